#pragma once

#include "app/cli/output.h"

#include <cstdio>
#include <filesystem>
#include <string>

namespace qs::cli {

/// Where --out points: a file, or standard output for "-". A regular file is replaced only when everything is
/// written, so that a failed export leaves the old one whole, and a file can be exported over itself.
class OutputFile {
public:
  OutputFile(const std::string& path, Output& standard);
  ~OutputFile(); ///< takes back what was not committed
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  /// Errors: unreadable, with the reason of the system.
  [[nodiscard]] Result<void> open();
  [[nodiscard]] Result<void> write(std::string_view bytes);
  [[nodiscard]] Result<void> commit();

private:
  std::filesystem::path m_target;
  std::filesystem::path m_written; ///< the temporary neighbour; the target itself for a device or pipe
  Output& m_standard;
  bool m_isStandard;
  std::FILE* m_file = nullptr;
};

} // namespace qs::cli
