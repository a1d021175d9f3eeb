#include "app/pages/formats/copy_texts.h"

#include "core/numbers/print.h"

namespace qs::pages {
namespace {

bool isInteger(const FormatsReading& reading) {
  return std::holds_alternative<formats::IntegerLayout>(reading.format.layout);
}

std::string signOf(const FormatsReading& reading) {
  return reading.stored.negative ? "-" : "";
}

/// Values with more than 24 significant bits, or beyond binary32's range, need a double.
bool fitsFloat(const FormatsReading& reading) {
  const Result<formats::FormatSpec> single = formats::find("f32");
  return single && !formats::encode(single->layout, reading.stored).inexact;
}

/// What NumPy calls the type, with the module it is found in; empty: neither NumPy nor ml_dtypes has it.
std::string numpyType(const formats::FormatSpec& format) {
  for (const formats::Alias& alias : format.aliases) {
    if (alias.framework != "NumPy") continue;
    const bool own = format.id == "f16" || format.id == "f32" || format.id == "f64" ||
                     (std::holds_alternative<formats::IntegerLayout>(format.layout) && format.bits >= 8);
    return (own ? "np." : "ml_dtypes.") + alias.name;
  }
  return {};
}

/// 2^{field-bias} as the formula has it: field 0 of a format with subnormals counts as 1.
std::string latexPower(std::uint64_t field, int bias) {
  const std::string difference =
      bias == 0 ? "" : (bias < 0 ? "+" : "-") + std::to_string(bias < 0 ? -bias : bias);
  return "2^{" + std::to_string(field) + difference + "}";
}

} // namespace

std::string hexFloatText(const FormatsReading& reading) {
  return reading.stored.isFinite() ? numbers::hexFloat(reading.stored)
                                   : numbers::exactDecimal(reading.stored);
}

std::string cLiteral(const FormatsReading& reading) {
  const bool wide = !fitsFloat(reading);
  if (reading.stored.isNan()) return signOf(reading) + "NAN";
  if (!reading.stored.isFinite()) return signOf(reading) + "INFINITY";
  if (isInteger(reading)) {
    // The literal 9223372036854775808 would be too large before its minus sign is applied.
    if (numbers::exactDecimal(reading.stored) == "-9223372036854775808") return "(-9223372036854775807 - 1)";
    return numbers::exactDecimal(reading.stored) +
           (reading.format.bits == 64 && !reading.stored.negative ? "u" : "");
  }
  return numbers::hexFloat(reading.stored) + (wide ? "" : "f");
}

std::string pythonLiteral(const FormatsReading& reading) {
  if (reading.stored.isNan()) return "float('nan')";
  if (!reading.stored.isFinite()) return "float('" + signOf(reading) + "inf')";
  if (isInteger(reading)) return numbers::exactDecimal(reading.stored);
  return "float.fromhex('" + numbers::hexFloat(reading.stored) + "')";
}

std::string latexText(const FormatsReading& reading) {
  if (reading.stored.isNan()) return "\\mathrm{NaN}";
  if (!reading.stored.isFinite()) return signOf(reading) + "\\infty";
  if (isInteger(reading) || reading.stored.isZero()) return numbers::exactDecimal(reading.stored);
  return signOf(reading) + numbers::exactDecimal(significandOf(reading)) + " \\times 2^{" +
         std::to_string(reading.decoded.exponent) + "}";
}

std::string numpyLiteral(const FormatsReading& reading) {
  const std::string type = numpyType(reading.format);
  if (type.empty()) return pythonLiteral(reading);
  if (isInteger(reading)) return type + "(" + numbers::exactDecimal(reading.stored) + ")";
  if (!reading.stored.isFinite())
    return type + "('" + signOf(reading) + (reading.stored.isNan() ? "nan" : "inf") + "')";
  constexpr std::size_t longest = 40;
  const std::string decimal = numbers::exactDecimal(reading.stored);
  return type + "(" + (decimal.size() <= longest ? decimal : pythonLiteral(reading)) + ")";
}

std::string latexFormula(const FormatsReading& reading) {
  const formats::Decoded& d = reading.decoded;
  const std::string value = numbers::exactDecimal(reading.stored);
  const auto* shape = std::get_if<formats::FloatLayout>(&reading.format.layout);
  const auto* scale = std::get_if<formats::ScaleLayout>(&reading.format.layout);
  if (!reading.stored.isFinite() || (!shape && !scale)) return latexText(reading);
  if (scale) return latexPower(d.exponentField, scale->bias) + " = " + value;
  const std::string sign =
      shape->isSigned ? std::string("(-1)^{") + (d.negative ? "1" : "0") + "} \\times " : "";
  return sign + latexPower(d.hiddenBit ? d.exponentField : 1, shape->bias) + " \\times " +
         numbers::exactDecimal(significandOf(reading)) + " = " + value;
}

} // namespace qs::pages
