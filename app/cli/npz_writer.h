#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace qs::cli {

/// One array of an NPZ file. Its values are asked for in order, piece by piece, while the file is written.
struct NpzArray {
  std::string name;  ///< without ".npy"
  std::string descr; ///< element type as NumPy writes it: "<f4", "|i1", "|u1", "<i4"
  std::size_t elementBytes = 1;
  std::vector<std::uint64_t> shape;
  /// Fills out with the little-endian elements first … first + out.size()/elementBytes − 1.
  std::function<Result<void>(std::uint64_t first, std::span<std::byte> out)> fill;
};

/// Writes an NPZ file: a zip of NPY files, stored without compression, as numpy.savez does. Memory is
/// bounded. The file takes its name only when it is complete, so that a failure leaves an old one whole.
/// Errors: those of fill; unreadable, with the reason of the system.
[[nodiscard]] Result<void> writeNpz(const std::string& path, const std::vector<NpzArray>& arrays);

} // namespace qs::cli
