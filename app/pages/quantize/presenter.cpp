#include "app/pages/quantize/presenter.h"

#include "widgets/histogram/ticks.h"

#include <algorithm>
#include <cmath>

namespace qs::pages {

using widgets::countText;
using widgets::numberText;

namespace {

using Better = MetricRow::Better;

constexpr QChar minusSign(0x2212);

QString withMinus(QString text) {
  return text.replace(u'-', minusSign);
}

/// "first (low…high)" over many runs, or the one value.
template <class T>
QString overRuns(std::span<const T> values, const QString& pattern) {
  const auto [low, high] = std::ranges::minmax(values);
  if (low == high) return numberText(static_cast<double>(values.front()), 6);
  return pattern.arg(numberText(static_cast<double>(values.front()), 4),
                     numberText(static_cast<double>(low), 3), numberText(static_cast<double>(high), 3));
}

QString csvField(const QString& text) {
  if (!text.contains(u',') && !text.contains(u'"')) return text;
  QString doubled = text;
  doubled.replace(u'"', QStringLiteral("\"\""));
  return u'"' + doubled + u'"';
}

} // namespace

QString arrow(MetricRow::Better better) {
  if (better == Better::neither) return {};
  return better == Better::higher ? QStringLiteral("↑") : QStringLiteral("↓");
}

QString Presenter::decibels(double sqnrDb) {
  if (std::isnan(sqnrDb)) return tr("undefined");
  if (std::isinf(sqnrDb)) return (sqnrDb < 0 ? QString(minusSign) : QString()) + QStringLiteral("∞ dB");
  return withMinus(QString::number(sqnrDb, 'f', 2)) + QStringLiteral(" dB");
}

QString Presenter::percent(double fraction) {
  return QString::number(fraction * 100, 'f', 2) + QChar(0x202F) + u'%';
}

std::vector<MetricRow> Presenter::metrics(const quantize::Report& report) {
  const statistics::Metrics& m = report.metrics;
  const auto number = [](double value) { return std::isnan(value) ? tr("undefined") : numberText(value, 5); };
  const auto share = [&m](std::uint64_t count) {
    const double part = m.elements > 0 ? static_cast<double>(count) / static_cast<double>(m.elements) : 0;
    return tr("%1 (%2)").arg(countText(static_cast<double>(count)), percent(part));
  };
  const QString cosine =
      std::isnan(m.cosine) ? tr("undefined") : withMinus(QString::number(m.cosine, 'f', 7));
  return {
      {QStringLiteral("rmse"), tr("RMSE"), number(m.rmse), Better::lower, tr("√(mean of e²),  e = x̂ − x")},
      {QStringLiteral("relative_rmse"), tr("Relative RMSE"), number(m.relativeRmse), Better::lower,
       tr("‖e‖ / ‖x‖")},
      {QStringLiteral("max_abs_error"), tr("Max error"), number(m.maxAbsError), Better::lower, tr("max |e|")},
      {QStringLiteral("mean_error"), tr("Mean error"), number(m.meanError), Better::neither,
       tr("mean of e: the bias; best near 0")},
      {QStringLiteral("sqnr_db"), tr("SQNR"), decibels(m.sqnrDb), Better::higher,
       tr("20·log₁₀(‖x‖ / ‖e‖) dB")},
      {QStringLiteral("cosine"), tr("Cosine"), cosine, Better::higher, tr("⟨x, x̂⟩ / (‖x‖·‖x̂‖)")},
      {QStringLiteral("saturated"), tr("Saturated"), share(m.saturated), Better::lower,
       tr("values clipped to the end of the grid")},
      {QStringLiteral("flushed_to_zero"), tr("Flushed to zero"), share(m.flushedToZero), Better::lower,
       tr("x ≠ 0 but x̂ = 0")},
      {QStringLiteral("bits_per_weight"), tr("Bits per weight"), number(report.quantizer->bitsPerWeight()),
       Better::lower, tr("codes, scales and zero points together, divided by the number of weights")},
  };
}

std::vector<MetricRow> Presenter::scales(const quantize::Report& report) {
  const quantize::Quantizer& quantizer = *report.quantizer;
  const QString pattern = QStringLiteral("%1 (%2…%3)");
  const std::span<const float> scales = quantizer.scales(), steps = quantizer.steps();
  const QString runs = quantizer.groups() == 1
                           ? QString()
                           : u'\n' + tr("of the first of %1 runs, and (least…greatest)")
                                         .arg(countText(static_cast<double>(quantizer.groups())));
  std::vector<MetricRow> rows;
  if (!scales.empty())
    rows.push_back({QStringLiteral("scale"), tr("Scale"), overRuns(scales, pattern), Better::neither,
                    tr("as the formula above defines it") + runs});
  if (!steps.empty() && !std::ranges::equal(scales, steps))
    rows.push_back({QStringLiteral("step"), tr("Step"), overRuns(steps, pattern), Better::neither,
                    tr("the distance between neighbouring codes: x̂ = (q − z)·step") + runs});
  if (!quantizer.zeroPoints().empty())
    rows.push_back({QStringLiteral("zero_point"), tr("Zero point"), overRuns(quantizer.zeroPoints(), pattern),
                    Better::neither, tr("z: the code that stands for 0") + runs});
  return rows;
}

QString Presenter::constant(const quantize::Report& report) {
  const quantize::ValueRange data = report.quantizer->dataRange(); // of all weights, also of a sample
  if (report.elements < 2 || data.low != data.high) return {};
  return tr("all weights are equal: %1").arg(numberText(static_cast<double>(data.low), 6));
}

QString Presenter::sample(const quantize::Report& report) {
  if (report.examined >= report.elements) return {};
  return tr("sample: %1 of %2 weights")
      .arg(countText(static_cast<double>(report.examined)), countText(static_cast<double>(report.elements)));
}

QString Presenter::accuracy(const evaluate::Network::Accuracy& accuracy) {
  return tr("%1/%2 · %3")
      .arg(countText(static_cast<double>(accuracy.correct)), countText(static_cast<double>(accuracy.total)),
           percent(accuracy.fraction()));
}

QString Presenter::difference(const evaluate::Network::Accuracy& before,
                              const evaluate::Network::Accuracy& after) {
  const double points = (after.fraction() - before.fraction()) * 100;
  if (after.correct == before.correct) return tr("none");
  const QString sign = points > 0 ? QStringLiteral("+") : QString(minusSign);
  return tr("%1 points").arg(sign + QString::number(std::abs(points), 'f', 2));
}

QString Presenter::asText(const std::vector<MetricRow>& rows) {
  qsizetype widest = 0;
  for (const MetricRow& row : rows)
    widest = std::max(widest, row.label.size());
  QString text;
  for (const MetricRow& row : rows)
    text += row.label.leftJustified(widest) + QStringLiteral("  ") + row.value + u'\n';
  return text;
}

QString Presenter::asCsv(const std::vector<MetricRow>& rows) {
  QString text = QStringLiteral("metric,value\n");
  for (const MetricRow& row : rows)
    text += row.id + u',' + csvField(row.value) + u'\n';
  return text;
}

QString Presenter::asMarkdown(const std::vector<MetricRow>& rows) {
  QString text = QStringLiteral("| %1 | %2 | |\n|---|---:|---|\n").arg(tr("Metric"), tr("Value"));
  for (const MetricRow& row : rows)
    text += QStringLiteral("| %1 | %2 | %3 |\n").arg(row.label, row.value, arrow(row.better));
  return text;
}

} // namespace qs::pages
