#include "core/formats/format_spec.h"

#include "core/formats/codebook.h"
#include "core/formats/float_shape.h"

#include <algorithm>
#include <cstdlib>

namespace qs::formats {

namespace {

constexpr int biasLimit = 16384; // P3109's largest; keeps every value within a few ten thousand binary places
constexpr int fractionLimit = 1024;

expected_lib::unexpected<Error> impossible(std::string message, std::vector<std::string> arguments = {}) {
  return fail(ErrorCode::invalidFormat, {}, std::move(message), std::move(arguments));
}

Result<void> check(const FloatLayout& layout) {
  const int bits = layout.exponentBits + layout.fractionBits;
  if (layout.exponentBits < 0 || layout.fractionBits < 0 || bits < 1) {
    return impossible(QS_TR("core", "a float needs at least one exponent or fraction bit"));
  }
  if (layout.exponentBits > 15 || layout.fractionBits > 52 || bits + (layout.isSigned ? 1 : 0) > 64) {
    return impossible(QS_TR("core", "at most 52 fraction bits and 64 bits altogether are possible"));
  }
  if (std::abs(layout.bias) > biasLimit) {
    return impossible(QS_TR("core", "bias %1 lies outside −%2…%2"),
                      {std::to_string(layout.bias), std::to_string(biasLimit)});
  }
  if (layout.nan == NanRule::ieee && layout.exponentBits == 0) {
    return impossible(QS_TR("core", "nan=ieee needs exponent bits"));
  }
  if (layout.nan == NanRule::negativeZero && !layout.isSigned) {
    return impossible(QS_TR("core", "nan=fnuz takes the pattern of −0 and needs a sign"));
  }
  const FloatShape shape(layout);
  // maxFinite wraps around when infinity and NaN leave not even zero.
  if (shape.maxFinite > shape.magnitudes || shape.maxFinite < shape.minPositive) {
    return impossible(QS_TR("core", "no finite value but zero would be left"));
  }
  return {};
}

Result<void> check(const IntegerLayout& layout) {
  if (layout.bits >= 1 && layout.bits <= 64) return {};
  return impossible(QS_TR("core", "an integer has 1 to 64 bits"));
}

Result<void> check(const ScaleLayout& layout) {
  if (layout.bits >= 2 && layout.bits <= 15 && std::abs(layout.bias) <= biasLimit) return {};
  return impossible(QS_TR("core", "a scale has 2 to 15 bits"));
}

Result<void> check(const FixedLayout& layout) {
  if (layout.bits < 1 || layout.bits > 64) {
    return impossible(QS_TR("core", "a fixed-point number has 1 to 64 bits"));
  }
  if (std::abs(layout.fractionBits) <= fractionLimit) return {};
  return impossible(QS_TR("core", "fraction bits: %1 lies outside −%2…%2"),
                    {std::to_string(layout.fractionBits), std::to_string(fractionLimit)});
}

Result<void> check(const PositLayout& layout) {
  if (layout.bits >= 3 && layout.bits <= 64) return {};
  return impossible(QS_TR("core", "a posit has 3 to 64 bits"));
}

Result<void> check(const CodebookLayout& layout) {
  if (layout.book) return {};
  return impossible(QS_TR("core", "the codebook has no values"));
}

int width(const FloatLayout& layout) {
  return layout.exponentBits + layout.fractionBits + (layout.isSigned ? 1 : 0);
}

int width(const CodebookLayout& layout) {
  return layout.book->bits();
}

/// The other layouts say it themselves.
template <class Other>
int width(const Other& layout) {
  return layout.bits;
}

} // namespace

int bitWidth(const Layout& layout) {
  return std::visit([](const auto& which) { return width(which); }, layout);
}

int defaultBias(int exponentBits) {
  return exponentBits > 0 ? (1 << (std::min(exponentBits, 30) - 1)) - 1 : 1;
}

Result<void> validate(const Layout& layout) {
  return std::visit([](const auto& which) { return check(which); }, layout);
}

Code codeMask(int bits) {
  return bits >= 64 ? ~Code{0} : (Code{1} << bits) - 1;
}

} // namespace qs::formats
