#pragma once

#include <QPointer>
#include <QWidget>

namespace qs::gui {

/// A sheet over the whole window with a card on it. Esc or a press beside the card closes it; then the focus
/// goes back to where it was. It deletes itself.
class Overlay : public QWidget {
  Q_OBJECT

public:
  explicit Overlay(QWidget& window);

  /// Shows the card, centred, or near the top; the card becomes a child. It gets a ground and a hairline.
  void open(QWidget* card, bool nearTop = false);
  void close();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool focusNextPrevChild(bool next) override;

private:
  void place();

  QPointer<QWidget> m_focusBefore;
  QWidget* m_card = nullptr;
  bool m_nearTop = false;
};

} // namespace qs::gui
