#include "core/formats/codebook.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <iterator>

namespace qs::formats {

namespace {

expected_lib::unexpected<Error> impossible(std::string message, std::vector<std::string> arguments = {}) {
  return fail(ErrorCode::invalidFormat, {}, std::move(message), std::move(arguments));
}

/// The values of parts are told apart by their bits: +0 and −0 are two tables.
bool sameBits(const std::vector<float>& a, const std::vector<float>& b) {
  return a.size() == b.size() &&
         (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0);
}

numbers::Exact exactly(float value) {
  return numbers::Exact::from(static_cast<double>(value));
}

/// By size; neither is zero.
std::strong_ordering orderOfSizes(const Magnitude& a, const Magnitude& b) {
  if (a.exponent != b.exponent) return a.exponent <=> b.exponent;
  if (a.high != b.high) return a.high <=> b.high;
  if (a.low != b.low) return a.low <=> b.low;
  return a.more <=> b.more;
}

/// Of finite values, of which one at most has more than 128 bits.
std::strong_ordering order(const Operand& a, const Operand& b) {
  const auto signOf = [](const Operand& x) {
    return x.kind == Operand::Kind::zero ? 0 : x.negative ? -1 : 1;
  };
  if (signOf(a) != signOf(b) || signOf(a) == 0) return signOf(a) <=> signOf(b);
  return a.negative ? orderOfSizes(b.magnitude, a.magnitude) : orderOfSizes(a.magnitude, b.magnitude);
}

} // namespace

std::string_view tiesId(Ties ties) {
  return ties == Ties::down ? "down" : ties == Ties::up ? "up" : "zero";
}

Result<Ties> tiesFrom(std::string_view id) {
  for (const Ties ties : {Ties::down, Ties::up, Ties::towardZero}) {
    if (tiesId(ties) == id) return ties;
  }
  return fail(ErrorCode::invalidFormat, std::string(id.substr(0, 80)),
              QS_TR("core", "ties go down, up or to zero"));
}

bool CodebookLayout::operator==(const CodebookLayout& other) const {
  if (book == other.book) return true;
  if (!book || !other.book) return false;
  const Codebook::Parts &mine = book->parts(), &theirs = other.book->parts();
  return mine.ties == theirs.ties && sameBits(mine.values, theirs.values) &&
         sameBits(mine.thresholds, theirs.thresholds);
}

Codebook::Codebook(Parts parts) : m_parts(std::move(parts)) {
  const std::size_t count = m_parts.values.size();
  m_bits = static_cast<int>(std::bit_width(count - 1));
  std::vector<Rung> all;
  all.reserve(count);
  for (std::size_t code = 0; code < count; ++code)
    all.push_back({m_parts.values[code] + 0.0F, code, code}); // −0 + 0 is +0
  std::ranges::stable_sort(all, {}, &Rung::value);
  std::ranges::unique_copy(all, std::back_inserter(m_rungs), {}, &Rung::value);
  placeRungs();
  m_points.reserve(m_rungs.size());
  for (const Rung& rung : m_rungs)
    m_points.push_back(Operand::from(exactly(rung.value)));
  const auto nearer = [](const Rung& a, const Rung& b) { return std::fabs(a.value) < std::fabs(b.value); };
  m_nearestToZero = static_cast<std::size_t>(std::ranges::min_element(m_rungs, nearer) - m_rungs.begin());
}

void Codebook::placeRungs() {
  const auto sign = [this](Code code) { return std::signbit(m_parts.values[code]); };
  for (std::size_t code = 0; code < m_parts.values.size(); ++code) {
    const auto rung = std::ranges::lower_bound(m_rungs, m_parts.values[code], {}, &Rung::value);
    m_rungOf.push_back(static_cast<std::size_t>(rung - m_rungs.begin()));
    if (m_parts.values[code] != 0) continue;
    if (!sign(code) && sign(rung->code)) rung->code = code;
    if (sign(code) && !sign(rung->negativeCode)) rung->negativeCode = code;
  }
}

Result<void> Codebook::checkThresholds() const {
  if (m_parts.thresholds.empty()) return {};
  if (m_parts.thresholds.size() != m_rungs.size() - 1) {
    return impossible(QS_TR("core", "there are %1 thresholds for %2 different values; one fewer is needed"),
                      {std::to_string(m_parts.thresholds.size()), std::to_string(m_rungs.size())});
  }
  for (std::size_t i = 0; i + 1 < m_rungs.size(); ++i) {
    const float threshold = m_parts.thresholds[i];
    const bool between = m_rungs[i].value <= threshold && threshold <= m_rungs[i + 1].value;
    if (!between) { // so is a threshold that is NaN
      return impossible(QS_TR("core", "threshold %1 does not lie between its two values"),
                        {std::to_string(i + 1)});
    }
  }
  return {};
}

Result<std::shared_ptr<const Codebook>> Codebook::make(Parts parts) {
  const std::size_t count = parts.values.size();
  if (count < 2 || count > std::size_t{1} << maxBits) {
    return impossible(QS_TR("core", "a codebook has 2 to %1 values, not %2"),
                      {std::to_string(1 << maxBits), std::to_string(count)});
  }
  const auto isFinite = [](float value) { return std::isfinite(value); };
  if (!std::ranges::all_of(parts.values, isFinite)) {
    return impossible(QS_TR("core", "a codebook's values are finite binary32 numbers"));
  }
  std::shared_ptr<Codebook> book(new Codebook(std::move(parts)));
  if (book->m_rungs.size() < 2) return impossible(QS_TR("core", "all values of the codebook are the same"));
  if (auto good = book->checkThresholds(); !good) return fail(good.error());
  if (auto good = book->placeBorders(); !good) return fail(good.error());
  return std::shared_ptr<const Codebook>(std::move(book));
}

Result<void> Codebook::placeBorders() {
  for (std::size_t i = 0; i + 1 < m_rungs.size(); ++i) {
    m_borders.push_back(Operand::from(numbers::Exact::finite(border(i))));
    if (!m_borders.back().magnitude.more) continue;
    return impossible(QS_TR("core",
                            "the values %1 and %2 of the codebook are too different in size: their midpoint "
                            "has more than 128 bits; give thresholds"),
                      {std::to_string(i + 1), std::to_string(i + 2)});
  }
  return {};
}

numbers::Rational Codebook::border(std::size_t lower) const {
  if (!m_parts.thresholds.empty()) return exactly(m_parts.thresholds[lower]).value();
  return (exactly(m_rungs[lower].value).value() + exactly(m_rungs[lower + 1].value).value()) / 2;
}

bool Codebook::tieGoesUp(std::size_t lower) const {
  if (m_parts.ties != Ties::towardZero) return m_parts.ties == Ties::up;
  return std::fabs(m_rungs[lower + 1].value) < std::fabs(m_rungs[lower].value);
}

Codebook::Place Codebook::placeOf(const Operand& value) const {
  const auto isBelow = [](const Operand& a, const Operand& b) { return order(a, b) < 0; };
  const auto above = std::ranges::upper_bound(m_points, value, isBelow);
  Place place;
  if (above == m_points.begin()) {
    place.isBeyond = true;
    return place;
  }
  place.lower = static_cast<std::size_t>(above - m_points.begin()) - 1;
  place.isRung = order(m_points[place.lower], value) == 0;
  place.isBeyond = above == m_points.end() && !place.isRung;
  if (above != m_points.end()) place.toBorder = order(value, m_borders[place.lower]);
  return place;
}

} // namespace qs::formats
