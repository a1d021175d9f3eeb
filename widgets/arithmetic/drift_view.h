#pragma once

#include "widgets/arithmetic/drift_layout.h"
#include "widgets/common/drawn_parts.h"

#include <QString>
#include <QWidget>

namespace qs::widgets {

/// How a sum drifts away from the exact one: above, both over the steps; below, their difference in ulps of
/// the accumulator. A cursor reads off one step: it follows the pointer, and Left, Right, Page Up, Page Down,
/// Home and End.
class DriftView : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  explicit DriftView(QWidget* parent = nullptr);

  /// label: of the accumulator's curve, "FP16".
  void setFigure(const DriftFigure& figure, const QString& label);

  [[nodiscard]] const DriftFigure& figure() const { return m_figure; }

  [[nodiscard]] std::size_t cursor() const { return m_cursor; } ///< step, counted from 0

  void setCursorStep(std::size_t step); ///< clamped

  /// "step 17: sum 1.7, exact 1.699, drift +0.5 ulp"
  [[nodiscard]] QString readout() const;

  [[nodiscard]] PartsKind partsKind() const override { return PartsKind::chart; }

  [[nodiscard]] int partCount() const override { return 0; }

  [[nodiscard]] DrawnPart partAt(int) const override { return {}; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

signals:
  void cursorMoved(std::size_t step);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  [[nodiscard]] DriftFrame frameOf(bool drift) const;
  void moveTo(std::size_t step);

  DriftFigure m_figure;
  QString m_label;
  HeightRange m_sums, m_ulps;
  std::size_t m_cursor = 0;
};

} // namespace qs::widgets
