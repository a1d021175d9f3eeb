#include "app/pages/formats/digit_step.h"

#include "core/numbers/exact.h"

#include <algorithm>

namespace qs::pages {
namespace {

constexpr std::size_t longest = 400;

/// [sign] digits [. digits] [e exponent]
struct DecimalParts {
  bool negative = false;
  std::size_t first = 0, end = 0;        ///< of digits and point, within the text
  std::size_t point = std::string::npos; ///< its position in the text
  std::string digits;                    ///< without the point
};

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

bool isExponent(const std::string& text) {
  if (text.empty()) return true;
  std::size_t at = 1;
  if (text[0] != 'e' && text[0] != 'E') return false;
  if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
  return at < text.size() && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), isDigit);
}

std::optional<DecimalParts> split(const std::string& text) {
  if (text.empty() || text.size() > longest) return std::nullopt;
  DecimalParts parts;
  parts.negative = text[0] == '-';
  parts.first = text[0] == '-' || text[0] == '+' ? 1 : 0;
  std::size_t at = parts.first;
  for (; at < text.size() && (isDigit(text[at]) || text[at] == '.'); ++at) {
    if (isDigit(text[at]))
      parts.digits += text[at];
    else if (parts.point != std::string::npos)
      return std::nullopt;
    else
      parts.point = at;
  }
  parts.end = at;
  if (parts.digits.empty() || !isExponent(text.substr(at))) return std::nullopt;
  return parts;
}

} // namespace

std::optional<SteppedText> stepDigit(const std::string& text, std::size_t caret, int step) {
  const std::optional<DecimalParts> parts = split(text);
  if (!parts || caret > parts->end) return std::nullopt;
  std::size_t digit = std::max(caret, parts->first + 1) - 1;
  if (digit == parts->point) digit = digit > parts->first ? digit - 1 : digit + 1;

  const bool beforePoint = parts->point == std::string::npos || digit < parts->point;
  const std::size_t fractionDigits = parts->point == std::string::npos ? 0 : parts->end - parts->point - 1;
  std::size_t power = parts->end - 1 - digit; // characters to the right of the digit
  if (beforePoint && parts->point != std::string::npos) --power;

  numbers::BigInt number(parts->digits.find_first_not_of('0') == std::string::npos
                             ? "0"
                             : parts->digits.substr(parts->digits.find_first_not_of('0')));
  if (parts->negative) number = -number;
  number += step * pow(numbers::BigInt(10), static_cast<unsigned>(power));
  std::string digits = numbers::BigInt(abs(number)).str();
  if (digits.size() < parts->digits.size()) digits.insert(0, parts->digits.size() - digits.size(), '0');
  if (parts->point != std::string::npos) digits.insert(digits.size() - fractionDigits, ".");
  std::string out = (number < 0 ? "-" : "") + digits + text.substr(parts->end);
  const std::size_t fromRight = text.size() - std::max(caret, parts->first + 1);
  return SteppedText{out, out.size() - fromRight};
}

} // namespace qs::pages
