#include "core/formats/kernels/narrow.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/formats/kernels/narrow.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#if HWY_TARGET != HWY_SCALAR
#include "core/formats/kernels/lanes-inl.h"
#endif

HWY_BEFORE_NAMESPACE();

namespace qs::formats::kernels::HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR

static void narrowAll(const Narrowing&, const std::byte*, std::byte*, std::size_t, Stores) {
  HWY_ABORT("this target has no vectors");
}

#else

namespace {

/// Beyond this many bits everything is less than half a unit, and stays so.
constexpr std::int32_t mostDropped = 26;

/// One constant for positive and one for negative lanes.
class BySign {
public:
  explicit BySign(const Narrowing::BySign& values)
      : m_positive(hn::Set(Words(), values[0])), m_negative(hn::Set(Words(), values[1])) {}

  /// negative: all bits set, or none.
  HWY_INLINE Word operator()(Word negative) const {
    return hn::IfVecThenElse(negative, m_negative, m_positive);
  }

private:
  Word m_positive, m_negative;
};

template <class Code>
class Operation {
public:
  using In = std::int32_t;
  using Out = Code;

  explicit Operation(const Narrowing& plan)
      : m_drop(plan.drop), m_dropped(word(plan.drop)), m_firstNormal(word(plan.firstNormal)),
        m_lostBelowNormal(word(plan.lostBelowNormal)), m_lower(word(plan.lower)), m_one(word(plan.one)),
        m_lowestKept(word(plan.lowestKept)), m_sticky(word(plan.sticky)), m_all(plan.all),
        m_largest(plan.largest), m_overflow(plan.overflow), m_infinity(plan.infinity), m_nan(plan.nan),
        m_sign(plan.sign), m_signOfZero(plan.signOfZero) {}

  template <Stores stores>
  HWY_INLINE void block(const In* in, Out* out) const {
    narrowBlock<stores>(in, out, m_pack, [this](Word bits) HWY_ATTR { return convert(bits); });
  }

private:
  static HWY_INLINE Word word(std::int32_t value) { return hn::Set(Words(), value); }

  /// What is kept of a significand after dropping so many bits.
  HWY_INLINE Word rounded(Word significand, Word dropped, Word negative) const {
    const Word one = word(1);
    const Word rest = hn::Sub(hn::Shl(one, dropped), one);
    const Word lowest = hn::And(hn::Shr(significand, dropped), m_lowestKept);
    const Word half = hn::And(hn::ShiftRight<1>(rest), m_lower);
    const Word addend = hn::Add(hn::Add(half, lowest), hn::Or(hn::And(rest, m_all(negative)), m_one));
    const Word kept = hn::Shr(hn::Add(significand, addend), dropped);
    const auto exact = hn::Eq(hn::And(significand, rest), hn::Zero(Words()));
    return hn::Or(kept, hn::IfThenZeroElse(exact, m_sticky));
  }

  HWY_INLINE Word magnitude(Word absolute, Word negative) const {
    const Word hidden = word(0x00800000);
    const Word field = hn::And(absolute, word(0x7f800000));
    const Word significand = hn::Add(hn::Sub(absolute, field), hn::Min(field, hidden));
    const Word binade = hn::Max(field, m_firstNormal);
    const Word below = hn::ShiftRight<23>(hn::Sub(binade, hn::Max(field, hidden)));
    const Word lost = hn::IfThenElseZero(hn::Lt(field, m_firstNormal), m_lostBelowNormal);
    const Word dropped = hn::Min(hn::Add(hn::Add(m_dropped, below), lost), word(mostDropped));
    const Word kept = hn::Shl(rounded(significand, dropped, negative), lost);
    return hn::Add(kept, m_drop(hn::Sub(binade, m_firstNormal)));
  }

  HWY_INLINE Word convert(Word bits) const {
    const Word infinite = word(0x7f800000);
    const Word negative = hn::BroadcastSignBit(bits);
    const Word absolute = hn::And(bits, word(0x7fffffff));
    const Word rest = magnitude(absolute, negative);
    const auto isZero = hn::Eq(rest, hn::Zero(Words()));
    Word code = hn::Or(rest, hn::IfThenElse(isZero, m_signOfZero(negative), m_sign(negative)));
    code = hn::IfThenElse(hn::Gt(rest, m_largest(negative)), m_overflow(negative), code);
    code = hn::IfThenElse(hn::Eq(absolute, infinite), m_infinity(negative), code);
    return hn::IfThenElse(hn::Gt(absolute, infinite), m_nan(negative), code);
  }

  ShiftRight m_drop;
  Word m_dropped, m_firstNormal, m_lostBelowNormal, m_lower, m_one, m_lowestKept, m_sticky;
  BySign m_all, m_largest, m_overflow, m_infinity, m_nan, m_sign, m_signOfZero;
  Packing<Code> m_pack;
};

template <class Code>
void narrowCodes(const Narrowing& plan, const std::byte* source, std::byte* target, std::size_t count,
                 Stores stores) {
  convertAll(Operation<Code>(plan), reinterpret_cast<const std::int32_t*>(source),
             reinterpret_cast<Code*>(target), count, stores);
}

} // namespace

static void narrowAll(const Narrowing& plan, const std::byte* source, std::byte* target, std::size_t count,
                      Stores stores) {
  if (plan.targetBytes == 1)
    narrowCodes<std::uint8_t>(plan, source, target, count, stores);
  else if (plan.targetBytes == 2)
    narrowCodes<std::uint16_t>(plan, source, target, count, stores);
  else
    narrowCodes<std::uint32_t>(plan, source, target, count, stores);
}

#endif

} // namespace qs::formats::kernels::HWY_NAMESPACE

HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace qs::formats::kernels {

HWY_EXPORT(narrowAll);

void narrow(const Narrowing& plan, const std::byte* source, std::byte* target, std::size_t count,
            Stores stores) {
  HWY_DYNAMIC_DISPATCH(narrowAll)(plan, source, target, count, stores);
}

} // namespace qs::formats::kernels
#endif
