#pragma once

#include "app/lessons/gallery.h"
#include "app/session/session.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace qs::gui {

/// Applies the example as one step of history.
void openExample(session::Session& session, const lessons::Example& example);

/// The text of the example that was opened, above its page until it is closed. Hidden while the state names
/// none, or shows another page.
class NoteStrip : public QWidget {
  Q_OBJECT

public:
  explicit NoteStrip(session::Session& session, QWidget* parent = nullptr);

signals:
  void examplesAsked();

protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void refresh();
  void retranslate();
  void go(int by);
  void dismiss();

  session::Session& m_session;
  QLabel* m_text;
  QToolButton* m_previous;
  QToolButton* m_next;
  QToolButton* m_more;
  QToolButton* m_close;
};

} // namespace qs::gui
