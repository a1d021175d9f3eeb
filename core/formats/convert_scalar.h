#pragma once

#include "core/formats/coding.h"
#include "core/formats/convert.h"

namespace qs::formats {

/// The reference of every bulk kernel: decodes and encodes one element after the other.
class ScalarConversion {
public:
  ScalarConversion(const Layout& from, const Layout& to, const Converter::Options& options);

  [[nodiscard]] Code convert(Code source, std::uint64_t index) const;
  void run(std::span<const std::byte> source, std::span<std::byte> target, std::uint64_t firstIndex) const;

  [[nodiscard]] int sourceBytes() const { return m_sourceBytes; }

  [[nodiscard]] int targetBytes() const { return m_targetBytes; }

private:
  Coding m_from, m_to;
  Converter::Options m_options;
  int m_sourceBytes, m_targetBytes;
};

} // namespace qs::formats
