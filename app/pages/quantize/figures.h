#pragma once

#include "core/quantize/report.h"
#include "widgets/histogram/figure.h"

#include <QCoreApplication>

namespace qs::pages {

/// What the two histograms of the page show of a report.
class Figures {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::Figures)

public:
  /// Original and quantized weights, the grid and its ends. With several runs, the grid is that of the run
  /// with the widest step.
  [[nodiscard]] static widgets::Figure weights(const quantize::Report& report);
  /// The error about 0, between half a step below and above where steps are even.
  [[nodiscard]] static widgets::Figure error(const quantize::Report& report);
};

} // namespace qs::pages
