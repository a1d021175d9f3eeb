#pragma once

#include "core/base/monitor.h"
#include "core/formats/convert.h"

#include <functional>

namespace qs::formats {

/// Bulk conversion of binary32 patterns against the exact engine, which rounds one at a time. Part of the
/// self check.
class SingleCheck {
public:
  /// Holds this converter from binary32 against rounding to the format by the mode.
  SingleCheck(Converter converter, Layout to, Rounding rounding);

  /// Wrong results among the patterns 0, stride, 2·stride, …, each one judged on its own. Precondition: they
  /// are fewer than 2^32. None when the monitor said stop.
  [[nodiscard]] std::optional<std::uint64_t> mismatchesInSample(std::uint64_t stride, Monitor& monitor) const;

  /// Wrong results among the patterns from first up to end, both multiples of 2^16, end at most 2^32. Results
  /// that stand side by side and are equal are judged at both ends, for rounding is monotonic: if both are
  /// right, so is what lies between. Every NaN must give what the engine makes of a NaN of its sign. None
  /// when the monitor said stop.
  [[nodiscard]] std::optional<std::uint64_t> mismatchesBetween(std::uint64_t first, std::uint64_t end,
                                                               Monitor& monitor) const;

private:
  class Chunk;
  /// The same by chunks, which all threads share; judge tells of one's mismatches by its number.
  [[nodiscard]] std::optional<std::uint64_t>
  walk(std::uint64_t chunks, Monitor& monitor,
       const std::function<std::uint64_t(Chunk&, std::uint64_t)>& judge) const;
  [[nodiscard]] Code expected(std::uint32_t pattern) const;

  Layout m_to;
  EncodeOptions m_rules;
  Converter m_converter;
};

} // namespace qs::formats
