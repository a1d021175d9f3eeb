#include "core/formats/format_text.h"

#include <charconv>

namespace qs::formats {

namespace {

constexpr std::string_view stem = "binary";

struct Name {
  int width = 0;
  int precision = 0;
  std::string_view suffix; ///< what follows the digits of the precision
};

/// Precondition: looksLikeP3109. Digits beyond any sensible size give −1.
Name split(std::string_view lower) {
  const auto number = [&lower](int& value) {
    const auto [rest, status] = std::from_chars(lower.data(), lower.data() + lower.size(), value);
    if (status != std::errc()) value = -1;
    lower.remove_prefix(static_cast<std::size_t>(rest - lower.data()));
  };
  Name name;
  lower.remove_prefix(stem.size());
  number(name.width);
  lower.remove_prefix(1); // the p
  number(name.precision);
  name.suffix = lower;
  return name;
}

FloatLayout layoutOf(const Name& name, bool isSigned, bool extended) {
  FloatLayout layout;
  layout.isSigned = isSigned;
  layout.fractionBits = name.precision - 1;
  layout.exponentBits = name.width - name.precision + (isSigned ? 0 : 1);
  layout.bias = 1 << (layout.exponentBits - 1); // 2^(K−P−1) signed, 2^(K−P) unsigned
  layout.nan = isSigned ? NanRule::negativeZero : NanRule::allOnes;
  layout.infinities = extended;
  layout.p3109 = true;
  return layout;
}

} // namespace

std::string p3109Id(const FloatLayout& layout) {
  const int width = bitWidth(layout);
  return std::string(stem) + std::to_string(width) + "p" + std::to_string(layout.fractionBits + 1) +
         (layout.isSigned ? "s" : "u") + (layout.infinities ? "e" : "f");
}

bool looksLikeP3109(std::string_view text) {
  const std::string lower = lowerCase(text);
  if (!lower.starts_with(stem)) return false;
  const std::size_t p = lower.find_first_not_of("0123456789", stem.size());
  return p != std::string::npos && p > stem.size() && lower[p] == 'p' && p + 1 < lower.size() &&
         lower[p + 1] >= '0' && lower[p + 1] <= '9';
}

Result<FormatSpec> parseP3109(std::string_view text) {
  const std::string lower = lowerCase(text);
  const auto refuse = [&lower](std::string message, std::vector<std::string> arguments) {
    return fail(ErrorCode::invalidFormat, lower.substr(0, 80), std::move(message), std::move(arguments));
  };
  const Name name = split(lower);
  const bool isSigned = name.suffix.starts_with('s');
  const bool extended = name.suffix.ends_with('e');
  if (name.suffix.size() != 2 || (!isSigned && name.suffix[0] != 'u') ||
      (!extended && name.suffix[1] != 'f')) {
    return refuse(QS_TR("core", "a P3109 name ends in se, sf, ue or uf, not '%1'"),
                  {std::string(name.suffix)});
  }
  if (name.width < 3 || name.width > 15) return refuse(QS_TR("core", "a P3109 format has 3 to 15 bits"), {});
  const int maxPrecision = isSigned ? name.width - 1 : name.width;
  if (name.precision < 1 || name.precision > maxPrecision) {
    return refuse(QS_TR("core", "the precision after p must be 1…%1 here"), {std::to_string(maxPrecision)});
  }
  FormatSpec spec;
  spec.id =
      "binary" + std::to_string(name.width) + "p" + std::to_string(name.precision) + std::string(name.suffix);
  spec.name = "IEEE P3109 " + spec.id + " (draft)";
  spec.shortName = "P3109 " + spec.id.substr(stem.size());
  spec.bits = name.width;
  spec.layout = layoutOf(name, isSigned, extended);
  return spec;
}

} // namespace qs::formats
