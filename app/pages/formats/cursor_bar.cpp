#include "app/pages/formats/cursor_bar.h"

#include "app/pages/formats/explanations.h"
#include "app/pages/formats/line_stack_model.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace qs::pages {
namespace {

constexpr std::size_t longestDifference = 44;
constexpr int differenceDigits = 17;

} // namespace

CursorBar::CursorBar(QWidget* parent)
    : QWidget(parent), m_toggle(new QToolButton(this)), m_difference(new QLabel(this)) {
  auto* row = new widgets::FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  m_toggle->setCheckable(true);
  m_toggle->setFocusPolicy(Qt::StrongFocus);
  row->addWidget(m_toggle);
  for (int which = 0; which < 2; ++which) {
    const auto at = static_cast<std::size_t>(which);
    m_names[at] = new QLabel(which == 0 ? QStringLiteral("A") : QStringLiteral("B"), this);
    m_fields[at] = new widgets::EntryField(this);
    widgets::setTextRole(*m_names[at], widgets::TextRole::label);
    widgets::setTextRole(*m_fields[at], widgets::TextRole::mono);
    widgets::setFixedExtent(*m_fields[at], 170, -1);
    m_names[at]->setBuddy(m_fields[at]);
    row->addWidget(m_names[at]);
    row->addWidget(m_fields[at]);
    connect(m_fields[at], &widgets::EntryField::typed, this,
            [this, which](const QString& text) { read(which, text); });
    connect(m_fields[at], &widgets::EntryField::committed, this, &CursorBar::editingFinished);
  }
  widgets::setTextRole(*m_difference, widgets::TextRole::mono);
  m_difference->setTextFormat(Qt::RichText);
  m_difference->setTextInteractionFlags(Qt::TextSelectableByMouse);
  row->addWidget(m_difference);
  connect(m_toggle, &QToolButton::clicked, this, &CursorBar::toggled);
  translate();
}

void CursorBar::show(const state::LineStackState& lines) {
  m_state = lines;
  const bool placed = !lines.cursorA.empty() || !lines.cursorB.empty();
  m_toggle->setChecked(placed);
  for (QWidget* part : std::initializer_list<QWidget*>{m_names[0], m_names[1], m_fields[0], m_fields[1]})
    part->setVisible(placed);
  m_fields[0]->present(QString::fromStdString(lines.cursorA));
  m_fields[1]->present(QString::fromStdString(lines.cursorB));
  const auto a = numberOf(lines.cursorA), b = numberOf(lines.cursorB);
  m_difference->setVisible(a && b);
  if (!a || !b) return;
  const ShownNumber shown = shownNumber(numbers::Exact::finite(*b - *a), longestDifference, differenceDigits);
  m_difference->setText(QStringLiteral("Δ ") + withRelation(shown));
  m_difference->setAccessibleName(QTextDocumentFragment::fromHtml(m_difference->text()).toPlainText());
}

void CursorBar::read(int which, const QString& text) {
  const bool good = text.trimmed().isEmpty() || numberOf(text.toStdString());
  m_fields[static_cast<std::size_t>(which)]->setBad(!good);
  if (good) emit cursorTyped(which, text.trimmed());
}

void CursorBar::translate() {
  m_toggle->setText(tr("Cursors"));
  m_toggle->setToolTip(tr("Two cursors and the distance between them"));
  m_toggle->setAccessibleName(m_toggle->toolTip());
  m_fields[0]->setAccessibleName(tr("Cursor A"));
  m_fields[1]->setAccessibleName(tr("Cursor B"));
  m_difference->setToolTip(tr("B − A; in ulps of each format beside its line"));
}

void CursorBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
