#pragma once

#include <QAbstractButton>

namespace qs::pages {

/// One of a few choices joined into a row; the chosen one is filled with the accent.
class SegmentButton final : public QAbstractButton {
  Q_OBJECT

public:
  explicit SegmentButton(const QString& text, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
};

} // namespace qs::pages
