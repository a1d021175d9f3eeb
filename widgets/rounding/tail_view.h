#pragma once

#include "widgets/common/drawn_parts.h"
#include "widgets/rounding/tail_layout.h"

#include <QWidget>

namespace qs::widgets {

/// The bits of a number around the last place of a format: what is kept, the guard, round and sticky bits.
class TailView : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  explicit TailView(QWidget* parent = nullptr);

  void setNumber(const values::RoundingCase& between);

  /// Whether there is a last place to show; see bitTail.
  [[nodiscard]] const std::optional<values::BitTail>& tail() const { return m_tail; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] int partCount() const override;
  [[nodiscard]] DrawnPart partAt(int index) const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void expand();

  values::RoundingCase m_case;
  std::optional<values::BitTail> m_tail;
};

} // namespace qs::widgets
