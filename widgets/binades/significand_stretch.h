#pragma once

#include "core/values/binade_map.h"

#include <cstdint>

namespace qs::widgets {

// Which significands of a binade grid are visible. Positions are counted in 2^-63 of a binade, so that every
// significand of every format has one.

inline constexpr formats::Code wholeBinade = formats::Code{1} << 63;

struct SignificandStretch {
  int zoom = 0;            ///< how often the binade is halved, 0…63
  formats::Code start = 0; ///< position of its low end
  bool operator==(const SignificandStretch&) const = default;

  [[nodiscard]] formats::Code width() const { return wholeBinade >> zoom; }
};

/// The part of a binade that one code of a row takes; a whole one where values are not evenly spaced.
struct SignificandSpan {
  formats::Code from = 0, width = wholeBinade;
};

[[nodiscard]] SignificandSpan spanOf(const values::BinadeMap& map, const values::BinadePlace& place);

/// Begins at a border between columns (a power of two of them) and ends within the binade.
[[nodiscard]] SignificandStretch settled(SignificandStretch stretch, formats::Code columns);
/// All of the span where it is the narrower one, else some of it.
[[nodiscard]] bool shows(const SignificandStretch& stretch, const SignificandSpan& span);
/// Moved as little as it takes to show the span, or around it when it is far.
[[nodiscard]] SignificandStretch movedTo(SignificandStretch stretch, const SignificandSpan& span,
                                         formats::Code columns);
/// By so many columns, towards larger significands when positive.
[[nodiscard]] SignificandStretch movedBy(SignificandStretch stretch, std::int64_t byColumns,
                                         formats::Code columns);
/// Zoomed with the anchor at the same share of the width, as far as the ends of the binade allow.
[[nodiscard]] SignificandStretch zoomedAt(const SignificandStretch& stretch, formats::Code anchor, int zoom);

/// A scroll bar for the stretch. Its steps are columns while their number is small; a binade of binary64 has
/// more of them than a scroll bar has.
class StretchBar {
public:
  StretchBar(int zoom, formats::Code columns);

  [[nodiscard]] int maximum() const;
  [[nodiscard]] int pageStep() const;
  [[nodiscard]] int valueOf(const SignificandStretch& stretch) const;
  [[nodiscard]] SignificandStretch at(int value) const;

private:
  int m_zoom;
  formats::Code m_columns;
  formats::Code m_steps; ///< from the first to the last place of the stretch, in columns
};

} // namespace qs::widgets
