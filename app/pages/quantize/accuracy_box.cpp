#include "app/pages/quantize/accuracy_box.h"

#include "app/pages/quantize/presenter.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/histogram/ticks.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace qs::pages {

AccuracyBox::AccuracyBox(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_all(new QCheckBox(this)),
      m_notice(new widgets::Notice(this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*grid, 0.5);
  widgets::setTextRole(*m_title, widgets::TextRole::label);
  m_title->setWordWrap(true);
  grid->addWidget(m_title, 0, 0, 1, 2);
  for (int i = 0; i < 3; ++i) {
    m_names[i] = new QLabel(this);
    m_values[i] = new QLabel(this);
    widgets::setTextRole(*m_names[i], widgets::TextRole::label);
    widgets::setTextRole(*m_values[i], widgets::TextRole::mono);
    m_values[i]->setAlignment(Qt::AlignRight);
    m_values[i]->setWordWrap(true);
    grid->addWidget(m_names[i], i + 1, 0, Qt::AlignTop);
    grid->addWidget(m_values[i], i + 1, 1);
  }
  grid->setColumnStretch(1, 1);
  grid->addWidget(m_all, 4, 0, 1, 2);
  grid->addWidget(m_notice, 5, 0, 1, 2);
  connect(m_all, &QCheckBox::toggled, this, &AccuracyBox::allLayersChosen);
  retranslate();
}

void AccuracyBox::showAllLayers(bool all) {
  const QSignalBlocker quiet(m_all);
  m_all->setChecked(all);
}

void AccuracyBox::show(const Accuracies& accuracies) {
  m_shown = accuracies;
  m_notice->clear();
  // With one layer, the page has said it already beside the setting or the tensor.
  if (accuracies.problem && m_all->isChecked()) m_notice->say(*accuracies.problem);
  retranslate();
}

void AccuracyBox::say(const Error& error) {
  m_shown.reset();
  retranslate();
  m_notice->say(error);
}

void AccuracyBox::retranslate() {
  m_all->setText(tr("quantize all layers"));
  m_all->setAccessibleName(tr("Quantize all layers"));
  m_names[0]->setText(tr("original"));
  m_names[1]->setText(tr("quantized"));
  m_names[2]->setText(tr("difference"));
  const double images = m_shown ? static_cast<double>(m_shown->original.total) : 0;
  m_title->setText(m_shown ? tr("Accuracy on %1 test images").arg(widgets::countText(images))
                           : tr("Accuracy"));
  const QString none = QStringLiteral("–");
  QString original = none, quantized = none, difference = none;
  if (m_shown) {
    original = Presenter::accuracy(m_shown->original);
    if (const auto& after = m_shown->quantized) {
      quantized = Presenter::accuracy(*after);
      difference = Presenter::difference(m_shown->original, *after);
    }
  }
  m_values[0]->setText(original);
  m_values[1]->setText(quantized);
  m_values[2]->setText(difference);
  const bool noLayer = m_shown && !m_shown->quantized && !m_all->isChecked();
  m_names[1]->setToolTip(noLayer ? tr("This tensor is not a weight of the network's layers") : QString());
  for (int i = 0; i < 3; ++i) {
    m_values[i]->setAccessibleName(tr("Accuracy, %1").arg(m_names[i]->text()));
    m_values[i]->setAccessibleDescription(m_values[i]->text());
  }
}

void AccuracyBox::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace qs::pages
