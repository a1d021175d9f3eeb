#pragma once

#include "widgets/common/drawn_parts.h"

#include <QList>
#include <QWidget>

namespace qs::widgets {

/// One division, as it is written. A rung with an empty value stands for those left out between the others.
struct LadderRung {
  QString value, quotient; ///< "13", "6"
  QString remainder;       ///< "11"
  QString digit;           ///< "b"
  bool operator==(const LadderRung&) const = default;
};

/// Repeated division by a base: one rung below the other, the remainders in a column with an arrow that says
/// to read them upward. Screen readers find one text per rung.
class LadderView : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  explicit LadderView(QWidget* parent = nullptr);

  /// shown: how many rungs are written so far; the room of the others stays free.
  void setLadder(const QList<LadderRung>& rungs, int base, int shown);

  [[nodiscard]] QSize sizeHint() const override;

  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  [[nodiscard]] PartsKind partsKind() const override { return PartsKind::texts; }

  [[nodiscard]] int partCount() const override { return m_shown; }

  [[nodiscard]] DrawnPart partAt(int index) const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  /// Right edges of the columns and the lines' height.
  struct Columns {
    double value = 0, quotient = 0, remainder = 0, digit = 0, arrow = 0, line = 0;
  };

  [[nodiscard]] Columns columns() const;
  [[nodiscard]] QString division() const; ///< "÷ 2 ="
  void paintRung(QPainter& painter, const Columns& at, int index) const;
  void paintArrow(QPainter& painter, const Columns& at) const;

  QList<LadderRung> m_rungs;
  int m_base = 2;
  int m_shown = 0;
};

} // namespace qs::widgets
