#include "app/cli/npz_writer.h"

#include "core/base/replaced_file.h"
#include "core/checkpoints/npy_writer.h"

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace qs::cli {

namespace {

constexpr std::size_t pieceElements = 65536;

/// The bytes of one NPY file, made as the zip library asks for them.
class Member {
public:
  explicit Member(const NpzArray& array)
      : m_array(array), m_head(checkpoints::npyPreamble(array.descr, array.shape)) {
    for (const std::uint64_t size : array.shape)
      m_elements *= size;
  }

  /// What went wrong while the values were made.
  [[nodiscard]] const Result<void>& outcome() const { return m_outcome; }

  static zip_int64_t answer(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    return static_cast<Member*>(self)->answer(data, length, command);
  }

private:
  zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command) {
    switch (command) {
    case ZIP_SOURCE_OPEN:
      m_next = 0;
      m_piece.assign(reinterpret_cast<const std::byte*>(m_head.data()),
                     reinterpret_cast<const std::byte*>(m_head.data()) + m_head.size());
      m_taken = 0;
      return 0;
    case ZIP_SOURCE_READ:
      return read(static_cast<std::byte*>(data), static_cast<std::size_t>(length));
    case ZIP_SOURCE_STAT: {
      auto* stat = static_cast<zip_stat_t*>(data);
      zip_stat_init(stat);
      stat->size = m_head.size() + m_elements * m_array.elementBytes;
      stat->valid = ZIP_STAT_SIZE;
      return sizeof *stat;
    }
    case ZIP_SOURCE_ERROR: {
      const int codes[] = {ZIP_ER_READ, 0};
      std::memcpy(data, codes, sizeof codes);
      return sizeof codes;
    }
    case ZIP_SOURCE_SUPPORTS:
      return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                            ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    default:
      return 0;
    }
  }

  zip_int64_t read(std::byte* out, std::size_t length) {
    std::size_t given = 0;
    while (given < length) {
      if (m_taken == m_piece.size()) {
        if (m_next == m_elements) break;
        m_outcome = nextPiece();
        if (!m_outcome) return -1;
      }
      const std::size_t now = std::min(length - given, m_piece.size() - m_taken);
      std::memcpy(out + given, m_piece.data() + m_taken, now);
      given += now;
      m_taken += now;
    }
    return static_cast<zip_int64_t>(given);
  }

  Result<void> nextPiece() {
    const std::uint64_t count = std::min<std::uint64_t>(pieceElements, m_elements - m_next);
    m_piece.resize(static_cast<std::size_t>(count) * m_array.elementBytes);
    auto filled = m_array.fill(m_next, m_piece);
    m_next += count;
    m_taken = 0;
    return filled;
  }

  const NpzArray& m_array;
  std::string m_head;
  std::uint64_t m_elements = 1, m_next = 0;
  std::vector<std::byte> m_piece;
  std::size_t m_taken = 0;
  Result<void> m_outcome;
};

expected_lib::unexpected<Error> unwritable(const std::string& path, const std::string& reason) {
  return fail(ErrorCode::unreadable, path, QS_TR("core", "it could not be written (%1)"), {reason});
}

Result<void> addMember(zip_t* archive, const std::string& path, const std::string& name, Member& member) {
  zip_source_t* source = zip_source_function(archive, &Member::answer, &member);
  if (source == nullptr) return unwritable(path, zip_strerror(archive));
  const zip_int64_t index = zip_file_add(archive, (name + ".npy").c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return unwritable(path, zip_strerror(archive));
  }
  if (zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0) != 0)
    return unwritable(path, zip_strerror(archive));
  return {};
}

} // namespace

Result<void> writeNpz(const std::string& path, const std::vector<NpzArray>& arrays) {
  int code = 0;
  // The library puts a new file in the place of the old one.
  zip_t* archive = zip_open(behindLinks(path).c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
  if (archive == nullptr) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string reason = zip_error_strerror(&error);
    zip_error_fini(&error);
    return unwritable(path, reason);
  }
  std::vector<std::unique_ptr<Member>> members; // outlive the archive, which reads them when it is closed
  for (const NpzArray& array : arrays) {
    members.push_back(std::make_unique<Member>(array));
    if (auto added = addMember(archive, path, array.name, *members.back()); !added) {
      zip_discard(archive);
      return added;
    }
  }
  if (zip_close(archive) == 0) return {};
  const std::string reason = zip_strerror(archive);
  zip_discard(archive);
  for (const auto& member : members)
    if (!member->outcome()) return member->outcome();
  return unwritable(path, reason);
}

} // namespace qs::cli
