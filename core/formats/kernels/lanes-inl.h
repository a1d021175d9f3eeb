// Narrowing of lanes; compiled once per target, by the file that includes it.
#include "core/formats/kernels/stream-inl.h"

#if defined(QS_KERNELS_LANES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef QS_KERNELS_LANES_INL_H
#undef QS_KERNELS_LANES_INL_H
#else
#define QS_KERNELS_LANES_INL_H
#endif

HWY_BEFORE_NAMESPACE();

namespace qs::formats::kernels::HWY_NAMESPACE {

using Words = hn::ScalableTag<std::int32_t>;
using Word = hn::Vec<Words>;

/// Shifts of all lanes by the same number of bits. By a vector of counts it is one instruction from AVX2 on,
/// by a single count two; before AVX2 there is no such vector.
inline constexpr bool shiftsByVector = HWY_TARGET <= HWY_AVX2; // better targets have lower numbers

class ShiftRight {
public:
  explicit ShiftRight(int bits) : m_bits(bits), m_counts(hn::Set(Words(), bits)) {}

  HWY_INLINE Word operator()(Word word) const {
    return shiftsByVector ? hn::Shr(word, m_counts) : hn::ShiftRightSame(word, m_bits);
  }

private:
  int m_bits;
  Word m_counts;
};

class ShiftLeft {
public:
  explicit ShiftLeft(int bits) : m_bits(bits), m_counts(hn::Set(Words(), bits)) {}

  HWY_INLINE Word operator()(Word word) const {
    return shiftsByVector ? hn::Shl(word, m_counts) : hn::ShiftLeftSame(word, m_bits);
  }

private:
  int m_bits;
  Word m_counts;
};

/// Collects vectors of 32-bit lanes whose codes fit in Code into one vector of codes, in order.
///
/// The codes are first put side by side within each lane; then the bytes of each block of 16 are gathered by
/// the vector they came from, and at last the blocks' words.
template <class Code>
class Packing {
public:
  static constexpr std::size_t vectors = sizeof(std::int32_t) / sizeof(Code);

  Packing() {
    constexpr std::size_t wordsOfBlock = 4;
    constexpr std::size_t wordsOfVector = wordsOfBlock / vectors; // what a block holds of one source vector
    alignas(cacheLine) std::uint8_t bytes[HWY_MAX_BYTES];
    alignas(cacheLine) std::int32_t words[HWY_MAX_BYTES / sizeof(std::int32_t)];
    for (std::size_t i = 0; i < hn::Lanes(hn::Repartition<std::uint8_t, Words>()); ++i) {
      const std::size_t code = i % 16 / sizeof(Code), byte = i % sizeof(Code);
      const std::size_t vector = code / wordsOfBlock, lane = code % wordsOfBlock;
      bytes[i] = static_cast<std::uint8_t>(lane * 4 + vector * sizeof(Code) + byte);
    }
    const std::size_t lanes = hn::Lanes(Words());
    const std::size_t share = lanes / vectors;
    for (std::size_t i = 0; i < lanes; ++i) {
      const std::size_t vector = i / share, rest = i % share;
      words[i] = static_cast<std::int32_t>(rest / wordsOfVector * wordsOfBlock + vector * wordsOfVector +
                                           rest % wordsOfVector);
    }
    m_bytes = hn::Load(hn::Repartition<std::uint8_t, Words>(), bytes);
    m_words = hn::SetTableIndices(Words(), words);
  }

  HWY_INLINE Word operator()(Word a, Word b) const requires(vectors == 2) {
    return arranged(hn::Or(a, hn::ShiftLeft<16>(b)));
  }

  HWY_INLINE Word operator()(Word a, Word b, Word c, Word d) const requires(vectors == 4) {
    const Word low = hn::Or(a, hn::ShiftLeft<8>(b));
    return arranged(hn::Or(low, hn::Or(hn::ShiftLeft<16>(c), hn::ShiftLeft<24>(d))));
  }

private:
  HWY_INLINE Word arranged(Word mixed) const {
    const auto gathered =
        hn::TableLookupBytes(hn::BitCast(hn::Repartition<std::uint8_t, Words>(), mixed), m_bytes);
    return hn::TableLookupLanes(hn::BitCast(Words(), gathered), m_words);
  }

  hn::Vec<hn::Repartition<std::uint8_t, Words>> m_bytes;
  decltype(hn::SetTableIndices(Words(), static_cast<const std::int32_t*>(nullptr))) m_words;
};

/// Applies convert to lanes of 32 bits and writes the results as codes: a block of a narrowing operation.
template <Stores stores, class Code, class Pack, class Convert>
HWY_INLINE void narrowBlock(const std::int32_t* in, Code* out, const Pack& pack, const Convert& convert) {
  const Words words;
  const std::size_t lanes = hn::Lanes(words);
  constexpr std::size_t count = cacheLine / sizeof(Code);
  auto* to = reinterpret_cast<std::int32_t*>(out);
  for (std::size_t i = 0; i < count; i += lanes * sizeof(std::int32_t) / sizeof(Code)) {
    const auto next = [&](std::size_t k) HWY_ATTR { return convert(hn::LoadU(words, in + i + k * lanes)); };
    Word codes;
    if constexpr (sizeof(Code) == 4)
      codes = next(0);
    else if constexpr (sizeof(Code) == 2)
      codes = pack(next(0), next(1));
    else
      codes = pack(next(0), next(1), next(2), next(3));
    store<stores>(codes, words, to + i * sizeof(Code) / sizeof(std::int32_t));
  }
}

} // namespace qs::formats::kernels::HWY_NAMESPACE

HWY_AFTER_NAMESPACE();

#endif
