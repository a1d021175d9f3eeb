#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace qs {

/// Immutable bytes: a file on disk, or bytes owned in memory (the embedded sample, a zip member).
///
/// A file is read with positioned reads into the caller's reused buffer rather than mapped: it is as fast
/// or faster (no page faults), and a file that shrinks or a disk that fails gives an Error, not a signal.
/// All members are safe to call from several threads.
class ByteSource {
public:
  virtual ~ByteSource() = default;

  /// Opens a regular file without reading it. Errors: unreadable (missing, a folder, no permission).
  [[nodiscard]] static Result<std::shared_ptr<const ByteSource>> open(const std::filesystem::path& path);
  /// Takes bytes that are already in memory; name stands in for the path in messages.
  [[nodiscard]] static std::shared_ptr<const ByteSource> own(std::vector<std::byte> bytes, std::string name);

  [[nodiscard]] virtual std::uint64_t size() const = 0;
  [[nodiscard]] virtual const std::string& name() const = 0; ///< the path as given, or the stand-in name
  /// Fills out with the bytes from offset on. Errors: unreadable (past the end, or the system's refusal),
  /// with the offset.
  [[nodiscard]] virtual Result<void> read(std::uint64_t offset, std::span<std::byte> out) const = 0;
};

} // namespace qs
