#include "app/pages/formats/accumulator_lab.h"

#include "app/pages/formats/format_box.h"
#include "core/numbers/print.h"
#include "widgets/arithmetic/drift_view.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/notice.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/histogram/ticks.h"
#include "widgets/numberline/value_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace qs::pages {

using widgets::TextRole;

namespace {

constexpr std::size_t tableRows = 6;

/// Label and control, kept together when the row wraps.
QWidget* captioned(QLabel* caption, QWidget* control) {
  auto* pair = new QWidget;
  auto* row = new QHBoxLayout(pair);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 0.75);
  row->addWidget(caption);
  row->addWidget(control);
  widgets::setTextRole(*caption, TextRole::label);
  caption->setBuddy(control);
  return pair;
}

QString number(const numbers::Exact& value, std::size_t longest = 24, int digits = 12) {
  const ShownNumber shown = shownNumber(value, longest, digits);
  return (shown.exact ? QString() : QStringLiteral("≈ ")) + widgets::valueText(shown.text);
}

QString exactNumber(const arithmetic::ExactResult& exact) {
  if (exact.isFinite()) return number(arithmetic::exactOf(exact.value));
  if (exact.kind == arithmetic::ExactResult::Kind::nan) return QStringLiteral("NaN");
  return exact.negative ? QStringLiteral("−∞") : QStringLiteral("∞");
}

QString ulps(double value) {
  return (value > 0 ? QStringLiteral("+") : QString()) + widgets::numberText(value, 4);
}

/// What a sum depends on; the rest of the state may change without adding anything up again.
auto inputsOf(const state::FormatsState& s) {
  const state::SumState& sum = s.arithmetic.sum;
  return std::tuple(s.format, s.rounding, s.overflow, s.draw, sum.items, sum.factors, sum.repeat, sum.start,
                    sum.accumulator, sum.order, sum.compensated);
}

} // namespace

AccumulatorLab::AccumulatorLab(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_items(new widgets::EntryField),
      m_factors(new widgets::EntryField), m_start(new widgets::EntryField), m_repeat(new QSpinBox),
      m_accumulator(new FormatBox(FormatBox::Offers::accumulators)), m_order(new QComboBox),
      m_compensated(new QCheckBox), m_logSteps(new QCheckBox), m_notice(new widgets::Notice),
      m_result(new QLabel), m_drift(new widgets::DriftView), m_table(new QLabel) {
  build();
  connectParts();
  retranslate();
}

void AccumulatorLab::build() {
  widgets::setTextRole(*m_title, TextRole::heading);
  for (widgets::EntryField* field : {m_items, m_factors, m_start})
    widgets::setTextRole(*field, TextRole::mono);
  widgets::setFixedExtent(*m_items, 200, -1);
  widgets::setFixedExtent(*m_factors, 120, -1);
  widgets::setFixedExtent(*m_start, 90, -1);
  m_repeat->setRange(1, arithmetic::maxItems);
  m_repeat->setKeyboardTracking(false);
  for (const char* id : {"forward", "backward", "pairwise"})
    m_order->addItem(QString(), QString::fromLatin1(id));
  auto* row = new QWidget;
  auto* flow = new widgets::FlowLayout(row);
  flow->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*flow, 1.5);
  for (QWidget* control : {static_cast<QWidget*>(m_items), static_cast<QWidget*>(m_repeat),
                           static_cast<QWidget*>(m_factors), static_cast<QWidget*>(m_start),
                           static_cast<QWidget*>(m_accumulator), static_cast<QWidget*>(m_order)}) {
    m_captions.append(new QLabel);
    flow->addWidget(captioned(m_captions.last(), control));
  }
  flow->addWidget(m_compensated);
  flow->addWidget(m_logSteps);
  for (QLabel* label : {m_result, m_table}) {
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  for (QWidget* part :
       {static_cast<QWidget*>(m_title), row, static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_result),
        static_cast<QWidget*>(m_drift), static_cast<QWidget*>(m_table)})
    column->addWidget(part);
}

void AccumulatorLab::connectParts() {
  const auto field = [this](widgets::EntryField* entry, std::string state::SumState::*member,
                            const char* key) {
    connect(entry, &widgets::EntryField::typed, this,
            [this, member, key](const QString& text) { typed(member, text, QString::fromLatin1(key)); });
    connect(entry, &widgets::EntryField::committed, this, &AccumulatorLab::editingEnded);
  };
  field(m_items, &state::SumState::items, "sum items");
  field(m_factors, &state::SumState::factors, "sum factors");
  field(m_start, &state::SumState::start, "sum start");
  connect(m_accumulator, &FormatBox::formatChosen, this, [this](const QString& text) {
    state::SumState next = m_state.arithmetic.sum;
    next.accumulator = text.toStdString();
    emit proposed(next, tr("choose the accumulator"), {});
  });
  connect(m_repeat, &QSpinBox::valueChanged, this, [this](int times) {
    state::SumState next = m_state.arithmetic.sum;
    next.repeat = times;
    emit proposed(next, tr("repeat the list"), QStringLiteral("sum repeat"));
  });
  connect(m_order, &QComboBox::activated, this, [this](int index) {
    state::SumState next = m_state.arithmetic.sum;
    next.order = m_order->itemData(index).toString().toStdString();
    next.compensated = next.compensated && next.order != "pairwise";
    emit proposed(next, tr("choose the order"), {});
  });
  connect(m_compensated, &QCheckBox::clicked, this, [this](bool on) {
    state::SumState next = m_state.arithmetic.sum;
    next.compensated = on;
    if (on && next.order == "pairwise") next.order = "forward";
    emit proposed(next, tr("compensate the sum"), {});
  });
  connect(m_logSteps, &QCheckBox::clicked, this, [this](bool on) {
    state::SumState next = m_state.arithmetic.sum;
    next.logSteps = on;
    emit proposed(next, tr("change the axis of steps"), {});
  });
  connect(m_drift, &widgets::DriftView::cursorMoved, this, &AccumulatorLab::showTable);
}

/// A text that cannot be used stays in its field, explained, and changes nothing.
void AccumulatorLab::typed(std::string state::SumState::*member, const QString& text,
                           const QString& mergeKey) {
  state::FormatsState next = m_state;
  next.arithmetic.sum.*member = text.toStdString();
  if (const auto figures = readSum(m_page, next, m_mark); !figures) return m_notice->say(figures.error());
  m_notice->clear();
  emit proposed(next.arithmetic.sum, tr("change what is added"), mergeKey);
}

void AccumulatorLab::show(const FormatsReading& page, const state::FormatsState& state, char decimalMark) {
  const bool again = !m_figures || m_mark != decimalMark || inputsOf(state) != inputsOf(m_state);
  m_page = page;
  m_state = state;
  m_mark = decimalMark;
  showControls(state.arithmetic.sum, QString::fromStdString(page.format.shortName));
  if (again) {
    auto figures = readSum(page, state, decimalMark);
    m_result->setVisible(figures.has_value());
    m_drift->setVisible(figures.has_value());
    m_table->setVisible(figures.has_value());
    if (!figures) {
      m_figures.reset();
      return m_notice->say(figures.error());
    }
    m_notice->clear();
    m_figures = std::move(*figures);
  }
  if (m_figures) showFigures(*m_figures);
}

void AccumulatorLab::showControls(const state::SumState& sum, const QString& pageFormat) {
  m_items->present(QString::fromStdString(sum.items));
  m_factors->present(QString::fromStdString(sum.factors));
  m_start->present(QString::fromStdString(sum.start));
  m_accumulator->show(sum.accumulator, pageFormat);
  const QSignalBlocker quiet(m_repeat);
  m_repeat->setValue(sum.repeat);
  m_order->setCurrentIndex(m_order->findData(QString::fromStdString(sum.order)));
  m_compensated->setChecked(sum.compensated);
  m_logSteps->setChecked(sum.logSteps);
}

void AccumulatorLab::showFigures(const SumFigures& figures) {
  widgets::DriftFigure figure = widgets::driftFigure(figures.run, figures.request.accumulator);
  figure.logSteps = m_state.arithmetic.sum.logSteps;
  m_drift->setFigure(figure, QString::fromStdString(figures.accumulator.shortName));
  m_result->setText(resultText(figures));
  showTable();
}

QString AccumulatorLab::resultText(const SumFigures& figures) const {
  const arithmetic::SumRun& run = figures.run;
  const arithmetic::SumStep& last = run.steps.back();
  const formats::Layout& layout = figures.request.accumulator;
  const QString sum = number(formats::exactValue(formats::decode(layout, run.result)));
  QStringList sentences{
      tr("%1 adds up to <b>%2</b>.").arg(QString::fromStdString(figures.accumulator.shortName), sum),
      tr("The exact sum of the stored items is %1.").arg(exactNumber(last.exact))};
  if (run.typedTotal) sentences.append(tr("The items as typed make %1.").arg(number(*run.typedTotal)));
  if (const auto drift = arithmetic::driftOf(layout, last))
    sentences.append(drift->isZero() ? tr("There is no drift.")
                                     : tr("Drift: %1, or %2 ulp.").arg(number(*drift), ulps(last.driftUlps)));
  sentences.append(tr("%n addition(s) were rounded.", nullptr, static_cast<int>(run.inexactSteps)));
  sentences.append(stallText(figures));
  return sentences.join(QLatin1Char(' '));
}

QString AccumulatorLab::stallText(const SumFigures& figures) {
  const arithmetic::SumRun& run = figures.run;
  const auto valueAt = [&figures](std::size_t step) {
    const formats::Layout& layout = figures.request.accumulator;
    return number(formats::exactValue(formats::decode(layout, figures.run.steps[step].sum)));
  };
  if (run.stalledFrom)
    return tr("It stalls at %1: from step %2 on, nothing added changes it.")
        .arg(valueAt(*run.stalledFrom))
        .arg(*run.stalledFrom + 1);
  if (run.firstAbsorbed)
    return tr("Step %1 is the first whose item changes nothing, at %2.")
        .arg(*run.firstAbsorbed + 1)
        .arg(valueAt(*run.firstAbsorbed));
  return tr("Every item changed it.");
}

/// The steps that end at the cursor of the plot.
void AccumulatorLab::showTable() {
  if (!m_figures) return;
  const auto& steps = m_figures->run.steps;
  const std::size_t end = std::min(m_drift->cursor() + 1, steps.size());
  const std::size_t begin = end - std::min(tableRows, end);
  const QString cell = QStringLiteral("<td align='right' style='font-family:%1'>%2</td>");
  const QString family = widgets::font(TextRole::mono).families().constFirst();
  const QString head = QStringLiteral("<td align='right'><span style='color:%1'>%2</span></td>");
  QString rows;
  for (const QString& name : {tr("step"), tr("sum"), tr("exact"), tr("drift"), tr("in ulps")})
    rows += head.arg(widgets::color(*this, widgets::Role::secondaryInk).name(), name);
  rows = QStringLiteral("<tr>%1</tr>").arg(rows);
  for (std::size_t i = begin; i < end; ++i) {
    const arithmetic::SumStep& step = steps[i];
    const auto drift = arithmetic::driftOf(m_figures->request.accumulator, step);
    QString row = cell.arg(family, widgets::countText(static_cast<double>(i + 1)));
    row += cell.arg(family,
                    number(formats::exactValue(formats::decode(m_figures->request.accumulator, step.sum))));
    row += cell.arg(family, exactNumber(step.exact));
    row += cell.arg(family, drift ? number(*drift) : QStringLiteral("–"));
    row += cell.arg(family, drift ? ulps(step.driftUlps) : QStringLiteral("–"));
    rows += QStringLiteral("<tr>%1</tr>").arg(row);
  }
  m_table->setText(QStringLiteral("<table cellpadding='%1'>%2</table>").arg(widgets::grid(0.5)).arg(rows));
}

void AccumulatorLab::retranslate() {
  m_title->setText(tr("Adding up a list"));
  const QStringList captions{tr("Items"),     tr("times"),       tr("Factors"),
                             tr("Starts at"), tr("Accumulator"), tr("Order")};
  for (qsizetype i = 0; i < captions.size(); ++i)
    m_captions[i]->setText(captions[i]);
  m_items->setAccessibleName(tr("Items"));
  m_items->setToolTip(tr("Numbers separated by ; or , — decimals, fractions, hex floats or expressions"));
  m_repeat->setAccessibleName(tr("Repetitions of the list"));
  m_factors->setAccessibleName(tr("Factors"));
  m_factors->setPlaceholderText(tr("none"));
  m_factors->setToolTip(tr("As many numbers as items: makes it a dot product, each product added unrounded"));
  m_start->setAccessibleName(tr("Starts at"));
  m_accumulator->setAccessibleName(tr("Format of the accumulator"));
  m_order->setAccessibleName(tr("Order"));
  m_order->setItemText(0, tr("first to last"));
  m_order->setItemText(1, tr("last to first"));
  m_order->setItemText(2, tr("pairwise"));
  m_compensated->setText(tr("compensated (Kahan)"));
  m_compensated->setToolTip(tr("Carries along what each addition loses and gives it back to the next item"));
  m_logSteps->setText(tr("logarithmic steps"));
  for (QCheckBox* box : {m_compensated, m_logSteps})
    box->setAccessibleName(box->text());
  m_result->setAccessibleName(tr("What the sum came to"));
  m_drift->setAccessibleName(tr("Drift from the exact sum"));
  m_table->setAccessibleName(tr("Steps up to the cursor"));
  if (m_figures) showFigures(*m_figures);
}

} // namespace qs::pages
