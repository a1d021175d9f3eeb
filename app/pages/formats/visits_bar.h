#pragma once

#include "app/pages/formats/visits.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace qs::pages {

/// Back and forward among the visited values, and the list of them. Its two actions carry the keys Alt+Left
/// and Alt+Right; whoever owns the bar adds them to the widget in which they work.
class VisitsBar : public QWidget {
  Q_OBJECT

public:
  /// visits outlives the bar.
  explicit VisitsBar(const Visits& visits, QWidget* parent = nullptr);
  void refresh(); ///< after every change of the visits

  [[nodiscard]] QAction* back() const { return m_back; }

  [[nodiscard]] QAction* forward() const { return m_forward; }

signals:
  void stepped(int by); ///< −1: the one before

protected:
  void changeEvent(QEvent* event) override;

private:
  void translate();
  void fillList();

  const Visits& m_visits;
  QLabel* m_name;
  QAction *m_back, *m_forward;
  QToolButton* m_list;
};

} // namespace qs::pages
