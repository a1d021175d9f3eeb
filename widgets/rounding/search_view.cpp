#include "widgets/rounding/search_view.h"

#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/labeller.h"
#include "widgets/numberline/line_painter.h"
#include "widgets/numberline/value_text.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace qs::widgets {
namespace {

// Pixels at 100 %.
constexpr double nameWidth = 92, margin = 12, headHeight = 42, rowHeight = 22, bottom = 6, bracket = 5;
constexpr int endDigits = 17;

} // namespace

SearchView::SearchView(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Search for the shortest decimal"));
}

void SearchView::setSearch(std::shared_ptr<const values::CodeOrder> order,
                           const values::DecimalSearch& search) {
  const bool resized = search.steps.size() != m_search.steps.size();
  m_order = std::move(order);
  m_search = search;
  if (resized) updateGeometry();
  update();
}

double SearchView::left() const {
  return scaled(nameWidth);
}

double SearchView::rowTop(int row) const {
  return scaled(headHeight + row * rowHeight);
}

AxisMap SearchView::mapNow() const {
  return {*m_order, searchStretch(m_search), std::max(1.0, width() - left() - scaled(margin))};
}

QSize SearchView::sizeHint() const {
  const double height = rowTop(static_cast<int>(m_search.steps.size())) + scaled(bottom);
  return {static_cast<int>(scaled(640)), static_cast<int>(height)};
}

QSize SearchView::minimumSizeHint() const {
  return {static_cast<int>(scaled(330)), sizeHint().height()};
}

QString SearchView::rowName(int digits) const {
  return digits == 1 ? tr("1 digit") : tr("%1 digits").arg(digits);
}

int SearchView::partCount() const {
  return static_cast<int>(m_search.steps.size());
}

DrawnPart SearchView::partAt(int index) const {
  const values::DecimalStep& step = m_search.steps[static_cast<std::size_t>(index)];
  QStringList candidates;
  for (const values::DecimalCandidate& each : step.candidates) {
    const QString number = valueText(each.text);
    candidates.append(each.chosen   ? tr("%1 inside, chosen").arg(number)
                      : each.inside ? tr("%1 inside").arg(number)
                                    : tr("%1 outside").arg(number));
  }
  return {rowName(step.digits),
          candidates.join(QStringLiteral("; ")),
          {0, rowTop(index), static_cast<double>(width()), scaled(rowHeight)}};
}

void SearchView::paintEvent(QPaintEvent*) {
  if (!m_order) return; // nothing has been searched yet
  QPainter painter(this);
  const SearchLayout places = layoutSearch(m_search, mapNow(), &lineTextWidth);
  paintInterval(painter, places);
  for (std::size_t i = 0; i < places.rows.size(); ++i)
    paintRow(painter, places.rows[i], static_cast<int>(i));
  paintEnds(painter, places);
}

/// The stretch, its ends with brackets that say whether they belong to it, and the stored value.
void SearchView::paintInterval(QPainter& painter, const SearchLayout& places) const {
  const double top = scaled(headHeight - 4), end = rowTop(partCount());
  painter.fillRect(QRectF(left() + places.low, top, places.high - places.low, end - top),
                   color(*this, Role::fractionTint));
  const double thick = lineFactor(themeOf(*this));
  painter.setPen(QPen(color(*this, Role::fraction), 2 * thick));
  const auto side = [&](double x, double inward, bool closed) {
    painter.drawLine(QPointF(x, top), QPointF(x, end));
    if (!closed) return;
    for (const double y : {top, end})
      painter.drawLine(QPointF(x, y), QPointF(x + inward * scaled(bracket), y));
  };
  side(left() + places.low, 1, m_search.interval.lowClosed);
  side(left() + places.high, -1, m_search.interval.highClosed);
  painter.setPen(QPen(color(*this, Role::accent), 1.5 * thick));
  painter.drawLine(QPointF(left() + places.value, top - scaled(4)), QPointF(left() + places.value, end));
}

/// Above the picture: what the interval's ends and the stored value are.
void SearchView::paintEnds(QPainter& painter, const SearchLayout& places) const {
  const TextWidth width = &lineTextWidth;
  Labeller labels(mapNow().width(), width);
  const auto number = [](const numbers::Rational& value) {
    return roundedText(numbers::Exact::finite(value), endDigits);
  };
  labels.add(LabelRow::values, LabelKind::stored, tr("stored %1").arg(number(m_search.value)), places.value);
  labels.add(LabelRow::notes, LabelKind::midpoint, number(m_search.interval.low), places.low);
  labels.add(LabelRow::notes, LabelKind::midpoint, number(m_search.interval.high), places.high);
  for (const LineLabel& label : labels.take()) {
    const bool stored = label.kind == LabelKind::stored;
    const QFont used = widgets::font(TextRole::monoLabel);
    painter.setPen(color(*this, stored ? Role::accent : Role::secondaryInk));
    const double top = scaled(stored ? 2 : 19);
    drawRaisedText(painter, {left() + label.left, top + QFontMetricsF(used).ascent()}, used, label.text);
  }
}

void SearchView::paintRow(QPainter& painter, const SearchRow& row, int index) const {
  const double top = rowTop(index), middle = top + scaled(rowHeight) / 2;
  painter.setFont(widgets::font(TextRole::label));
  painter.setPen(color(*this, Role::secondaryInk));
  painter.drawText(QRectF(0, top, left() - scaled(8), scaled(rowHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                   rowName(row.digits));
  for (const SearchMark& mark : row.marks) {
    const QColor ink = color(*this, mark.chosen   ? Role::accent
                                    : mark.inside ? Role::ink
                                                  : Role::secondaryInk);
    painter.setPen(QPen(ink, mark.chosen ? 2 : 1));
    if (mark.visible)
      painter.drawLine(QPointF(left() + mark.x, top + scaled(1)), QPointF(left() + mark.x, top + scaled(4)));
    if (mark.label.text.isEmpty()) continue;
    const QFont used = widgets::font(TextRole::monoLabel);
    const QFontMetricsF metrics(used);
    const double baseline = middle + scaled(1) + (metrics.ascent() - metrics.descent()) / 2;
    drawRaisedText(painter, {left() + mark.label.left, baseline}, used, mark.label.text);
  }
}

void SearchView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Search for the shortest decimal"));
  QWidget::changeEvent(event);
}

} // namespace qs::widgets
