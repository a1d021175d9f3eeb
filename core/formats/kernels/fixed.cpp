#include "core/formats/kernels/fixed.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/formats/kernels/fixed.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#if HWY_TARGET != HWY_SCALAR
#include "core/formats/kernels/lanes-inl.h"
#endif

HWY_BEFORE_NAMESPACE();

namespace qs::formats::kernels::HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR

static void toFixedAll(const ToFixed&, const std::byte*, std::byte*, std::size_t, Stores) {
  HWY_ABORT("this target has no vectors");
}

static void fromFixedAll(const FromFixed&, const std::byte*, std::byte*, std::size_t, Stores) {
  HWY_ABORT("this target has no vectors");
}

#else

namespace {

using Floats = hn::RebindToFloat<Words>;
using Float = hn::Vec<Floats>;

class Nearest {
public:
  explicit Nearest(const ToFixed&) {}

  HWY_INLINE Word operator()(Float units) const { return hn::NearestInt(units); }
};

/// Cuts off, and looks at what was cut off, which is exact.
class ByShare {
public:
  explicit ByShare(const ToFixed& plan) {
    for (const std::size_t odd : {0U, 1U})
      for (const std::size_t negative : {0U, 1U})
        m_most[odd][negative] = hn::Set(Floats(), plan.most[odd][negative]);
  }

  HWY_INLINE Word operator()(Float units) const {
    const Word kept = hn::ConvertTo(Words(), units), one = hn::Set(Words(), 1);
    const Float share = hn::Abs(hn::Sub(units, hn::ConvertTo(Floats(), kept)));
    const Word negative = hn::BroadcastSignBit(hn::BitCast(Words(), units));
    const auto isNegative = hn::MaskFromVec(hn::BitCast(Floats(), negative));
    const auto isOdd = hn::RebindMask(Floats(), hn::Eq(hn::And(kept, one), one));
    const Float most = hn::IfThenElse(isOdd, hn::IfThenElse(isNegative, m_most[1][1], m_most[1][0]),
                                      hn::IfThenElse(isNegative, m_most[0][1], m_most[0][0]));
    const auto away = hn::RebindMask(Words(), hn::Gt(share, most));
    return hn::Add(kept, hn::IfThenElseZero(away, hn::Or(negative, one)));
  }

private:
  Float m_most[2][2];
};

template <class Rounded, class Code>
class Narrow {
public:
  using In = std::int32_t;
  using Out = Code;

  explicit Narrow(const ToFixed& plan)
      : m_rounded(plan), m_scale(hn::Set(Floats(), plan.scale)), m_low(hn::Set(Floats(), plan.low)),
        m_high(hn::Set(Floats(), plan.high)), m_mask(hn::Set(Words(), plan.mask)) {}

  template <Stores stores>
  HWY_INLINE void block(const In* in, Out* out) const {
    narrowBlock<stores>(in, out, m_pack, [this](Word bits) HWY_ATTR { return convert(bits); });
  }

private:
  HWY_INLINE Word convert(Word bits) const {
    const Float value = hn::BitCast(Floats(), bits);
    const Float units = hn::Mul(hn::IfThenZeroElse(hn::IsNaN(value), value), m_scale);
    return hn::And(m_rounded(hn::Min(hn::Max(units, m_low), m_high)), m_mask);
  }

  Rounded m_rounded;
  Float m_scale, m_low, m_high;
  Word m_mask;
  Packing<Code> m_pack;
};

template <class Code>
class Widen {
public:
  using In = Code;
  using Out = std::int32_t;

  explicit Widen(const FromFixed& plan)
      : m_mask(hn::Set(Words(), plan.mask)), m_signBit(hn::Set(Words(), plan.signBit)),
        m_unit(hn::Set(Floats(), plan.unit)) {}

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
  HWY_INLINE Word convert(Word code) const {
    const Word units = hn::Sub(hn::Xor(hn::And(code, m_mask), m_signBit), m_signBit);
    return hn::BitCast(Words(), hn::Mul(hn::ConvertTo(Floats(), units), m_unit));
  }

  Word m_mask, m_signBit;
  Float m_unit;
};

template <class Code>
void toFixedCodes(const ToFixed& plan, const std::byte* source, std::byte* target, std::size_t count,
                  Stores stores) {
  const auto run = [&]<class Chosen>(const Chosen& operation) HWY_ATTR {
    convertAll(operation, reinterpret_cast<const std::int32_t*>(source), reinterpret_cast<Code*>(target),
               count, stores);
  };
  if (plan.nearestEven)
    run(Narrow<Nearest, Code>(plan));
  else
    run(Narrow<ByShare, Code>(plan));
}

template <class Code>
void fromFixedCodes(const FromFixed& plan, const std::byte* source, std::byte* target, std::size_t count,
                    Stores stores) {
  convertAll(Widen<Code>(plan), reinterpret_cast<const Code*>(source),
             reinterpret_cast<std::int32_t*>(target), count, stores);
}

} // namespace

static void toFixedAll(const ToFixed& plan, const std::byte* source, std::byte* target, std::size_t count,
                       Stores stores) {
  if (plan.targetBytes == 1)
    toFixedCodes<std::uint8_t>(plan, source, target, count, stores);
  else
    toFixedCodes<std::uint16_t>(plan, source, target, count, stores);
}

static void fromFixedAll(const FromFixed& plan, const std::byte* source, std::byte* target, std::size_t count,
                         Stores stores) {
  if (plan.sourceBytes == 1)
    fromFixedCodes<std::uint8_t>(plan, source, target, count, stores);
  else
    fromFixedCodes<std::uint16_t>(plan, source, target, count, stores);
}

#endif

} // namespace qs::formats::kernels::HWY_NAMESPACE

HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace qs::formats::kernels {

HWY_EXPORT(toFixedAll);
HWY_EXPORT(fromFixedAll);

void toFixed(const ToFixed& plan, const std::byte* source, std::byte* target, std::size_t count,
             Stores stores) {
  HWY_DYNAMIC_DISPATCH(toFixedAll)(plan, source, target, count, stores);
}

void fromFixed(const FromFixed& plan, const std::byte* source, std::byte* target, std::size_t count,
               Stores stores) {
  HWY_DYNAMIC_DISPATCH(fromFixedAll)(plan, source, target, count, stores);
}

} // namespace qs::formats::kernels
#endif
