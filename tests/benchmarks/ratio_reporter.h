#pragma once

#include <benchmark/benchmark.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// Collects the passes of benchmarks named PAIR/CONTESTANT and prints a row of ratios for each pair.
/// Contestants: ours, copy, eigen, loop, and "ours threads", "copy threads".
class RatioReporter : public benchmark::BenchmarkReporter {
public:
  bool ReportContext(const Context& context) override;
  void ReportRuns(const std::vector<Run>& runs) override;
  void Finalize() override;

private:
  using Seconds = std::vector<double>;

  struct Pair {
    std::map<std::string, Seconds> times; ///< by contestant
    std::int64_t place = 0;               ///< in the order of registration
    Seconds wall;                         ///< of ours on one thread, for the comparison with all threads
  };

  std::map<std::string, Pair> m_pairs;
};
