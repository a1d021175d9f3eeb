#pragma once

#include "widgets/numberline/line_layout.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace qs::widgets {

/// What a line shows besides the values of its format.
struct LineContent {
  std::optional<values::CodeOrder::Rank> stored; ///< none: the stored code is NaN or infinite
  std::optional<numbers::Rational> entered; ///< none: not a finite number, or the code itself was entered
  QString enteredText;                      ///< as a label: "entered 0.1"
  std::optional<values::CodeOrder::Rank> pointed{}; ///< what is pointed at elsewhere
};

enum class LabelRow : std::uint8_t { entered, values, notes, regions };
enum class LabelKind : std::uint8_t { entered, stored, value, axis, midpoint, border, region };

struct LineLabel {
  LabelRow row = LabelRow::values;
  LabelKind kind = LabelKind::value;
  QString text;
  double left = 0, width = 0;
  double anchor = 0; ///< the x that the text is about
};

/// Width in pixels of a text in the font of a row.
using TextWidth = std::function<double(const QString&, LabelRow)>;
/// The decimal of a value of the format, typeset.
using ValueText = std::function<QString(values::CodeOrder::Rank)>;

/// Labels by importance, each only where it overlaps none before it in its row: the stored value, its
/// neighbours, then rounder and rounder values (or round axis positions where hardly any value stands alone);
/// midpoints between the stored value and its neighbours; borders; regions.
[[nodiscard]] QList<LineLabel> labelLine(const AxisMap& map, const LineLayout& layout,
                                         const LineContent& content, const TextWidth& textWidth,
                                         const ValueText& valueText);

/// The midpoints between the stored value and its neighbours; in posits and codebooks the borders where
/// rounding changes.
[[nodiscard]] QList<numbers::Rational> midpointsAround(const values::CodeOrder& order,
                                                       values::CodeOrder::Rank stored);

} // namespace qs::widgets
