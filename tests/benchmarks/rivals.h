#pragma once

#include <cstddef>
#include <string_view>

namespace rivals {

/// Copies past the caches, as fast as one thread can. Both sides on cache lines, size a multiple of 64.
void copy(const std::byte* source, std::byte* target, std::size_t size);

using Conversion = void (*)(const std::byte* source, std::byte* target, std::size_t count);

/// Eigen's cast between the ids of two formats; null where Eigen has none.
[[nodiscard]] Conversion eigenCast(std::string_view from, std::string_view to);

} // namespace rivals
