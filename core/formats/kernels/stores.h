#pragma once

#include <cstdint>

namespace qs::formats::kernels {

/// Where results go. streaming writes whole cache lines past the caches, which saves reading what is about to
/// be overwritten, and walks four pages at a time, since prefetching stops at each page's end. It pays for
/// results that no cache could keep; what is used again at once belongs into the cache.
enum class Stores : std::uint8_t { cached, streaming };

/// Whether there are vectors on this machine. No kernel may be called where there are none.
[[nodiscard]] bool available();

} // namespace qs::formats::kernels
