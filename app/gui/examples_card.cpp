#include "app/gui/examples_card.h"

#include "app/gui/example_delegate.h"
#include "widgets/common/typography.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace qs::gui {
namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("gallery", text);
}

/// Every word of the pattern stands somewhere in the text.
bool matches(const QString& text, const QString& pattern) {
  const QStringList words = pattern.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return std::ranges::all_of(
      words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isHeading(const QListWidgetItem& item) {
  return item.data(ExampleDelegate::headingRole).toBool();
}

void addHeading(QListWidget& list, const QString& name) {
  auto* item = new QListWidgetItem(name, &list);
  item->setData(ExampleDelegate::headingRole, true);
  item->setFlags(Qt::NoItemFlags);
}

void addExample(QListWidget& list, const lessons::Example& example) {
  const QString look = translated(example.look);
  auto* item = new QListWidgetItem(translated(example.title), &list);
  item->setData(ExampleDelegate::lookRole, look);
  item->setData(ExampleDelegate::idRole, QByteArray(example.id));
  item->setData(Qt::AccessibleDescriptionRole, look);
}

void dress(QListWidget& list) {
  list.setFrameShape(QFrame::NoFrame);
  list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list.viewport()->setAutoFillBackground(false);
  list.setFocusPolicy(Qt::NoFocus);
}

} // namespace

ExamplesCard::ExamplesCard(const std::string& current, QWidget* parent)
    : QWidget(parent), m_entry(new QLineEdit(this)), m_groups(new QListWidget(this)),
      m_list(new QListWidget(this)) {
  setAccessibleName(tr("Examples"));
  m_entry->setPlaceholderText(tr("Examples: type a word to narrow them"));
  m_entry->setAccessibleName(tr("Examples to find"));
  m_entry->setClearButtonEnabled(true);
  m_entry->installEventFilter(this);
  dress(*m_groups);
  m_groups->setSpacing(widgets::grid(0.25));
  dress(*m_list);
  m_groups->setAccessibleName(tr("Groups"));
  m_list->setAccessibleName(tr("Examples found"));
  m_list->setItemDelegate(new ExampleDelegate(m_list));
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->verticalScrollBar()->setSingleStep(widgets::grid(3));
  m_list->setResizeMode(QListView::Adjust);
  m_list->setMouseTracking(true);
  auto* table = new QGridLayout(this);
  widgets::setMargins(*table, 0);
  widgets::setSpacing(*table, 1);
  table->addWidget(m_entry, 0, 0, 1, 2);
  table->addWidget(m_groups, 1, 0);
  table->addWidget(m_list, 1, 1);
  table->setColumnStretch(1, 1);
  setFocusProxy(m_entry);
  setFocusPolicy(Qt::StrongFocus);
  connect(m_entry, &QLineEdit::textChanged, this, &ExamplesCard::fill);
  connect(m_entry, &QLineEdit::returnPressed, this, &ExamplesCard::choose);
  connect(m_list, &QListWidget::itemClicked, this, &ExamplesCard::choose);
  connect(m_list, &QListWidget::currentRowChanged, this, &ExamplesCard::showGroup);
  connect(m_groups, &QListWidget::itemClicked, this, [this] { goToGroup(m_groups->currentRow()); });
  fill({});
  for (int row = 0; row < m_list->count(); ++row)
    if (!isHeading(*m_list->item(row)) &&
        m_list->item(row)->data(ExampleDelegate::idRole).toByteArray().toStdString() == current)
      m_list->setCurrentRow(row);
}

QSize ExamplesCard::sizeHint() const {
  return {static_cast<int>(widgets::scaled(820)), static_cast<int>(widgets::scaled(560))};
}

void ExamplesCard::fill(const QString& pattern) {
  m_list->clear();
  QString group;
  for (const lessons::Example& example : lessons::gallery()) {
    const QString name = translated(lessons::groupName(example.group));
    const QString all = name + QLatin1Char(' ') + translated(example.title) + QLatin1Char(' ') +
                        translated(example.look) + QLatin1Char(' ') + QString::fromUtf8(example.state);
    if (!matches(all, pattern)) continue;
    if (name != std::exchange(group, name)) addHeading(*m_list, name);
    addExample(*m_list, example);
  }
  fillGroups();
  m_list->setCurrentRow(std::min(1, m_list->count() - 1)); // the row below the first heading
}

void ExamplesCard::fillGroups() {
  const QSignalBlocker quiet(m_groups);
  m_groups->clear();
  for (int row = 0; row < m_list->count(); ++row)
    if (isHeading(*m_list->item(row))) m_groups->addItem(m_list->item(row)->text());
  int widest = 0;
  for (int row = 0; row < m_groups->count(); ++row)
    widest = std::max(widest, m_groups->fontMetrics().horizontalAdvance(m_groups->item(row)->text()));
  m_groups->setFixedWidth(std::max(widest + widgets::grid(3.5), widgets::grid(12)));
}

void ExamplesCard::step(int by) {
  int row = m_list->currentRow() + by;
  while (row >= 0 && row < m_list->count() && isHeading(*m_list->item(row)))
    row += by;
  if (row < 0 || row >= m_list->count()) return;
  m_list->setCurrentRow(row);
  if (row == 1) m_list->scrollToTop(); // its heading too
}

void ExamplesCard::showGroup() {
  int group = -1;
  for (int row = 0; row <= m_list->currentRow(); ++row)
    if (isHeading(*m_list->item(row))) ++group;
  m_groups->setCurrentRow(group);
}

void ExamplesCard::goToGroup(int wanted) {
  int group = -1;
  for (int row = 0; row < m_list->count(); ++row) {
    if (!isHeading(*m_list->item(row)) || ++group != wanted) continue;
    m_list->setCurrentRow(row + 1);
    m_list->scrollToItem(m_list->item(row), QAbstractItemView::PositionAtTop);
    return;
  }
}

void ExamplesCard::choose() {
  const QListWidgetItem* item = m_list->currentItem();
  if (!item) return;
  const std::string id = item->data(ExampleDelegate::idRole).toByteArray().toStdString();
  if (const lessons::Example* example = lessons::findExample(id)) emit chosen(*example);
}

bool ExamplesCard::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_entry || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
    const int group = std::clamp(m_groups->currentRow() + (key == Qt::Key_PageDown ? 1 : -1), 0,
                                 std::max(0, m_groups->count() - 1));
    goToGroup(group);
    return true;
  }
  const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
  if (by == 0) return false;
  step(by);
  return true;
}

} // namespace qs::gui
