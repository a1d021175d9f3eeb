#include "core/formats/self_check.h"

#include "core/formats/catalogue.h"
#include "core/formats/convert.h"

#include <fmt/core.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <vector>

namespace qs::formats {

namespace {

constexpr FloatLayout single{8, 23, 127};
constexpr std::uint64_t allSingles = std::uint64_t{1} << 32;
constexpr std::size_t chunkSize = std::size_t{1} << 16; // of equal sign, and all finite or none but one

/// NaN must come back as one; a codebook's codes without a value stand for nothing that could.
bool comesBack(const Layout& layout, const Decoded& decoded, bool hasNan) {
  if (decoded.cls == ValueClass::nan && !hasNan) return true;
  const Decoded back = decode(layout, encode(layout, exactValue(decoded)).code);
  if (!decoded.isFinite()) return decoded.cls == back.cls;
  return exactValue(decoded).value() == exactValue(back).value();
}

CheckOutcome roundTrip(const FormatSpec& spec) {
  const bool hasNan = landmarks(spec.layout).quietNan.has_value();
  CheckOutcome outcome{"codes of " + spec.id + " and back", codeMask(spec.bits) + 1, 0};
  for (Code code = 0; code < outcome.inputs; ++code) {
    if (!comesBack(spec.layout, decode(spec.layout, code), hasNan)) ++outcome.mismatches;
  }
  return outcome;
}

/// Bulk conversion of binary32 patterns against rounding each one on its own.
class SingleConversion {
public:
  SingleConversion(const Layout& to, Rounding rounding)
      : m_to(to), m_rules{rounding, Overflow::ieee, 0},
        m_converter(single, to, {rounding, Overflow::ieee, 0}) {}

  /// The patterns first, first + stride, …, each one judged.
  [[nodiscard]] std::uint64_t mismatches(std::uint64_t first, std::uint64_t stride, std::size_t count) const {
    return wrongAmong(first, stride, converted(first, stride, count));
  }

  /// A whole chunk, by the ends of its runs; when one is wrong every pattern is judged.
  [[nodiscard]] std::uint64_t mismatches(std::uint64_t first) const {
    const std::vector<Code> codes = converted(first, 1, chunkSize);
    const bool finite = ((first >> 23) & 0xff) != 0xff;
    if (!finite) return wrongAmong(first, 1, codes);
    bool good = isRight(first, codes.front()) && isRight(first + chunkSize - 1, codes.back());
    for (std::size_t i = 1; good && i < chunkSize; ++i) {
      if (codes[i] != codes[i - 1])
        good = isRight(first + i - 1, codes[i - 1]) && isRight(first + i, codes[i]);
    }
    return good ? 0 : wrongAmong(first, 1, codes);
  }

private:
  [[nodiscard]] std::vector<Code> converted(std::uint64_t first, std::uint64_t stride,
                                            std::size_t count) const {
    std::vector<std::uint32_t> in(count);
    for (std::size_t i = 0; i < count; ++i)
      in[i] = static_cast<std::uint32_t>(first + i * stride);
    const auto bytes = static_cast<std::size_t>(m_converter.targetBytes());
    std::vector<std::byte> out(count * bytes);
    m_converter.run(std::as_bytes(std::span(in)), out);
    std::vector<Code> codes(count);
    for (std::size_t i = 0; i < count; ++i)
      std::memcpy(&codes[i], &out[i * bytes], bytes);
    return codes;
  }

  [[nodiscard]] bool isRight(std::uint64_t pattern, Code code) const {
    const Decoded decoded = decode(single, pattern);
    if (decoded.isFinite()) return encode(m_to, dyadicValue(decoded), m_rules).code == code;
    return encode(m_to, exactValue(decoded), m_rules).code == code;
  }

  [[nodiscard]] std::uint64_t wrongAmong(std::uint64_t first, std::uint64_t stride,
                                         const std::vector<Code>& codes) const {
    std::uint64_t wrong = 0;
    for (std::size_t i = 0; i < codes.size(); ++i) {
      if (!isRight(static_cast<std::uint32_t>(first + i * stride), codes[i])) ++wrong;
    }
    return wrong;
  }

  Layout m_to;
  EncodeOptions m_rules;
  Converter m_converter;
};

/// Walks binary32 on all threads; false when the monitor said stop.
bool checkSingles(const SingleConversion& conversion, bool full, Monitor& monitor, CheckOutcome& outcome) {
  const std::uint64_t stride = full ? 1 : 16381; // prime: samples meet every exponent and all low bits
  outcome.inputs = (allSingles + stride - 1) / stride;
  const std::uint64_t chunks = (outcome.inputs + chunkSize - 1) / chunkSize;
  std::atomic<std::uint64_t> done = 0, wrong = 0;
  std::atomic<bool> stopped = false;
  tbb::parallel_for(std::uint64_t{0}, chunks, [&](std::uint64_t index) {
    if (stopped) return;
    const std::uint64_t first = index * chunkSize;
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(chunkSize, outcome.inputs - first));
    wrong += full ? conversion.mismatches(first) : conversion.mismatches(first * stride, stride, count);
    if (!monitor.advance(++done, chunks)) stopped = true;
  });
  outcome.mismatches = wrong;
  return !stopped;
}

bool checkSingles(const char* id, Rounding rounding, bool full, Monitor& monitor,
                  const std::function<void(const CheckOutcome&)>& report) {
  CheckOutcome outcome{fmt::format("f32 to {}, {}", id, roundingId(rounding)), 0, 0};
  const SingleConversion conversion(find(id)->layout, rounding);
  if (!checkSingles(conversion, full, monitor, outcome)) return false;
  report(outcome);
  return true;
}

} // namespace

bool selfCheck(bool full, Monitor& monitor, const std::function<void(const CheckOutcome&)>& report) {
  constexpr int walkable = 16;
  for (const FormatSpec& spec : catalogue()) {
    if (spec.bits <= walkable) report(roundTrip(spec));
  }
  for (const char* id : {"f16", "bf16", "e5m2", "e4m3fn", "e4m3fnuz", "e2m1fn", "int8"}) {
    for (const Rounding rounding : {Rounding::nearestEven, Rounding::nearestAway, Rounding::towardZero,
                                    Rounding::upward, Rounding::downward, Rounding::toOdd}) {
      if (!checkSingles(id, rounding, full, monitor, report)) return false;
    }
  }
  for (const char* id : {"posit8", "posit16", "nf4", "fp4"}) {
    if (!checkSingles(id, Rounding::nearestEven, full, monitor, report)) return false;
  }
  return true;
}

} // namespace qs::formats
