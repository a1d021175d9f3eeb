#include "widgets/numberline/line_layout.h"

#include <algorithm>
#include <cmath>

namespace qs::widgets {
namespace {

using numbers::Rational;
using Rank = values::CodeOrder::Rank;

constexpr int lowestTen = -400; ///< below every value of every format
constexpr double outlyingGap =
    4; ///< times as wide as the gap at the other end; within a normal binade it is 2
constexpr double finestBand = 4; ///< pixels: a band is not split below this to show how its density changes

/// Walks the visible ranks by halving until a run can be drawn one by one or must be drawn as a band.
class MarkWalk {
public:
  MarkWalk(const LaneMap& map, double minGap, LineLayout& out) : m_map(map), m_minGap(minGap), m_out(out) {}

  void run(Rank first, Rank last) {
    const Rank zero = m_map.order().zero();
    if (first == last) return add(first, at(first));
    if (first < zero && zero < last) { // the scales are smooth on each side of zero only
      walk(first, at(first), zero, at(zero));
      walk(zero, at(zero), last, at(last));
    } else {
      walk(first, at(first), last, at(last));
    }
  }

private:
  [[nodiscard]] double at(Rank rank) const { return m_map.positionOfRank(rank); }

  void walk(Rank a, double xa, Rank b, double xb) {
    const double count = values::rankDistance(a, b), width = xb - xa;
    const double gapA = count > 1 ? at(a + 1) - xa : width;
    const double gapB = count > 1 ? xb - at(b - 1) : width;
    const auto [least, most] = std::minmax(gapA, gapB);
    const std::optional<Rank> middle = count > 1 ? m_map.order().borderBetween(a, b) : std::nullopt;
    const bool apart = std::min(least, width / count) >= m_minGap;
    // Gaps change evenly within a binade only: between the ends of several there may be narrower ones.
    if (apart && !middle) return enumerate(a, b);
    // On a logarithmic line the subnormals next to zero stand far apart, the others of their binade do not.
    if (!middle && most >= m_minGap && most > outlyingGap * least)
      return walkFromOutlier(a, xa, b, xb, gapA, gapB);
    const bool even = most < 1.5 * least;
    // A binade is drawn in one way: parts of it as marks and parts as a band would look like a difference in
    // kind.
    if (!middle || width < finestBand || (most < m_minGap && even)) return band(xa, xb, count);
    const double xm = at(*middle);
    walk(a, xa, *middle, xm);
    walk(*middle, xm, b, xb);
  }

  /// The end with the wide gap alone, then the others.
  void walkFromOutlier(Rank a, double xa, Rank b, double xb, double gapA, double gapB) {
    if (gapA >= gapB) {
      add(a, xa);
      return walk(a + 1, xa + gapA, b, xb);
    }
    walk(a, xa, b - 1, xb - gapB);
    add(b, xb);
  }

  void enumerate(Rank a, Rank b) {
    for (Rank rank = a; rank < b; ++rank)
      add(rank, at(rank));
    add(b, at(b));
  }

  void add(Rank rank, double x) {
    if (x < 0 || x > m_map.width() || (!m_out.marks.empty() && m_out.marks.back().rank == rank)) return;
    m_out.marks.push_back({rank, x, m_map.order().isBinadeStart(rank)});
  }

  void band(double xa, double xb, double count) {
    const double left = std::max(0.0, xa), right = std::min(m_map.width(), xb);
    if (right > left) m_out.bands.push_back({left, right, count / std::max(xb - xa, 1e-9)});
  }

  const LaneMap& m_map;
  double m_minGap;
  LineLayout& m_out;
};

/// Collects where the behaviour of values changes, in ascending order.
class RegionList {
public:
  RegionList(const LaneMap& map, LineLayout& out) : m_map(map), m_out(out) {}

  void upTo(double x, RegionKind kind) {
    const double left = std::max(0.0, m_from), right = std::min(m_map.width(), x);
    if (right > left) m_out.regions.push_back({kind, left, right});
    m_from = x;
  }

  void upTo(const Rational& value, RegionKind kind) { upTo(m_map.position(value), kind); }

  void toTheEnd(RegionKind kind) { upTo(m_map.width() + 1, kind); }

private:
  const LaneMap& m_map;
  LineLayout& m_out;
  double m_from = -1;
};

Rational valueOf(const values::CodeOrder& order, formats::Code code) {
  return formats::exactValue(formats::decode(order.layout(), code)).value();
}

void floatRegions(const LaneMap& map, const formats::Landmarks& marks, bool isSigned, RegionList& list) {
  const values::CodeOrder& order = map.order();
  const Rational largest = valueOf(order, marks.maxFinite.value_or(0));
  const Rational normal = marks.minNormal ? valueOf(order, *marks.minNormal) : largest;
  const Rational least = marks.minSubnormal ? valueOf(order, *marks.minSubnormal) : normal;
  if (isSigned) {
    list.upTo(Rational(-largest), RegionKind::overflow);
    list.upTo(Rational(-normal), RegionKind::normal);
    list.upTo(Rational(-least / 2), marks.minSubnormal ? RegionKind::subnormal : RegionKind::normal);
  } else {
    list.upTo(Rational(0), RegionKind::outOfRange);
  }
  list.upTo(Rational(least / 2), RegionKind::zero);
  list.upTo(normal, marks.minSubnormal ? RegionKind::subnormal : RegionKind::normal);
  list.upTo(largest, RegionKind::normal);
  list.toTheEnd(RegionKind::overflow);
}

void regions(const LaneMap& map, const formats::Landmarks& marks, LineLayout& out) {
  RegionList list(map, out);
  const values::CodeOrder& order = map.order();
  if (const auto* shape = std::get_if<formats::FloatLayout>(&order.layout()))
    return floatRegions(map, marks, shape->isSigned, list);
  const bool isScale = std::holds_alternative<formats::ScaleLayout>(order.layout());
  list.upTo(map.positionOfRank(order.lowest()), isScale ? RegionKind::underflow : RegionKind::outOfRange);
  list.upTo(map.positionOfRank(order.highest()), RegionKind::normal);
  list.toTheEnd(isScale ? RegionKind::overflow : RegionKind::outOfRange);
}

void addBorder(const LaneMap& map, LineLayout& out, BorderKind kind, Rank rank, bool negative) {
  const double x = map.positionOfRank(rank);
  if (x >= 0 && x <= map.width()) out.borders.push_back({kind, negative, rank, x});
}

void borders(const LaneMap& map, const formats::Landmarks& marks, LineLayout& out) {
  const values::CodeOrder& order = map.order();
  addBorder(map, out, BorderKind::largest, order.highest(), false);
  addBorder(map, out, order.lowest() == -order.highest() ? BorderKind::largest : BorderKind::smallest,
            order.lowest(), order.valueAt(order.lowest()).negative);
  const auto* shape = std::get_if<formats::FloatLayout>(&order.layout());
  if (!shape) return;
  const auto both = [&](BorderKind kind, const std::optional<formats::Code>& code) {
    const std::optional<Rank> rank = code ? order.rankOf(*code) : std::nullopt;
    if (!rank) return;
    addBorder(map, out, kind, *rank, false);
    if (shape->isSigned) addBorder(map, out, kind, -*rank, true);
  };
  both(BorderKind::minNormal, marks.minNormal);
  both(BorderKind::minSubnormal, marks.minSubnormal);
}

/// 1, 2 or 5 times a power of ten, at least as large as size.
Rational roundStep(const Rational& size) {
  Rational power = 1;
  // Powers of ten by way of the binary exponent: a loop over single digits would be long for binary64.
  const double tens = numbers::floorLog2(size) * 0.30102999566398120;
  const int exponent = static_cast<int>(std::floor(tens));
  const numbers::BigInt ten = pow(numbers::BigInt(10), static_cast<unsigned>(std::abs(exponent)));
  power = exponent < 0 ? Rational(1, ten) : Rational(ten);
  for (;; power *= 10)
    for (const int digit : {1, 2, 5})
      if (power * digit >= size) return power * digit;
}

std::vector<AxisNumber> evenNumbers(const AxisMap& map, double spacing) {
  const LineViewport& view = map.viewport();
  const double share = std::min(1.0, spacing / map.width());
  const Rational step = roundStep((view.high - view.low) * numbers::Exact::from(share).value());
  const Rational first = view.low / step;
  std::vector<AxisNumber> out;
  for (numbers::BigInt k = numbers::floorToUnit(first, 0); Rational(k) * step <= view.high; ++k)
    if (Rational(k) * step >= view.low) out.push_back({Rational(k) * step, std::nullopt});
  return out;
}

Rational powerOfTen(int exponent) {
  const numbers::BigInt ten = pow(numbers::BigInt(10), static_cast<unsigned>(std::abs(exponent)));
  return exponent < 0 ? Rational(1, ten) : Rational(ten);
}

Rational valueAtRank(const values::CodeOrder& order, Rank rank) {
  return numbers::toRational(order.valueAt(rank));
}

int tensOf(const Rational& size) {
  return static_cast<int>(std::floor(numbers::floorLog2(size) * 0.30102999566398120));
}

/// How many decades a label may skip.
int strideFor(const AxisMap& map, int top, double spacing) {
  const bool below = map.viewport().high <= 0;
  const Rational sign = below ? -1 : 1;
  const double decade = std::abs(map.position(Rational(sign * powerOfTen(top))) -
                                 map.position(Rational(sign * powerOfTen(top - 1))));
  for (const int round : {1, 2, 3, 5, 10, 20, 30, 50})
    if (decade * round >= spacing) return round;
  return 100;
}

/// Zero and powers of ten of both signs, their exponents multiples of one round number.
std::vector<AxisNumber> powerNumbers(const AxisMap& map, double spacing) {
  const values::CodeOrder& order = map.order();
  const LineViewport& view = map.viewport();
  const Rational largest =
      std::max(abs(valueAtRank(order, order.lowest())), abs(valueAtRank(order, order.highest())));
  if (largest == 0) return {};
  const auto [least, most] = std::minmax({Rational(abs(view.low)), Rational(abs(view.high))});
  const bool throughZero = view.low <= 0 && view.high >= 0;
  const int top = tensOf(most) + 1, bottom = throughZero ? lowestTen : tensOf(least) - 1;
  const int stride = strideFor(map, std::min(top, tensOf(largest)), spacing);
  const double zero = map.position(Rational(0));
  const auto visible = [&map](double x) { return x >= 0 && x <= map.width(); };
  std::vector<AxisNumber> out;
  if (visible(zero)) out.push_back({0, std::nullopt});
  for (int exponent = top / stride * stride; exponent >= bottom; exponent -= stride) {
    const Rational power = powerOfTen(exponent);
    const double x = map.position(power), mirrored = map.position(Rational(-power));
    if ((view.high <= 0 ? zero - mirrored : x - zero) < spacing) break;
    if (visible(x)) out.push_back({power, exponent});
    if (visible(mirrored)) out.push_back({Rational(-power), exponent});
  }
  return out;
}

} // namespace

LineLayout layoutLine(const AxisMap& map, double minGap) {
  return layoutLine(LaneMap(map), minGap);
}

LineLayout layoutLine(const LaneMap& map, double minGap) {
  LineLayout out;
  const values::CodeOrder& order = map.order();
  const Rank first = order.atOrBelow(map.viewport().low);
  const Rank below = order.atOrBelow(map.viewport().high);
  const Rank last = below < order.highest() ? below + 1 : below;
  MarkWalk(map, minGap, out).run(first, last);
  const formats::Landmarks marks = formats::landmarks(order.layout());
  regions(map, marks, out);
  borders(map, marks, out);
  return out;
}

std::vector<AxisNumber> axisNumbers(const AxisMap& map, double spacing) {
  const bool isInteger = std::holds_alternative<formats::IntegerLayout>(map.order().layout());
  const LineScale scale = map.viewport().scale;
  if (scale == LineScale::symlog || (scale == LineScale::code && !isInteger)) {
    std::vector<AxisNumber> powers = powerNumbers(map, spacing);
    if (powers.size() > 2) return powers;
  }
  return evenNumbers(map, spacing);
}

} // namespace qs::widgets
