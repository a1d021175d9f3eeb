#pragma once

#include "core/integers/readings.h"
#include "widgets/bitfield/layout.h"
#include "widgets/common/drawn_parts.h"

#include <QWidget>

namespace qs::widgets {

/// One way to weigh the bits of a pattern.
struct WeightLane {
  QString name; ///< "unsigned"
  integers::Reading reading = integers::Reading::unsignedInteger;
  int fractionBits = 0; ///< the binary point: every weight is 2^−fractionBits as large
  bool operator==(const WeightLane&) const = default;
};

/// The place weights below a row of bits, one line for each reading: weights of set bits in ink, the others
/// pale, the negative top weight in the colour of signs. Shown only while the bits stand in one line; a wide
/// integer's weights no longer fit under its bits, and the sums beside the readings carry them. The names of
/// the lanes stand at the right, or above the weights where there is no room.
/// Screen readers find one text per lane.
class PlaceWeights : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  explicit PlaceWeights(QWidget* parent = nullptr);

  void setLanes(const QList<WeightLane>& lanes);
  /// bits: where the cells lie, in coordinates whose left edge is this widget's.
  void setPattern(integers::Pattern pattern, int width, const BitLayout& bits);
  void setHighlightedBit(int bit); ///< −1: none; what hovering elsewhere points at
  [[nodiscard]] QSize sizeHint() const override;

  [[nodiscard]] PartsKind partsKind() const override { return PartsKind::texts; }

  [[nodiscard]] int partCount() const override { return static_cast<int>(m_lanes.size()); }

  [[nodiscard]] DrawnPart partAt(int index) const override;

  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
  void bitHovered(int bit); ///< −1: none

protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  [[nodiscard]] double lineHeight() const;
  [[nodiscard]] double laneHeight() const; ///< with the name, where that stands above
  [[nodiscard]] double endOfBits() const;
  void placeNames();
  void paintLane(QPainter& painter, int index) const;
  void paintPointed(QPainter& painter, const QRectF& rect) const;

  QList<WeightLane> m_lanes;
  BitLayout m_bits;
  integers::Pattern m_pattern = 0;
  int m_width = 0;
  int m_highlighted = -1;
  bool m_namesAbove = false;
};

/// The weight of one bit as it fits over a cell: "−128", or "2³¹" where figures would be too many; right of
/// the binary point "1/2" "1/4" "1/8" "2⁻⁴".
[[nodiscard]] QString weightLabel(const integers::Place& place, int fractionBits = 0);

} // namespace qs::widgets
