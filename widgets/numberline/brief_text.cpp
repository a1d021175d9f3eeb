#include "widgets/numberline/brief_text.h"

#include "core/numbers/parse.h"
#include "core/numbers/print.h"

#include <bit>

namespace qs::widgets {
namespace {

constexpr std::size_t longest = 10;
/// A reduced dyadic needs one decimal place for each negative power of two, and 2^33 has ten digits: beyond
/// these its expansion is too long, and need not be printed to know it.
constexpr int lowestPower = -9, highestPower = 33;

} // namespace

std::string briefText(const formats::Layout& layout, formats::Code code) {
  const formats::Decoded decoded = formats::decode(layout, code);
  if (decoded.isFinite() && decoded.significand != 0) {
    const int low = decoded.quantum + std::countr_zero(decoded.significand);
    const int high = decoded.quantum + static_cast<int>(std::bit_width(decoded.significand)) - 1;
    if (low >= lowestPower && high <= highestPower) {
      std::string exact = numbers::exactDecimal(formats::exactValue(decoded));
      if (exact.size() - (decoded.negative ? 1 : 0) <= longest) return exact;
    }
  }
  return formats::shortestText(layout, code);
}

bool briefIsExact(const formats::Layout& layout, formats::Code code) {
  const numbers::Exact value = formats::exactValue(formats::decode(layout, code));
  if (!value.isFinite()) return true;
  const auto written = numbers::parse(briefText(layout, code));
  return written && numbers::compare(written->value, value) == std::partial_ordering::equivalent;
}

} // namespace qs::widgets
