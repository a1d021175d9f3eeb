#include "widgets/numberline/axis_map.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qs::widgets {
namespace {

using numbers::BigInt;
using numbers::Dyadic;
using numbers::Rational;

constexpr int spareBits = 60;
constexpr double farAway = 1e9;
constexpr double mostSteps = 0x1.fffffffffffffp63; ///< the largest double that fits 64 bits

/// significand·2^exponent as a double, infinite where it is too large.
double scaled(const BigInt& significand, int exponent) {
  if (significand == 0) return 0;
  const BigInt size = abs(significand);
  const int excess = static_cast<int>(msb(size)) - 63;
  const BigInt top = excess > 0 ? BigInt(size >> excess) : size;
  const double value =
      std::ldexp(static_cast<double>(static_cast<std::uint64_t>(top)), exponent + std::max(excess, 0));
  return significand < 0 ? -value : value;
}

Rational fromDouble(double value) {
  return numbers::Exact::from(value).value();
}

/// value in units of 2^exponent, which is at most its own.
BigInt unitsOf(const Dyadic& value, int exponent) {
  BigInt size = value.significand;
  size <<= value.exponent - exponent;
  return value.negative ? BigInt(-size) : size;
}

/// (value − low)/(high − low), its numerator and denominator exact before they are divided.
double shareBetween(const Dyadic& low, const Dyadic& value, const Dyadic& high) {
  const int common = std::min({low.exponent, value.exponent, high.exponent});
  const BigInt from = unitsOf(low, common), span = unitsOf(high, common) - from;
  const int top = static_cast<int>(msb(span));
  return scaled(unitsOf(value, common) - from, -top) / scaled(span, -top);
}

} // namespace

int linearExponentOf(const values::CodeOrder& order) {
  const formats::Landmarks marks = formats::landmarks(order.layout());
  if (!marks.minNormal) return 0;
  const Rational smallest = formats::exactValue(formats::decode(order.layout(), *marks.minNormal)).magnitude;
  return smallest > 0 ? numbers::floorLog2(smallest) : 0;
}

LineViewport shortened(const LineViewport& view) {
  const int unit = numbers::floorLog2(view.high - view.low) - spareBits;
  const Rational size = numbers::powerOfTwo(unit);
  return {Rational(numbers::floorToUnit(view.low, unit)) * size,
          Rational(numbers::floorToUnit(view.high, unit)) * size, view.scale};
}

AxisMap::AxisMap(const values::CodeOrder& order, const LineViewport& view, double width,
                 std::optional<int> linearBelow)
    : m_order(order), m_view(view), m_width(width), m_scale(view.scale) {
  m_unit = numbers::floorLog2(view.high - view.low) - spareBits;
  m_low = numbers::floorToUnit(view.low, m_unit);
  m_span = numbers::floorToUnit(view.high, m_unit) - m_low;
  if (m_scale == LineScale::symlog) {
    m_linearExponent = linearBelow ? *linearBelow : linearExponentOf(order);
    if (looksLinear()) m_scale = LineScale::linear;
  }
  if (m_scale == LineScale::symlog) {
    m_logLow = logOf(view.low);
    m_logSpan = logOf(view.high) - m_logLow;
  }
  if (m_scale == LineScale::code) {
    m_stepLow = stepOf(view.low);
    m_stepSpan = stepsBetween(m_stepLow, stepOf(view.high));
  }
}

/// Over a stretch of relative length d the logarithm strays from its chord by d/8 of the stretch.
bool AxisMap::looksLinear() const {
  const Rational span = m_view.high - m_view.low;
  const Rational low = abs(m_view.low), high = abs(m_view.high);
  const Rational& least = low < high ? low : high;
  const bool oneSide = m_view.low.sign() == m_view.high.sign();
  return (oneSide && span * 8192 < least) || span * 8192 < numbers::powerOfTwo(m_linearExponent);
}

double AxisMap::offset(const BigInt& significand, int exponent) const {
  const int common = std::min(exponent, m_unit);
  const BigInt difference = (significand << (exponent - common)) - (m_low << (m_unit - common));
  const int top = static_cast<int>(msb(m_span));
  const double part = scaled(difference, common - m_unit - top) / scaled(m_span, -top);
  return std::clamp(part * m_width, -farAway, farAway);
}

double AxisMap::position(const Dyadic& value) const {
  if (m_scale == LineScale::symlog) return atLog(logOf(value));
  if (m_scale == LineScale::code) return atStep(stepOf(value));
  const BigInt size = value.significand;
  return offset(value.negative ? BigInt(-size) : size, value.exponent);
}

double AxisMap::position(const Rational& value) const {
  switch (m_scale) {
  case LineScale::linear:
    return offset(numbers::floorToUnit(value, m_unit), m_unit);
  case LineScale::symlog:
    return atLog(logOf(value));
  case LineScale::code:
    return atStep(stepOf(value));
  }
  return 0;
}

double AxisMap::positionOfRank(values::CodeOrder::Rank rank) const {
  if (m_scale == LineScale::code) return stepsBetween(m_stepLow, {rank, 0}) / m_stepSpan * m_width;
  return position(m_order.valueAt(rank));
}

Rational AxisMap::valueAt(double pixel) const {
  const double part = pixel / m_width;
  switch (m_scale) {
  case LineScale::linear:
    return m_view.low + (m_view.high - m_view.low) * fromDouble(part);
  case LineScale::symlog:
    return valueAtLog(m_logLow + part * m_logSpan);
  case LineScale::code:
    return valueAtStep(part * m_stepSpan);
  }
  return 0;
}

double AxisMap::atLog(double log) const {
  return std::clamp((log - m_logLow) / m_logSpan * m_width, -farAway, farAway);
}

/// log2(1 + |value| / 2^m_linearExponent), with the sign of the value.
double AxisMap::logOf(const Rational& value) const {
  if (value == 0) return 0;
  const Rational size = abs(value);
  const int quantum = numbers::floorLog2(size) - spareBits;
  return logOf(Dyadic{value < 0, static_cast<std::uint64_t>(numbers::floorToUnit(size, quantum)), quantum});
}

double AxisMap::logOf(const Dyadic& value) const {
  if (value.significand == 0) return 0;
  const auto significand = static_cast<double>(value.significand);
  const int exponent = value.exponent - m_linearExponent;
  const bool large = exponent + std::log2(significand) > spareBits; // adding 1 no longer matters
  const double log = large ? std::log2(significand) + exponent
                           : std::log1p(std::ldexp(significand, exponent)) / std::numbers::ln2;
  return value.negative ? -log : log;
}

Rational AxisMap::valueAtLog(double log) const {
  const double size = std::abs(log);
  const int whole = static_cast<int>(std::floor(size));
  const double part = size - whole; // 2^(whole + part) − 1 = (2^part − 1)·2^whole + 2^whole − 1
  const Rational power = numbers::powerOfTwo(whole);
  const Rational ratio = fromDouble(std::expm1(part * std::numbers::ln2)) * power + power - 1;
  const Rational value = ratio * numbers::powerOfTwo(m_linearExponent);
  return log < 0 ? Rational(-value) : value;
}

/// Beyond the ends of the format the last gap goes on.
AxisMap::Step AxisMap::stepOf(const Rational& value) const {
  if (m_order.lowest() == m_order.highest()) return {m_order.lowest(), 0};
  const values::CodeOrder::Rank rank = std::min(m_order.atOrBelow(value), m_order.highest() - 1);
  const Rational below = numbers::toRational(m_order.valueAt(rank)),
                 above = numbers::toRational(m_order.valueAt(rank + 1));
  return {rank, numbers::toDouble(numbers::Exact::finite((value - below) / (above - below)))};
}

AxisMap::Step AxisMap::stepOf(const Dyadic& value) const {
  if (m_order.lowest() == m_order.highest()) return {m_order.lowest(), 0};
  const values::CodeOrder::Rank rank = std::min(m_order.atOrBelow(value), m_order.highest() - 1);
  return {rank, shareBetween(m_order.valueAt(rank), value, m_order.valueAt(rank + 1))};
}

double AxisMap::atStep(const Step& step) const {
  return std::clamp(stepsBetween(m_stepLow, step) / m_stepSpan * m_width, -farAway, farAway);
}

double AxisMap::stepsBetween(const Step& from, const Step& to) const {
  const double whole = from.rank <= to.rank ? values::rankDistance(from.rank, to.rank)
                                            : -values::rankDistance(to.rank, from.rank);
  return whole + (to.part - from.part);
}

Rational AxisMap::valueAtStep(double steps) const {
  const double fromLow = steps + m_stepLow.part;
  const double room = values::rankDistance(m_stepLow.rank, m_order.highest() - 1);
  const double back = -values::rankDistance(m_order.lowest(), m_stepLow.rank);
  const double whole = std::clamp(std::floor(fromLow), std::max(back, -mostSteps), std::min(room, mostSteps));
  const auto steps64 =
      whole < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(-whole) : static_cast<std::uint64_t>(whole);
  auto rank = static_cast<values::CodeOrder::Rank>(static_cast<std::uint64_t>(m_stepLow.rank) + steps64);
  rank = std::clamp(rank, m_order.lowest(), m_order.highest() - 1);
  const Rational below = numbers::toRational(m_order.valueAt(rank)),
                 above = numbers::toRational(m_order.valueAt(rank + 1));
  return below + (above - below) * fromDouble(fromLow - whole);
}

} // namespace qs::widgets
