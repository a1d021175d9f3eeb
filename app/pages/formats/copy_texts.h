#pragma once

#include "app/pages/formats/formats_model.h"

namespace qs::pages {

// The stored value in the notations that people paste elsewhere.
[[nodiscard]] std::string hexFloatText(const FormatsReading& reading); ///< "0x1.998p-4", "inf", "nan"
[[nodiscard]] std::string cLiteral(const FormatsReading& reading); ///< exact: a hex float, "INFINITY", "NAN"
[[nodiscard]] std::string pythonLiteral(const FormatsReading& reading); ///< exact: float.fromhex('…'), an int
/// A scalar of the format's own type, exact: "np.float16(0.0999755859375)"; ml_dtypes for the types that
/// NumPy itself has not; the Python literal for a format that neither knows.
[[nodiscard]] std::string numpyLiteral(const FormatsReading& reading);
[[nodiscard]] std::string
latexText(const FormatsReading& reading); ///< the value as a product, "1.25 \times 2^{-4}"
/// The whole formula: "(-1)^{0} \times 2^{11-15} \times 1.599609375 = 0.0999755859375".
[[nodiscard]] std::string latexFormula(const FormatsReading& reading);

} // namespace qs::pages
