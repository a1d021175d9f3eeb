#include "core/values/decimal_search.h"

#include "core/numbers/decimal_text.h"

#include <algorithm>
#include <cmath>

namespace qs::values {
namespace {

using numbers::BigInt;
using numbers::Interval;
using numbers::Rational;

/// Written without an exponent: the same range as numbers::shortestDecimal.
constexpr int leastPositional = -5, mostPositional = 17;

Rational scaleOf(int exponent) {
  return exponent < 0 ? Rational(1, numbers::powerOfTen(-exponent)) : Rational(numbers::powerOfTen(exponent));
}

bool contains(const Interval& interval, const Rational& value) {
  const bool aboveLow = interval.lowClosed ? value >= interval.low : value > interval.low;
  const bool belowHigh = interval.highClosed ? value <= interval.high : value < interval.high;
  return aboveLow && belowHigh;
}

std::string textOf(const BigInt& coefficient, int scale) {
  const numbers::DecimalDigits digits = numbers::digitsOf(coefficient, scale);
  const bool plain = digits.exponent >= leastPositional && digits.exponent < mostPositional;
  return plain ? numbers::positional(digits) : numbers::scientific(digits);
}

/// The decimals of so many digits around a magnitude.
DecimalStep stepOf(const Rational& size, const Interval& interval, int digits, int exponent) {
  DecimalStep step;
  step.digits = digits;
  const int scale = exponent - digits + 1;
  const Rational unit = scaleOf(scale), units = size / unit;
  const BigInt low = numerator(units) / denominator(units);
  for (const BigInt& coefficient : {low, BigInt(low + 1)}) {
    DecimalCandidate candidate{textOf(coefficient, scale), Rational(coefficient) * unit, false, false};
    candidate.inside = contains(interval, candidate.value);
    step.candidates.push_back(std::move(candidate));
    if (step.candidates.back().value == size) break;
  }
  return step;
}

/// Nearer to the value; of two as near, the one whose last digit is even, as printing rounds ties.
bool isBetter(const DecimalCandidate& each, const DecimalCandidate& best, const Rational& size) {
  const Rational mine = abs(each.value - size), other = abs(best.value - size);
  if (mine != other) return mine < other;
  const auto lastDigit = [](const DecimalCandidate& candidate) {
    const std::string digits = candidate.text.substr(0, candidate.text.find('e'));
    return digits.back() - '0';
  };
  return lastDigit(each) % 2 == 0 && lastDigit(best) % 2 != 0;
}

/// The nearest of those inside; false when there is none.
bool choose(DecimalStep& step, const Rational& size) {
  DecimalCandidate* best = nullptr;
  for (DecimalCandidate& each : step.candidates)
    if (each.inside && (!best || isBetter(each, *best, size))) best = &each;
  if (best) best->chosen = true;
  return best != nullptr;
}

void mirror(DecimalSearch& search) {
  search.value = -search.value;
  search.interval = {-search.interval.high, -search.interval.low, search.interval.highClosed,
                     search.interval.lowClosed};
  for (DecimalStep& step : search.steps) {
    std::ranges::reverse(step.candidates);
    for (DecimalCandidate& each : step.candidates) {
      each.value = -each.value;
      each.text.insert(0, 1, '-');
    }
  }
}

} // namespace

std::optional<DecimalSearch> searchDecimal(const formats::Layout& layout, formats::Code code) {
  const formats::Decoded decoded = formats::decode(layout, code);
  if (!decoded.isFinite() || decoded.significand == 0) return std::nullopt;
  DecimalSearch search;
  search.value = formats::exactValue(decoded).magnitude;
  search.interval = formats::roundingInterval(layout, code);
  const int exponent = numbers::floorLog10(numerator(search.value), denominator(search.value));
  for (int digits = 1;; ++digits) {
    search.steps.push_back(stepOf(search.value, search.interval, digits, exponent));
    if (choose(search.steps.back(), search.value)) break;
  }
  if (decoded.negative) mirror(search);
  return search;
}

DecimalDigitCounts digitCounts(int precision) {
  const double log = std::log10(2.0);
  return {static_cast<int>(std::floor((precision - 1) * log)),
          static_cast<int>(std::ceil(1 + precision * log))};
}

std::optional<DecimalDigitCounts> digitCounts(const formats::Layout& layout) {
  const auto* shape = std::get_if<formats::FloatLayout>(&layout);
  if (!shape) return std::nullopt;
  return digitCounts(shape->fractionBits + 1);
}

} // namespace qs::values
