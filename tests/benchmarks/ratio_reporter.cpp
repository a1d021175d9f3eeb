#include "tests/benchmarks/ratio_reporter.h"

#include <fmt/core.h>

#include <algorithm>

namespace {

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

double fastest(const std::vector<double>& values) {
  return std::ranges::min(values);
}

/// "1.07 (1.02)": of the medians, of the fastest.
std::string ratio(const std::vector<double>& above, const std::vector<double>& below) {
  if (above.empty() || below.empty()) return "–";
  return fmt::format("{:.2f} ({:.2f})", median(above) / median(below), fastest(above) / fastest(below));
}

} // namespace

bool RatioReporter::ReportContext(const Context&) {
  return true;
}

void RatioReporter::ReportRuns(const std::vector<Run>& runs) {
  for (const Run& run : runs) {
    if (run.run_type != Run::RT_Iteration) continue;
    const std::string& name = run.run_name.function_name;
    const std::size_t slash = name.find('/');
    const std::string pair = name.substr(0, slash);
    const std::string contestant = name.substr(slash + 1);
    const bool allThreads = contestant.ends_with("threads");
    const double time = allThreads ? run.real_accumulated_time : run.cpu_accumulated_time;
    Pair& entry = m_pairs[pair];
    entry.place = run.family_index; // of a contestant; those of a pair stand together
    entry.times[contestant].push_back(time / static_cast<double>(run.iterations));
    if (contestant == "ours")
      entry.wall.push_back(run.real_accumulated_time / static_cast<double>(run.iterations));
  }
}

void RatioReporter::Finalize() {
  fmt::print("{:<16}{:>16}{:>15}{:>15}{:>15} |{:>15}{:>15}\n", "", "ms", "× copy", "Eigen", "loop",
             "all threads", "× copy");
  std::map<std::int64_t, std::string> names;
  for (const auto& [name, pair] : m_pairs)
    names[pair.place] = name;
  for (const auto& [place, name] : names) {
    auto& times = m_pairs[name].times;
    const Seconds& wall = m_pairs[name].wall;
    const Seconds& ours = times["ours"];
    if (ours.empty()) continue;
    const std::string time = fmt::format("{:.1f} ({:.1f})", 1e3 * median(ours), 1e3 * fastest(ours));
    fmt::print("{:<16}{:>16}{:>15}{:>15}{:>15} |{:>15}{:>15}\n", name, time, ratio(ours, times["copy"]),
               ratio(times["eigen"], ours), ratio(times["loop"], ours), ratio(wall, times["ours threads"]),
               ratio(times["ours threads"], times["copy threads"]));
  }
}
