#pragma once

#include "core/base/byte_source.h"

#include <atomic>
#include <memory>

/// Counts what is asked of it, by any thread.
class WatchedBytes final : public qs::ByteSource {
public:
  explicit WatchedBytes(std::shared_ptr<const qs::ByteSource> bytes) : m_bytes(std::move(bytes)) {}

  std::uint64_t size() const override { return m_bytes->size(); }

  const std::string& name() const override { return m_bytes->name(); }

  qs::Result<void> read(std::uint64_t offset, std::span<std::byte> out) const override {
    ++reads;
    bytesRead += out.size();
    lastTarget = out.data();
    return m_bytes->read(offset, out);
  }

  mutable std::atomic<std::uint64_t> reads = 0, bytesRead = 0;
  mutable std::atomic<const std::byte*> lastTarget = nullptr;

private:
  std::shared_ptr<const qs::ByteSource> m_bytes;
};
