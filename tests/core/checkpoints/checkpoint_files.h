#pragma once

#include "core/checkpoints/checkpoint.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cstring>

namespace qs::testing {

inline QString dataPath(const QString& name) {
  return QStringLiteral(QS_TEST_DATA "/containers/") + name;
}

inline QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline std::shared_ptr<const ByteSource> sourceOf(const QByteArray& bytes, const char* name = "memory") {
  std::vector<std::byte> owned(static_cast<std::size_t>(bytes.size()));
  if (!owned.empty()) std::memcpy(owned.data(), bytes.constData(), owned.size());
  return ByteSource::own(std::move(owned), name);
}

/// A safetensors file with this header, followed by dataBytes zeros.
inline QByteArray safetensors(const QByteArray& header, int dataBytes = 0) {
  QByteArray length(8, '\0');
  for (int i = 0; i < 8; ++i)
    length[i] = static_cast<char>(static_cast<quint64>(header.size()) >> 8 * i);
  return length + header + QByteArray(dataBytes, '\0');
}

/// An NPY file of version 1.0 with this literal, followed by dataBytes zeros.
inline QByteArray npy(const QByteArray& literal, int dataBytes = 0) {
  const QByteArray text = literal + '\n';
  const char low = static_cast<char>(text.size() & 0xff);
  const char high = static_cast<char>(text.size() >> 8);
  return QByteArray::fromHex("934e554d50590100") + low + high + text + QByteArray(dataBytes, '\0');
}

/// Opens, checks, and reads every tensor, as a user would; the first error, if any.
inline std::optional<Error> firstError(const std::shared_ptr<const ByteSource>& source) {
  const auto opened = checkpoints::open(source);
  const std::vector<Error> found = checkpoints::check(source);
  if (opened.has_value() != found.empty())
    return Error{ErrorCode::usage, "open and check disagree", {}, {}, {}, {}};
  if (!opened) return opened.error();
  for (const auto& tensor : opened->tensors) {
    std::vector<float> values(std::min<std::uint64_t>(tensors::elementCount(tensor), 100'000));
    if (!tensor.encoding.scalar) continue;
    if (const auto read = tensors::read(tensor, 0, values); !read) return read.error();
  }
  return {};
}

/// Tells how much is asked of it at once, and pretends to be as large as wanted.
class LargeBytes final : public ByteSource {
public:
  LargeBytes(QByteArray start, std::uint64_t size, std::string name)
      : m_start(std::move(start)), m_size(size), m_name(std::move(name)) {}

  std::uint64_t size() const override { return m_size; }

  const std::string& name() const override { return m_name; }

  Result<void> read(std::uint64_t offset, std::span<std::byte> out) const override {
    largest = std::max(largest, out.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
      const std::uint64_t at = offset + i;
      const bool inside = at < static_cast<std::uint64_t>(m_start.size());
      out[i] = static_cast<std::byte>(inside ? m_start.at(static_cast<qsizetype>(at)) : '\0');
    }
    return {};
  }

  mutable std::size_t largest = 0;

private:
  QByteArray m_start;
  std::uint64_t m_size;
  std::string m_name;
};

} // namespace qs::testing
