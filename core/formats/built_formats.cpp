#include "core/formats/codebook.h"
#include "core/formats/format_text.h"

#include <fmt/core.h>

#include <charconv>

namespace qs::formats {

namespace {

/// Reads a text from its front; remembers the whole for messages.
class Cursor {
public:
  explicit Cursor(std::string_view text) : m_whole(lowerCase(text)), m_rest(m_whole) {}

  bool skip(std::string_view word) {
    if (!m_rest.starts_with(word)) return false;
    m_rest.remove_prefix(word.size());
    return true;
  }

  /// None unless a number of at most six digits follows.
  std::optional<int> number() {
    int value = 0;
    const auto [end, status] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
    const auto length = static_cast<std::size_t>(end - m_rest.data());
    if (status != std::errc() || length > 7) return std::nullopt;
    m_rest.remove_prefix(length);
    return value;
  }

  [[nodiscard]] bool startsWithDigit() const {
    return !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9';
  }

  [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

  [[nodiscard]] const std::string& whole() const { return m_whole; }

private:
  std::string m_whole;
  std::string_view m_rest;
};

Result<FormatSpec> made(const Cursor& text, std::string id, std::string name, std::string shortName,
                        const Layout& layout) {
  if (auto valid = validate(layout); !valid) {
    Error error = valid.error();
    error.culprit = text.whole().substr(0, 80);
    return fail(std::move(error));
  }
  return FormatSpec{std::move(id), std::move(name), std::move(shortName), bitWidth(layout), layout, {}};
}

using Parsed = std::optional<Result<FormatSpec>>;

Parsed integer(std::string_view text) {
  for (const std::string_view stem : {"int", "uint", "si", "ui", "s", "u", "i"}) {
    Cursor cursor(text);
    if (!cursor.skip(stem) || !cursor.startsWithDigit()) continue;
    const std::optional<int> bits = cursor.number();
    if (!bits || !cursor.atEnd()) continue;
    const IntegerLayout layout{*bits, stem.front() != 'u'};
    const std::string id = builtId(layout);
    const char* kind = layout.isSigned ? "two's complement integer" : "unsigned integer";
    Result<FormatSpec> spec = made(cursor, id, fmt::format("{}-bit {}", *bits, kind),
                                   fmt::format("{}{}", layout.isSigned ? "INT" : "UINT", *bits), layout);
    if (spec && *bits < 8) spec->aliases.push_back({"PyTorch", "torch." + id}); // shell types, no storage
    if (spec) spec->aliases.push_back({"LLVM/MLIR", (layout.isSigned ? "si" : "ui") + std::to_string(*bits)});
    return spec;
  }
  return std::nullopt;
}

std::string qName(const FixedLayout& layout) {
  const int whole = layout.bits - layout.fractionBits - (layout.isSigned ? 1 : 0);
  return fmt::format("{}Q{}.{}", layout.isSigned ? "" : "U", whole, layout.fractionBits);
}

Result<FormatSpec> fixedSpec(const Cursor& cursor, const FixedLayout& layout) {
  const char* kind = layout.isSigned ? "fixed-point number" : "unsigned fixed-point number";
  Result<FormatSpec> spec =
      made(cursor, builtId(layout),
           fmt::format("{}-bit {} ({} fraction bits)", layout.bits, kind, layout.fractionBits), qName(layout),
           layout);
  if (spec && layout.fractionBits >= 0 && layout.fractionBits <= layout.bits - (layout.isSigned ? 1 : 0))
    spec->aliases.push_back({"Q notation", qName(layout)});
  return spec;
}

/// fixed16.8: all bits, then those of the fraction.
Parsed fixedPoint(std::string_view text) {
  Cursor cursor(text);
  const bool isSigned = !cursor.skip("u");
  if (!cursor.skip("fixed") || !cursor.startsWithDigit()) return std::nullopt;
  const std::optional<int> bits = cursor.number();
  if (!bits || !cursor.skip(".")) return std::nullopt;
  const std::optional<int> fraction = cursor.number();
  if (!fraction || !cursor.atEnd()) return std::nullopt;
  return fixedSpec(cursor, {*bits, *fraction, isSigned});
}

/// q7.8: bits before the point without the sign, bits behind it; q15 is q0.15.
Parsed qNotation(std::string_view text) {
  Cursor cursor(text);
  const bool isSigned = !cursor.skip("u");
  if (!cursor.skip("q") || !cursor.startsWithDigit()) return std::nullopt;
  std::optional<int> whole = cursor.number(), fraction = whole;
  if (cursor.atEnd())
    whole = 0;
  else if (!cursor.skip(".") || !cursor.startsWithDigit())
    return std::nullopt;
  else
    fraction = cursor.number();
  if (!whole || !fraction || !cursor.atEnd()) return std::nullopt;
  return fixedSpec(cursor, {*whole + *fraction + (isSigned ? 1 : 0), *fraction, isSigned});
}

Parsed posit(std::string_view text) {
  Cursor cursor(text);
  if (!cursor.skip("posit") || !cursor.startsWithDigit()) return std::nullopt;
  const std::optional<int> bits = cursor.number();
  if (!bits || !cursor.atEnd()) return std::nullopt;
  const std::string id = builtId(PositLayout{*bits});
  return made(cursor, id, id + " (2022 standard, es = 2)", id, PositLayout{*bits});
}

Parsed scale(std::string_view text) {
  Cursor cursor(text);
  if (!cursor.skip("scale") || !cursor.startsWithDigit()) return std::nullopt;
  const std::optional<int> bits = cursor.number();
  if (!bits || !cursor.skip("[bias=")) return std::nullopt;
  const std::optional<int> bias = cursor.number();
  if (!bias || !cursor.skip("]") || !cursor.atEnd()) return std::nullopt;
  const ScaleLayout layout{*bits, *bias};
  return made(cursor, builtId(layout), fmt::format("{}-bit scale (bias {})", *bits, *bias),
              fmt::format("E{}M0", *bits), layout);
}

} // namespace

std::optional<Result<FormatSpec>> parseBuilt(std::string_view text) {
  for (Parsed (*parse)(std::string_view) : {integer, fixedPoint, qNotation, posit, scale, parseCodebook}) {
    if (Parsed parsed = parse(text)) return parsed;
  }
  return std::nullopt;
}

std::string builtId(const IntegerLayout& layout) {
  return fmt::format("{}int{}", layout.isSigned ? "" : "u", layout.bits);
}

std::string builtId(const FixedLayout& layout) {
  return fmt::format("{}fixed{}.{}", layout.isSigned ? "" : "u", layout.bits, layout.fractionBits);
}

std::string builtId(const ScaleLayout& layout) {
  return fmt::format("scale{}[bias={}]", layout.bits, layout.bias);
}

std::string builtId(const PositLayout& layout) {
  return fmt::format("posit{}", layout.bits);
}

} // namespace qs::formats
