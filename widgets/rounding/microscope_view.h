#pragma once

#include "core/values/rounding_case.h"
#include "widgets/common/drawn_parts.h"
#include "widgets/numberline/axis_map.h"
#include "widgets/rounding/microscope_layout.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace qs::widgets {

/// A number between two neighbours of a format: their half way, and which of them the mode in force takes.
///
/// Drag, or click: move the number between the neighbours, exactly; it holds at the tie. Keys: Left and Right
/// by a 64th of the gap (with Shift: a 4096th), Home and End to the neighbours, M to the tie, Page Up and
/// Page Down to the next gap.
class MicroscopeView : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  explicit MicroscopeView(QWidget* parent = nullptr);

  /// The rules in force: what a number is stored as.
  using Encoder = std::function<formats::Encoded(const numbers::Exact&)>;

  /// text names the number: "entered 0.1". byChance: encode draws lots (stochastic rounding).
  void setNumber(std::shared_ptr<const values::CodeOrder> order, const numbers::Rational& value,
                 const QString& text, Encoder encode, bool byChance = false);

  [[nodiscard]] const values::RoundingCase& between() const { return m_case; }

  [[nodiscard]] AxisMap mapNow() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] int partCount() const override;
  [[nodiscard]] DrawnPart partAt(int index) const override;

signals:
  void valueChosen(const QString& text, bool dragging); ///< an exact number
  void gestureFinished();

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  [[nodiscard]] double margin() const;
  [[nodiscard]] QString sideText(const values::RoundingSide& side) const;
  [[nodiscard]] QString sideNote(const values::RoundingSide& side) const;
  [[nodiscard]] QString tieText() const;
  /// Where the mode turns from the lower to the upper neighbour; nullopt when chance decides.
  [[nodiscard]] std::optional<numbers::Rational> turningPoint() const;
  /// Which of the neighbours a number goes to: −1, 1, or 0 when it is exact or becomes neither.
  [[nodiscard]] int directionOf(const numbers::Rational& value) const;
  void chooseAt(double pixel, bool dragging);
  void step(int by, int parts);
  void choose(const numbers::Rational& value);
  void nextGap(int by);
  void paintZones(QPainter& painter, const MicroscopeLayout& places) const;
  void paintMarks(QPainter& painter, const MicroscopeLayout& places) const;
  void paintNumber(QPainter& painter, const MicroscopeLayout& places) const;
  void paintLabels(QPainter& painter, const MicroscopeLayout& places) const;

  std::shared_ptr<const values::CodeOrder> m_order;
  values::RoundingCase m_case;
  QString m_text;
  Encoder m_encode;
  bool m_byChance = false;
  bool m_dragging = false; ///< the neighbours stay while the mouse holds the number
};

} // namespace qs::widgets
