#include "widgets/numberline/line_layout.h"

#include <algorithm>
#include <cmath>

namespace qs::widgets {
namespace {

using numbers::Rational;
using Rank = CodeOrder::Rank;

constexpr double finestBand = 4; ///< pixels: a band is not split below this to show how its density changes

/// Walks the visible ranks by halving until a run can be drawn one by one or must be drawn as a band.
class MarkWalk {
public:
  MarkWalk(const AxisMap& map, double minGap, LineLayout& out) : m_map(map), m_minGap(minGap), m_out(out) {}

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
    const double count = rankDistance(a, b), width = xb - xa;
    const double gapA = count > 1 ? at(a + 1) - xa : width;
    const double gapB = count > 1 ? xb - at(b - 1) : width;
    const auto [least, most] = std::minmax(gapA, gapB);
    if (std::min(least, width / count) >= m_minGap) return enumerate(a, b);
    const std::optional<Rank> middle = count > 1 ? m_map.order().borderBetween(a, b) : std::nullopt;
    const bool even = most < 1.5 * least;
    // A binade is drawn in one way: parts of it as marks and parts as a band would look like a difference in
    // kind.
    if (!middle || width < finestBand || (most < m_minGap && even)) return band(xa, xb, count);
    const double xm = at(*middle);
    walk(a, xa, *middle, xm);
    walk(*middle, xm, b, xb);
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

  const AxisMap& m_map;
  double m_minGap;
  LineLayout& m_out;
};

/// Collects where the behaviour of values changes, in ascending order.
class RegionList {
public:
  RegionList(const AxisMap& map, LineLayout& out) : m_map(map), m_out(out) {}

  void upTo(double x, RegionKind kind) {
    const double left = std::max(0.0, m_from), right = std::min(m_map.width(), x);
    if (right > left) m_out.regions.push_back({kind, left, right});
    m_from = x;
  }

  void upTo(const Rational& value, RegionKind kind) { upTo(m_map.position(value), kind); }

  void toTheEnd(RegionKind kind) { upTo(m_map.width() + 1, kind); }

private:
  const AxisMap& m_map;
  LineLayout& m_out;
  double m_from = -1;
};

Rational valueOf(const CodeOrder& order, formats::Code code) {
  return formats::exactValue(formats::decode(order.layout(), code)).value();
}

void floatRegions(const AxisMap& map, const formats::Landmarks& marks, bool isSigned, RegionList& list) {
  const CodeOrder& order = map.order();
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

void regions(const AxisMap& map, const formats::Landmarks& marks, LineLayout& out) {
  RegionList list(map, out);
  const CodeOrder& order = map.order();
  if (const auto* shape = std::get_if<formats::FloatLayout>(&order.layout()))
    return floatRegions(map, marks, shape->isSigned, list);
  const bool isScale = std::holds_alternative<formats::ScaleLayout>(order.layout());
  list.upTo(map.positionOfRank(order.lowest()), isScale ? RegionKind::underflow : RegionKind::outOfRange);
  list.upTo(map.positionOfRank(order.highest()), RegionKind::normal);
  list.toTheEnd(isScale ? RegionKind::overflow : RegionKind::outOfRange);
}

void addBorder(const AxisMap& map, LineLayout& out, BorderKind kind, Rank rank, bool negative) {
  const double x = map.positionOfRank(rank);
  if (x >= 0 && x <= map.width()) out.borders.push_back({kind, negative, rank, x});
}

void borders(const AxisMap& map, const formats::Landmarks& marks, LineLayout& out) {
  const CodeOrder& order = map.order();
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
  for (numbers::BigInt k = floorToUnit(first, 0); Rational(k) * step <= view.high; ++k)
    if (Rational(k) * step >= view.low) out.push_back({Rational(k) * step, std::nullopt});
  return out;
}

Rational powerOfTen(int exponent) {
  const numbers::BigInt ten = pow(numbers::BigInt(10), static_cast<unsigned>(std::abs(exponent)));
  return exponent < 0 ? Rational(1, ten) : Rational(ten);
}

Rational valueAtRank(const CodeOrder& order, Rank rank) {
  return rationalOf(order.valueAt(rank));
}

/// Zero and powers of ten of both signs, their exponents multiples of one round number.
std::vector<AxisNumber> powerNumbers(const AxisMap& map, double spacing) {
  const CodeOrder& order = map.order();
  const Rational largest =
      std::max(abs(valueAtRank(order, order.lowest())), abs(valueAtRank(order, order.highest())));
  if (largest == 0) return {};
  const double tens = 0.30102999566398120;
  const int top = static_cast<int>(numbers::floorLog2(largest) * tens);
  const double decade = map.position(powerOfTen(top)) - map.position(powerOfTen(top - 1));
  int stride = 1;
  for (const int round : {1, 2, 3, 5, 10, 20, 30, 50, 100})
    if (stride = round; decade * round >= spacing) break;
  const double zero = map.position(Rational(0));
  std::vector<AxisNumber> out;
  if (zero >= 0 && zero <= map.width()) out.push_back({0, std::nullopt});
  for (int exponent = -350 / stride * stride; exponent <= top; exponent += stride) {
    const double x = map.position(powerOfTen(exponent));
    if (x - zero < spacing) continue;
    if (x >= 0 && x <= map.width()) out.push_back({powerOfTen(exponent), exponent});
    const double mirrored = map.position(Rational(-powerOfTen(exponent)));
    if (order.lowest() < order.zero() && mirrored >= 0 && mirrored <= map.width())
      out.push_back({Rational(-powerOfTen(exponent)), exponent});
  }
  return out;
}

} // namespace

LineLayout layoutLine(const AxisMap& map, double minGap) {
  LineLayout out;
  const CodeOrder& order = map.order();
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
  const bool curved = map.viewport().scale != LineScale::linear;
  if (curved && !std::holds_alternative<formats::IntegerLayout>(map.order().layout())) {
    std::vector<AxisNumber> powers = powerNumbers(map, spacing);
    if (powers.size() > 2) return powers;
  }
  return evenNumbers(map, spacing);
}

} // namespace qs::widgets
