#include "app/pages/formats/design_controls.h"

#include "widgets/common/flow_layout.h"
#include "widgets/common/ignore_wheel.h"
#include "widgets/common/messages.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace qs::pages {
namespace {

using formats::FloatLayout;
using formats::NanRule;

constexpr NanRule nanRules[] = {NanRule::ieee, NanRule::allOnes, NanRule::negativeZero, NanRule::none};

/// A label and its control, which stay side by side where a row breaks.
QWidget* pair(QLabel* label, QWidget* control) {
  auto* both = new QWidget;
  auto* row = new QHBoxLayout(both);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  row->addWidget(label);
  row->addWidget(control);
  widgets::setTextRole(*label, widgets::TextRole::label);
  label->setBuddy(control);
  widgets::ignoreWheel(*control);
  return both;
}

QVBoxLayout* columnOf(QWidget* owner) {
  auto* column = new QVBoxLayout(owner);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  return column;
}

widgets::FlowLayout* flowOf(QWidget* owner) {
  auto* row = new widgets::FlowLayout(owner);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 2);
  return row;
}

FloatLayout with(FloatLayout layout, NanRule rule) {
  layout.nan = rule;
  return layout;
}

} // namespace

DesignControls::DesignControls(QWidget* parent)
    : QWidget(parent), m_totalLabel(new QLabel), m_total(new QSpinBox), m_splitLabel(new QLabel),
      m_split(new QSlider(Qt::Horizontal)), m_exponentLabel(new QLabel), m_exponent(new QSpinBox),
      m_fractionLabel(new QLabel), m_fraction(new QSpinBox), m_biasLabel(new QLabel), m_bias(new QSpinBox),
      m_defaultBias(new QPushButton), m_nanLabel(new QLabel), m_nan(new QComboBox),
      m_infinities(new QCheckBox), m_subnormals(new QCheckBox), m_signed(new QCheckBox),
      m_reasons(new QLabel) {
  build();
  retranslate();
  connectFields();
  connectRules();
}

void DesignControls::build() {
  auto* fields = new QWidget;
  auto* rules = new QWidget;
  auto* fieldRow = flowOf(fields);
  fieldRow->addWidget(pair(m_totalLabel, m_total));
  fieldRow->addWidget(pair(m_splitLabel, m_split));
  fieldRow->addWidget(pair(m_exponentLabel, m_exponent));
  fieldRow->addWidget(pair(m_fractionLabel, m_fraction));
  auto* ruleRow = flowOf(rules);
  QWidget* bias = pair(m_biasLabel, m_bias);
  bias->layout()->addWidget(m_defaultBias);
  ruleRow->addWidget(bias);
  ruleRow->addWidget(pair(m_nanLabel, m_nan));
  for (QCheckBox* box : {m_infinities, m_subnormals, m_signed})
    ruleRow->addWidget(box);
  auto* column = columnOf(this);
  column->addWidget(fields);
  column->addWidget(rules);
  column->addWidget(m_reasons);
  widgets::setTextRole(*m_reasons, widgets::TextRole::label);
  m_reasons->setWordWrap(true);
  widgets::setFixedExtent(*m_split, 180, -1);
  m_split->setPageStep(1);
  m_exponent->setRange(0, mostExponentBits);
  m_fraction->setRange(0, mostFractionBits);
  m_bias->setRange(-16384, 16384);
  for (QSpinBox* box : {m_total, m_exponent, m_fraction, m_bias}) {
    widgets::setTextRole(*box, widgets::TextRole::mono);
    box->setKeyboardTracking(false); // a number being typed is no number yet
  }
}

void DesignControls::connectFields() {
  const QString key = QStringLiteral("design fields");
  connect(m_total, &QSpinBox::valueChanged, this, [this, key](int bits) {
    if (m_layout)
      emit designed(withTotal(*m_layout, bits), tr("make the format %1 bits wide").arg(bits), key);
  });
  connect(m_split, &QSlider::valueChanged, this, [this, key](int bits) {
    if (m_layout) emit designed(withSplit(*m_layout, bits), tr("divide the bits"), key);
  });
  connect(m_exponent, &QSpinBox::valueChanged, this, [this, key](int bits) {
    if (!m_layout) return;
    emit designed(withFields(*m_layout, bits, m_layout->fractionBits), tr("set the exponent bits"), key);
  });
  connect(m_fraction, &QSpinBox::valueChanged, this, [this, key](int bits) {
    if (!m_layout) return;
    emit designed(withFields(*m_layout, m_layout->exponentBits, bits), tr("set the fraction bits"), key);
  });
  connect(m_split, &QSlider::sliderReleased, this, &DesignControls::gestureFinished);
  for (QSpinBox* box : {m_total, m_exponent, m_fraction, m_bias})
    connect(box, &QSpinBox::editingFinished, this, &DesignControls::gestureFinished);
}

void DesignControls::connectRules() {
  connect(m_bias, &QSpinBox::valueChanged, this, [this](int bias) {
    if (!m_layout) return;
    FloatLayout next = *m_layout;
    next.bias = bias;
    emit designed(next, tr("set the bias"), QStringLiteral("design bias"));
  });
  connect(m_defaultBias, &QPushButton::clicked, this, [this] {
    if (!m_layout) return;
    FloatLayout next = *m_layout;
    next.bias = formats::defaultBias(next.exponentBits);
    emit designed(next, tr("take the default bias"), {});
  });
  connect(m_nan, &QComboBox::activated, this, [this](int index) {
    if (m_layout) emit designed(with(*m_layout, nanRules[index]), tr("choose the NaN rule"), {});
  });
  connect(m_infinities, &QCheckBox::clicked, this, [this](bool on) {
    if (!m_layout) return;
    FloatLayout next = *m_layout;
    next.infinities = on;
    emit designed(next, on ? tr("add infinities") : tr("leave infinities out"), {});
  });
  connect(m_subnormals, &QCheckBox::clicked, this, [this](bool on) {
    if (!m_layout) return;
    FloatLayout next = *m_layout;
    next.subnormals = on;
    emit designed(next, on ? tr("add subnormals") : tr("leave subnormals out"), {});
  });
  connect(m_signed, &QCheckBox::clicked, this, [this](bool on) {
    if (!m_layout) return;
    FloatLayout next = *m_layout;
    next.isSigned = on;
    emit designed(next, on ? tr("add a sign") : tr("leave the sign out"), {});
  });
}

void DesignControls::show(const std::optional<FloatLayout>& layout) {
  m_layout = layout;
  for (QWidget* control :
       std::initializer_list<QWidget*>{m_total, m_split, m_exponent, m_fraction, m_bias, m_defaultBias, m_nan,
                                       m_infinities, m_subnormals, m_signed})
    control->setEnabled(layout.has_value());
  for (QSpinBox* box : {m_total, m_exponent, m_fraction, m_bias}) {
    box->setSpecialValueText(layout ? QString() : QStringLiteral("—"));
    if (layout) continue;
    const QSignalBlocker quiet(box);
    box->setValue(box->minimum()); // where the dash stands
  }
  m_reasons->setVisible(layout.has_value());
  if (!layout) return;
  showFields(*layout);
  showRules(*layout);
  explain(*layout);
}

void DesignControls::showFields(const FloatLayout& layout) {
  const QSignalBlocker quiet[] = {QSignalBlocker(m_total), QSignalBlocker(m_split),
                                  QSignalBlocker(m_exponent), QSignalBlocker(m_fraction),
                                  QSignalBlocker(m_bias)};
  const int sign = layout.isSigned ? 1 : 0, fields = layout.exponentBits + layout.fractionBits;
  m_total->setRange(sign + 1, std::min(64, sign + mostExponentBits + mostFractionBits));
  m_total->setValue(sign + fields);
  const std::vector<int> splits = possibleSplits(layout);
  m_split->setRange(splits.front(), splits.back());
  m_split->setValue(layout.exponentBits);
  m_split->setToolTip(
      tr("%1 exponent bits, %2 fraction bits").arg(layout.exponentBits).arg(layout.fractionBits));
  m_exponent->setValue(layout.exponentBits);
  m_fraction->setValue(layout.fractionBits);
  m_bias->setValue(layout.bias);
  const int usual = formats::defaultBias(layout.exponentBits);
  m_defaultBias->setText(tr("Default: %1").arg(usual));
  m_defaultBias->setEnabled(layout.bias != usual);
}

void DesignControls::showRules(const FloatLayout& layout) {
  m_nan->setCurrentIndex(static_cast<int>(std::ranges::find(nanRules, layout.nan) - nanRules));
  m_infinities->setChecked(layout.infinities);
  m_subnormals->setChecked(layout.subnormals);
  m_signed->setChecked(layout.isSigned);
}

/// Greys what would be impossible, and says why.
void DesignControls::explain(const FloatLayout& layout) {
  QStringList reasons, limits;
  const auto judge = [](const QString& what, const FloatLayout& next, QStringList& into) {
    const Result<void> valid = possible(next);
    if (!valid) into.append(tr("%1: %2.").arg(what, widgets::why(valid.error())));
    return valid.has_value();
  };
  const auto offer = [&](const QString& what, const FloatLayout& next) { return judge(what, next, reasons); };
  auto* rules = qobject_cast<QStandardItemModel*>(m_nan->model());
  for (int i = 0; i < static_cast<int>(std::size(nanRules)); ++i)
    rules->item(i)->setEnabled(offer(m_nan->itemText(i), with(layout, nanRules[i])));
  FloatLayout next = layout;
  next.infinities = !next.infinities;
  m_infinities->setEnabled(offer(m_infinities->text(), next));
  next = layout;
  next.isSigned = !next.isSigned;
  m_signed->setEnabled(offer(m_signed->text(), next));
  next = layout;
  next.subnormals = !next.subnormals;
  m_subnormals->setEnabled(offer(m_subnormals->text(), next));
  const std::vector<int> splits = possibleSplits(layout);
  const int room = std::min(mostExponentBits, layout.exponentBits + layout.fractionBits);
  for (const int beyond : {splits.front() - 1, splits.back() + 1})
    if (beyond >= 0 && beyond <= room) judge(tr("E = %1").arg(beyond), withSplit(layout, beyond), limits);
  // Where the slider ends is said at the slider: nothing was asked for yet.
  m_split->setToolTip(limits.join(QLatin1Char('\n')));
  m_split->setAccessibleDescription(limits.join(QLatin1Char(' ')));
  m_reasons->setText(reasons.isEmpty() ? QString()
                                       : tr("Not possible here. ") + reasons.join(QLatin1Char(' ')));
}

void DesignControls::retranslate() {
  m_totalLabel->setText(tr("Bits"));
  m_splitLabel->setText(tr("Split"));
  m_exponentLabel->setText(tr("Exponent"));
  m_fractionLabel->setText(tr("Fraction"));
  m_biasLabel->setText(tr("Bias"));
  m_nanLabel->setText(tr("NaN"));
  m_total->setAccessibleName(tr("Bits in all"));
  m_split->setAccessibleName(tr("Exponent bits, with the same bits in all"));
  m_exponent->setAccessibleName(tr("Exponent bits"));
  m_fraction->setAccessibleName(tr("Fraction bits"));
  m_bias->setAccessibleName(tr("Bias"));
  m_nan->setAccessibleName(tr("NaN rule"));
  m_infinities->setText(tr("Infinities"));
  m_subnormals->setText(tr("Subnormals"));
  m_signed->setText(tr("Sign"));
  for (QCheckBox* box : {m_infinities, m_subnormals, m_signed})
    box->setAccessibleName(box->text());
  const QSignalBlocker quiet(m_nan);
  const QStringList names = {tr("IEEE: exponent all ones"), tr("FN: all ones alone"),
                             tr("FNUZ: the pattern of −0"), tr("none: every code a number")};
  m_nan->clear();
  m_nan->addItems(names);
}

void DesignControls::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    show(m_layout);
  }
  QWidget::changeEvent(event);
}

} // namespace qs::pages
