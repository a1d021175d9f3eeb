#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qs::checkpoints {

/// How many a check lists: more than anyone reads, and few enough for the memory.
inline constexpr std::size_t mostFindings = 100'000;

/// The violations a reader has found in one file. A reader that only opens stops at the first; one that
/// checks goes on.
class Findings {
public:
  Findings(std::string file, std::size_t most) : m_file(std::move(file)), m_most(most) {}

  /// Notes a violation. Texts taken from the file are shortened to what fits a message. False when the reader
  /// can stop.
  bool add(ErrorCode code, std::string_view tensor, std::uint64_t offset, std::string message,
           std::vector<std::string> arguments = {});

  bool malformed(std::string_view tensor, std::uint64_t offset, std::string message,
                 std::vector<std::string> arguments = {}) {
    return add(ErrorCode::malformed, tensor, offset, std::move(message), std::move(arguments));
  }

  /// A failed read.
  bool add(Error error);

  [[nodiscard]] bool empty() const { return m_errors.empty(); }

  [[nodiscard]] bool full() const { return m_errors.size() >= m_most; }

  [[nodiscard]] const Error& first() const { return m_errors.front(); }

  /// By offset, those without one first.
  [[nodiscard]] std::vector<Error> inFileOrder() const;

private:
  std::string m_file;
  std::size_t m_most;
  std::vector<Error> m_errors;
};

} // namespace qs::checkpoints
