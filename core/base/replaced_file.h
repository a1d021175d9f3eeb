#pragma once

#include "core/base/result.h"

#include <cstdio>
#include <filesystem>
#include <string_view>

namespace qs {

/// Where a link leads; any other path as it is. What takes a file's place must not take that of a link to it.
[[nodiscard]] std::filesystem::path behindLinks(const std::filesystem::path& path);

/// A file to write that takes its name only when everything is written: a failure leaves an old file whole,
/// and a file can be written while it is read. Links are followed; devices and pipes are written directly.
class ReplacedFile {
public:
  explicit ReplacedFile(std::filesystem::path path) : m_target(std::move(path)) {}

  ~ReplacedFile(); ///< takes back what was not committed
  ReplacedFile(const ReplacedFile&) = delete;
  ReplacedFile& operator=(const ReplacedFile&) = delete;

  /// Errors of all: unreadable, with the reason of the system.
  [[nodiscard]] Result<void> open();
  [[nodiscard]] Result<void> write(std::string_view bytes);
  [[nodiscard]] Result<void> commit();

private:
  std::filesystem::path m_target;
  std::filesystem::path m_written; ///< the temporary neighbour; the target itself for a device or pipe
  std::FILE* m_file = nullptr;
};

} // namespace qs
