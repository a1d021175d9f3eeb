#pragma once

#include "core/formats/format_spec.h"

#include <string>
#include <vector>

namespace qs::values {

/// What one framework says of a format.
struct FrameworkCard {
  std::string framework;          ///< "PyTorch"
  std::vector<std::string> names; ///< empty: it has no such type
  std::vector<std::string> lines; ///< as the framework prints them: "eps = 0.000977"
};

/// One card for each of the common frameworks, in a fixed order, and for others that have the type; C last.
/// Names come from the catalogue; type numbers from onnx.proto (TensorProto.DataType) and ggml.h (ggml_type).
/// Numbers are printed as the frameworks do: PyTorch's finfo with six significant digits, NumPy's shortest
/// repr, ml_dtypes' six digits, C's limits with DECIMAL_DIG digits (C17 §5.2.4.2.2); nothing is printed for
/// types that a framework gives no limits for.
[[nodiscard]] std::vector<FrameworkCard> frameworkCards(const formats::FormatSpec& format);

/// A decimal as Python writes it: positional while the exponent of the first digit is from -4 to below, else
/// with a signed exponent of at least two digits. "65500" becomes "65500.0" when pointZero.
[[nodiscard]] std::string pythonNumber(const std::string& decimal, int below, bool pointZero);

} // namespace qs::values
