#pragma once

#include "app/cli/output.h"
#include "core/base/replaced_file.h"

#include <string>

namespace qs::cli {

/// Where --out points: a file, which is replaced only when everything is written, or standard output for "-".
class OutputFile {
public:
  OutputFile(const std::string& path, Output& standard);

  /// Errors: unreadable, with the reason of the system.
  [[nodiscard]] Result<void> open();
  [[nodiscard]] Result<void> write(std::string_view bytes);
  [[nodiscard]] Result<void> commit();

private:
  ReplacedFile m_file;
  Output& m_standard;
  bool m_isStandard;
};

} // namespace qs::cli
