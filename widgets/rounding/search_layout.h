#pragma once

#include "core/values/decimal_search.h"
#include "widgets/numberline/axis_map.h"
#include "widgets/numberline/line_labels.h"

namespace qs::widgets {

// Where the parts of a search for the shortest decimal lie. No painting.

/// A candidate on its row.
struct SearchMark {
  double x = 0;
  bool visible = false; ///< else only its label stands at the edge
  bool inside = false, chosen = false;
  LineLabel label; ///< empty text: no room for it
};

struct SearchRow {
  int digits = 1;
  std::vector<SearchMark> marks;
};

struct SearchLayout {
  double low = 0, high = 0, value = 0; ///< of the interval and the stored value
  std::vector<SearchRow> rows;
};

/// The stretch that is shown: the interval with two thirds of its length on both sides.
[[nodiscard]] LineViewport searchStretch(const values::DecimalSearch& search);
[[nodiscard]] SearchLayout layoutSearch(const values::DecimalSearch& search, const AxisMap& map,
                                        const TextWidth& textWidth);

} // namespace qs::widgets
