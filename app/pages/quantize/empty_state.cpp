#include "app/pages/quantize/empty_state.h"

#include "widgets/common/icon.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qs::pages {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_open(new QPushButton(this)),
      m_sample(new QPushButton(this)) {
  widgets::setTextRole(*m_title, widgets::TextRole::heading);
  widgets::setTextRole(*m_text, widgets::TextRole::body);
  m_title->setAlignment(Qt::AlignCenter);
  m_text->setAlignment(Qt::AlignCenter);
  m_text->setWordWrap(true);
  m_open->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/open.svg")));
  m_sample->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/sample.svg")));
  auto* buttons = new QHBoxLayout;
  widgets::setSpacing(*buttons, 1);
  buttons->addStretch();
  buttons->addWidget(m_sample);
  buttons->addWidget(m_open);
  buttons->addStretch();
  auto* column = new QVBoxLayout(this);
  widgets::setSpacing(*column, 2);
  column->addStretch(2);
  column->addWidget(m_title);
  column->addWidget(m_text);
  column->addLayout(buttons);
  column->addStretch(3);
  connect(m_open, &QPushButton::clicked, this, &EmptyState::openWanted);
  connect(m_sample, &QPushButton::clicked, this, &EmptyState::sampleWanted);
  retranslate();
}

void EmptyState::setOpening(bool opening) {
  m_opening = opening;
  retranslate();
}

void EmptyState::retranslate() {
  m_title->setText(m_opening ? tr("Opening the file…") : tr("No tensor to show"));
  m_text->setText(m_opening ? QString()
                            : tr("Drop a checkpoint here (.safetensors) or a NumPy array (.npy),\n"
                                 "or begin with the sample: a small network trained to read digits."));
  m_open->setText(tr("Open a file…"));
  m_sample->setText(tr("Open the sample"));
  m_open->setVisible(!m_opening);
  m_sample->setVisible(!m_opening);
}

void EmptyState::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace qs::pages
