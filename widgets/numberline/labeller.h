#pragma once

#include "widgets/numberline/line_labels.h"

namespace qs::widgets {

/// Puts labels into rows, the important ones first: a later one that would touch an earlier one of its row is
/// left out.
class Labeller {
public:
  /// textWidth must outlive the labeller.
  Labeller(double width, const TextWidth& textWidth) : m_width(width), m_textWidth(textWidth) {}

  /// False where the text does not fit beside what is there already. It is centred on x, but kept between low
  /// and high.
  bool add(LabelRow row, LabelKind kind, const QString& text, double x, double low, double high);

  bool add(LabelRow row, LabelKind kind, const QString& text, double x) {
    return add(row, kind, text, x, 0, m_width);
  }

  /// Whether a label around x could still fit: asked before a text is printed only to be thrown away.
  [[nodiscard]] bool hasRoomAt(LabelRow row, double x) const;

  [[nodiscard]] const LineLabel& last() const { return m_labels.constLast(); } ///< added

  [[nodiscard]] QList<LineLabel> take() { return std::move(m_labels); }

private:
  double m_width;
  const TextWidth& m_textWidth;
  QList<LineLabel> m_labels;
};

/// Names what is marked above a line; at the edge nearest to it where it lies outside.
void addPointer(Labeller& labels, LabelKind kind, const QString& text, double x, double width);

/// The marks of a line with the roundest values, whose ranks hold the most twos, first; else ascending.
[[nodiscard]] std::vector<const LineMark*> roundestFirst(const LineLayout& line);

} // namespace qs::widgets
