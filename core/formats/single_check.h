#pragma once

#include "core/base/monitor.h"
#include "core/formats/convert.h"

namespace qs::formats {

/// Bulk conversion of binary32 patterns against the exact engine, which rounds one at a time. Part of the
/// self check.
class SingleCheck {
public:
  /// Holds this converter from binary32 against rounding to the format by the mode.
  SingleCheck(Converter converter, const Layout& to, Rounding rounding);

  /// Wrong results among the patterns 0, stride, 2·stride, …, each one judged on its own. Precondition: they
  /// are fewer than 2^32. None when the monitor said stop.
  [[nodiscard]] std::optional<std::uint64_t> mismatchesInSample(std::uint64_t stride, Monitor& monitor) const;

  /// Wrong results among all 2^32. Results that stand side by side and are equal are judged at both ends, for
  /// rounding is monotonic: if both are right, so is what lies between. Every NaN must give what the engine
  /// makes of a NaN of its sign. None when the monitor said stop.
  [[nodiscard]] std::optional<std::uint64_t> mismatchesInAll(Monitor& monitor) const;

private:
  class Chunk;
  /// Shares the chunks of the patterns among all threads.
  [[nodiscard]] std::optional<std::uint64_t> walk(std::uint64_t inputs, std::uint64_t stride,
                                                  Monitor& monitor) const;
  [[nodiscard]] Code expected(std::uint32_t pattern) const;

  Layout m_to;
  EncodeOptions m_rules;
  Converter m_converter;
};

} // namespace qs::formats
