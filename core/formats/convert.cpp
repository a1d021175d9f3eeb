#include "core/formats/convert.h"

#include "core/formats/code_stream.h"
#include "core/formats/convert_narrow.h"

#include <optional>
#include <vector>

namespace qs::formats {

namespace {

constexpr int tableBits = 16; // a table of all source codes stays within the second-level cache

/// Every source code's result.
class TableConversion {
public:
  explicit TableConversion(const ScalarConversion& reference, int sourceBits)
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

} // namespace

int streamBytes(const Layout& layout) {
  const int bits = bitWidth(layout);
  return bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : 8;
}

struct Converter::Plan {
  ScalarConversion reference;
  std::optional<TableConversion> table;
  std::optional<NarrowConversion> narrow;
};

Converter::Converter(const Layout& from, const Layout& to, const Options& options)
    : m_plan(std::make_unique<Plan>(Plan{ScalarConversion(from, to, options), {}, {}})) {
  const bool everyCodeOnce = bitWidth(from) <= tableBits && options.rounding != Rounding::stochastic;
  if (everyCodeOnce) m_plan->table.emplace(m_plan->reference, bitWidth(from));
  if (!everyCodeOnce) m_plan->narrow = NarrowConversion::make(from, to, options);
}

Converter::~Converter() = default;
Converter::Converter(Converter&&) noexcept = default;
Converter& Converter::operator=(Converter&&) noexcept = default;

int Converter::sourceBytes() const {
  return m_plan->reference.sourceBytes();
}

int Converter::targetBytes() const {
  return m_plan->reference.targetBytes();
}

void Converter::run(std::span<const std::byte> source, std::span<std::byte> target,
                    std::uint64_t firstIndex) const {
  if (m_plan->table) return m_plan->table->run(source, target);
  if (m_plan->narrow) return m_plan->narrow->run(source, target);
  m_plan->reference.run(source, target, firstIndex);
}

} // namespace qs::formats
