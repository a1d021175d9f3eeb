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

} // namespace qs::pages
