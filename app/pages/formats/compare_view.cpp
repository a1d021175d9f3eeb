#include "app/pages/formats/compare_view.h"

#include "app/pages/formats/cards_panel.h"
#include "app/pages/formats/copy_table_button.h"
#include "app/pages/formats/density_plot.h"
#include "app/pages/formats/facts_table.h"
#include "app/pages/formats/format_chooser.h"
#include "core/formats/catalogue.h"
#include "core/values/value_key.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace qs::pages {

using widgets::TextRole;

namespace {

/// Two columns where there is room, else one below the other.
QWidget* sideBySide(QWidget* first, QWidget* second) {
  auto* box = new QWidget;
  auto* flow = new widgets::FlowLayout(box);
  flow->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*flow, 4);
  flow->setTopAligned();
  flow->addGrowing(first);
  flow->addGrowing(second);
  return box;
}

} // namespace

CompareView::CompareView(QWidget* parent)
    : FormatsView(parent), m_first(new QLabel), m_against(new QLabel), m_other(new FormatChooser),
      m_swap(new QToolButton), m_notice(new widgets::Notice), m_verdict(new QLabel),
      m_densityName(new QLabel), m_cardsName(new QLabel), m_limits(new FactsTable), m_sets(new FactsTable),
      m_copy(new CopyTableButton(
          [this](TableForm form) { return m_limits->text(form) + u'\n' + m_sets->text(form); })),
      m_plot(new DensityPlot), m_firstCards(new CardsPanel), m_secondCards(new CardsPanel) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 2);
  column->addWidget(makeBar());
  column->addWidget(m_notice);
  column->addWidget(m_verdict);
  column->addWidget(sideBySide(m_limits, m_sets));
  column->addWidget(m_densityName);
  column->addWidget(m_plot);
  column->addWidget(m_cardsName);
  column->addWidget(sideBySide(m_firstCards, m_secondCards));
  column->addStretch();
  m_verdict->setWordWrap(true);
  m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
  for (QLabel* label : {m_densityName, m_cardsName})
    widgets::setTextRole(*label, TextRole::label);
  connectParts();
  CompareView::retranslate();
}

QWidget* CompareView::makeBar() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  widgets::setTextRole(*m_first, TextRole::heading);
  widgets::setTextRole(*m_against, TextRole::label);
  m_swap->setAutoRaise(true);
  m_swap->setFocusPolicy(Qt::StrongFocus);
  m_swap->setText(QStringLiteral("⇄"));
  row->addWidget(m_first);
  row->addWidget(m_against);
  row->addWidget(m_other);
  row->addWidget(m_swap);
  row->addStretch();
  row->addWidget(m_copy);
  return bar;
}

void CompareView::connectParts() {
  connect(m_other, &FormatChooser::formatChosen, this, &CompareView::chooseOther);
  connect(m_other, &FormatChooser::customTyped, m_notice, &widgets::Notice::clear);
  connect(m_other, &FormatChooser::customFailed, this, [this](const Error& error) { m_notice->say(error); });
  connect(m_swap, &QToolButton::clicked, this, &CompareView::swap);
}

void CompareView::chooseOther(const QString& text) {
  state::FormatsState next = state();
  next.compare.other = text.toStdString();
  propose(next, tr("compare with %1").arg(text), QStringLiteral("compare"));
}

void CompareView::swap() {
  if (!m_b) return;
  state::FormatsState next = withFormat(state(), state().compare.other);
  next.compare.other = state().format;
  propose(next, tr("swap the formats"));
}

void CompareView::refresh() {
  Result<formats::FormatSpec> other = formats::find(state().compare.other);
  if (other) {
    m_notice->clear();
    m_other->show(QString::fromStdString(state().compare.other), *other);
    const bool same = m_a && m_b && m_a->format.id == reading().format.id && m_b->format.id == other->id;
    if (!same) {
      const Contender& a = m_a.emplace(contenderOf(reading().format));
      const Contender& b = m_b.emplace(contenderOf(std::move(*other)));
      m_counts = values::compareSets(a.format.layout, b.format.layout);
      m_moved = values::movedCodes(a.format.layout, b.format.layout);
    }
  } else {
    m_notice->say(other.error());
    m_a.reset();
    m_b.reset();
  }
  m_first->setText(QString::fromStdString(reading().format.shortName));
  for (QWidget* part : std::initializer_list<QWidget*>{m_verdict, m_limits, m_sets, m_densityName, m_plot,
                                                       m_cardsName, m_firstCards, m_secondCards, m_copy})
    part->setVisible(m_b.has_value());
  if (m_a && m_b) showPair(*m_a, *m_b);
}

void CompareView::showPair(const Contender& a, const Contender& b) {
  m_verdict->setText(verdictText(a, b, m_counts));
  m_limits->show({tr("limits"), a.name(), b.name()}, factRows(a, b));
  m_sets->show({tr("finite values"), tr("count"), {}}, setRows(a, b, m_counts, m_moved));
  m_firstCards->show(a.format);
  m_secondCards->show(b.format);
  markValue(a, b);
}

void CompareView::markValue(const Contender& a, const Contender& b) {
  const formats::Decoded& value = reading().decoded;
  std::optional<double> marked;
  if (value.isFinite() && value.significand != 0)
    marked = std::log2(static_cast<double>(value.significand)) + value.quantum;
  m_plot->show({a.name(), values::densityOf(a.format.layout)}, {b.name(), values::densityOf(b.format.layout)},
               marked);
  m_plot->setAccessibleDescription(m_verdict->text());
}

void CompareView::retranslate() {
  m_against->setText(tr("against"));
  m_swap->setToolTip(tr("Swap the two formats"));
  m_swap->setAccessibleName(m_swap->toolTip());
  m_densityName->setText(tr("Values in each binade, positive ones"));
  m_cardsName->setText(tr("What frameworks call them"));
  m_plot->setAccessibleName(tr("Density of the values"));
  m_limits->setAccessibleName(tr("Limits"));
  m_sets->setAccessibleName(tr("Values gained and lost"));
}

QList<QWidget*> CompareView::pictures() const {
  return {m_plot, m_limits, m_sets};
}

QList<QPair<QString, QString>> CompareView::keys() const {
  return {};
}

} // namespace qs::pages
