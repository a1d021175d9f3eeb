#include "app/pages/formats/accumulator_lab.h"

#include "app/pages/formats/format_box.h"
#include "app/pages/formats/sum_texts.h"
#include "widgets/arithmetic/drift_view.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/notice.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStringList>

#include <tuple>

namespace qs::pages {

using widgets::TextRole;

namespace {

/// Lists of so many additions and characters take a few milliseconds and are done at once; longer ones go to
/// the background.
constexpr std::size_t additionsAtOnce = 4000, charactersAtOnce = 16000;
constexpr int slowMs = 150;

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
  m_slow.setSingleShot(true);
  m_slow.setInterval(slowMs);
  connect(&m_slow, &QTimer::timeout, this, &AccumulatorLab::tellActivity);
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
  if (!again) return showFigures();
  const state::SumState& sum = state.arithmetic.sum;
  if (sum.items.size() + sum.factors.size() > charactersAtOnce)
    return start([page, state, decimalMark](Monitor& monitor) -> Result<SumFigures> {
      auto question = readSum(page, state, decimalMark);
      if (!question) return fail(std::move(question.error()));
      return addUp(std::move(*question), monitor);
    });
  auto question = readSum(page, state, decimalMark);
  if (question && question->additions() > additionsAtOnce)
    return start([question = std::move(*question)](Monitor& monitor) { return addUp(question, monitor); });
  m_job.stop();
  Unwatched nobody;
  take(question ? addUp(std::move(*question), nobody) : fail(std::move(question.error())));
}

void AccumulatorLab::start(std::function<Result<SumFigures>(Monitor&)> work) {
  m_notice->clear();
  if (!m_slow.isActive() && !m_job.busy()) m_slow.start();
  m_percent = -1;
  m_job.ask(
      std::move(work), [this](Result<SumFigures> figures) { take(std::move(figures)); },
      [this](int perMille) {
        m_percent = perMille / 10;
        tellActivity();
      });
  tellActivity();
}

void AccumulatorLab::take(Result<SumFigures> figures) {
  if (figures) {
    m_figures = std::move(*figures);
    m_notice->clear();
  } else {
    m_figures.reset();
    m_notice->say(figures.error());
  }
  showFigures();
  tellActivity();
}

void AccumulatorLab::cancel() {
  if (!m_job.busy()) return;
  m_job.stop();
  take(fail(ErrorCode::cancelled, {}, QS_TR("core", "stopped before it was finished")));
}

void AccumulatorLab::tellActivity() {
  const bool busy = m_job.busy();
  if (!busy) m_slow.stop();
  for (QLabel* label : {m_result, m_table})
    label->setEnabled(!busy || m_slow.isActive());
  emit activityChanged(busy ? tr("Adding up…") : QString(), busy ? m_percent : -1);
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

void AccumulatorLab::showFigures() {
  for (QWidget* part :
       {static_cast<QWidget*>(m_result), static_cast<QWidget*>(m_drift), static_cast<QWidget*>(m_table)})
    part->setVisible(m_figures.has_value());
  if (!m_figures) return;
  const SumFigures& figures = *m_figures;
  widgets::DriftFigure figure = widgets::driftFigure(figures.run, figures.request.accumulator);
  figure.logSteps = m_state.arithmetic.sum.logSteps;
  m_drift->setFigure(figure, QString::fromStdString(figures.accumulator.shortName));
  m_result->setText(SumTexts::outcome(figures));
  showTable();
}

void AccumulatorLab::showTable() {
  if (m_figures)
    m_table->setText(
        SumTexts::table(*m_figures, m_drift->cursor(), widgets::color(*this, widgets::Role::secondaryInk)));
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
  showFigures();
}

} // namespace qs::pages
