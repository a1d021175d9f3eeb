#include "app/pages/formats/code_table.h"

#include "core/formats/encode.h"
#include "core/numbers/parse.h"
#include "core/values/value_key.h"

#include <algorithm>
#include <cctype>
#include <sstream>

namespace qs::pages {
namespace {

using formats::Code;
using formats::Decoded;
using formats::ValueClass;
using Kind = CodeFilter::Bound::Kind;

bool takeClass(const std::string& word, CodeFilter& filter) {
  for (const ValueClass cls : {ValueClass::zero, ValueClass::subnormal, ValueClass::normal,
                               ValueClass::infinity, ValueClass::nan, ValueClass::nar})
    if (word == formats::className(cls)) {
      filter.classes.push_back(cls);
      return true;
    }
  if (word == "finite")
    filter.finiteOnly = true;
  else if (word == "negative" || word == "positive")
    filter.negative = word == "negative";
  else
    return false;
  return true;
}

Result<void> addBound(CodeFilter& filter, Kind kind, const std::string& number) {
  const Result<numbers::Parsed> parsed = numbers::parse(number);
  if (!parsed) return fail(parsed.error());
  filter.bounds.push_back({kind, parsed->value});
  return {};
}

Result<void> takePrefix(const std::string& word, CodeFilter& filter) {
  const int perDigit = word[1] == 'x' ? 4 : 1;
  CodeFilter::Prefix prefix;
  prefix.hexadecimal = perDigit == 4;
  for (const char c : word.substr(2)) {
    const int digit = std::isdigit(static_cast<unsigned char>(c)) ? c - '0' : c - 'a' + 10;
    if (!std::isalnum(static_cast<unsigned char>(c)) || digit >> perDigit != 0 || prefix.bits > widestList)
      return fail(ErrorCode::usage, word, QS_TR("core", "“%1” is no digit of this code"),
                  {std::string(1, c)});
    prefix.digits = prefix.digits << perDigit | static_cast<Code>(digit);
    prefix.bits += perDigit;
  }
  filter.prefix = prefix;
  return {};
}

Result<void> takeWord(const std::string& word, const formats::Layout& layout, CodeFilter& filter) {
  if (takeClass(word, filter)) return {};
  if (word.starts_with("0x") || word.starts_with("0b")) return takePrefix(word, filter);
  if (word.starts_with("<=")) return addBound(filter, Kind::lessOrEqual, word.substr(2));
  if (word.starts_with(">=")) return addBound(filter, Kind::greaterOrEqual, word.substr(2));
  if (word.starts_with("<")) return addBound(filter, Kind::less, word.substr(1));
  if (word.starts_with(">")) return addBound(filter, Kind::greater, word.substr(1));
  if (const std::size_t dots = word.find(".."); dots != std::string::npos) {
    const std::string low = word.substr(0, dots), high = word.substr(dots + 2);
    if (!low.empty())
      if (const Result<void> added = addBound(filter, Kind::greaterOrEqual, low); !added) return added;
    return high.empty() ? Result<void>() : addBound(filter, Kind::lessOrEqual, high);
  }
  const Result<numbers::Parsed> number = numbers::parse(word);
  if (!number)
    return fail(
        ErrorCode::usage, word,
        QS_TR("core", "a filter is a class, a number, a range like 0.1..0.5, a bound like <1, or 0x…"));
  filter.code = formats::encode(layout, number->value).code;
  return {};
}

bool holds(const CodeFilter::Bound& bound, const numbers::Exact& value) {
  const std::partial_ordering order = numbers::compare(value, bound.limit);
  switch (bound.kind) {
  case Kind::less:
    return order < 0;
  case Kind::lessOrEqual:
    return order <= 0;
  case Kind::greater:
    return order > 0;
  case Kind::greaterOrEqual:
    return order >= 0;
  }
  return false;
}

bool passes(const CodeFilter& filter, const Decoded& decoded, int bits) {
  if (filter.code && decoded.code != *filter.code) return false;
  if (filter.finiteOnly && !decoded.isFinite()) return false;
  if (filter.negative && decoded.negative != *filter.negative) return false;
  if (!filter.classes.empty() && std::ranges::find(filter.classes, decoded.cls) == filter.classes.end())
    return false;
  if (filter.prefix) {
    const int written = filter.prefix->hexadecimal ? (bits + 3) / 4 * 4 : bits;
    if (filter.prefix->bits > written ||
        decoded.code >> (written - filter.prefix->bits) != filter.prefix->digits)
      return false;
  }
  if (filter.bounds.empty()) return true;
  const numbers::Exact value = formats::exactValue(decoded);
  return std::ranges::all_of(filter.bounds, [&value](const auto& bound) { return holds(bound, value); });
}

} // namespace

Result<CodeFilter> parseCodeFilter(const std::string& text, const formats::Layout& layout) {
  CodeFilter filter;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    std::ranges::transform(word, word.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (const Result<void> taken = takeWord(word, layout, filter); !taken) {
      Error error = taken.error();
      error.culprit = word;
      return fail(std::move(error));
    }
  }
  return filter;
}

std::vector<Code> listCodes(const formats::Layout& layout, const CodeFilter& filter, CodeSort sort,
                            bool descending) {
  const int bits = formats::bitWidth(layout);

  struct Row {
    values::ValueKey key;
    Code code;
  };

  std::vector<Row> rows;
  for (Code code = 0; code <= formats::codeMask(bits); ++code) {
    const Decoded decoded = formats::decode(layout, code);
    if (passes(filter, decoded, bits)) rows.push_back({values::valueKey(decoded), code});
  }
  if (sort == CodeSort::value) std::ranges::stable_sort(rows, {}, &Row::key);
  if (descending) std::ranges::reverse(rows);
  std::vector<Code> codes;
  codes.reserve(rows.size());
  for (const Row& row : rows)
    codes.push_back(row.code);
  return codes;
}

} // namespace qs::pages
