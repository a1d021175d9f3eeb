#pragma once

#include <QLabel>

namespace qs::widgets {

/// A line of plain text that loses its middle where there is no room for all of it; then the whole text is
/// its hint. Screen readers always hear the whole text.
class ElidedLabel final : public QLabel {
public:
  using QLabel::QLabel;

  void setFullText(const QString& text);

  [[nodiscard]] const QString& fullText() const { return m_full; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override; ///< of some ten letters

protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void elide();

  QString m_full;
};

} // namespace qs::widgets
