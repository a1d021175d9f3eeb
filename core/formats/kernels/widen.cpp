#include "core/formats/kernels/widen.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/formats/kernels/widen.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#if HWY_TARGET != HWY_SCALAR
#include "core/formats/kernels/lanes-inl.h"
#endif

HWY_BEFORE_NAMESPACE();

namespace qs::formats::kernels::HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR

static void widenAll(const Widening&, const std::byte*, std::byte*, std::size_t, Stores) {
  HWY_ABORT("this target has no vectors");
}

#else

namespace {

constexpr std::int32_t infinityBits = 0x7f800000, quietNanBits = 0x7fc00000;

/// What a format has beside finite numbers.
enum Specials : unsigned { none = 0, above = 1, infinite = 2, negativeZeroNan = 4 };

template <class Code, unsigned specials>
class Operation {
public:
  using In = Code;
  using Out = std::int32_t;

  explicit Operation(const Widening& plan)
      : m_drop(plan.drop), m_signShift(plan.signShift), m_signBit(hn::Set(Words(), plan.signBit)),
        m_magnitudes(hn::Set(Words(), plan.magnitudes)), m_firstNormal(hn::Set(Words(), plan.firstNormal)),
        m_rebias(hn::Set(Words(), plan.rebias)), m_smallestNormal(hn::Set(Words(), plan.smallestNormal)),
        m_largest(hn::Set(Words(), plan.largest)), m_infinity(hn::Set(Words(), plan.infinity)),
        m_nan(hn::Set(Words(), plan.nan)) {}

  template <Stores stores>
  HWY_INLINE void block(const In* in, Out* out) const {
    const hn::Rebind<Code, Words> codes;
    const std::size_t lanes = hn::Lanes(Words());
    for (std::size_t i = 0; i < cacheLine / sizeof(Code); i += lanes) {
      const auto wide = hn::PromoteTo(hn::RebindToUnsigned<Words>(), hn::LoadU(codes, in + i));
      store<stores>(convert(hn::BitCast(Words(), wide)), Words(), out + i);
    }
  }

private:
  /// A subnormal is read with a leading bit that it has not, which is then subtracted: no operand is
  /// subnormal in binary32, where some processors would stumble.
  HWY_INLINE Word convert(Word code) const {
    const hn::RebindToFloat<Words> floats;
    const Word magnitude = hn::And(code, m_magnitudes);
    const Word placed = m_drop(magnitude);
    const auto leading = hn::BitCast(floats, hn::Or(placed, m_smallestNormal));
    const Word subnormal = hn::BitCast(Words(), hn::Sub(leading, hn::BitCast(floats, m_smallestNormal)));
    Word value = hn::IfThenElse(hn::Lt(magnitude, m_firstNormal), subnormal, hn::Add(placed, m_rebias));
    const Word nan = hn::Set(Words(), quietNanBits);
    if constexpr ((specials & above) != 0) value = hn::IfThenElse(hn::Gt(magnitude, m_largest), nan, value);
    if constexpr ((specials & infinite) != 0)
      value = hn::IfThenElse(hn::Eq(magnitude, m_infinity), hn::Set(Words(), infinityBits), value);
    const Word sign = hn::And(code, m_signBit);
    if constexpr ((specials & negativeZeroNan) != 0)
      value = hn::IfThenElse(hn::Eq(hn::Or(magnitude, sign), m_nan), nan, value);
    return hn::Or(value, m_signShift(sign));
  }

  ShiftLeft m_drop, m_signShift;
  Word m_signBit, m_magnitudes, m_firstNormal, m_rebias, m_smallestNormal, m_largest, m_infinity, m_nan;
};

template <class Code>
void widenCodes(const Widening& plan, const std::byte* source, std::byte* target, std::size_t count,
                Stores stores) {
  const auto run = [&]<class Chosen>(const Chosen& operation) HWY_ATTR {
    convertAll(operation, reinterpret_cast<const Code*>(source), reinterpret_cast<std::int32_t*>(target),
               count, stores);
  };
  const bool infinities = plan.infinity >= 0;
  if (plan.nan >= 0)
    return infinities ? run(Operation<Code, infinite | negativeZeroNan>(plan))
                      : run(Operation<Code, negativeZeroNan>(plan));
  if (plan.largest == plan.magnitudes) return run(Operation<Code, none>(plan));
  return infinities ? run(Operation<Code, above | infinite>(plan)) : run(Operation<Code, above>(plan));
}

} // namespace

static void widenAll(const Widening& plan, const std::byte* source, std::byte* target, std::size_t count,
                     Stores stores) {
  if (plan.sourceBytes == 1)
    widenCodes<std::uint8_t>(plan, source, target, count, stores);
  else
    widenCodes<std::uint16_t>(plan, source, target, count, stores);
}

#endif

} // namespace qs::formats::kernels::HWY_NAMESPACE

HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace qs::formats::kernels {

HWY_EXPORT(widenAll);

void widen(const Widening& plan, const std::byte* source, std::byte* target, std::size_t count,
           Stores stores) {
  HWY_DYNAMIC_DISPATCH(widenAll)(plan, source, target, count, stores);
}

} // namespace qs::formats::kernels
#endif
