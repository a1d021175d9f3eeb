#include "app/pages/formats/values_view.h"

#include "app/pages/formats/code_list.h"
#include "app/pages/formats/code_table.h"
#include "widgets/binades/binade_view.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/icon.h"
#include "widgets/common/notice.h"
#include "widgets/common/number_text.h"
#include "widgets/common/typography.h"

#include <QLabel>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qs::pages {

namespace {
constexpr int widestSquare = 8; ///< bits
}

ValuesView::ValuesView(QWidget* parent)
    : FormatsView(parent), m_grid(new QRadioButton), m_list(new QRadioButton), m_square(new QRadioButton),
      m_out(new QToolButton), m_in(new QToolButton), m_back(new QToolButton), m_note(new QLabel),
      m_notice(new widgets::Notice), m_cells(new widgets::BinadeView), m_codes(new CodeList) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  column->addWidget(makeBar());
  column->addWidget(m_notice);
  column->addWidget(m_cells, 1);
  column->addWidget(m_codes, 1);
  column->addWidget(m_note);
  widgets::setTextRole(*m_note, widgets::TextRole::label);
  m_note->setWordWrap(true);
  m_codes->setMinimumHeight(widgets::grid(30));
  connectParts();
  ValuesView::retranslate();
}

QWidget* ValuesView::makeBar() {
  auto* bar = new QWidget;
  auto* row = new widgets::FlowLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 2);
  for (QWidget* part : std::initializer_list<QWidget*>{m_grid, m_square, m_list, m_out, m_in, m_back})
    row->addWidget(part);
  for (QToolButton* button : {m_out, m_in, m_back}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
  }
  m_out->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/minus.svg")));
  m_in->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/plus.svg")));
  m_back->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/reset.svg")));
  return bar;
}

void ValuesView::connectParts() {
  const auto offer = [this](QRadioButton* button, const char* kind) {
    connect(button, &QRadioButton::clicked, this, [this, kind, button] {
      state::ValuesState next = state().values;
      next.kind = kind;
      proposeValues(next, tr("show the values as: %1").arg(button->text()));
    });
  };
  offer(m_grid, "grid");
  offer(m_list, "list");
  offer(m_square, "square");
  connect(m_out, &QToolButton::clicked, this, [this] { zoomBy(-1); });
  connect(m_in, &QToolButton::clicked, this, [this] { zoomBy(1); });
  connect(m_back, &QToolButton::clicked, m_cells, &widgets::BinadeView::scrollToCurrent);
  connect(m_cells, &widgets::BinadeView::codeChosen, this, &ValuesView::chooseCode);
  connect(m_cells, &widgets::BinadeView::zoomChosen, this,
          [this](int zoom) { zoomBy(zoom - m_cells->zoom()); });
  connect(m_cells, &widgets::BinadeView::crowdingChanged, this, [this] {
    if (hasReading()) showNote();
  });
  connect(m_codes, &CodeList::codeChosen, this, &ValuesView::chooseCode);
  connect(m_codes, &CodeList::changed, this, &ValuesView::proposeValues);
  connect(m_codes, &CodeList::editingFinished, this, &ValuesView::gestureFinished);
}

void ValuesView::chooseCode(formats::Code code, bool repeated) {
  proposeCode(code, tr("choose a value"), repeated ? QStringLiteral("held key") : QString());
}

void ValuesView::zoomBy(int by) {
  state::ValuesState next = state().values;
  next.zoom = std::clamp(m_cells->zoom() + by, 0, widgets::deepestZoom(m_cells->map()));
  if (!(next == state().values)) proposeValues(next, tr("zoom the grid"), QStringLiteral("grid zoom"));
}

void ValuesView::proposeValues(const state::ValuesState& values, const QString& gesture,
                               const QString& mergeKey) {
  state::FormatsState next = state();
  next.values = values;
  propose(next, gesture, mergeKey);
}

QString ValuesView::whyNot(const std::string& kind) const {
  const int bits = reading().format.bits;
  const QString name = QString::fromStdString(reading().format.shortName);
  if (kind == "list" && bits > widestList)
    return tr("%1 has 2%2 codes: the list is for formats of at most %3 bits")
        .arg(name, widgets::superscript(bits))
        .arg(widestList);
  if (kind == "square" && bits > widestSquare)
    return tr("the square is for formats of at most %1 bits; %2 has %3")
        .arg(widestSquare)
        .arg(name)
        .arg(bits);
  return {};
}

void ValuesView::refresh() {
  const state::ValuesState& values = state().values;
  m_list->setEnabled(whyNot("list").isEmpty());
  m_square->setEnabled(whyNot("square").isEmpty());
  m_list->setToolTip(whyNot("list"));
  m_square->setToolTip(whyNot("square"));
  const QString why = whyNot(values.kind);
  const std::string kind = why.isEmpty() ? values.kind : "grid";
  if (why.isEmpty())
    m_notice->clear();
  else
    m_notice->say(widgets::Notice::Kind::information, why);
  (kind == "list" ? m_list : kind == "square" ? m_square : m_grid)->setChecked(true);
  const bool list = kind == "list", grid = kind == "grid";
  m_codes->setVisible(list);
  m_cells->setVisible(!list);
  if (list) {
    m_codes->show(reading(), values);
  } else {
    m_cells->setFormat(reading().format.layout, !grid);
    m_cells->setZoom(grid ? values.zoom : 0);
    m_cells->setCode(reading().code());
  }
  for (QToolButton* button : {m_out, m_in, m_back})
    button->setVisible(grid);
  m_out->setEnabled(m_cells->zoom() > 0);
  m_in->setEnabled(m_cells->zoom() < widgets::deepestZoom(m_cells->map()));
  showNote();
}

void ValuesView::showNote() {
  m_note->setText(noteText(m_list->isChecked() ? "list" : m_square->isChecked() ? "square" : "grid"));
}

QString ValuesView::noteText(const std::string& kind) const {
  if (kind == "list")
    return tr("Decimals are short ones that round back to the value; the hex float is the exact one.");
  const QString axes =
      kind == "grid"
          ? tr("Rows are binades, columns significands; negative values stand on the left. Slanted "
               "lines: subnormal; level and crossed lines: infinity and NaN.")
          : tr("Rows are the high half of the code, columns its low half.");
  const formats::Code crowding = m_cells->crowding(); // crowded cells show no decimals
  const QString cells =
      crowding > 1 ? tr("A cell stands for up to %1 codes: zoom in (+) to see them one by one.").arg(crowding)
                   : tr("Decimals in the cells are short ones that round back to the value; the hint of a "
                        "cell has the "
                        "exact one.");
  return axes + u' ' + cells;
}

void ValuesView::retranslate() {
  m_grid->setText(tr("Grid"));
  m_grid->setToolTip(tr("By binade and significand"));
  m_list->setText(tr("List"));
  m_square->setText(tr("Square"));
  m_out->setToolTip(tr("Show more significands"));
  m_in->setToolTip(tr("Show fewer significands"));
  m_back->setToolTip(tr("Scroll back to the value"));
  m_back->setAccessibleName(m_back->toolTip());
  m_out->setAccessibleName(tr("Zoom out"));
  m_in->setAccessibleName(tr("Zoom in"));
  m_cells->setAccessibleName(tr("Grid of values"));
}

QList<QWidget*> ValuesView::pictures() const {
  if (m_codes->isVisible()) return {m_codes->table()};
  return {m_cells};
}

QList<QPair<QString, QString>> ValuesView::keys() const {
  return {
      {QStringLiteral("← → ↑ ↓"), tr("grid: the cell beside, above, below")},
      {tr("Page Up, Page Down"), tr("grid: a screen of binades up or down")},
      {tr("Home, End"), tr("grid: the ends of the row")},
      {QStringLiteral("+ −"), tr("grid: zoom")},
      {QStringLiteral("Ctrl+← → ↑ ↓"), tr("grid: scroll; also the wheel, with Shift across")},
      {tr("Ctrl+Home"), tr("grid: scroll back to the value")},
      {QStringLiteral("↑ ↓"), tr("list: the value above, below")},
  };
}

} // namespace qs::pages
