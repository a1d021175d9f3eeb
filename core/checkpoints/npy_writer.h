#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace qs::checkpoints {

/// Everything of an NPY file that precedes the elements of a row-major array: version 1.0, its length a
/// multiple of 64. descr as NumPy writes it ("<f4"). Source: numpy.lib.format. Precondition: at most 64 axes.
[[nodiscard]] std::string npyPreamble(std::string_view descr, std::span<const std::uint64_t> shape);

} // namespace qs::checkpoints
