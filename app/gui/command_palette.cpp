#include "app/gui/command_palette.h"

#include "app/gui/fuzzy.h"
#include "widgets/common/typography.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace qs::gui {
namespace {

QString withoutMnemonic(QString text) {
  // Chinese menus write "文件(&F)": the bracket goes with the mark.
  const qsizetype bracket = text.indexOf(QLatin1String("(&"));
  if (bracket >= 0 && bracket + 3 < text.size()) text.remove(bracket, 4);
  return text.remove(QLatin1Char('&'));
}

void collect(const QList<QAction*>& actions, const QString& path, QList<Command>& into) {
  for (QAction* action : actions) {
    if (action->isSeparator() || !action->isVisible() || !action->isEnabled()) continue;
    const QString name = withoutMnemonic(action->text());
    const QString whole = path.isEmpty() ? name : path + QStringLiteral(u" › ") + name;
    if (QMenu* menu = action->menu()) {
      emit menu->aboutToShow(); // some menus fill themselves when they open
      collect(menu->actions(), whole, into);
    } else {
      into.append({action, whole});
    }
  }
}

} // namespace

QList<Command> commandsOf(const QList<QAction*>& menus) {
  QList<Command> commands;
  collect(menus, {}, commands);
  return commands;
}

CommandPalette::CommandPalette(QList<Command> commands, QWidget* parent)
    : QWidget(parent), m_commands(std::move(commands)), m_entry(new QLineEdit(this)),
      m_list(new QTreeWidget(this)) {
  m_entry->setPlaceholderText(tr("Type an action"));
  m_entry->setAccessibleName(tr("Action to find"));
  m_entry->setClearButtonEnabled(true);
  m_entry->installEventFilter(this);
  m_list->setAccessibleName(tr("Actions found"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setColumnCount(2);
  m_list->setRootIsDecorated(false);
  m_list->setUniformRowHeights(true);
  m_list->header()->hide();
  m_list->header()->setStretchLastSection(false);
  m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* column = new QVBoxLayout(this);
  widgets::setMargins(*column, 0);
  widgets::setSpacing(*column, 1);
  column->addWidget(m_entry);
  column->addWidget(m_list);
  setFocusProxy(m_entry);
  setFocusPolicy(Qt::StrongFocus);
  connect(m_entry, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(m_entry, &QLineEdit::returnPressed, this, &CommandPalette::choose);
  connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
  filter({});
}

QSize CommandPalette::sizeHint() const {
  return {static_cast<int>(widgets::scaled(520)), static_cast<int>(widgets::scaled(360))};
}

void CommandPalette::filter(const QString& pattern) {
  QList<std::pair<int, qsizetype>> found; // score, place
  for (qsizetype i = 0; i < m_commands.size(); ++i)
    if (const int score = fuzzyScore(pattern, m_commands[i].path); score > 0) found.append({score, i});
  std::ranges::stable_sort(found, std::greater(), &std::pair<int, qsizetype>::first);
  m_list->clear();
  for (const auto& [score, index] : found) {
    const Command& command = m_commands[index];
    const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
    auto* item = new QTreeWidgetItem(m_list, {command.path, keys});
    item->setData(0, Qt::UserRole, static_cast<int>(index));
    item->setSizeHint(0, QSize(0, static_cast<int>(widgets::scaled(28))));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
  }
  m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::choose() {
  const QTreeWidgetItem* item = m_list->currentItem();
  if (item) emit chosen(m_commands[item->data(0, Qt::UserRole).toInt()].action);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_entry || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
  if (step == 0) return false;
  const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) + step;
  m_list->setCurrentItem(
      m_list->topLevelItem(std::clamp(row, 0, std::max(0, m_list->topLevelItemCount() - 1))));
  return true;
}

} // namespace qs::gui
