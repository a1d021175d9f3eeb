#pragma once

#include <cstdint>

namespace qs::formats::kernels {

/// Where results go. streaming writes whole cache lines past the caches, which saves reading what is about to
/// be overwritten. It pays for results that no cache could keep; what is used again at once belongs into the
/// cache. interleaved does so on four pages in turn.
enum class Stores : std::uint8_t { cached, streaming, interleaved };

/// What is faster on this machine for results that no cache could keep. Where prefetching stops at each
/// page's end, as Intel's does, pages in turn keep several prefetchers busy; where it does not, as AMD's, one
/// stream is faster than four. By a fifth or more either way, as measured on Sapphire Rapids and on an EPYC.
[[nodiscard]] Stores storesForLarge();

/// Whether there are vectors on this machine. No kernel may be called where there are none.
[[nodiscard]] bool available();

} // namespace qs::formats::kernels
