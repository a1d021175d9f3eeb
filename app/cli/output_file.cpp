#include "app/cli/output_file.h"

namespace qs::cli {

OutputFile::OutputFile(const std::string& path, Output& standard)
    : m_file(path), m_standard(standard), m_isStandard(path == "-") {}

Result<void> OutputFile::open() {
  return m_isStandard ? Result<void>() : m_file.open();
}

Result<void> OutputFile::write(std::string_view bytes) {
  if (!m_isStandard) return m_file.write(bytes);
  m_standard.write(bytes);
  return {};
}

Result<void> OutputFile::commit() {
  return m_isStandard ? Result<void>() : m_file.commit(); // the program flushes standard output itself
}

} // namespace qs::cli
