#include "core/formats/convert_scalar.h"

#include "core/formats/code_stream.h"

namespace qs::formats {

namespace {

template <class From, class To>
Code convertWith(const From& from, const To& to, const Converter::Options& options, Code code,
                 std::uint64_t index) {
  EncodeOptions rules{options.rounding, options.overflow, 0};
  if (options.rounding == Rounding::stochastic) rules.randomBits = stochasticBits(options.seed, index);
  return encodeWith(to, Operand::from(decodeWith(from, code)), rules).code;
}

} // namespace

ScalarConversion::ScalarConversion(const Layout& from, const Layout& to, const Converter::Options& options)
    : m_from(codingOf(from)), m_to(codingOf(to)), m_options(options), m_sourceBytes(streamBytes(from)),
      m_targetBytes(streamBytes(to)) {}

Code ScalarConversion::convert(Code source, std::uint64_t index) const {
  return std::visit(
      [&](const auto& from, const auto& to) { return convertWith(from, to, m_options, source, index); },
      m_from, m_to);
}

void ScalarConversion::run(std::span<const std::byte> source, std::span<std::byte> target,
                           std::uint64_t firstIndex) const {
  const auto all = [&](const auto& from, const auto& to) {
    const std::size_t count = source.size() / static_cast<std::size_t>(m_sourceBytes);
    const std::byte* in = source.data();
    std::byte* out = target.data();
    for (std::size_t i = 0; i < count; ++i, in += m_sourceBytes, out += m_targetBytes) {
      const Code code = loadCode(in, m_sourceBytes);
      storeCode(out, m_targetBytes, convertWith(from, to, m_options, code, firstIndex + i));
    }
  };
  std::visit(all, m_from, m_to);
}

} // namespace qs::formats
