#include "app/pages/formats/sum_texts.h"

#include "widgets/arithmetic/drift_layout.h"
#include "widgets/arithmetic/drift_texts.h"
#include "widgets/common/typography.h"
#include "widgets/histogram/ticks.h"
#include "widgets/numberline/value_text.h"

#include <QStringList>

#include <algorithm>

namespace qs::pages {

using widgets::TextRole;

namespace {

constexpr std::size_t tableRows = 6;

QString number(const numbers::Exact& value) {
  const ShownNumber shown = shownNumber(value, 24, 12);
  return (shown.exact ? QString() : QStringLiteral("≈ ")) + widgets::valueText(shown.text);
}

QString ulps(double value) {
  return (value > 0 ? QStringLiteral("+") : QString()) + widgets::numberText(value, 4);
}

} // namespace

QString SumTexts::outcome(const SumFigures& figures) {
  const arithmetic::SumRun& run = figures.run;
  const arithmetic::SumStep& last = run.steps.back();
  const formats::Layout& layout = figures.request.accumulator;
  const QString sum = widgets::sumText(layout, run.result);
  QStringList sentences{
      tr("%1 adds up to <b>%2</b>.").arg(QString::fromStdString(figures.accumulator.shortName), sum),
      tr("The exact sum of the stored items is %1.")
          .arg(widgets::exactSumText(last.exact, layout, last.sum))};
  if (run.typedTotal) sentences.append(tr("The items as typed make %1.").arg(number(*run.typedTotal)));
  if (const auto drift = arithmetic::driftOf(layout, last))
    sentences.append(drift->isZero() ? tr("There is no drift.")
                                     : tr("Drift: %1, or %2 ulp.").arg(number(*drift), ulps(last.driftUlps)));
  sentences.append(tr("Rounded additions: %1.").arg(run.inexactSteps));
  sentences.append(stall(figures));
  return sentences.join(QLatin1Char(' '));
}

QString SumTexts::stall(const SumFigures& figures) {
  const arithmetic::SumRun& run = figures.run;
  const auto valueAt = [&figures](std::size_t step) {
    return widgets::sumText(figures.request.accumulator, figures.run.steps[step].sum);
  };
  if (const auto from = widgets::specialFrom(run, figures.request.accumulator))
    return tr("It is %1 from step %2 on.").arg(valueAt(*from)).arg(*from + 1);
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

QString SumTexts::table(const SumFigures& figures, std::size_t cursor, const QColor& headInk) {
  const auto& steps = figures.run.steps;
  const formats::Layout& accumulator = figures.request.accumulator;
  const std::size_t end = std::min(cursor + 1, steps.size());
  const std::size_t begin = end - std::min(tableRows, end);
  const QString cell = QStringLiteral("<td align='right' style='font-family:%1'>%2</td>");
  const QString family = widgets::font(TextRole::mono).families().constFirst();
  const QString head = QStringLiteral("<td align='right'><span style='color:%1'>%2</span></td>");
  QString rows;
  for (const QString& name : {tr("step"), tr("sum"), tr("exact"), tr("drift"), tr("in ulps")})
    rows += head.arg(headInk.name(), name);
  rows = QStringLiteral("<tr>%1</tr>").arg(rows);
  for (std::size_t i = begin; i < end; ++i) {
    const arithmetic::SumStep& step = steps[i];
    const auto drift = arithmetic::driftOf(accumulator, step);
    QString row = cell.arg(family, widgets::countText(static_cast<double>(i + 1)));
    row += cell.arg(family, widgets::sumText(accumulator, step.sum));
    row += cell.arg(family, widgets::exactSumText(step.exact, accumulator, step.sum));
    row += cell.arg(family, drift ? number(*drift) : QStringLiteral("–"));
    row += cell.arg(family, drift ? ulps(step.driftUlps) : QStringLiteral("–"));
    rows += QStringLiteral("<tr>%1</tr>").arg(row);
  }
  return QStringLiteral("<table cellpadding='%1'>%2</table>").arg(widgets::grid(0.5)).arg(rows);
}

} // namespace qs::pages
