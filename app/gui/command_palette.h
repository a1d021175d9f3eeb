#pragma once

#include <QAction>
#include <QList>
#include <QWidget>

class QLineEdit;
class QTreeWidget;

namespace qs::gui {

/// An action as the palette lists it.
struct Command {
  QAction* action;
  QString path; ///< "View › Theme › Dark"
};

/// Every action under the menus that can be triggered now, in menu order.
[[nodiscard]] QList<Command> commandsOf(const QList<QAction*>& menus);

/// Type a few letters of an action, Enter triggers it.
class CommandPalette : public QWidget {
  Q_OBJECT

public:
  CommandPalette(QList<Command> commands, QWidget* parent);

  [[nodiscard]] QSize sizeHint() const override;

signals:
  void chosen(QAction* action);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void filter(const QString& pattern);
  void choose();

  QList<Command> m_commands;
  QLineEdit* m_entry;
  QTreeWidget* m_list;
};

} // namespace qs::gui
