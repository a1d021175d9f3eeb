#include "app/pages/quantize/figures.h"

#include <algorithm>

namespace qs::pages {

namespace {

std::uint64_t widestRun(const quantize::Quantizer& quantizer) {
  const std::span<const float> steps = quantizer.steps();
  return steps.empty() ? 0 : static_cast<std::uint64_t>(std::ranges::max_element(steps) - steps.begin());
}

bool evenSteps(const quantize::Report& report) {
  const auto scheme = quantize::find(report.scheme);
  return scheme && (*scheme)->family == "affine";
}

} // namespace

widgets::Figure Figures::weights(const quantize::Report& report) {
  widgets::Figure figure;
  figure.original = report.original;
  figure.restored = report.restored;
  figure.originalLabel = tr("original");
  figure.restoredLabel = tr("quantized");
  figure.valueLabel = tr("weight");
  figure.countLabel = tr("weights per bin");
  const std::vector<float> grid = report.quantizer->grid(widestRun(*report.quantizer));
  figure.grid.assign(grid.begin(), grid.end());
  figure.restoredOnGrid = report.quantizer->groups() == 1;
  figure.clipLow = report.clipLow;
  figure.clipHigh = report.clipHigh;
  figure.clipMovable = report.settings.contains("clip");
  figure.min = report.summary.min();
  figure.max = report.summary.max();
  figure.mean = report.summary.mean();
  figure.deviation = report.summary.standardDeviation();
  return figure;
}

widgets::Figure Figures::error(const quantize::Report& report) {
  widgets::Figure figure;
  figure.original = report.error;
  figure.originalRole = widgets::Role::error;
  figure.valueLabel = tr("error (quantized − original)");
  figure.countLabel = tr("weights per bin");
  const std::span<const float> steps = report.quantizer->steps();
  if (!evenSteps(report) || steps.empty()) return figure;
  const double half = *std::ranges::max_element(steps) / 2.0;
  figure.marks = {{-half, tr("−½ step")}, {half, tr("+½ step")}};
  return figure;
}

} // namespace qs::pages
