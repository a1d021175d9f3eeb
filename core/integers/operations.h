#pragma once

#include "core/integers/trace.h"

namespace qs::integers {

// Widths 1…64; bits of the operands above the width are ignored. Total: nothing here fails.

[[nodiscard]] Trace add(Pattern a, Pattern b, int width);
[[nodiscard]] Trace subtract(Pattern a, Pattern b, int width); ///< as A + ~B + 1
[[nodiscard]] Trace negate(Pattern a, int width);              ///< invert, then add one
[[nodiscard]] Trace multiply(Pattern a, Pattern b, int width); ///< shift and add
[[nodiscard]] Trace invert(Pattern a, int width);
/// op is one of bitAnd, bitOr, bitXor, or invert, which ignores b.
[[nodiscard]] Trace logic(Operator op, Pattern a, Pattern b, int width);
/// op is one of the three shifts or the two rotations; places 0…64.
[[nodiscard]] Trace shift(Operator op, Pattern a, int places, int width);

/// Any of them. b is ignored by operators of one operand, and is the number of places of a shift or rotation
/// (above 64: 64).
[[nodiscard]] Trace evaluate(Operator op, Pattern a, Pattern b, int width);

} // namespace qs::integers
