#include "core/integers/base_conversion.h"

#include "core/numbers/parse.h"

namespace qs::integers {

using numbers::BigInt;

namespace {

constexpr std::string_view digitCharacters = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr std::size_t maxCharacters = 1024;
constexpr unsigned maxBits = 4096; ///< keeps a ladder, whose cost grows with the square, in the milliseconds

/// The digit's worth, or −1 for what is no digit of the base.
int digitValue(char c, int base) {
  const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const auto index = digitCharacters.find(lower);
  return index < static_cast<std::size_t>(base) ? static_cast<int>(index) : -1;
}

} // namespace

std::vector<Rung> divisionLadder(const BigInt& value, int base) {
  std::vector<Rung> ladder;
  BigInt rest = value;
  do {
    const BigInt quotient = rest / base;
    const auto remainder = static_cast<int>(BigInt(rest - quotient * base));
    ladder.push_back({rest, quotient, remainder, digitCharacters[static_cast<std::size_t>(remainder)]});
    rest = quotient;
  } while (rest != 0);
  return ladder;
}

std::string digitsInBase(const BigInt& value, int base) {
  std::string digits;
  for (const Rung& rung : divisionLadder(value, base))
    digits += rung.digit;
  return {digits.rbegin(), digits.rend()};
}

std::vector<PlaceTerm> placeTerms(std::string_view digits, int base) {
  std::vector<PlaceTerm> terms;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const auto exponent = static_cast<int>(digits.size() - 1 - i);
    const int value = digitValue(digits[i], base);
    const BigInt weight = boost::multiprecision::pow(BigInt(base), static_cast<unsigned>(exponent));
    terms.push_back({digits[i], value, exponent, weight, weight * value});
  }
  return terms;
}

Result<BigInt> parseInBase(std::string_view text, int base) {
  const bool negative = text.starts_with('-');
  BigInt value = 0;
  const auto problem = [&](std::size_t column, std::string message) {
    return fail(Error{ErrorCode::invalidNumber,
                      std::string(text.substr(0, 60)),
                      {},
                      column,
                      std::move(message),
                      {std::to_string(base)}});
  };
  if (text.size() > maxCharacters)
    return problem(maxCharacters, QS_TR("core", "the text is longer than 1024 characters"));
  const std::size_t start = negative || text.starts_with('+') ? 1 : 0;
  if (start == text.size()) return problem(start, QS_TR("core", "a digit is missing here"));
  for (std::size_t i = start; i < text.size(); ++i) {
    const bool separator = text[i] == '_' && i > start && i + 1 < text.size() && text[i - 1] != '_';
    if (separator) continue;
    const int digit = digitValue(text[i], base);
    if (digit < 0) return problem(i, QS_TR("core", "this is no digit of base %1"));
    value = value * base + digit;
  }
  return negative ? BigInt(-value) : value;
}

Result<BigInt> parseInteger(std::string_view text) {
  const auto parsed = numbers::parse(text);
  if (!parsed) return fail(parsed.error());
  const std::string culprit(text);
  if (!parsed->value.isFinite() || denominator(parsed->value.magnitude) != 1)
    return fail(ErrorCode::invalidNumber, culprit, QS_TR("core", "this is no integer"));
  BigInt value = numerator(parsed->value.value());
  if (value != 0 && msb(abs(value)) >= maxBits)
    return fail(ErrorCode::invalidNumber, culprit, QS_TR("core", "this integer is longer than 4096 bits"));
  return value;
}

} // namespace qs::integers
