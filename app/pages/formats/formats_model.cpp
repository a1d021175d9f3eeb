#include "app/pages/formats/formats_model.h"

#include "app/pages/formats/rules.h"
#include "core/numbers/print.h"
#include "widgets/numberline/brief_text.h"

#include <algorithm>
#include <cctype>

namespace qs::pages {
namespace {

using formats::Code;
using numbers::Exact;
using numbers::Rational;

std::string withoutGaps(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ' && c != '_' && c != '\t')
      out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

int digitOf(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
}

expected_lib::unexpected<Error> badCode(std::string_view text, std::string message,
                                        std::vector<std::string> arguments = {}) {
  return fail(ErrorCode::invalidCode, std::string(text), std::move(message), std::move(arguments));
}

/// The position of the entered value between the two candidates.
double shareOfUpper(const formats::Layout& layout, const formats::Encoded& encoded, const Exact& entered) {
  if (!encoded.inexact || !encoded.below || !encoded.above || !entered.isFinite()) return -1;
  const Exact low = exactValue(decode(layout, *encoded.below)),
              high = exactValue(decode(layout, *encoded.above));
  if (!low.isFinite() || !high.isFinite()) return -1;
  const Rational share = (entered.value() - low.value()) / (high.value() - low.value());
  return numbers::toDouble(Exact::finite(share));
}

/// Whether NaN comes with either sign. The top bit of a posit's NaR, or of the one NaN that takes the pattern
/// of −0, is none.
bool hasSignedNan(const formats::Layout& layout) {
  const auto* shape = std::get_if<formats::FloatLayout>(&layout);
  return shape && shape->isSigned && shape->nan != formats::NanRule::negativeZero;
}

/// What follows from the format, the code and the entered value.
void complete(FormatsReading& reading) {
  reading.decoded = formats::decode(reading.format.layout, reading.encoded.code);
  reading.stored = formats::exactValue(reading.decoded);
  if (reading.stored.isNan() && !hasSignedNan(reading.format.layout)) reading.stored.negative = false;
  if (reading.fromCode) reading.entered = reading.stored;
  reading.difference = formats::storedError(reading.format.layout, reading.code(), reading.entered);
}

} // namespace

/// SplitMix64.
std::uint64_t randomBits(int draw) {
  std::uint64_t z = 0x9e3779b97f4a7c15U * static_cast<std::uint64_t>(draw + 1);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
  return z ^ (z >> 31);
}

bool FormatsReading::exact() const {
  if (entered.isNan() || stored.isNan()) return entered.isNan() && stored.isNan();
  if (entered.isZero() && stored.isZero()) return entered.negative == stored.negative;
  return numbers::compare(entered, stored) == std::partial_ordering::equivalent;
}

FormatsReading readingOf(formats::FormatSpec format, const Exact& entered, const Rules& rules) {
  FormatsReading reading;
  reading.format = std::move(format);
  reading.entered = entered;
  reading.encoded = rules.encode(reading.format.layout, entered);
  if (rules.options.rounding == formats::Rounding::stochastic)
    reading.stochasticUp = shareOfUpper(reading.format.layout, reading.encoded, entered);
  complete(reading);
  return reading;
}

FormatsReading readingOfCode(formats::FormatSpec format, Code code) {
  FormatsReading reading;
  reading.format = std::move(format);
  reading.fromCode = true;
  reading.encoded.code = code;
  complete(reading);
  return reading;
}

Result<FormatsReading> readFormats(const state::FormatsState& state, char decimalMark) {
  Result<formats::FormatSpec> format = formats::find(state.format);
  if (!format) return fail(format.error());
  if (!state.code.empty()) {
    const Result<Code> code = codeFrom(state.code, format->bits);
    if (!code) return fail(code.error());
    return readingOfCode(std::move(*format), *code);
  }
  Result<numbers::Parsed> parsed = numbers::parse(state.entry, decimalMark);
  if (!parsed) {
    Error error = parsed.error();
    error.culprit = state.entry;
    return fail(std::move(error));
  }
  const Result<Rules> rules = rulesOf(state, randomBits(state.draw));
  if (!rules) return fail(rules.error());
  FormatsReading reading = readingOf(std::move(*format), parsed->value, *rules);
  reading.notation = parsed->notation;
  return reading;
}

bool isCodeText(std::string_view text) {
  const std::string bare = withoutGaps(text);
  if (!bare.starts_with("0x") && !bare.starts_with("0b")) return false;
  return std::all_of(bare.begin() + 2, bare.end(),
                     [](char c) { return std::isalnum(static_cast<unsigned char>(c)) && c != 'p'; });
}

Result<Code> codeFrom(std::string_view text, int bits) {
  const std::string bare = withoutGaps(text);
  const int base = bare.starts_with("0x") ? 16 : 2;
  if (!isCodeText(text)) return badCode(text, QS_TR("core", "a code is written 0x… or 0b…"));
  if (bare.size() == 2) return badCode(text, QS_TR("core", "the digits of the code are missing"));
  Code code = 0;
  for (const char c : bare.substr(2)) {
    const int digit = digitOf(c);
    if (digit >= base)
      return badCode(text, QS_TR("core", "“%1” is no digit of this code"), {std::string(1, c)});
    const bool tooWide = code > formats::codeMask(bits) / static_cast<Code>(base);
    code = code * static_cast<Code>(base) + static_cast<Code>(digit);
    if (tooWide || code > formats::codeMask(bits))
      return badCode(text, QS_TR("core", "the code is wider than the %1 bits of the format"),
                     {std::to_string(bits)});
  }
  return code;
}

std::string hexText(Code code, int bits) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string text = "0x";
  for (int i = (bits + 3) / 4 - 1; i >= 0; --i)
    text += digits[code >> (4 * i) & 15];
  return text;
}

std::string binaryText(Code code, int bits) {
  std::string text;
  for (int bit = bits - 1; bit >= 0; --bit) {
    text += (code >> bit & 1) != 0 ? '1' : '0';
    if (bit % 4 == 0 && bit > 0) text += ' ';
  }
  return text;
}

state::FormatsState withEntry(state::FormatsState state, const std::string& text) {
  state.entry = text;
  state.code = isCodeText(text) ? withoutGaps(text) : std::string();
  return state;
}

state::FormatsState withCode(state::FormatsState state, const formats::FormatSpec& format, Code code) {
  state.code = hexText(code, format.bits);
  state.entry = widgets::briefText(format.layout, code);
  return state;
}

state::FormatsState withFormat(state::FormatsState state, const std::string& format) {
  if (!state.code.empty()) {
    if (const Result<FormatsReading> now = readFormats(state)) {
      state.entry = exactText(now->stored);
      state.code.clear();
    }
  }
  state.format = format;
  state.line = {{}, {}, state.line.scale}; // a stretch of one format means nothing in another
  return state;
}

ShownNumber shownNumber(const Exact& value, std::size_t longest, int digits) {
  std::string all = numbers::exactDecimal(value);
  if (all.size() <= longest) return {std::move(all), true};
  std::string rounded = numbers::decimal(value, digits);
  const Result<numbers::Parsed> back = numbers::parse(rounded);
  const bool exact = back && numbers::compare(back->value, value) == std::partial_ordering::equivalent;
  return {std::move(rounded), exact};
}

std::string exactText(const Exact& value) {
  if (value.isNan() && value.signalling) return value.negative ? "-snan" : "snan";
  std::string decimal = numbers::exactDecimal(value);
  const bool dyadic = !value.isFinite() || numbers::toDyadic(value).has_value();
  return decimal.size() > 40 && dyadic ? numbers::hexFloat(value) : decimal;
}

Exact significandOf(const FormatsReading& reading) {
  return Exact::from(numbers::Dyadic{false, reading.decoded.significand,
                                     reading.decoded.quantum - reading.decoded.exponent});
}

Rational roundedNumber(const FormatsReading& reading) {
  const Rational value = reading.entered.value();
  return std::holds_alternative<formats::ScaleLayout>(reading.format.layout) ? Rational(abs(value)) : value;
}

std::optional<Rational> differenceInUlps(const FormatsReading& reading) {
  if (!reading.difference || std::holds_alternative<formats::CodebookLayout>(reading.format.layout))
    return std::nullopt;
  return Rational(*reading.difference * numbers::powerOfTwo(-reading.decoded.quantum));
}

std::vector<Preset> presetsOf(const formats::Layout& layout) {
  const formats::Landmarks marks = formats::landmarks(layout);
  const auto when = [](bool has, Code code) { return has ? std::optional(code) : std::nullopt; };
  const bool hasNormals = std::holds_alternative<formats::FloatLayout>(layout) ||
                          std::holds_alternative<formats::ScaleLayout>(layout);
  return {
      {PresetId::zero, when(marks.hasZero, marks.zero)},
      {PresetId::negativeZero, marks.negativeZero},
      {PresetId::one, when(marks.hasOne, marks.one)},
      {PresetId::max, marks.maxFinite},
      {PresetId::minNormal, hasNormals ? marks.minNormal : std::nullopt},
      {PresetId::maxSubnormal, marks.maxSubnormal},
      {PresetId::minSubnormal, marks.minSubnormal},
      {PresetId::positiveInfinity, marks.positiveInfinity},
      {PresetId::negativeInfinity, marks.negativeInfinity},
      {PresetId::nan, marks.quietNan},
      {PresetId::allOnes, marks.allOnes},
  };
}

} // namespace qs::pages
