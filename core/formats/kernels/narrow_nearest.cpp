#include "core/formats/kernels/narrow_nearest.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/formats/kernels/narrow_nearest.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#if HWY_TARGET != HWY_SCALAR
#include "core/formats/kernels/lanes-inl.h"
#endif

HWY_BEFORE_NAMESPACE();

namespace qs::formats::kernels::HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR

static void narrowNearest(const NearestNarrowing&, const std::byte*, std::byte*, std::size_t, Stores) {
  HWY_ABORT("this target has no vectors");
}

#else

namespace {

/// Rounds in one float addition: the sum of |x| and a power of two whose last place is the target's keeps
/// what the target keeps, rounded to nearest even by the processor itself. Below the smallest normal number
/// the last place stays the same, so subnormals need nothing of their own; the kept part, its leading bit
/// included, runs into the exponent field above it.
class ReducedRange {
public:
  explicit ReducedRange(const NearestNarrowing& plan)
      : m_limit(hn::Set(Words(), plan.limit)), m_firstNormal(hn::Set(Words(), plan.firstNormal)),
        m_shift(hn::Set(Words(), plan.drop << 23)), m_drop(plan.drop) {}

  HWY_INLINE Word magnitude(Word absolute) const {
    const hn::RebindToFloat<Words> floats;
    const Word clamped = hn::Min(absolute, m_limit);
    const Word binade = hn::Max(hn::And(clamped, hn::Set(Words(), 0x7f800000)), m_firstNormal);
    const Word magic = hn::Add(binade, m_shift);
    const auto sum = hn::Add(hn::BitCast(floats, clamped), hn::BitCast(floats, magic));
    const Word kept = hn::Sub(hn::BitCast(Words(), sum), magic);
    return hn::Add(kept, m_drop(hn::Sub(binade, m_firstNormal)));
  }

private:
  Word m_limit, m_firstNormal, m_shift;
  ShiftRight m_drop;
};

/// Rounds by integer addition; the carry runs into the exponent by itself.
class SameRange {
public:
  explicit SameRange(const NearestNarrowing& plan)
      : m_limit(hn::Set(Words(), plan.limit)), m_belowHalf(hn::Set(Words(), (1 << (plan.drop - 1)) - 1)),
        m_drop(plan.drop) {}

  HWY_INLINE Word magnitude(Word absolute) const {
    const Word odd = hn::And(m_drop(absolute), hn::Set(Words(), 1));
    const Word carried = hn::Add(hn::Add(absolute, m_belowHalf), odd);
    return hn::Min(m_drop(carried), m_limit);
  }

private:
  Word m_limit, m_belowHalf;
  ShiftRight m_drop;
};

template <class Range, class Code, bool hasNan, bool negativeZero>
class Operation {
public:
  using In = std::int32_t;
  using Out = Code;

  explicit Operation(const NearestNarrowing& plan)
      : m_range(plan), m_signShift(plan.signShift), m_nan(hn::Set(Words(), plan.nan)),
        m_sign(hn::Set(Words(), 1 << (31 - plan.signShift))) {}

  template <Stores stores>
  HWY_INLINE void block(const In* in, Out* out) const {
    narrowBlock<stores>(in, out, m_pack, [this](Word bits) HWY_ATTR { return convert(bits); });
  }

private:
  HWY_INLINE Word convert(Word bits) const {
    const Word absolute = hn::And(bits, hn::Set(Words(), 0x7fffffff));
    const auto isNan = hn::Gt(absolute, hn::Set(Words(), 0x7f800000));
    Word code = m_range.magnitude(absolute);
    if constexpr (hasNan) code = hn::IfThenElse(isNan, m_nan, code);
    const Word sign = hn::And(m_signShift(bits), m_sign);
    if constexpr (negativeZero)
      code = hn::Or(code, sign);
    else
      code = hn::IfThenZeroElse(hn::Eq(code, hn::Zero(Words())), hn::Or(code, sign));
    if constexpr (!hasNan) code = hn::IfThenZeroElse(isNan, code);
    return code;
  }

  Range m_range;
  ShiftRight m_signShift;
  Word m_nan, m_sign;
  Packing<Code> m_pack;
};

template <class Range, class Code>
void narrowWith(const NearestNarrowing& plan, const std::byte* source, std::byte* target, std::size_t count,
                Stores stores) {
  const auto run = [&]<class Chosen>(const Chosen& operation) HWY_ATTR {
    convertAll(operation, reinterpret_cast<const std::int32_t*>(source), reinterpret_cast<Code*>(target),
               count, stores);
  };
  if (!plan.hasNan)
    run(Operation<Range, Code, false, true>(plan));
  else if (plan.negativeZero)
    run(Operation<Range, Code, true, true>(plan));
  else
    run(Operation<Range, Code, true, false>(plan));
}

} // namespace

static void narrowNearest(const NearestNarrowing& plan, const std::byte* source, std::byte* target,
                          std::size_t count, Stores stores) {
  if (plan.sameRange)
    narrowWith<SameRange, std::uint16_t>(plan, source, target, count, stores);
  else if (plan.targetBytes == 2)
    narrowWith<ReducedRange, std::uint16_t>(plan, source, target, count, stores);
  else
    narrowWith<ReducedRange, std::uint8_t>(plan, source, target, count, stores);
}

#endif

} // namespace qs::formats::kernels::HWY_NAMESPACE

HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace qs::formats::kernels {

HWY_EXPORT(narrowNearest);

void narrowToNearest(const NearestNarrowing& plan, const std::byte* source, std::byte* target,
                     std::size_t count, Stores stores) {
  HWY_DYNAMIC_DISPATCH(narrowNearest)(plan, source, target, count, stores);
}

} // namespace qs::formats::kernels
#endif
