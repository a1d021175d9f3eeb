#include "widgets/arithmetic/trace_view.h"

#include "core/numbers/print.h"
#include "widgets/numberline/value_text.h"

#include <QCoreApplication>

namespace qs::widgets {

using arithmetic::Row;
using arithmetic::RowRole;

QString rowName(RowRole role) {
  switch (role) {
  case RowRole::a:
    return QStringLiteral("A");
  case RowRole::b:
    return QStringLiteral("B");
  case RowRole::c:
    return QStringLiteral("C");
  case RowRole::product:
    return QStringLiteral("A × B");
  case RowRole::exact:
    return TraceView::tr("exact");
  case RowRole::rounded:
    return TraceView::tr("rounded");
  }
  return {};
}

QString rowValue(const Row& row) {
  constexpr int digits = 10;
  const numbers::Exact value = arithmetic::exactOf(row.value);
  if (!row.value.more) return roundedText(value, digits);
  return QStringLiteral("≈ ") + valueText(numbers::decimal(value, digits));
}

QStringList TraceView::spokenRows() const {
  QStringList spoken;
  if (m_trace.steps.empty()) return spoken;
  const arithmetic::Step& step = m_trace.steps[static_cast<std::size_t>(m_step)];
  for (const Row& row : step.rows) {
    QString bits;
    for (int column = row.highColumn(); column >= row.lowColumn(); --column)
      bits += row.bitAt(column) ? QLatin1Char('1') : QLatin1Char('0');
    spoken.append(tr("%1: %2, bits %3, the last of weight 2 to the power of %4")
                      .arg(rowName(row.role), rowValue(row), bits)
                      .arg(row.low));
  }
  if (step.showsCut && m_trace.cut) {
    const auto digit = [](bool set) { return set ? QStringLiteral("1") : QStringLiteral("0"); };
    spoken.append(
        tr("guard bit %1, round bit %2, sticky bit %3")
            .arg(digit(m_trace.cut->guard), digit(m_trace.cut->roundBit), digit(m_trace.cut->sticky)));
  }
  return spoken;
}

} // namespace qs::widgets
