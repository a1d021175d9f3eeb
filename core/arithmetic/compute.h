#pragma once

#include "core/arithmetic/exact_result.h"

namespace qs::arithmetic {

/// The five exceptions of IEEE 754-2019 §7.
struct Flags {
  bool invalid = false, divideByZero = false;
  bool overflow = false; ///< the rounded result, with unbounded exponent, lies beyond the largest finite one
  bool underflow =
      false; ///< inexact, and 0 < |exact| < the smallest normal: tininess is told before rounding
  bool inexact = false;
  bool operator==(const Flags&) const = default;
};

/// What an operation delivers.
struct Outcome {
  formats::Code code = 0; ///< in the format of the result
  Flags flags;
  ExactResult exact;        ///< before rounding
  formats::Encoded encoded; ///< how exact became code
};

/// One operation, rounded once: the code is formats::encode of the exact result under the request's options.
/// A NaN result is the format's quiet NaN (with the sign of a NaN operand, + when the operation is invalid),
/// or what encode makes of it where there is none. Infinities that the format of the result lacks follow the
/// overflow policy but raise no overflow: nothing finite was too large.
[[nodiscard]] Outcome compute(const Request& request);

/// The rounding half of it: from an exact result into a format.
[[nodiscard]] Outcome deliver(const formats::Layout& layout, ExactResult exact,
                              const formats::EncodeOptions& options);

} // namespace qs::arithmetic
