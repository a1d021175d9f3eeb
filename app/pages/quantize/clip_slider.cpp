#include "app/pages/quantize/clip_slider.h"

#include "app/pages/quantize/choices.h"
#include "widgets/common/ignore_wheel.h"
#include "widgets/common/typography.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace qs::pages {

ClipSlider::ClipSlider(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_slider(new QSlider(Qt::Horizontal, this)),
      m_number(new QDoubleSpinBox(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  widgets::setTextRole(*m_label, widgets::TextRole::label);
  widgets::setTextRole(*m_number, widgets::TextRole::mono);
  m_slider->setRange(0, clipPositions);
  m_slider->setPageStep(clipPositions / 20);
  m_number->setRange(0.01, 1);
  m_number->setDecimals(4);
  m_number->setSingleStep(0.01);
  m_label->setBuddy(m_slider);
  m_number->installEventFilter(this);
  widgets::ignoreWheel(*m_slider);
  widgets::ignoreWheel(*m_number);
  row->addWidget(m_label);
  row->addWidget(m_slider, 1);
  row->addWidget(m_number);
  connect(m_slider, &QSlider::valueChanged, this, [this](int position) { emit chosen(clipAt(position)); });
  connect(m_slider, &QSlider::sliderReleased, this, &ClipSlider::released);
  connect(m_number, &QDoubleSpinBox::valueChanged, this, &ClipSlider::chosen);
  connect(m_number, &QDoubleSpinBox::editingFinished, this, &ClipSlider::released);
  retranslate();
}

void ClipSlider::show(double clip) {
  const QSignalBlocker quietSlider(m_slider), quietNumber(m_number);
  // A position stands for a stretch of values: the handle stays while the value lies in it.
  if (positionOf(clip) != m_slider->value()) m_slider->setValue(positionOf(clip));
  // Writing the value that a person has just typed would finish the text for them, in the middle of it.
  if (std::abs(m_number->value() - clip) > 0.5e-4) m_number->setValue(clip);
}

bool ClipSlider::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::FocusIn) m_before = m_number->value();
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    m_number->setValue(m_before);
    m_number->selectAll();
    return true;
  }
  return QWidget::eventFilter(object, event);
}

void ClipSlider::step(int direction) {
  m_slider->setValue(m_slider->value() + 4 * direction);
}

void ClipSlider::retranslate() {
  m_label->setText(tr("Clip"));
  m_slider->setAccessibleName(tr("Clip"));
  m_number->setAccessibleName(tr("Clip factor"));
  const QString help =
      tr("Multiplies the calibrated range; below 1, the largest values are clipped for a finer step");
  m_slider->setToolTip(help);
  m_number->setToolTip(help);
}

void ClipSlider::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace qs::pages
