#pragma once

#include "core/quantize/scheme.h"

namespace qs::quantize {

/// The codes of the scheme "int", and how a range of values is laid over them.
///
/// symmetric: S = max|x| / (2^(b−1) − 1), Z = 0. PyTorch's symmetric observers divide by (q_max − q_min)/2
/// instead.
/// affine: S = (max − min) / (q_max − q_min), Z = q_min − round(min/S) in binary32, over the range extended
/// to include 0; the same as PyTorch's MinMaxObserver and ONNX QuantizeLinear for 8 bits, full range.
struct IntegerGrid {
  int bits = 8;
  bool symmetric = true;
  bool narrow = false; ///< leaves out −2^(b−1)

  [[nodiscard]] int low() const { return -(1 << (bits - 1)) + (narrow ? 1 : 0); }

  [[nodiscard]] int high() const { return (1 << (bits - 1)) - 1; }

  [[nodiscard]] bool operator==(const IntegerGrid&) const = default;

  /// S in binary32, rounded once from the exact quotient; 1 for a range that holds only 0.
  [[nodiscard]] float step(ValueRange range) const;
  /// Z for the step as it is stored; always a code.
  [[nodiscard]] float zero(ValueRange range, float step) const;
};

} // namespace qs::quantize
