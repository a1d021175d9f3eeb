#include "app/pages/formats/arithmetic_view.h"

#include "app/pages/formats/accumulator_lab.h"
#include "app/pages/formats/arithmetic_model.h"
#include "app/pages/formats/operand_row.h"
#include "app/pages/formats/operation_panel.h"
#include "widgets/arithmetic/drift_view.h"
#include "widgets/arithmetic/trace_view.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/hairline.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs::pages {

ArithmeticView::ArithmeticView(QWidget* parent)
    : FormatsView(parent), m_casesCaption(new QLabel), m_operation(new OperationPanel),
      m_lab(new AccumulatorLab) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 2);
  column->addWidget(buildCases());
  column->addWidget(m_operation);
  column->addWidget(new widgets::Hairline);
  column->addWidget(m_lab);
  column->addStretch();
  connectParts();
  ArithmeticView::retranslate();
}

QWidget* ArithmeticView::buildCases() {
  auto* panel = new QWidget;
  auto* row = new widgets::FlowLayout(panel);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  widgets::setTextRole(*m_casesCaption, widgets::TextRole::label);
  row->addWidget(m_casesCaption);
  for (const ArithmeticCase& one : arithmeticCases()) {
    auto* button = new QToolButton;
    connect(button, &QToolButton::clicked, this, [this, which = &one] { // of a list that stays
      propose(withCase(state(), *which), tr("show %1").arg(tr(which->name)));
    });
    m_cases.append(button);
    row->addWidget(button);
  }
  return panel;
}

void ArithmeticView::connectParts() {
  connect(m_operation, &OperationPanel::proposed, this, &ArithmeticView::proposed);
  connect(m_operation, &OperationPanel::firstEdited, this, &ArithmeticView::proposeCode);
  connect(m_operation, &OperationPanel::editingEnded, this, &ArithmeticView::gestureFinished);
  connect(m_lab, &AccumulatorLab::proposed, this,
          [this](const state::SumState& sum, const QString& gesture, const QString& mergeKey) {
            state::FormatsState next = state();
            next.arithmetic.sum = sum;
            propose(next, gesture, mergeKey);
          });
  connect(m_lab, &AccumulatorLab::editingEnded, this, &ArithmeticView::gestureFinished);
  connect(m_lab, &AccumulatorLab::activityChanged, this, &ArithmeticView::activityChanged);
}

void ArithmeticView::refresh() {
  const char mark = QLocale().decimalPoint() == QLatin1String(",") ? ',' : '.';
  m_operation->show(reading(), state(), mark);
  m_lab->show(reading(), state(), mark);
}

void ArithmeticView::retranslate() {
  m_casesCaption->setText(tr("Cases"));
  for (std::size_t i = 0; i < arithmeticCases().size(); ++i) {
    const QString name = tr(arithmeticCases()[i].name);
    m_cases[static_cast<qsizetype>(i)]->setText(name);
    m_cases[static_cast<qsizetype>(i)]->setAccessibleName(name);
  }
  m_operation->retranslate();
  m_lab->retranslate();
}

/// Texts with colours of their own are made anew.
void ArithmeticView::changeEvent(QEvent* event) {
  FormatsView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && hasReading()) refresh();
}

bool ArithmeticView::busy() const {
  return m_lab->busy();
}

void ArithmeticView::cancel() {
  m_lab->cancel();
}

QList<QWidget*> ArithmeticView::pictures() const {
  return {m_operation->picture(), m_lab->drift(), m_operation->first()->bits()};
}

QList<QPair<QString, QString>> ArithmeticView::keys() const {
  return {
      {QStringLiteral("← →"), tr("operation: step back, step on; drift: one step; bits: move")},
      {tr("Home, End"), tr("operation, drift: first and last step")},
      {tr("Page Up, Page Down"), tr("drift: a tenth of the steps; bits: step the exponent")},
      {tr("Space"), tr("bits: toggle")},
      {QStringLiteral("0 1"), tr("bits: clear, set")},
      {QStringLiteral("↑ ↓"), tr("bits: step the field")},
  };
}

} // namespace qs::pages
