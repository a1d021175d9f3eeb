#include "core/formats/catalogue.h"
#include "core/formats/convert.h"
#include "core/formats/convert_narrow.h"
#include "tests/benchmarks/ratio_reporter.h"
#include "tests/benchmarks/rivals.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <memory>
#include <random>

using namespace qs::formats;

namespace {

constexpr std::size_t elements = std::size_t{64} << 20, line = 64;
constexpr std::size_t arraySize = elements * sizeof(float); ///< so there are but half as many of eight bytes

struct Free {
  void operator()(std::byte* memory) const { std::free(memory); }
};

using Array = std::unique_ptr<std::byte[], Free>;

Array touchedArray(std::size_t size) {
  Array array(static_cast<std::byte*>(std::aligned_alloc(line, size)));
  std::memset(array.get(), 0, size);
  return array;
}

Layout layoutOf(const std::string& id) {
  return find(id)->layout;
}

constexpr std::size_t period = std::size_t{1} << 20; ///< of the data, in bytes

void repeat(std::byte* array) {
  for (std::size_t i = period; i < arraySize; i += period)
    std::memcpy(array + i, array, period);
}

/// Normally distributed, as weights are.
template <class Real>
Array weights() {
  Array array = touchedArray(arraySize);
  std::mt19937 random(1);
  std::normal_distribution<Real> distribution(0, Real(0.02));
  for (std::size_t i = 0; i < period; i += sizeof(Real)) {
    const Real weight = distribution(random);
    std::memcpy(array.get() + i, &weight, sizeof weight);
  }
  repeat(array.get());
  return array;
}

/// Any codes of 8 or 16 bits. As large as the weights, for copies read it too.
Array codes() {
  Array array = touchedArray(arraySize);
  std::mt19937 random(2);
  for (std::size_t i = 0; i < period; ++i)
    array[i] = static_cast<std::byte>(random());
  repeat(array.get());
  return array;
}

/// A pair's contestants, on arrays that all pairs share.
class Pair {
public:
  Pair(std::string from, std::string to, std::byte* source, std::byte* target)
      : m_from(std::move(from)), m_to(std::move(to)), m_converter(layoutOf(m_from), layoutOf(m_to), {}),
        m_count(std::min(elements, arraySize / static_cast<std::size_t>(m_converter.sourceBytes()))),
        m_source{source, m_count * static_cast<std::size_t>(m_converter.sourceBytes())},
        m_target{target, m_count * static_cast<std::size_t>(m_converter.targetBytes())} {}

  void registerAll() {
    add("ours", [this] { m_converter.run(m_source, m_target); });
    add("ours threads", [this] { m_converter.runOnAllCores(m_source, m_target); });
    const std::size_t size = (m_source.size() + m_target.size()) / 2;
    add("copy", [this, size] { rivals::copy(m_source.data(), m_target.data(), size); });
    add("copy threads", [this, size] { copyOnAllCores(size); });
    if (const rivals::Conversion cast = rivals::eigenCast(m_from, m_to))
      add("eigen", [this, cast] { cast(m_source.data(), m_target.data(), m_count); });
    m_narrow = NarrowConversion::make(layoutOf(m_from), layoutOf(m_to), {});
    if (m_narrow)
      add("loop", [this] { m_narrow->run(m_source, m_target, 0); });
    else if (m_converter.sourceBytes() <= 2)
      addTableLoop();
  }

private:
  void add(const char* contestant, std::function<void()> pass) {
    const std::string name = m_from + " → " + m_to + "/" + contestant;
    benchmark::RegisterBenchmark(name.c_str(),
                                 [pass](benchmark::State& state) {
                                   for (auto _ : state)
                                     pass();
                                 })
        ->Iterations(1)
        ->UseRealTime();
  }

  void copyOnAllCores(std::size_t size) {
    constexpr std::size_t share = std::size_t{2} << 20;
    tbb::parallel_for(std::size_t{0}, size / share, [this](std::size_t i) {
      rivals::copy(m_source.data() + i * share, m_target.data() + i * share, share);
    });
  }

  void addTableLoop() {
    const Layout from = layoutOf(m_from);
    m_table.resize(std::size_t{1} << (8 * m_converter.sourceBytes()));
    for (Code code = 0; code < m_table.size(); ++code) {
      const Decoded decoded = decode(from, code & codeMask(bitWidth(from)));
      m_table[code] = static_cast<float>(qs::numbers::toDouble(exactValue(decoded)));
    }
    add("loop", [this] {
      if (m_converter.sourceBytes() == 1)
        lookUp<std::uint8_t>();
      else
        lookUp<std::uint16_t>();
    });
  }

  template <class Word>
  void lookUp() {
    const auto* in = reinterpret_cast<const Word*>(m_source.data());
    auto* out = reinterpret_cast<float*>(m_target.data());
    for (std::size_t i = 0; i < m_count; ++i)
      out[i] = m_table[in[i]];
  }

  std::string m_from, m_to;
  Converter m_converter;
  std::size_t m_count;
  std::span<std::byte> m_source, m_target;
  std::optional<NarrowConversion> m_narrow;
  std::vector<float> m_table;
};

} // namespace

int main(int argc, char** argv) {
  std::string interleaving = "--benchmark_enable_random_interleaving=true",
              repetitions = "--benchmark_repetitions=15";
  std::vector<char*> arguments(argv, argv + argc);
  arguments.insert(arguments.begin() + 1, {interleaving.data(), repetitions.data()});
  int count = static_cast<int>(arguments.size());
  benchmark::Initialize(&count, arguments.data());
  if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 1;
  const Array singles = weights<float>(), doubles = weights<double>(), narrow = codes(),
              target = touchedArray(arraySize);
  std::vector<std::unique_ptr<Pair>> pairs;
  for (const char* to :
       {"f16", "bf16", "e4m3fn", "e5m2", "e3m2fn", "e2m3fn", "e2m1fn", "e4m3fnuz", "int8", "nf4"})
    pairs.push_back(std::make_unique<Pair>("f32", to, singles.get(), target.get()));
  for (const char* from : {"f16", "bf16", "e4m3fn", "e5m2", "e3m2fn", "e2m1fn", "int8"})
    pairs.push_back(std::make_unique<Pair>(from, "f32", narrow.get(), target.get()));
  for (const char* to : {"f32", "f16", "bf16", "e4m3fn"})
    pairs.push_back(std::make_unique<Pair>("f64", to, doubles.get(), target.get()));
  pairs.push_back(std::make_unique<Pair>("bf16", "e4m3fn", narrow.get(), target.get()));
  for (const auto& pair : pairs)
    pair->registerAll();
  RatioReporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  benchmark::Shutdown();
  return 0;
}
