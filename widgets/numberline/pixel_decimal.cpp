#include "widgets/numberline/pixel_decimal.h"

#include "core/numbers/print.h"

namespace qs::widgets {
namespace {

using numbers::Rational;

constexpr std::size_t longestDecimal = 40;

} // namespace

std::string decimalAt(const AxisMap& map, double pixel) {
  const Rational low = map.valueAt(pixel - 0.5), high = map.valueAt(pixel + 0.5);
  if (low <= 0 && high >= 0) return "0";
  const Rational middle = map.valueAt(pixel);
  const bool negative = high < 0;
  const Rational inner = negative ? Rational(-high) : low, outer = negative ? Rational(-low) : high;
  const std::string size = numbers::shortestDecimal(abs(middle), {inner, outer, true, true});
  return negative ? "-" + size : size;
}

std::string exactText(const Rational& value) {
  const numbers::Exact exact = numbers::Exact::finite(value);
  std::string text = numbers::exactDecimal(exact);
  return text.size() <= longestDecimal ? text : numbers::hexFloat(exact);
}

} // namespace qs::widgets
