#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "app/cli/progress.h"
#include "app/cli/tensor_argument.h"
#include "core/statistics/histogram.h"
#include "core/statistics/summary.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <iterator>
#include <limits>

namespace qs::cli {

namespace {

using statistics::Summary;
using tensors::TensorView;

struct StatsRequest {
  std::string file;
  std::vector<std::string> tensors;
};

constexpr double fractions[] = {0.001, 0.01, 0.5, 0.99, 0.999};
constexpr const char* fractionKeys[] = {"p0.1", "p1", "p50", "p99", "p99.9"};

const std::vector<std::string>& statsColumns() {
  static const std::vector<std::string> columns = [] {
    std::vector<std::string> names = {"name",     "elements",        "min",   "max", "absmax", "mean", "std",
                                      "skewness", "kurtosis_excess", "zeros", "nan", "inf"};
    names.insert(names.end(), std::begin(fractionKeys), std::end(fractionKeys));
    return names;
  }();
  return columns;
}

/// Complex numbers have no order and so none of the figures: they are listed without.
Json withoutFigures(const TensorView& view) {
  Json row;
  for (const std::string& column : statsColumns())
    row[column] = nullptr;
  row["name"] = view.name;
  row["elements"] = tensors::elementCount(view);
  return row;
}

Result<Json> statsOf(const TensorView& view) {
  TerminalProgress progress;
  const auto summary = statistics::summarise(view, progress);
  if (!summary) return fail(summary.error());
  const auto quantiles = statistics::quantiles(view, fractions, progress);
  if (!quantiles) return fail(quantiles.error());
  const Summary& s = *summary;
  Json row = {{"name", view.name},
              {"elements", s.elements()},
              {"min", jsonNumber(s.min())},
              {"max", jsonNumber(s.max())},
              {"absmax", jsonNumber(s.absmax())},
              {"mean", jsonNumber(s.mean())},
              {"std", jsonNumber(s.standardDeviation())},
              {"skewness", jsonNumber(s.skewness())},
              {"kurtosis_excess", jsonNumber(s.excessKurtosis())},
              {"zeros", s.zeros()},
              {"nan", s.nans()},
              {"inf", s.infinities()}};
  for (std::size_t i = 0; i < std::size(fractions); ++i)
    row[fractionKeys[i]] = jsonNumber((*quantiles)[i]);
  return row;
}

/// The tensors asked for, or all of them.
Result<std::vector<TensorView>> chosenTensors(const StatsRequest& request) {
  const auto checkpoint = checkpoints::open(std::filesystem::path(request.file));
  if (!checkpoint) return fail(checkpoint.error());
  std::vector<TensorView> chosen;
  for (const std::string& name : request.tensors) {
    const TensorView* found = checkpoint->find(name);
    if (found == nullptr)
      return fail({ErrorCode::unsuitableTensor,
                   request.file,
                   name,
                   {},
                   QS_TR("core", "there is no such tensor"),
                   {}});
    chosen.push_back(*found);
  }
  return request.tensors.empty() ? checkpoint->tensors : chosen;
}

Result<void> printStats(const StatsRequest& request, Output& output) {
  const auto chosen = chosenTensors(request);
  if (!chosen) return fail(chosen.error());
  std::vector<Json> rows;
  for (const TensorView& view : *chosen) {
    auto row = request.tensors.empty() && !view.encoding.scalar ? withoutFigures(view) : statsOf(view);
    if (!row) return fail(inFile(std::move(row.error()), view));
    (*row)["name"] = nameCell(view.name, output.style());
    rows.push_back(std::move(*row));
  }
  output.records(statsColumns(), rows);
  return {};
}

struct HistogramRequest {
  TensorArgument argument;
  int bins = 100;
  std::string range;
};

Result<statistics::Bounds> parsedRange(const std::string& text) {
  statistics::Bounds bounds;
  const char* const end = text.data() + text.size();
  const auto low = std::from_chars(text.data(), end, bounds.low);
  const bool colon = low.ec == std::errc() && low.ptr != end && *low.ptr == ':';
  const auto high = std::from_chars(colon ? low.ptr + 1 : end, end, bounds.high);
  if (colon && high.ec == std::errc() && high.ptr == end) return bounds;
  return fail(ErrorCode::usage, "--range " + text, QS_TR("core", "two decimal numbers are needed, as -1:1"));
}

Result<statistics::Bounds> boundsOf(const TensorView& view, const std::string& range) {
  if (!range.empty()) return parsedRange(range);
  TerminalProgress progress;
  const auto summary = statistics::summarise(view, progress);
  if (!summary) return fail(summary.error());
  if (summary->finite() == 0)
    return fail(ErrorCode::unsuitableTensor, view.name,
                QS_TR("core", "there are no finite values to take a range from; --range gives one"));
  return statistics::histogramBounds(summary->min(), summary->max());
}

Json histogramJson(const TensorView& view, const statistics::Histogram& histogram) {
  Json edges = Json::array();
  for (int i = 0; i <= histogram.bins(); ++i)
    edges.push_back(histogram.edge(i));
  return {{"name", view.name},
          {"bins", histogram.bins()},
          {"edges", std::move(edges)},
          {"counts", histogram.counts()},
          {"below", histogram.below()},
          {"above", histogram.above()},
          {"nan", histogram.notANumber()}};
}

/// One row for each bin, and one for each kind of value that lies in none.
void printBins(const statistics::Histogram& histogram, Output& output) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
  TableWriter table(output, {"low", "high", "count"});
  const auto add = [&](double low, double high, std::uint64_t count) {
    table.add({jsonNumber(low), jsonNumber(high), count});
  };
  if (histogram.below() != 0) add(-infinity, histogram.low(), histogram.below());
  for (int i = 0; i < histogram.bins(); ++i)
    add(histogram.edge(i), histogram.edge(i + 1), histogram.counts()[static_cast<std::size_t>(i)]);
  if (histogram.above() != 0) add(histogram.high(), infinity, histogram.above());
  if (histogram.notANumber() != 0) add(notANumber, notANumber, histogram.notANumber());
  table.finish();
}

Result<void> printHistogram(const TensorView& view, const HistogramRequest& request, Output& output) {
  const auto bounds = boundsOf(view, request.range);
  if (!bounds) return fail(bounds.error());
  TerminalProgress progress;
  const auto histogram = statistics::histogram(view, bounds->low, bounds->high, request.bins, progress);
  if (!histogram) return fail(histogram.error());
  if (output.style() == Style::json)
    output.document(histogramJson(view, *histogram));
  else
    printBins(*histogram, output);
  return {};
}

} // namespace

void addStatisticsCommands(Program& program) {
  auto stats = std::make_shared<StatsRequest>();
  CLI::App& statsCommand =
      program.command("stats", "Moments and quantiles of tensors; quantiles leave non-finite values out",
                      Prints::table, [stats](Output& output) { return printStats(*stats, output); });
  statsCommand.add_option("FILE", stats->file, "A checkpoint (.safetensors, .npy)")->required();
  statsCommand.add_option("TENSOR", stats->tensors, "Names of tensors (default: all)");

  auto bins = std::make_shared<HistogramRequest>();
  CLI::App& histogram =
      program.command("histogram", "Count the values of a tensor in equal bins, as numpy.histogram does",
                      Prints::table, [bins](Output& output) {
                        return bins->argument.with(
                            [&](const TensorView& view) { return printHistogram(view, *bins, output); });
                      });
  bins->argument.addTo(histogram);
  histogram.add_option("--bins", bins->bins, "How many bins (default: 100)")
      ->type_name("N")
      ->check(CLI::Range(1, statistics::mostBins));
  histogram
      .add_option("--range", bins->range,
                  "From a to b (default: from the smallest to the largest finite value)")
      ->type_name("a:b");
}

} // namespace qs::cli
