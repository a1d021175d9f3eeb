#include "app/cli/scalar_json.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace qs::cli {

namespace {

using formats::Code;
using formats::Decoded;
using formats::Layout;
using formats::ValueClass;
using numbers::Exact;

/// Whole numbers without a fraction point, as far as every double is one.
Json doubleJson(double value) {
  constexpr double wholeLimit = 9007199254740992.0; // 2^53
  const bool negativeZero = value == 0 && std::signbit(value);
  if (std::fabs(value) <= wholeLimit && value == std::floor(value) && !negativeZero)
    return static_cast<std::int64_t>(value);
  return value;
}

bool isExactDouble(const Exact& value) {
  return value.isFinite() &&
         numbers::compare(Exact::from(numbers::toDouble(value)), value) == std::partial_ordering::equivalent;
}

std::string bitsText(const Layout& layout, Code code, const char* separator) {
  std::string text;
  for (const formats::Field& field : formats::fields(layout, code)) {
    if (!text.empty()) text += separator;
    for (int bit = field.low + field.width - 1; bit >= field.low; --bit)
      text += ((code >> bit) & 1) != 0 ? '1' : '0';
  }
  return text;
}

std::string specialText(const Decoded& decoded) {
  if (decoded.cls == ValueClass::infinity) return decoded.negative ? "-inf" : "inf";
  return std::string(formats::className(decoded.cls));
}

/// 1.f or 0.f as exponent multiplies it; an integer's magnitude.
Json significandJson(const Decoded& decoded) {
  if (!decoded.isFinite()) return nullptr;
  const numbers::Dyadic significand{false, decoded.significand, decoded.quantum - decoded.exponent};
  return decoded.significand == 0 ? Json(0) : exactJson(Exact::from(significand));
}

Json neighbourJson(const Layout& layout, const std::optional<Code>& code, bool forPeople) {
  if (!code) return nullptr;
  if (!forPeople) return codeText(layout, *code);
  return codeText(layout, *code) + "  (" + formats::shortestText(layout, *code) + ")";
}

} // namespace

std::string codeText(const Layout& layout, Code code) {
  return fmt::format("0x{:0{}x}", code, (formats::bitWidth(layout) + 3) / 4);
}

Result<Code> parseCode(const Layout& layout, const std::string& text) {
  const bool hex = text.starts_with("0x") || text.starts_with("0X");
  const bool binary = text.starts_with("0b") || text.starts_with("0B");
  if (!hex && !binary)
    return fail(ErrorCode::invalidCode, text, QS_TR("core", "a code begins with 0x or 0b"));
  std::string digits = text.substr(2);
  std::erase(digits, '_');
  Code code = 0;
  const char* end = digits.data() + digits.size();
  const auto [rest, status] = std::from_chars(digits.data(), end, code, hex ? 16 : 2);
  if (status == std::errc::invalid_argument || rest != end) {
    return fail(ErrorCode::invalidCode, text, QS_TR("core", "not all of it are digits of a code"));
  }
  const int bits = formats::bitWidth(layout);
  if (status != std::errc() || (code & ~formats::codeMask(bits)) != 0) {
    return fail(ErrorCode::invalidCode, text, QS_TR("core", "the format has only %1 bits"),
                {std::to_string(bits)});
  }
  return code;
}

Json exactJson(const Exact& value) {
  if (value.isNan()) return "nan";
  if (!value.isFinite()) return value.negative ? "-inf" : "inf";
  if (value.isZero()) return doubleJson(value.negative ? -0.0 : 0.0);
  if (isExactDouble(value)) return doubleJson(numbers::toDouble(value));
  return numbers::toDyadic(value) ? numbers::hexFloat(value) : numbers::fraction(value);
}

Json valueJson(const Layout& layout, Code code) {
  const Decoded decoded = formats::decode(layout, code);
  if (decoded.cls == ValueClass::nar) return specialText(decoded);
  const Exact value = formats::exactValue(decoded);
  if (value.isFinite() && !isExactDouble(value)) return formats::shortestText(layout, code);
  return exactJson(value);
}

std::string exactText(const Decoded& decoded) {
  return decoded.isFinite() ? numbers::exactDecimal(formats::exactValue(decoded)) : specialText(decoded);
}

std::string hexFloatText(const Decoded& decoded) {
  return decoded.isFinite() ? numbers::hexFloat(formats::exactValue(decoded)) : specialText(decoded);
}

Json decodedJson(const formats::FormatSpec& format, Code code, bool forPeople) {
  const Layout& layout = format.layout;
  const Decoded decoded = formats::decode(layout, code);
  const bool isTable = std::holds_alternative<formats::CodebookLayout>(layout);
  const bool hasFields = !isTable && !std::holds_alternative<formats::IntegerLayout>(layout) &&
                         !std::holds_alternative<formats::FixedLayout>(layout);
  const formats::Neighbours around = formats::neighbours(layout, code);
  Json record;
  record["format"] = format.id;
  record["code"] = codeText(layout, code);
  record["bits"] = bitsText(layout, code, forPeople ? " " : "");
  record["class"] = formats::className(decoded.cls);
  record["sign"] = decoded.negative ? 1 : 0;
  record["exponent_field"] = hasFields ? Json(decoded.exponentField) : Json();
  record["exponent"] = decoded.isFinite() ? Json(decoded.exponent) : Json();
  record["fraction_field"] = hasFields ? Json(decoded.fractionField) : Json();
  record["significand"] = significandJson(decoded);
  record["value"] = valueJson(layout, code);
  record["exact"] = exactText(decoded);
  record["hexfloat"] = hexFloatText(decoded);
  const bool hasUlp = decoded.isFinite() && !isTable;
  record["ulp"] = hasUlp ? exactJson(Exact::from(numbers::Dyadic{false, 1, decoded.quantum})) : Json();
  record["previous"] = neighbourJson(layout, around.previous, forPeople);
  record["next"] = neighbourJson(layout, around.next, forPeople);
  return record;
}

Json flagsJson(const formats::Encoded& encoded) {
  Json flags = Json::array();
  if (encoded.inexact) flags.push_back("inexact");
  if (encoded.overflow) flags.push_back("overflow");
  if (encoded.underflow) flags.push_back("underflow");
  if (encoded.saturated) flags.push_back("saturated");
  if (encoded.tie) flags.push_back("tie");
  return flags;
}

Json errorJson(const Layout& layout, Code stored, const Exact& input) {
  const auto error = formats::storedError(layout, stored, input);
  if (!error) return nullptr;
  return numbers::exactDecimal(Exact::finite(*error));
}

Json errorUlpJson(const Layout& layout, Code stored, const Exact& input) {
  const auto error = formats::storedError(layout, stored, input);
  if (!error || std::holds_alternative<formats::CodebookLayout>(layout)) return nullptr;
  const int quantum = formats::decode(layout, stored).quantum;
  return jsonNumber(numbers::toDouble(Exact::finite(*error / numbers::powerOfTwo(quantum))));
}

} // namespace qs::cli
