#pragma once

#include "app/cli/output.h"
#include "core/integers/base_conversion.h"
#include "core/integers/trace.h"

namespace qs::cli {

/// width, code, bits, and one key for each reading: unsigned twos_complement ones_complement sign_magnitude
/// offset. A negative zero is 0 here.
[[nodiscard]] Json patternJson(integers::Pattern pattern, int width);
/// op, width, a, b, result, columns, carry_into_top, carry_out, flags, saturated, reasons and steps.
[[nodiscard]] Json traceJson(const integers::Trace& trace);
/// value, base, digits, sum, ladder and places.
[[nodiscard]] Json baseJson(const numbers::BigInt& value, int base);

} // namespace qs::cli
