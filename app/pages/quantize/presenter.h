#pragma once

#include "core/evaluate/network.h"
#include "core/quantize/report.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace qs::pages {

/// A line of the reading: what is measured, how much, which way is better, by which formula.
struct MetricRow {
  enum class Better { higher, lower, neither };
  QString id;    ///< stable, as the command line names it: "sqnr_db"
  QString label; ///< "SQNR"
  QString value; ///< "38.52 dB"
  Better better = Better::neither;
  QString formula; ///< plain text
};

/// Turns results into the texts of the page. Knows no widgets.
class Presenter {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::Presenter)

public:
  [[nodiscard]] static std::vector<MetricRow> metrics(const quantize::Report& report);
  /// Scale, step (where it is not the scale) and zero point: the first run's, and the range over all where
  /// there are many.
  [[nodiscard]] static std::vector<MetricRow> scales(const quantize::Report& report);
  /// "sample: 1 048 576 of 16 777 216 weights"; empty for a report about all of them.
  [[nodiscard]] static QString sample(const quantize::Report& report);
  /// "all weights are equal: 0.3"; empty for a tensor of one weight or of several values.
  [[nodiscard]] static QString constant(const quantize::Report& report);
  [[nodiscard]] static QString decibels(double sqnrDb);
  [[nodiscard]] static QString percent(double fraction);
  /// "359/360 · 99.72 %".
  [[nodiscard]] static QString accuracy(const evaluate::Network::Accuracy& accuracy);
  /// "−0.56 points": percentage points.
  [[nodiscard]] static QString difference(const evaluate::Network::Accuracy& before,
                                          const evaluate::Network::Accuracy& after);

  [[nodiscard]] static QString asText(const std::vector<MetricRow>& rows);     ///< aligned columns
  [[nodiscard]] static QString asCsv(const std::vector<MetricRow>& rows);      ///< metric,value
  [[nodiscard]] static QString asMarkdown(const std::vector<MetricRow>& rows); ///< a table
};

[[nodiscard]] QString arrow(MetricRow::Better better);

} // namespace qs::pages
