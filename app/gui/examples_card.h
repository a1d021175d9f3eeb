#pragma once

#include "app/lessons/gallery.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace qs::gui {

/// The gallery as a list in groups: type to narrow it, Up and Down to move, Enter or a click to open.
class ExamplesCard : public QWidget {
  Q_OBJECT

public:
  /// current: id of the example that is open; the list begins there.
  explicit ExamplesCard(const std::string& current, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

signals:
  void chosen(const qs::lessons::Example& example);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void fill(const QString& pattern);
  void fillGroups();
  void step(int by);
  void choose();
  void showGroup();
  void goToGroup(int row);

  QLineEdit* m_entry;
  QListWidget* m_groups;
  QListWidget* m_list;
};

} // namespace qs::gui
