#include "core/base/byte_source.h"

#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qs {

namespace {

Error outOfBytes(const std::string& name, std::uint64_t offset) {
  return {ErrorCode::unreadable,
          name,
          {},
          offset,
          QS_TR("core", "the file ends before the bytes that were asked for"),
          {}};
}

bool inside(std::uint64_t offset, std::size_t count, std::uint64_t size) {
  return offset <= size && count <= size - offset;
}

class OwnedBytes final : public ByteSource {
public:
  OwnedBytes(std::vector<std::byte> bytes, std::string name)
      : m_bytes(std::move(bytes)), m_name(std::move(name)) {}

  std::uint64_t size() const override { return m_bytes.size(); }

  const std::string& name() const override { return m_name; }

  Result<void> read(std::uint64_t offset, std::span<std::byte> out) const override {
    if (!inside(offset, out.size(), size())) return fail(outOfBytes(m_name, offset));
    if (!out.empty()) std::memcpy(out.data(), m_bytes.data() + offset, out.size());
    return {};
  }

private:
  std::vector<std::byte> m_bytes;
  std::string m_name;
};

class FileBytes final : public ByteSource {
public:
  FileBytes(int descriptor, std::uint64_t size, std::string name)
      : m_descriptor(descriptor), m_size(size), m_name(std::move(name)) {}

  ~FileBytes() override { ::close(m_descriptor); }

  FileBytes(const FileBytes&) = delete;
  FileBytes& operator=(const FileBytes&) = delete;

  std::uint64_t size() const override { return m_size; }

  const std::string& name() const override { return m_name; }

  Result<void> read(std::uint64_t offset, std::span<std::byte> out) const override {
    if (!inside(offset, out.size(), m_size)) return fail(outOfBytes(m_name, offset));
    std::size_t done = 0;
    while (done < out.size()) {
      const ssize_t count =
          ::pread(m_descriptor, out.data() + done, out.size() - done, static_cast<off_t>(offset + done));
      if (count > 0) {
        done += static_cast<std::size_t>(count);
      } else if (count == 0) {
        return fail(outOfBytes(m_name, offset + done)); // the file was shortened after it was opened
      } else if (errno != EINTR) {
        return fail({ErrorCode::unreadable,
                     m_name,
                     {},
                     offset + done,
                     "%1",
                     {std::generic_category().message(errno)}});
      }
    }
    return {};
  }

private:
  int m_descriptor;
  std::uint64_t m_size;
  std::string m_name;
};

} // namespace

Result<std::shared_ptr<const ByteSource>> ByteSource::open(const std::filesystem::path& path) {
  // Non-blocking, so that a named pipe is refused below instead of waiting for a writer.
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0)
    return fail(ErrorCode::unreadable, path.string(), "%1", {std::generic_category().message(errno)});

  struct stat status {};

  if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
    ::close(descriptor);
    return fail(ErrorCode::unreadable, path.string(), QS_TR("core", "this is not a regular file"));
  }
  return std::make_shared<FileBytes>(descriptor, static_cast<std::uint64_t>(status.st_size), path.string());
}

std::shared_ptr<const ByteSource> ByteSource::own(std::vector<std::byte> bytes, std::string name) {
  return std::make_shared<OwnedBytes>(std::move(bytes), std::move(name));
}

} // namespace qs
