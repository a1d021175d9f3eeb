#include "core/base/replaced_file.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace qs {

namespace {

expected_lib::unexpected<Error> unwritable(const std::filesystem::path& path, const std::error_code& reason) {
  return fail(ErrorCode::unreadable, path.string(), QS_TR("core", "it could not be written (%1)"),
              {reason.message()});
}

std::error_code lastError() {
  return {errno, std::generic_category()};
}

} // namespace

std::filesystem::path behindLinks(const std::filesystem::path& path) {
  std::error_code none;
  return std::filesystem::is_symlink(path, none) ? std::filesystem::weakly_canonical(path, none) : path;
}

ReplacedFile::~ReplacedFile() {
  if (m_file == nullptr) return;
  std::fclose(m_file);
  std::error_code ignored;
  if (m_written != m_target) std::filesystem::remove(m_written, ignored);
}

Result<void> ReplacedFile::open() {
  std::error_code none;
  m_target = behindLinks(m_target);
  const bool special =
      std::filesystem::exists(m_target, none) && !std::filesystem::is_regular_file(m_target, none);
  m_written = m_target;
  if (!special) ((m_written += ".") += std::to_string(::getpid())) += ".part";
  m_file = std::fopen(m_written.c_str(), "wb");
  if (m_file == nullptr) return unwritable(m_target, lastError());
  return {};
}

Result<void> ReplacedFile::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
    return unwritable(m_target, lastError());
  return {};
}

Result<void> ReplacedFile::commit() {
  if (std::fflush(m_file) != 0) return unwritable(m_target, lastError());
  std::error_code failed;
  const auto before = std::filesystem::status(m_target, failed);
  if (m_written != m_target &&
      std::filesystem::is_regular_file(before)) // the new file is as private as the old
    std::filesystem::permissions(m_written, before.permissions(), failed);
  failed.clear();
  if (m_written != m_target) std::filesystem::rename(m_written, m_target, failed);
  if (failed) return unwritable(m_target, failed);
  std::fclose(std::exchange(m_file, nullptr));
  return {};
}

} // namespace qs
