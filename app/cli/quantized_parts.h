#pragma once

#include "app/cli/npz_writer.h"
#include "core/quantize/scheme.h"

namespace qs::cli {

/// The parts of a quantized tensor by name: codes (int8, uint8 or int32, the tensor's shape), scales
/// (float32; uint8 codes where the scale format has at most 8 bits), zero_points (int32, where the scheme has
/// them) and dequantized (float32). Scales have the shape [1], [channels], or the tensor's with groups for
/// the last axis. Both arguments must outlive the result.
[[nodiscard]] std::vector<NpzArray> quantizedParts(const tensors::TensorView& view,
                                                   const quantize::Quantizer& quantizer);

} // namespace qs::cli
