#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace qs::gui {

/// The line at the foot of the window: what is running, how far it is, and the way to stop it. Work that ends
/// within 150 ms is never announced. Its height never changes.
class StatusStrip : public QWidget {
  Q_OBJECT

public:
  explicit StatusStrip(QWidget* parent = nullptr);

  void setStatus(const QString& text, int percent); ///< percent −1: no bar; an empty text: idle
  void setCancelOffered(bool possible);
  void announce(const QString& text); ///< shown until something runs, at most for a quarter of a minute

signals:
  void cancelled();

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void refresh();
  void retranslate();

  QLabel* m_text;
  QProgressBar* m_bar;
  QToolButton* m_cancel;
  QTimer m_patience; ///< runs while work is too young to be announced
  QTimer m_announced;
  QString m_status;
  QString m_announcement;
  int m_percent = -1;
  bool m_cancelOffered = false;
};

} // namespace qs::gui
