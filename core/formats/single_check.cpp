#include "core/formats/single_check.h"

#include "core/base/bisection.h"
#include "core/formats/code_stream.h"
#include "core/formats/interchange.h"

#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <vector>

namespace qs::formats {

namespace {

constexpr std::uint64_t allSingles = std::uint64_t{1} << 32;
constexpr std::uint32_t signBit = 0x80000000, infinity = 0x7f800000, quietNan = 0x7fc00000;
constexpr std::size_t chunkSize = std::size_t{1}
                                  << 16; // of equal sign and, in a walk over all, equal exponent
constexpr std::size_t chunksAtOnce = 16; // which share their buffers

/// The first place from begin on where the code is another than the one before; the length when there is
/// none. Precondition: begin > 0.
template <class Word>
std::size_t nextBorder(std::span<const Word> codes, std::size_t begin) {
  constexpr std::size_t step = 256;
  while (begin + step <= codes.size() &&
         std::memcmp(&codes[begin - 1], &codes[begin], step * sizeof(Word)) == 0)
    begin += step;
  while (begin < codes.size() && codes[begin] == codes[begin - 1])
    ++begin;
  return begin;
}

} // namespace

/// Some patterns and what they were converted to.
class SingleCheck::Chunk {
public:
  explicit Chunk(const SingleCheck& check)
      : m_check(check), m_patterns(chunkSize),
        m_bytes(chunkSize * static_cast<std::size_t>(check.m_converter.targetBytes())) {}

  void convert(std::uint64_t first, std::uint64_t stride, std::size_t count) {
    m_patterns.resize(count);
    for (std::size_t i = 0; i < count; ++i)
      m_patterns[i] = static_cast<std::uint32_t>(first + i * stride);
    m_bytes.resize(count * static_cast<std::size_t>(m_check.m_converter.targetBytes()));
    m_check.m_converter.run(std::as_bytes(std::span(m_patterns)), m_bytes);
  }

  [[nodiscard]] std::uint64_t mismatches() const {
    std::uint64_t wrong = 0;
    withCodes([&](auto codes) { wrong = judgedOneByOne(codes, 0, codes.size()); });
    return wrong;
  }

  /// Of a whole chunk of adjacent patterns.
  [[nodiscard]] std::uint64_t mismatchesByRuns() const {
    std::uint64_t wrong = 0;
    withCodes([&](auto codes) {
      wrong = (m_patterns.front() & infinity) == infinity ? wrongSpecials(codes) : wrongInRuns(codes);
    });
    return wrong;
  }

private:
  template <class Function>
  void withCodes(Function function) const {
    withWord(m_check.m_converter.targetBytes(), [&]<class Word>(Word) {
      function(std::span(reinterpret_cast<const Word*>(m_bytes.data()), m_patterns.size()));
    });
  }

  template <class Word>
  [[nodiscard]] bool isRight(std::span<const Word> codes, std::size_t i) const {
    return m_check.expected(m_patterns[i]) == codes[i];
  }

  template <class Word>
  [[nodiscard]] std::uint64_t judgedOneByOne(std::span<const Word> codes, std::size_t begin,
                                             std::size_t end) const {
    std::uint64_t wrong = 0;
    for (std::size_t i = begin; i < end; ++i)
      wrong += isRight(codes, i) ? 0 : 1;
    return wrong;
  }

  template <class Word>
  [[nodiscard]] std::uint64_t wrongInRuns(std::span<const Word> codes) const {
    std::uint64_t wrong = 0;
    for (std::size_t begin = 0; begin < codes.size();) {
      const std::size_t end = nextBorder(codes, begin + 1);
      wrong += wrongInRun(codes, begin, end);
      begin = end;
    }
    return wrong;
  }

  /// The patterns that should give the run's code are adjacent: what is right and what is wrong meet once
  /// when one end is right.
  template <class Word>
  [[nodiscard]] std::uint64_t wrongInRun(std::span<const Word> codes, std::size_t begin,
                                         std::size_t end) const {
    const bool first = isRight(codes, begin), last = isRight(codes, end - 1);
    if (first && last) return 0;
    if (!first && !last) return judgedOneByOne(codes, begin, end);
    const std::size_t border =
        firstFailing(begin, end, [&](std::size_t i) { return isRight(codes, i) == first; });
    return first ? end - border : border - begin;
  }

  /// NaNs, and an infinity if it comes first.
  template <class Word>
  [[nodiscard]] std::uint64_t wrongSpecials(std::span<const Word> codes) const {
    const std::uint32_t first = m_patterns.front();
    const bool infiniteFirst = (first & ~signBit) == infinity;
    const Code nan = m_check.expected((first & signBit) | quietNan);
    const auto nans = codes.subspan(infiniteFirst ? 1 : 0);
    const auto wrongNans = std::count_if(nans.begin(), nans.end(), [nan](Word code) { return code != nan; });
    return static_cast<std::uint64_t>(wrongNans) + (infiniteFirst && !isRight(codes, 0) ? 1 : 0);
  }

  const SingleCheck& m_check;
  std::vector<std::uint32_t> m_patterns;
  std::vector<std::byte> m_bytes;
};

SingleCheck::SingleCheck(Converter converter, Layout to, Rounding rounding)
    : m_to(std::move(to)), m_rules{rounding, Overflow::ieee, 0}, m_converter(std::move(converter)) {}

Code SingleCheck::expected(std::uint32_t pattern) const {
  const Decoded decoded = decode(binary32, pattern);
  if (decoded.isFinite()) return encode(m_to, dyadicValue(decoded), m_rules).code;
  return encode(m_to, exactValue(decoded), m_rules).code;
}

std::optional<std::uint64_t> SingleCheck::mismatchesInSample(std::uint64_t stride, Monitor& monitor) const {
  const std::uint64_t inputs = (allSingles + stride - 1) / stride;
  return walk((inputs + chunkSize - 1) / chunkSize, monitor, [=](Chunk& chunk, std::uint64_t index) {
    const std::uint64_t first = index * chunkSize;
    chunk.convert(first * stride, stride,
                  static_cast<std::size_t>(std::min<std::uint64_t>(chunkSize, inputs - first)));
    return chunk.mismatches();
  });
}

std::optional<std::uint64_t> SingleCheck::mismatchesBetween(std::uint64_t first, std::uint64_t end,
                                                            Monitor& monitor) const {
  return walk((end - first) / chunkSize, monitor, [=](Chunk& chunk, std::uint64_t index) {
    chunk.convert(first + index * chunkSize, 1, chunkSize);
    return chunk.mismatchesByRuns();
  });
}

std::optional<std::uint64_t>
SingleCheck::walk(std::uint64_t chunks, Monitor& monitor,
                  const std::function<std::uint64_t(Chunk&, std::uint64_t)>& judge) const {
  std::atomic<std::uint64_t> done = 0, wrong = 0;
  std::atomic<bool> stopped = false;
  const auto check = [&](const tbb::blocked_range<std::uint64_t>& part) {
    Chunk chunk(*this);
    for (std::uint64_t index = part.begin(); index < part.end() && !stopped; ++index) {
      wrong += judge(chunk, index);
      if (!monitor.advance(++done, chunks)) stopped = true;
    }
  };
  tbb::parallel_for(tbb::blocked_range<std::uint64_t>(0, chunks), check);
  if (stopped) return std::nullopt;
  return wrong;
}

} // namespace qs::formats
