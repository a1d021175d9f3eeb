#pragma once

#include "core/integers/readings.h"
#include "widgets/bitfield/layout.h"

#include <QWidget>

namespace qs::widgets {

/// One way to weigh the bits of a pattern.
struct WeightLane {
  QString name; ///< "unsigned"
  integers::Reading reading = integers::Reading::unsignedInteger;
  bool operator==(const WeightLane&) const = default;
};

/// The place weights below a row of bits, one line for each reading: weights of set bits in ink, the others
/// pale, the negative top weight in the colour of signs. Shown only while the bits stand in one line; a wide
/// integer's weights no longer fit under its bits, and the sums beside the readings carry them.
class PlaceWeights : public QWidget {
  Q_OBJECT

public:
  explicit PlaceWeights(QWidget* parent = nullptr);

  void setLanes(const QList<WeightLane>& lanes);
  /// bits: where the cells lie, in coordinates whose left edge is this widget's.
  void setPattern(integers::Pattern pattern, int width, const BitLayout& bits);
  [[nodiscard]] QSize sizeHint() const override;

  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  [[nodiscard]] double lineHeight() const;
  void paintLane(QPainter& painter, int index) const;

  QList<WeightLane> m_lanes;
  BitLayout m_bits;
  integers::Pattern m_pattern = 0;
  int m_width = 0;
};

/// The weight of one bit as it fits over a cell: "−128", or "2³¹" where figures would be too many.
[[nodiscard]] QString weightLabel(const integers::Place& place);

} // namespace qs::widgets
