#include "app/pages/formats/visits_bar.h"

#include "app/pages/formats/explanations.h"
#include "widgets/common/icon.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs::pages {

VisitsBar::VisitsBar(const Visits& visits, QWidget* parent)
    : QWidget(parent), m_visits(visits), m_name(new QLabel(this)),
      m_back(new QAction(widgets::outlineIcon(QStringLiteral(":/icons/left.svg")), {}, this)),
      m_forward(new QAction(widgets::outlineIcon(QStringLiteral(":/icons/right.svg")), {}, this)),
      m_list(new QToolButton(this)) {
  widgets::setTextRole(*m_name, widgets::TextRole::label);
  auto* row = new QHBoxLayout;
  widgets::setSpacing(*row, 0.5);
  for (QAction* action : {m_back, m_forward}) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    row->addWidget(button);
  }
  m_back->setShortcut(Qt::ALT | Qt::Key_Left);
  m_forward->setShortcut(Qt::ALT | Qt::Key_Right);
  m_list->setAutoRaise(true);
  m_list->setFocusPolicy(Qt::StrongFocus);
  m_list->setPopupMode(QToolButton::InstantPopup);
  m_list->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/down.svg")));
  m_list->setMenu(new QMenu(m_list));
  row->addWidget(m_list);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 0.5);
  column->addWidget(m_name);
  column->addLayout(row);
  connect(m_back, &QAction::triggered, this, [this] { emit stepped(-1); });
  connect(m_forward, &QAction::triggered, this, [this] { emit stepped(1); });
  connect(m_list->menu(), &QMenu::aboutToShow, this, &VisitsBar::fillList);
  translate();
}

void VisitsBar::refresh() {
  m_back->setEnabled(m_visits.canGo(-1));
  m_forward->setEnabled(m_visits.canGo(1));
  m_list->setEnabled(m_visits.all().size() > 1);
}

/// When it is asked for: a hundred printed values are too much for every step of a drag.
void VisitsBar::fillList() {
  QMenu& menu = *m_list->menu();
  menu.clear();
  for (std::size_t i = m_visits.all().size(); i-- > 0;) { // the newest on top
    const Visit& visit = m_visits.all()[i];
    const QString text = QStringLiteral("%1\t%2  %3")
                             .arg(plain(widgets::briefText(visit.spec.layout, visit.shown)),
                                  QString::fromStdString(hexText(visit.shown, visit.spec.bits)),
                                  QString::fromStdString(visit.spec.shortName));
    const int by = static_cast<int>(i) - static_cast<int>(m_visits.present());
    QAction* action = menu.addAction(text, this, [this, by] { emit stepped(by); });
    action->setCheckable(true);
    action->setChecked(by == 0);
  }
}

void VisitsBar::translate() {
  m_name->setText(tr("Visited"));
  m_back->setText(tr("Back to the value before"));
  m_forward->setText(tr("Forward to the next value"));
  for (QToolButton* button : findChildren<QToolButton*>())
    if (const QAction* action = button->defaultAction()) {
      button->setAccessibleName(action->text());
      button->setToolTip(QStringLiteral("%1 (%2)").arg(
          action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
  m_list->setToolTip(tr("All visited values"));
  m_list->setAccessibleName(m_list->toolTip());
}

void VisitsBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
