#include "widgets/binades/significand_stretch.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace qs::widgets {
namespace {

using formats::Code;

constexpr Code mostBarSteps = Code{1} << 20;

Code columnWidth(const SignificandStretch& stretch, Code columns) {
  return std::max<Code>(1, stretch.width() / columns);
}

} // namespace

SignificandSpan spanOf(const values::BinadeMap& map, const values::BinadePlace& place) {
  const values::BinadeSide& side = map.rows()[static_cast<std::size_t>(place.row)].sides[place.negative];
  if (map.isListed() || !std::has_single_bit(side.capacity)) return {};
  const int shift = 63 - std::countr_zero(side.capacity);
  return {place.index << shift, Code{1} << shift};
}

SignificandStretch settled(SignificandStretch stretch, Code columns) {
  stretch.start = std::min(stretch.start, wholeBinade - stretch.width());
  stretch.start -= stretch.start % columnWidth(stretch, columns);
  return stretch;
}

bool shows(const SignificandStretch& stretch, const SignificandSpan& span) {
  const Code end = stretch.start + stretch.width(), spanEnd = span.from + span.width;
  if (span.width > stretch.width()) return span.from < end && spanEnd > stretch.start;
  return span.from >= stretch.start && spanEnd <= end;
}

SignificandStretch movedTo(SignificandStretch stretch, const SignificandSpan& span, Code columns) {
  if (shows(stretch, span)) return stretch;
  const Code width = stretch.width(), column = columnWidth(stretch, columns);
  const Code spanEnd = span.from + span.width, end = stretch.start + width;
  const bool wide = span.width > width;
  const bool before = span.from < stretch.start;
  const Code away = before ? stretch.start - span.from : spanEnd - end;
  if (wide || away > width) {
    const Code middle = span.from + span.width / 2;
    stretch.start = middle > width / 2 ? middle - width / 2 : 0;
  } else {
    stretch.start = before ? span.from : spanEnd - width + column - 1;
  }
  return settled(stretch, columns);
}

SignificandStretch movedBy(SignificandStretch stretch, std::int64_t byColumns, Code columns) {
  const Code column = columnWidth(stretch, columns);
  const Code last = wholeBinade - stretch.width();
  const Code room = byColumns < 0 ? stretch.start / column : (last - stretch.start) / column;
  const Code by = std::min(static_cast<Code>(std::abs(byColumns)), room) * column;
  stretch.start = byColumns < 0 ? stretch.start - by : stretch.start + by;
  return settled(stretch, columns);
}

SignificandStretch zoomedAt(const SignificandStretch& stretch, Code anchor, int zoom) {
  anchor = std::clamp(anchor, stretch.start, stretch.start + stretch.width());
  const Code offset = anchor - stretch.start;
  const int deeper = zoom - stretch.zoom;
  const Code kept = deeper >= 0 ? offset >> deeper : offset << -deeper;
  SignificandStretch next{zoom, anchor > kept ? anchor - kept : 0};
  next.start = std::min(next.start, wholeBinade - next.width());
  return next;
}

StretchBar::StretchBar(int zoom, Code columns)
    : m_zoom(zoom), m_columns(columns),
      m_steps((wholeBinade - SignificandStretch{zoom, 0}.width()) / columnWidth({zoom, 0}, columns)) {}

int StretchBar::maximum() const {
  return static_cast<int>(std::min(m_steps, mostBarSteps));
}

int StretchBar::pageStep() const {
  const double pages = std::ldexp(1.0, m_zoom) - 1; // of the binade besides the visible one
  return pages < 1 ? 1 : std::max(1, static_cast<int>(maximum() / pages));
}

int StretchBar::valueOf(const SignificandStretch& stretch) const {
  const Code at = stretch.start / columnWidth(stretch, m_columns);
  if (m_steps <= mostBarSteps) return static_cast<int>(at);
  return static_cast<int>(
      std::lround(static_cast<double>(at) / static_cast<double>(m_steps) * static_cast<double>(maximum())));
}

SignificandStretch StretchBar::at(int value) const {
  SignificandStretch stretch{m_zoom, 0};
  const Code column = columnWidth(stretch, m_columns);
  const Code step = m_steps <= mostBarSteps
                        ? static_cast<Code>(value)
                        : static_cast<Code>(static_cast<double>(value) / static_cast<double>(maximum()) *
                                            static_cast<double>(m_steps));
  stretch.start = std::min(step, m_steps) * column;
  return settled(stretch, m_columns);
}

} // namespace qs::widgets
