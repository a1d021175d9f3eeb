#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// The analysis tools of Debian 12 are built on clang 14, which cannot compile libstdc++'s <expected>.
// tl::expected has the same interface; nothing else in the project depends on which one it is.
#if defined(__clang__) && __clang_major__ < 19
#include <tl/expected.hpp>

namespace qs::expected_lib {
using tl::expected;
using tl::unexpected;
} // namespace qs::expected_lib
#else
#include <expected>

namespace qs::expected_lib {
using std::expected;
using std::unexpected;
} // namespace qs::expected_lib
#endif

/// Marks an English message for translation; expands to the text itself.
/// The first argument is the translation context, always "core" in this library.
#define QS_TR(context, text) text

namespace qs {

enum class ErrorCode {
  usage,            ///< a parameter or option that does not exist or is out of range
  invalidNumber,    ///< text that is no number
  invalidCode,      ///< a bit pattern that does not fit the format
  invalidFormat,    ///< a format string with unknown or impossible parts
  unreadable,       ///< the operating system refused to give the bytes
  malformed,        ///< a file that breaks the rules of its container
  unsupported,      ///< valid, but outside what this program reads
  unsuitableTensor, ///< a tensor the operation cannot be applied to (integers, NaN, empty)
  cancelled,        ///< the caller asked to stop
};

/// What went wrong, with whom, and where. Shown beside the thing it is about.
struct Error {
  ErrorCode code = ErrorCode::usage;
  std::string culprit;                 ///< the file, the typed text, the option: what the error is about
  std::string place;                   ///< a name inside the culprit (tensor, key); may be empty
  std::optional<std::uint64_t> offset; ///< byte offset in a file, or column (from 0) in a text
  std::string message;                 ///< English template, marked with QS_TR, holding %1 %2 …
  std::vector<std::string> arguments;  ///< what replaces %1 %2 …; never translated

  [[nodiscard]] std::string why() const;     ///< the English message with its arguments in place
  [[nodiscard]] std::string where() const;   ///< "tensor, offset 24"; empty when unknown
  [[nodiscard]] std::string oneLine() const; ///< "CULPRIT: WHERE: WHY", empty parts left out; never a newline
};

template <class T>
using Result = expected_lib::expected<T, Error>;

/// The failing half of a Result, made from its parts.
[[nodiscard]] inline expected_lib::unexpected<Error> fail(Error error) {
  return expected_lib::unexpected<Error>(std::move(error));
}

[[nodiscard]] expected_lib::unexpected<Error> fail(ErrorCode code, std::string culprit, std::string message,
                                                   std::vector<std::string> arguments = {});

} // namespace qs
