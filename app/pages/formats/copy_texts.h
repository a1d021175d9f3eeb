#pragma once

#include "app/pages/formats/formats_model.h"

namespace qs::pages {

// The stored value in the notations that people paste elsewhere.
[[nodiscard]] std::string hexFloatText(const FormatsReading& reading); ///< "0x1.998p-4", "inf", "nan"
[[nodiscard]] std::string cLiteral(const FormatsReading& reading); ///< exact: a hex float, "INFINITY", "NAN"
[[nodiscard]] std::string pythonLiteral(const FormatsReading& reading); ///< exact: float.fromhex('…'), an int
[[nodiscard]] std::string
latexText(const FormatsReading& reading); ///< the value as a product, "1.25 \times 2^{-4}"

} // namespace qs::pages
