#include "app/pages/quantize/scheme_controls.h"

#include "app/pages/quantize/choices.h"
#include "app/pages/quantize/clip_slider.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/ignore_wheel.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs::pages {

SchemeControls::SchemeControls(QWidget* parent)
    : QWidget(parent), m_flow(new widgets::FlowLayout), m_schemeLabel(new QLabel(this)),
      m_schemes(new QComboBox(this)), m_more(new QToolButton(this)), m_clip(new ClipSlider(this)),
      m_formula(new QLabel(this)), m_notice(new widgets::Notice(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  widgets::setSpacing(*m_flow, 2);
  widgets::setTextRole(*m_schemeLabel, widgets::TextRole::label);
  widgets::setTextRole(*m_formula, widgets::TextRole::monoLabel);
  m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_formula->setWordWrap(true);
  m_schemes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  widgets::ignoreWheel(*m_schemes);
  m_schemeLabel->setBuddy(m_schemes);
  auto* chooser = new QWidget(this);
  auto* row = new QHBoxLayout(chooser);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  row->addWidget(m_schemeLabel);
  row->addWidget(m_schemes);
  m_flow->addWidget(chooser);
  column->addLayout(m_flow);
  column->addWidget(m_clip);
  column->addWidget(m_notice);
  column->addWidget(m_formula);
  m_more->setCheckable(true);
  m_more->setAutoRaise(true);
  m_more->setFocusPolicy(Qt::StrongFocus);
  m_more->hide();
  connect(m_more, &QToolButton::toggled, this, [this] {
    if (const auto scheme = quantize::find(m_shown)) showRelevant(**scheme, true);
  });
  listSchemes();
  connect(m_schemes, &QComboBox::activated, this,
          [this](int index) { emit schemeChosen(m_schemes->itemData(index).toString().toStdString()); });
  connect(m_clip, &ClipSlider::chosen, this,
          [this](double clip) { emit settingChosen("clip", clipText(clip)); });
  connect(m_clip, &ClipSlider::released, this, &SchemeControls::gestureEnded);
}

void SchemeControls::listSchemes() {
  const QSignalBlocker quiet(m_schemes);
  m_schemes->clear();
  for (const quantize::Scheme& scheme : quantize::catalogue())
    m_schemes->addItem(QCoreApplication::translate("core", scheme.name.c_str()),
                       QString::fromStdString(scheme.id));
  m_schemeLabel->setText(tr("Method"));
  m_schemes->setAccessibleName(tr("Method"));
  m_schemes->setToolTip(tr("How the weights are stored"));
}

void SchemeControls::rebuild(const quantize::Scheme& scheme) {
  qDeleteAll(m_controls);
  m_controls.clear();
  bool clip = false;
  for (const quantize::Parameter& parameter : scheme.parameters) {
    if (parameter.key == "clip") {
      clip = true;
      continue;
    }
    auto* control = ParameterControl::make(parameter, this);
    connect(control, &ParameterControl::chosen, this, &SchemeControls::settingChosen);
    m_flow->addWidget(control);
    m_controls.append(control);
  }
  m_clip->setVisible(clip);
  // The button ends the row: taken out and put back, it stands after the new controls.
  m_flow->removeWidget(m_more);
  m_flow->addWidget(m_more);
  m_formula->setText(QCoreApplication::translate("core", scheme.formula.c_str()));
  m_formula->setAccessibleName(tr("Formula"));
  m_shown = scheme.id;
}

void SchemeControls::show(const std::string& id, const quantize::Settings& settings) {
  const auto scheme = quantize::find(id);
  m_schemes->setCurrentIndex(scheme ? m_schemes->findData(QString::fromStdString(id)) : -1);
  m_settings = settings;
  if (!scheme) return;
  if (m_shown != id) rebuild(**scheme);
  for (ParameterControl* control : std::as_const(m_controls))
    control->show(valueOf(**scheme, settings, control->key()));
  showRelevant(**scheme, false);
  if (m_clip->isVisibleTo(this))
    m_clip->show(QString::fromStdString(valueOf(**scheme, settings, "clip")).toDouble());
}

void SchemeControls::showRelevant(const quantize::Scheme& scheme, bool fold) {
  bool details = false;
  for (ParameterControl* control : std::as_const(m_controls)) {
    const bool detail = isDetail(control->key());
    const bool kept = !fold && !control->isHidden();
    const bool unfolded = !detail || m_more->isChecked() || kept || m_settings.contains(control->key());
    control->setVisible(unfolded && matters(scheme, m_settings, control->key()));
    details = details || detail;
  }
  m_more->setVisible(details);
  m_more->setText(m_more->isChecked() ? tr("Fewer") : tr("More…"));
  m_more->setAccessibleName(tr("More settings"));
}

void SchemeControls::say(const Error& error) {
  m_notice->say(error);
  const std::string key = error.culprit.substr(0, error.culprit.find('='));
  for (ParameterControl* control : std::as_const(m_controls))
    control->markWrong(control->key() == key);
}

void SchemeControls::sayNothing() {
  m_notice->clear();
  for (ParameterControl* control : std::as_const(m_controls))
    control->markWrong(false);
}

void SchemeControls::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  listSchemes();
  show(std::exchange(m_shown, {}), quantize::Settings(m_settings));
}

} // namespace qs::pages
