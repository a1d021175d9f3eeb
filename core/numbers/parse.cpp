#include "core/numbers/parse.h"

#include "core/numbers/literal.h"

namespace qs::numbers {

namespace {

constexpr std::size_t maxCharacters = 4096;
constexpr int maxNesting = 200;

/// Recursive descent over
///   sum     := product (('+' | '-') product)*
///   product := signed (('*' | '/') signed)*
///   signed  := ('+' | '-')* power
///   power   := primary ['^' signed]          so −2^2 is −4 and 2^3^2 is 2^9
///   primary := literal | special | '(' sum ')'
class Parser {
public:
  Parser(std::string_view text, char decimalMark) : m_text(text), m_decimalMark(decimalMark) {}

  [[nodiscard]] Result<Parsed> parse() {
    auto value = sum();
    if (!value) return fail(value.error());
    if (peek() != '\0') return unexpectedHere();
    return Parsed{*value, notation()};
  }

private:
  [[nodiscard]] Result<Exact> sum();
  [[nodiscard]] Result<Exact> product();
  [[nodiscard]] Result<Exact> signedPower();
  [[nodiscard]] Result<Exact> power();
  [[nodiscard]] Result<Exact> primary();
  [[nodiscard]] Result<Exact> parenthesis();
  [[nodiscard]] Result<Exact> literal();
  [[nodiscard]] std::optional<Exact> special();

  /// The next symbol that is no space; '\0' at the end.
  [[nodiscard]] char peek() {
    while (m_at < m_text.size() && m_text[m_at] == ' ')
      ++m_at;
    return m_at < m_text.size() ? m_text[m_at] : '\0';
  }

  [[nodiscard]] expected_lib::unexpected<Error> problem(std::size_t column, std::string message) const {
    return fail(Error{ErrorCode::invalidNumber, {}, {}, column, std::move(message), {}});
  }

  [[nodiscard]] expected_lib::unexpected<Error> unexpectedHere();

  /// Gives an arithmetic error the column of its operator.
  [[nodiscard]] Result<Exact> at(std::size_t column, Result<Exact> result) const {
    if (!result) result.error().offset = column;
    return result;
  }

  [[nodiscard]] Notation notation() const {
    if (m_operators == 0 && m_parentheses == 0) return m_notation;
    const bool fraction = m_operators == 1 && m_divided && m_parentheses == 0 && m_wholeDecimals == 2;
    return fraction ? Notation::fraction : Notation::expression;
  }

  std::string_view m_text;
  char m_decimalMark;
  std::size_t m_at = 0;
  int m_depth = 0;
  Arithmetic m_arithmetic;
  // What the text consists of, which decides its notation.
  Notation m_notation = Notation::decimal;
  int m_operators = 0, m_parentheses = 0, m_wholeDecimals = 0;
  bool m_divided = false;
};

expected_lib::unexpected<Error> Parser::unexpectedHere() {
  const char symbol = peek();
  if (symbol == '\0')
    return problem(m_text.size(), QS_TR("core", "the text ends where a number is expected"));
  if (symbol == Symbols::unknown)
    return problem(m_at, QS_TR("core", "a number cannot contain this character"));
  const std::string shown = symbol == Symbols::infinity ? "\xe2\x88\x9e" : std::string(1, symbol);
  return fail(Error{ErrorCode::invalidNumber, {}, {}, m_at, QS_TR("core", "unexpected '%1'"), {shown}});
}

Result<Exact> Parser::sum() {
  auto left = product();
  while (left && (peek() == '+' || peek() == '-')) {
    const bool minus = peek() == '-';
    const std::size_t column = m_at++;
    ++m_operators;
    const auto right = product();
    if (!right) return right;
    left = at(column, m_arithmetic.add(*left, minus ? right->negated() : *right));
  }
  return left;
}

Result<Exact> Parser::product() {
  auto left = signedPower();
  while (left && (peek() == '*' || peek() == '/')) {
    const bool divide = peek() == '/';
    const std::size_t column = m_at++;
    ++m_operators;
    m_divided = divide;
    const auto right = signedPower();
    if (!right) return right;
    left = at(column, divide ? m_arithmetic.divide(*left, *right) : m_arithmetic.multiply(*left, *right));
  }
  return left;
}

Result<Exact> Parser::signedPower() {
  bool negative = false;
  while (peek() == '+' || peek() == '-')
    negative ^= m_text[m_at++] == '-';
  auto value = power();
  return value && negative ? value->negated() : value;
}

Result<Exact> Parser::power() {
  auto base = primary();
  if (!base || peek() != '^') return base;
  const std::size_t column = m_at++;
  ++m_operators;
  if (++m_depth > maxNesting) return problem(column, QS_TR("core", "more than 200 levels of nesting"));
  const auto exponent = signedPower();
  --m_depth;
  if (!exponent) return exponent;
  return at(column, m_arithmetic.power(*base, *exponent));
}

Result<Exact> Parser::primary() {
  const char first = peek();
  if (first == '(') return parenthesis();
  if ((first >= '0' && first <= '9') || first == '.' || (first != '\0' && first == m_decimalMark))
    return literal();
  if (auto value = special()) return *value;
  return unexpectedHere();
}

Result<Exact> Parser::parenthesis() {
  const std::size_t column = m_at++;
  ++m_parentheses;
  if (++m_depth > maxNesting) return problem(column, QS_TR("core", "more than 200 levels of nesting"));
  auto value = sum();
  --m_depth;
  if (!value) return value;
  if (peek() == '\0') return problem(column, QS_TR("core", "this parenthesis is never closed"));
  if (peek() != ')') return unexpectedHere();
  ++m_at;
  return value;
}

Result<Exact> Parser::literal() {
  const auto read = readLiteral(m_text, m_at, m_decimalMark, m_arithmetic);
  if (!read) return fail(read.error());
  m_at = read->end;
  m_notation = read->notation;
  m_wholeDecimals += read->wholeDecimal ? 1 : 0;
  return read->value;
}

std::optional<Exact> Parser::special() {
  std::size_t length = 0;
  std::string word;
  for (; m_at + length < m_text.size(); ++length) {
    const char c = m_text[m_at + length];
    const bool upper = c >= 'A' && c <= 'Z';
    const bool lower = c >= 'a' && c <= 'z';
    if (!upper && !lower && c != Symbols::infinity) break;
    word += upper ? static_cast<char>(c - 'A' + 'a') : c;
  }
  std::optional<Exact> value;
  if (word == "inf" || word == "infinity" || word == std::string(1, Symbols::infinity))
    value = Exact::infinity();
  if (word == "nan") value = Exact::nan();
  if (word == "snan") value = Exact::nan(false, true);
  if (!value) return std::nullopt;
  m_at += length;
  m_notation = Notation::special;
  return value;
}

/// The text as messages quote it.
std::string quoted(std::string_view text) {
  constexpr std::size_t longest = 60;
  if (text.size() <= longest) return std::string(text);
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
    --end; // not inside a character
  return std::string(text.substr(0, end)) + "...";
}

} // namespace

Result<Parsed> parse(std::string_view text, char decimalMark) {
  constexpr std::size_t longestUtf8 = 4;
  std::optional<Error> error;
  const Symbols symbols = symbolsOf(text.substr(0, (maxCharacters + 1) * longestUtf8));
  if (symbols.text.size() > maxCharacters) {
    error = Error{ErrorCode::invalidNumber,
                  {},
                  {},
                  maxCharacters,
                  QS_TR("core", "the text is longer than 4096 characters"),
                  {}};
  } else if (symbols.text.find_first_not_of(' ') == std::string::npos) {
    error = Error{ErrorCode::invalidNumber, {}, {}, 0, QS_TR("core", "no number was entered"), {}};
  } else {
    auto parsed = Parser(symbols.text, decimalMark).parse();
    if (parsed) return parsed;
    error = parsed.error();
  }
  error->culprit = quoted(text);
  return fail(*error);
}

} // namespace qs::numbers
