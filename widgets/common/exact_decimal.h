#pragma once

#include "widgets/common/exact_decimal_layout.h"

#include <QWidget>

namespace qs::widgets {

/// Shows a decimal of any length in full: groups of five figures, wrapped to the width, the significant part
/// in ink and the tail in secondary ink. The text can be copied with Ctrl+C or from the context menu, without
/// the gaps.
class ExactDecimal : public QWidget {
  Q_OBJECT

public:
  explicit ExactDecimal(QWidget* parent = nullptr);

  /// decimal as numbers::print gives it, in ASCII; the first significantDigits digits are set in ink (−1:
  /// all).
  void setDecimal(const QString& decimal, int significantDigits = -1);

  [[nodiscard]] QString decimal() const { return m_decimal; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }

  [[nodiscard]] int heightForWidth(int width) const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  [[nodiscard]] DigitMetrics metrics() const;
  void copy() const;

  QString m_decimal;
  QList<DigitGroup> m_groups;
};

} // namespace qs::widgets
