#include "core/formats/behaviour_converter.h"

#include "core/formats/behaviour_coder.h"
#include "core/formats/code_stream.h"
#include "core/formats/convert.h"

#include <vector>

namespace qs::formats {

namespace {

constexpr int tableBits = 16;

} // namespace

struct BehaviourConverter::Plan {
  BehaviourCoder coder;
  Layout from;
  Coding source;
  Code sourceMask;
  int sourceBytes, targetBytes;
  std::optional<std::uint64_t> seed; ///< when every element draws
  std::vector<Code> table;           ///< by source code; empty when there are too many

  [[nodiscard]] Code convert(Code code, std::uint64_t index) const {
    const Decoded decoded =
        std::visit([code](const auto& coding) { return decodeWith(coding, code); }, source);
    const std::uint64_t draw = seed ? stochasticBits(*seed, index) : 0;
    return coder.encode(Operand::from(decoded), payloadOf(from, decoded), draw).code;
  }
};

BehaviourConverter::BehaviourConverter(const Behaviour& behaviour, const Layout& from, const Layout& to,
                                       std::optional<Rounding> rounding, std::uint64_t seed)
    : m_plan(std::make_unique<Plan>(Plan{BehaviourCoder(behaviour, to, rounding),
                                         from,
                                         codingOf(from),
                                         codeMask(bitWidth(from)),
                                         streamBytes(from),
                                         streamBytes(to),
                                         {},
                                         {}})) {
  if (rounding == Rounding::stochastic) m_plan->seed = seed;
  if (m_plan->seed || bitWidth(from) > tableBits) return;
  for (Code code = 0; code <= m_plan->sourceMask; ++code)
    m_plan->table.push_back(m_plan->convert(code, 0));
}

BehaviourConverter::~BehaviourConverter() = default;
BehaviourConverter::BehaviourConverter(BehaviourConverter&&) noexcept = default;
BehaviourConverter& BehaviourConverter::operator=(BehaviourConverter&&) noexcept = default;

int BehaviourConverter::sourceBytes() const {
  return m_plan->sourceBytes;
}

int BehaviourConverter::targetBytes() const {
  return m_plan->targetBytes;
}

void BehaviourConverter::run(std::span<const std::byte> source, std::span<std::byte> target,
                             std::uint64_t firstIndex) const {
  const Plan& plan = *m_plan;
  const std::size_t count = source.size() / static_cast<std::size_t>(plan.sourceBytes);
  const std::byte* in = source.data();
  std::byte* out = target.data();
  for (std::size_t i = 0; i < count; ++i, in += plan.sourceBytes, out += plan.targetBytes) {
    const Code code = loadCode(in, plan.sourceBytes) & plan.sourceMask;
    storeCode(out, plan.targetBytes,
              plan.table.empty() ? plan.convert(code, firstIndex + i) : plan.table[code]);
  }
}

} // namespace qs::formats
