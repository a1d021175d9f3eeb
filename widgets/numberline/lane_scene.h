#pragma once

#include "core/values/catchment.h"
#include "widgets/numberline/line_labels.h"
#include "widgets/numberline/line_stack.h"

namespace qs::widgets {

/// Where a tie between two neighbours lies and which of them gets it.
struct TieMark {
  double x = 0;
  bool ownedRight = false;
};

/// The stretch that is rounded to the stored value, cut to the visible part.
struct CatchmentSpan {
  double left = 0, right = 0;
  bool leftEnd = false, rightEnd = false;     ///< this end is visible
  bool leftOwned = false, rightOwned = false; ///< and belongs to the stretch
};

/// All that a lane draws, in pixels from the start of the line.
struct LaneScene {
  LineLayout line;
  std::vector<TieMark> ties; ///< between marks that stand far enough apart, for rounding to nearest
  std::optional<CatchmentSpan> catchment;
  std::optional<double> stored; ///< may lie outside the line
  QList<LineLabel> labels;      ///< rows values and regions only
};

/// gap: the least distance between marks; tieGap: between marks whose ties are drawn.
struct SceneGaps {
  double mark = 4, tie = 36;
};

[[nodiscard]] LaneScene sceneOf(const LaneMap& map, const StackLane& lane,
                                const formats::EncodeOptions& options, const SceneGaps& gaps,
                                const TextWidth& textWidth, const ValueText& valueText);

} // namespace qs::widgets
