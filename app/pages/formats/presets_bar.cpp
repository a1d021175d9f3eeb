#include "app/pages/formats/presets_bar.h"

#include "app/pages/formats/explanations.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace qs::pages {

PresetsBar::PresetsBar(QWidget* parent) : QWidget(parent), m_name(new QLabel(this)) {
  auto* row = new widgets::FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 0.5);
  widgets::setTextRole(*m_name, widgets::TextRole::label);
  row->addWidget(m_name);
  const std::size_t count = presetsOf(formats::IntegerLayout{}).size();
  for (std::size_t i = 0; i < count; ++i) {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(button);
    m_buttons.push_back(button);
    connect(button, &QToolButton::clicked, this, [this, i] {
      if (m_presets[i].code) emit chosen(*m_presets[i].code, presetName(m_presets[i].id));
    });
  }
}

void PresetsBar::show(const formats::FormatSpec& format) {
  if (format.id == m_format.id && !m_presets.empty()) return;
  m_format = format;
  m_presets = presetsOf(format.layout);
  refresh();
}

void PresetsBar::refresh() {
  m_name->setText(tr("Presets"));
  for (std::size_t i = 0; i < m_presets.size(); ++i) {
    const Preset& preset = m_presets[i];
    QToolButton& button = *m_buttons[i];
    const QString why = preset.code ? QString() : whyMissing(preset.id, m_format);
    button.setText(presetName(preset.id));
    button.setEnabled(preset.code.has_value());
    button.setToolTip(preset.code ? plain(hexText(*preset.code, m_format.bits)) : why);
    button.setAccessibleName(presetName(preset.id));
    button.setAccessibleDescription(why);
  }
}

void PresetsBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
