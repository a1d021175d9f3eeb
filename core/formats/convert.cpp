#include "core/formats/convert.h"

#include "core/formats/code_stream.h"
#include "core/formats/convert_kernel.h"
#include "core/formats/convert_narrow.h"
#include "core/formats/convert_posit.h"
#include "core/formats/convert_steps.h"

#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

#include <variant>
#include <vector>

namespace qs::formats {

namespace {

constexpr int tableBits = 16; // a table of all source codes stays within the second-level cache

/// From so many bytes on, results are written past the caches: more than a second-level cache holds.
constexpr std::size_t largeTarget = std::size_t{4} << 20;
/// What a thread takes at once: much more than a group of pages.
constexpr std::size_t share = std::size_t{1} << 19;

/// Every source code's result.
class TableConversion {
public:
  TableConversion(const ScalarConversion& reference, int sourceBits)
      : m_mask(codeMask(sourceBits)), m_sourceBytes(reference.sourceBytes()),
        m_targetBytes(reference.targetBytes()) {
    m_codes.resize((m_mask + 1) * static_cast<std::size_t>(m_targetBytes));
    for (Code code = 0; code <= m_mask; ++code) {
      storeCode(&m_codes[code * static_cast<std::size_t>(m_targetBytes)], m_targetBytes,
                reference.convert(code, 0));
    }
  }

  void run(std::span<const std::byte> source, std::span<std::byte> target) const {
    withWord(m_sourceBytes, [&]<class Source>(Source) {
      withWord(m_targetBytes, [&]<class Target>(Target) { loop<Source, Target>(source, target); });
    });
  }

private:
  template <class Source, class Target>
  void loop(std::span<const std::byte> source, std::span<std::byte> target) const {
    const std::size_t count = source.size() / sizeof(Source);
    const std::byte* codes = m_codes.data();
    for (std::size_t i = 0; i < count; ++i) {
      const Code code = loadWord<Source>(source.data() + i * sizeof(Source)) & m_mask;
      storeWord(target.data() + i * sizeof(Target), loadWord<Target>(codes + code * sizeof(Target)));
    }
  }

  Code m_mask;
  int m_sourceBytes, m_targetBytes;
  std::vector<std::byte> m_codes;
};

using Path = std::variant<ScalarConversion, KernelConversion, TableConversion, NarrowConversion,
                          StepConversion, PositConversion>;

/// The fastest that knows the pair and the options.
Path pathFor(const Layout& from, const Layout& to, const Converter::Options& options) {
  if (auto kernel = KernelConversion::make(from, to, options)) return *std::move(kernel);
  ScalarConversion reference(from, to, options);
  const bool everyCodeOnce = bitWidth(from) <= tableBits && options.rounding != Rounding::stochastic;
  if (everyCodeOnce) return TableConversion(reference, bitWidth(from));
  if (auto narrow = NarrowConversion::make(from, to, options)) return *std::move(narrow);
  if (auto steps = StepConversion::make(from, to, options)) return *std::move(steps);
  if (auto posit = PositConversion::make(from, to, options)) return *std::move(posit);
  return reference;
}

} // namespace

int streamBytes(const Layout& layout) {
  const int bits = bitWidth(layout);
  return bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : 8;
}

struct Converter::Plan {
  int sourceBytes, targetBytes;
  Path path;

  void run(std::span<const std::byte> source, std::span<std::byte> target, std::uint64_t firstIndex,
           kernels::Stores stores) const {
    const auto take = [&](const auto& chosen) {
      if constexpr (requires { chosen.run(source, target, firstIndex); })
        chosen.run(source, target, firstIndex);
      else if constexpr (requires { chosen.run(source, target); })
        chosen.run(source, target);
      else
        chosen.run(source.data(), target.data(), source.size() / static_cast<std::size_t>(sourceBytes),
                   stores);
    };
    std::visit(take, path);
  }
};

Converter::Converter(const Layout& from, const Layout& to, const Options& options)
    : m_plan(std::make_unique<Plan>(Plan{streamBytes(from), streamBytes(to), pathFor(from, to, options)})) {}

Converter::~Converter() = default;
Converter::Converter(Converter&&) noexcept = default;
Converter& Converter::operator=(Converter&&) noexcept = default;

int Converter::sourceBytes() const {
  return m_plan->sourceBytes;
}

int Converter::targetBytes() const {
  return m_plan->targetBytes;
}

namespace {

kernels::Stores storesFor(std::size_t targetSize) {
  return targetSize >= largeTarget ? kernels::storesForLarge() : kernels::Stores::cached;
}

} // namespace

void Converter::run(std::span<const std::byte> source, std::span<std::byte> target,
                    std::uint64_t firstIndex) const {
  m_plan->run(source, target, firstIndex, storesFor(target.size()));
}

void Converter::runOnAllCores(std::span<const std::byte> source, std::span<std::byte> target,
                              std::uint64_t firstIndex) const {
  const auto in = static_cast<std::size_t>(sourceBytes()), out = static_cast<std::size_t>(targetBytes());
  const kernels::Stores stores = storesFor(target.size());
  tbb::parallel_for(tbb::blocked_range<std::size_t>(0, source.size() / in, share),
                    [&](const tbb::blocked_range<std::size_t>& part) {
                      m_plan->run(source.subspan(part.begin() * in, part.size() * in),
                                  target.subspan(part.begin() * out, part.size() * out),
                                  firstIndex + part.begin(), stores);
                    });
}

} // namespace qs::formats
