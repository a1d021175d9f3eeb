#include "app/pages/integers/stepper.h"

#include "widgets/common/flow_layout.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace qs::pages {

Stepper::Stepper(QWidget* parent)
    : QWidget(parent), m_first(new QToolButton), m_back(new QToolButton), m_on(new QToolButton),
      m_all(new QToolButton), m_position(new QLabel), m_sentence(new QLabel) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  auto* row = new widgets::FlowLayout;
  widgets::setSpacing(*row, 1);
  for (QToolButton* button : {m_first, m_back, m_on, m_all}) {
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(button);
  }
  m_back->setAutoRepeat(true);
  m_on->setAutoRepeat(true);
  row->addWidget(m_position);
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  widgets::setTextRole(*m_position, widgets::TextRole::label);
  column->addLayout(row);
  column->addWidget(m_sentence);
  connect(m_first, &QToolButton::clicked, this, [this] { emit chosen(0); });
  connect(m_back, &QToolButton::clicked, this, [this] { emit chosen(m_shown - 1); });
  connect(m_on, &QToolButton::clicked, this, [this] { emit chosen(m_shown + 1); });
  connect(m_all, &QToolButton::clicked, this, [this] { emit chosen(m_last); });
  retranslate();
}

void Stepper::show(int step, int last, const QString& sentence) {
  m_shown = step;
  m_last = last;
  m_position->setText(tr("step %1 of %2").arg(step + 1).arg(last + 1));
  m_sentence->setText(sentence);
  for (QToolButton* button : {m_first, m_back})
    button->setEnabled(step > 0);
  for (QToolButton* button : {m_on, m_all})
    button->setEnabled(step < last);
}

QString Stepper::sentence() const {
  return m_sentence->text();
}

void Stepper::retranslate() {
  m_first->setText(tr("Start"));
  m_back->setText(tr("Reverse"));
  m_on->setText(tr("Step"));
  m_all->setText(tr("All"));
  m_sentence->setAccessibleName(tr("What this step does"));
}

void Stepper::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace qs::pages
