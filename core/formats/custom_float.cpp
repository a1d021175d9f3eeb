#include "core/formats/float_shape.h"
#include "core/formats/format_text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

namespace qs::formats {

namespace {

constexpr int maxExponentBits = 11;
constexpr int maxFractionBits = 52;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// Reads the custom format, remembering the whole text for messages.
class Reader {
public:
  explicit Reader(std::string_view text) : m_text(lowerCase(text)) {}

  Result<FormatSpec> read() {
    if (auto sizes = readSizes(); !sizes) return fail(sizes.error());
    if (auto options = readOptions(); !options) return fail(options.error());
    const bool exponent = m_layout.exponentBits > 0;
    m_layout.nan = m_nan.value_or(exponent ? NanRule::ieee : NanRule::none);
    m_layout.infinities = m_infinities.value_or(exponent);
    m_layout.bias = m_bias.value_or(defaultBias(m_layout.exponentBits));
    if (auto valid = validate(m_layout); !valid) {
      Error error = valid.error();
      error.culprit = m_text;
      return fail(std::move(error));
    }
    return spec();
  }

private:
  [[nodiscard]] expected_lib::unexpected<Error> refuse(std::string message,
                                                       std::vector<std::string> arguments = {}) const {
    return fail(ErrorCode::invalidFormat, m_text.substr(0, 80), std::move(message), std::move(arguments));
  }

  /// What is said of a part that is no whole number (%1 the text), or outside its range (%1…%2, %3 the text).
  struct Complaints {
    const char *noNumber, *outside;
  };

  Result<int> number(std::string_view text, const Complaints& complaints, int low, int high) const {
    int value = 0;
    const char* begin = text.data();
    const char* end = begin + text.size();
    const auto [rest, status] = std::from_chars(begin, end, value);
    if (status == std::errc::invalid_argument || rest != end) {
      return refuse(complaints.noNumber, {std::string(text)});
    }
    if (status != std::errc() || value < low || value > high) {
      return refuse(complaints.outside, {std::to_string(low), std::to_string(high), std::string(text)});
    }
    return value;
  }

  /// The run of digits at m_at.
  std::string_view digits() {
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && isDigit(m_text[m_at]))
      ++m_at;
    return std::string_view(m_text).substr(begin, m_at - begin);
  }

  Result<void> readSizes() {
    m_at = 1; // after the e
    static constexpr Complaints ofExponent{QS_TR("core", "exponent bits: '%1' is no whole number"),
                                           QS_TR("core", "exponent bits: %3 lies outside %1…%2")};
    static constexpr Complaints ofFraction{QS_TR("core", "fraction bits: '%1' is no whole number"),
                                           QS_TR("core", "fraction bits: %3 lies outside %1…%2")};
    const Result<int> exponent = number(digits(), ofExponent, 0, maxExponentBits);
    if (!exponent) return fail(exponent.error());
    ++m_at; // the m
    const Result<int> fraction = number(digits(), ofFraction, 0, maxFractionBits);
    if (!fraction) return fail(fraction.error());
    m_layout.exponentBits = *exponent;
    m_layout.fractionBits = *fraction;
    return {};
  }

  Result<void> readOptions() {
    std::string_view rest = std::string_view(m_text).substr(m_at);
    if (rest.empty()) return {};
    if (rest.front() != '[')
      return refuse(QS_TR("core", "'[' or the end was expected before '%1'"), {std::string(rest)});
    const std::size_t close = rest.find(']');
    if (close == std::string_view::npos) return refuse(QS_TR("core", "the closing ']' is missing"));
    if (close + 1 != rest.size()) {
      return refuse(QS_TR("core", "nothing may follow the closing ']': %1"),
                    {std::string(rest.substr(close + 1))});
    }
    rest = rest.substr(1, close - 1);
    while (!rest.empty()) {
      const std::size_t comma = rest.find(',');
      if (auto option = readOption(rest.substr(0, comma)); !option) return option;
      if (comma == std::string_view::npos) break;
      rest = rest.substr(comma + 1);
      if (rest.empty()) return refuse(QS_TR("core", "an option was expected after the last ','"));
    }
    return {};
  }

  Result<void> readOption(std::string_view option) {
    const std::size_t equals = option.find('=');
    if (equals == std::string_view::npos)
      return refuse(QS_TR("core", "option '%1' needs a value"), {std::string(option)});
    const std::string key = lowerCase(option.substr(0, equals));
    const std::string value = lowerCase(option.substr(equals + 1));
    if (!m_seen.insert(key).second) return refuse(QS_TR("core", "option '%1' is given twice"), {key});
    if (key == "bias") {
      static constexpr Complaints ofBias{QS_TR("core", "bias: '%1' is no whole number"),
                                         QS_TR("core", "bias: %3 lies outside %1…%2")};
      const Result<int> bias = number(value, ofBias, -16384, 16384);
      if (!bias) return fail(bias.error());
      m_bias = *bias;
      return {};
    }
    if (key == "nan") return readNan(value);
    if (key != "inf" && key != "subnormals" && key != "signed") {
      return refuse(QS_TR("core", "unknown option '%1'; there are bias, inf, nan, subnormals and signed"),
                    {key});
    }
    if (value != "yes" && value != "no")
      return refuse(QS_TR("core", "%1 is yes or no, not '%2'"), {key, value});
    const bool yes = value == "yes";
    if (key == "inf") m_infinities = yes;
    if (key == "subnormals") m_layout.subnormals = yes;
    if (key == "signed") m_layout.isSigned = yes;
    return {};
  }

  Result<void> readNan(const std::string& value) {
    if (value == "ieee") m_nan = NanRule::ieee;
    if (value == "fn") m_nan = NanRule::allOnes;
    if (value == "fnuz") m_nan = NanRule::negativeZero;
    if (value == "none") m_nan = NanRule::none;
    if (!m_nan) return refuse(QS_TR("core", "nan is ieee, fn, fnuz or none, not '%1'"), {value});
    return {};
  }

  [[nodiscard]] FormatSpec spec() const {
    FormatSpec result;
    result.id = customFloatId(m_layout);
    const std::string exponent = std::to_string(m_layout.exponentBits);
    const std::string fraction = std::to_string(m_layout.fractionBits);
    result.name = "custom float (" + exponent + " exponent bits, " + fraction + " fraction bits)";
    result.shortName = "E" + exponent + "M" + fraction;
    result.layout = m_layout;
    result.bits = bitWidth(result.layout);
    return result;
  }

  std::string m_text;
  std::size_t m_at = 0;
  FloatLayout m_layout;
  std::optional<int> m_bias;
  std::optional<bool> m_infinities;
  std::optional<NanRule> m_nan;
  std::set<std::string> m_seen;
};

} // namespace

std::string lowerCase(std::string_view text) {
  while (!text.empty() && text.front() == ' ')
    text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ')
    text.remove_suffix(1);
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

bool looksLikeCustomFloat(std::string_view text) {
  const std::string lower = lowerCase(text);
  if (lower.empty() || lower[0] != 'e') return false;
  const std::size_t m = lower.find_first_not_of("0123456789", 1);
  return m != std::string::npos && m > 1 && lower[m] == 'm' && m + 1 < lower.size() && isDigit(lower[m + 1]);
}

std::string customFloatId(const FloatLayout& layout) {
  static constexpr const char* nanNames[] = {"none", "ieee", "fn", "fnuz"}; // in the order of NanRule
  const bool exponent = layout.exponentBits > 0;
  std::string options;
  const auto add = [&options](const std::string& option) {
    options += (options.empty() ? "" : ",") + option;
  };
  if (layout.bias != defaultBias(layout.exponentBits)) add("bias=" + std::to_string(layout.bias));
  if (layout.infinities != exponent) add(layout.infinities ? "inf=yes" : "inf=no");
  if (layout.nan != (exponent ? NanRule::ieee : NanRule::none)) {
    add(std::string("nan=") + nanNames[static_cast<std::size_t>(layout.nan)]);
  }
  if (!layout.subnormals) add("subnormals=no");
  if (!layout.isSigned) add("signed=no");
  const std::string stem =
      "e" + std::to_string(layout.exponentBits) + "m" + std::to_string(layout.fractionBits);
  return options.empty() ? stem : stem + "[" + options + "]";
}

Result<FormatSpec> parseCustomFloat(std::string_view text) {
  return Reader(text).read();
}

} // namespace qs::formats
