#include "app/pages/formats/rule_choosers.h"

#include "app/pages/formats/rules.h"
#include "app/pages/formats/rules_in_words.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/ignore_wheel.h"
#include "widgets/common/typography.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

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
    : QWidget(parent), m_behaviourLabel(new QLabel(this)), m_behaviour(new QComboBox(this)),
      m_words(new QLabel(this)), m_roundingLabel(new QLabel(this)), m_rounding(new QComboBox(this)),
      m_draw(new QToolButton(this)), m_overflowLabel(new QLabel(this)), m_overflow(new QComboBox(this)) {
  build();
  translate();
  const auto tell = [this](QComboBox* box, auto signal) {
    widgets::ignoreWheel(*box);
    connect(box, &QComboBox::activated, this,
            [this, box, signal](int index) { emit(this->*signal)(box->itemData(index).toString()); });
  };
  tell(m_behaviour, &RuleChoosers::behaviourChosen);
  tell(m_rounding, &RuleChoosers::roundingChosen);
  tell(m_overflow, &RuleChoosers::overflowChosen);
  connect(m_draw, &QToolButton::clicked, this, &RuleChoosers::drawAgain);
}

void RuleChoosers::build() {
  auto* choosers = new QWidget;
  auto* row = new widgets::FlowLayout(choosers);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  // A name never parts from its field at the end of a row.
  const auto add = [row](std::initializer_list<QWidget*> parts) {
    auto* group = new QWidget;
    auto* line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    widgets::setSpacing(*line, 1);
    for (QWidget* part : parts)
      line->addWidget(part);
    row->addWidget(group);
  };
  add({m_behaviourLabel, m_behaviour});
  add({m_roundingLabel, m_rounding, m_draw});
  add({m_overflowLabel, m_overflow});
  for (QLabel* label : {m_behaviourLabel, m_roundingLabel, m_overflowLabel, m_words})
    widgets::setTextRole(*label, widgets::TextRole::label);
  for (QComboBox* box : {m_behaviour, m_rounding, m_overflow})
    box->setMinimumWidth(1); // in a narrow window or at a large zoom the choice is shortened, not cut off
  m_behaviourLabel->setBuddy(m_behaviour);
  m_roundingLabel->setBuddy(m_rounding);
  m_overflowLabel->setBuddy(m_overflow);
  m_words->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 0.5);
  column->addWidget(choosers);
  column->addWidget(m_words);
}

void RuleChoosers::show(const state::FormatsState& state) {
  const Rules rules = rulesOf(state, 0).value_or(Rules{});
  select(*m_behaviour, rules.behaviour ? std::string(rules.behaviour->id) : byHand);
  select(*m_rounding, state.rounding);
  select(*m_overflow, state.overflow);
  m_draw->setVisible(state.rounding == "stochastic");
  showWords();
}

/// The usual rules and those chosen by hand are told by the choosers themselves.
void RuleChoosers::showWords() {
  const QString id = m_behaviour->currentData().toString();
  m_words->setVisible(id != QLatin1String("ieee") && id != QLatin1String(byHand));
  m_words->setText(m_behaviour->toolTip());
}

void RuleChoosers::fillBehaviours() {
  const QSignalBlocker quiet(m_behaviour);
  const int index = m_behaviour->currentIndex();
  m_behaviour->clear();
  for (const formats::Behaviour& behaviour : formats::behaviours()) {
    m_behaviour->addItem(
        QCoreApplication::translate("core", std::string(behaviour.name).c_str()),
        QString::fromLatin1(behaviour.id.data(), static_cast<qsizetype>(behaviour.id.size())));
    m_behaviour->setItemData(m_behaviour->count() - 1, rulesInWords(behaviour), Qt::ToolTipRole);
  }
  m_behaviour->addItem(tr("chosen by hand"), QLatin1String(byHand));
  m_behaviour->setItemData(m_behaviour->count() - 1,
                           tr("The rounding mode and the overflow rule beside this"), Qt::ToolTipRole);
  m_behaviour->setMaxVisibleItems(20);
  m_behaviour->setCurrentIndex(index);
  m_behaviour->setToolTip(m_behaviour->currentData(Qt::ToolTipRole).toString());
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
  fillBehaviours();
  showWords();
  fill(*m_rounding, roundings);
  fill(*m_overflow, overflows);
  m_behaviourLabel->setText(tr("Rules of"));
  m_behaviour->setAccessibleName(tr("Whose rules"));
  m_words->setAccessibleName(tr("What these rules do"));
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
