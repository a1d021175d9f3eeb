#include "app/pages/formats/rule_choosers.h"

#include "widgets/common/flow_layout.h"
#include "widgets/common/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace qs::pages {
namespace {

struct Rule {
  const char* id;
  const char* name;
  const char* whose;
};

constexpr Rule roundings[] = {
    {"rne", QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "nearest, ties to even"),
     QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "IEEE 754 roundTiesToEven: the default nearly everywhere")},
    {"rna", QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "nearest, ties away"),
     QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "IEEE 754 roundTiesToAway: the rule of C's round()")},
    {"rtz", QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "toward zero"),
     QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "IEEE 754 roundTowardZero: truncation")},
    {"rtp", QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "upward"),
     QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "IEEE 754 roundTowardPositive")},
    {"rtn", QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "downward"),
     QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "IEEE 754 roundTowardNegative")},
    {"rto", QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "to odd"),
     QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "IEEE P3109 ToOdd: safe before a second rounding")},
    {"stochastic", QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "stochastic"),
     QT_TRANSLATE_NOOP("qs::pages::RuleChoosers",
                       "up with the probability of the discarded part, as in training")},
};

constexpr Rule overflows[] = {
    {"ieee", QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "∞, else NaN, else ±max"),
     QT_TRANSLATE_NOOP("qs::pages::RuleChoosers",
                       "IEEE 754 and OCP, not saturating; what PyTorch and ml_dtypes casts do")},
    {"saturate", QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "saturate to ±max"),
     QT_TRANSLATE_NOOP("qs::pages::RuleChoosers",
                       "OCP saturating, NVIDIA satfinite, ONNX saturate: infinities become ±max too")},
    {"propagate", QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "±max, but keep ∞"),
     QT_TRANSLATE_NOOP("qs::pages::RuleChoosers", "IEEE P3109 SatPropagate: only finite values saturate")},
};

void select(QComboBox& box, const std::string& id) {
  box.setCurrentIndex(box.findData(QString::fromStdString(id)));
  box.setToolTip(box.currentData(Qt::ToolTipRole).toString());
}

} // namespace

QString roundingName(std::string_view id) {
  for (const Rule& rule : roundings)
    if (id == rule.id) return RuleChoosers::tr(rule.name);
  return {};
}

QString roundingSource(std::string_view id) {
  for (const Rule& rule : roundings)
    if (id == rule.id) return RuleChoosers::tr(rule.whose);
  return {};
}

RuleChoosers::RuleChoosers(QWidget* parent)
    : QWidget(parent), m_roundingLabel(new QLabel(this)), m_rounding(new QComboBox(this)),
      m_draw(new QToolButton(this)), m_overflowLabel(new QLabel(this)), m_overflow(new QComboBox(this)) {
  auto* row = new widgets::FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  for (QLabel* label : {m_roundingLabel, m_overflowLabel})
    widgets::setTextRole(*label, widgets::TextRole::label);
  row->addWidget(m_roundingLabel);
  row->addWidget(m_rounding);
  row->addWidget(m_draw);
  row->addWidget(m_overflowLabel);
  row->addWidget(m_overflow);
  m_roundingLabel->setBuddy(m_rounding);
  m_overflowLabel->setBuddy(m_overflow);
  translate();
  connect(m_rounding, &QComboBox::activated, this,
          [this](int index) { emit roundingChosen(m_rounding->itemData(index).toString()); });
  connect(m_overflow, &QComboBox::activated, this,
          [this](int index) { emit overflowChosen(m_overflow->itemData(index).toString()); });
  connect(m_draw, &QToolButton::clicked, this, &RuleChoosers::drawAgain);
}

void RuleChoosers::show(const state::FormatsState& state) {
  select(*m_rounding, state.rounding);
  select(*m_overflow, state.overflow);
  m_draw->setVisible(state.rounding == "stochastic");
}

void RuleChoosers::translate() {
  const auto fill = [](QComboBox& box, auto& rules) {
    const QSignalBlocker quiet(&box);
    const int index = box.currentIndex();
    box.clear();
    for (const Rule& rule : rules) {
      box.addItem(tr(rule.name), QString::fromLatin1(rule.id));
      box.setItemData(box.count() - 1, tr(rule.whose), Qt::ToolTipRole);
    }
    box.setCurrentIndex(index);
  };
  fill(*m_rounding, roundings);
  fill(*m_overflow, overflows);
  m_roundingLabel->setText(tr("Rounding"));
  m_overflowLabel->setText(tr("Overflow"));
  m_rounding->setAccessibleName(tr("Rounding mode"));
  m_overflow->setAccessibleName(tr("Overflow rule"));
  m_draw->setText(tr("Draw again"));
  m_draw->setAccessibleName(tr("Draw again"));
}

void RuleChoosers::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
