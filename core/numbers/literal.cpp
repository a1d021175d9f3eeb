#include "core/numbers/literal.h"

#include <algorithm>

namespace qs::numbers {

namespace {

expected_lib::unexpected<Error> problemAt(std::size_t column, std::string message) {
  return fail(Error{ErrorCode::invalidNumber, {}, {}, column, std::move(message), {}});
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The digit's worth, or 99 for what is no digit in any base.
int digitValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char letter = lower(c);
  return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : 99;
}

/// Walks over one literal, collecting its digits.
class Scanner {
public:
  Scanner(std::string_view text, std::size_t start) : m_text(text), m_at(start) {}

  [[nodiscard]] std::size_t at() const { return m_at; }

  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return m_at + ahead < m_text.size() ? lower(m_text[m_at + ahead]) : '\0';
  }

  void skip(std::size_t count) { m_at += count; }

  /// A run of digits, with '_' only between two of them.
  [[nodiscard]] std::string digits(int base) {
    std::string run;
    while (true) {
      const bool separator = peek() == '_' && !run.empty() && digitValue(peek(1)) < base;
      if (separator) skip(1);
      if (digitValue(peek()) >= base) return run;
      run += peek();
      skip(1);
    }
  }

private:
  std::string_view m_text;
  std::size_t m_at;
};

BigInt integerOf(const std::string& digits, int base) {
  if (base == 10) {
    // cpp_int takes a leading zero for octal.
    const auto first = digits.find_first_not_of('0');
    return first == std::string::npos ? BigInt(0) : BigInt(digits.substr(first));
  }
  const unsigned shift = base == 16 ? 4 : base == 8 ? 3 : 1;
  BigInt integer = 0;
  for (const char digit : digits) {
    integer <<= shift;
    integer += digitValue(digit);
  }
  return integer;
}

/// The optional exponent after marker; 0 when there is none.
Result<std::int64_t> readExponent(Scanner& scanner, char marker) {
  if (scanner.peek() != marker) return 0;
  scanner.skip(1);
  const bool negative = scanner.peek() == '-';
  if (negative || scanner.peek() == '+') scanner.skip(1);
  const std::size_t column = scanner.at();
  const std::string digits = scanner.digits(10);
  if (digits.empty()) return problemAt(column, QS_TR("core", "the exponent has no digits"));
  std::int64_t exponent = 0;
  // Anything longer is out of range whatever its digits are.
  for (const char digit : digits)
    exponent = std::min<std::int64_t>(exponent * 10 + (digit - '0'), 1'000'000'000);
  return negative ? -exponent : exponent;
}

int prefixedBase(const Scanner& scanner) {
  if (scanner.peek() != '0') return 10;
  switch (scanner.peek(1)) {
  case 'x':
    return 16;
  case 'o':
    return 8;
  case 'b':
    return 2;
  default:
    return 10;
  }
}

} // namespace

Result<Literal> readLiteral(std::string_view text, std::size_t start, char decimalMark,
                            Arithmetic& arithmetic) {
  Scanner scanner(text, start);
  const int base = prefixedBase(scanner);
  if (base != 10) scanner.skip(2);
  const std::string whole = scanner.digits(base);
  const bool mayHavePoint = base == 10 || base == 16;
  const bool point = mayHavePoint && (scanner.peek() == '.' || scanner.peek() == decimalMark);
  if (point) scanner.skip(1);
  const std::string decimals = point ? scanner.digits(base) : std::string();
  if (whole.empty() && decimals.empty())
    return problemAt(scanner.at(), QS_TR("core", "a digit is missing here"));

  const bool exponentWritten = mayHavePoint && scanner.peek() == (base == 16 ? 'p' : 'e');
  std::int64_t exponent = 0;
  if (exponentWritten) {
    const auto read = readExponent(scanner, scanner.peek());
    if (!read) return fail(read.error());
    exponent = *read;
  }
  const auto places = static_cast<std::int64_t>(decimals.size());
  const BigInt coefficient = integerOf(whole + decimals, base);
  auto value = base == 10 ? arithmetic.scaled(coefficient, 10, exponent - places)
                          : arithmetic.scaled(coefficient, 2, exponent - 4 * places);
  if (!value) {
    value.error().offset = start;
    return fail(value.error());
  }
  Notation notation = base == 10 ? Notation::decimal : Notation::integerLiteral;
  if (base == 16 && (point || exponentWritten)) notation = Notation::hexFloat;
  return Literal{*value, notation, base == 10 && !point && !exponentWritten, scanner.at()};
}

} // namespace qs::numbers
