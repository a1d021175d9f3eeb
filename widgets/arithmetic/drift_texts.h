#pragma once

#include "core/arithmetic/exact_result.h"

#include <QString>

namespace qs::widgets {

/// A sum as its format holds it, briefly: "105.1875", "≈ 99.9999999999986" where that is not the whole of it,
/// "∞", and "NaN" whatever its sign.
[[nodiscard]] QString sumText(const formats::Layout& accumulator, formats::Code sum);
/// The exact sum beside it: in full while that is short, else with as many digits as it takes to differ from
/// the sum's text when the two differ.
[[nodiscard]] QString exactSumText(const arithmetic::ExactResult& exact, const formats::Layout& accumulator,
                                   formats::Code sum);

} // namespace qs::widgets
