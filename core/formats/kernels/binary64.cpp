#include "core/formats/kernels/binary64.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/formats/kernels/binary64.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#if HWY_TARGET != HWY_SCALAR
#include "core/formats/kernels/stream-inl.h"
#endif

HWY_BEFORE_NAMESPACE();

namespace qs::formats::kernels::HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR

static void widen64(const std::byte*, std::byte*, std::size_t, Stores) {
  HWY_ABORT("this target has no vectors");
}

static void narrow64(const std::byte*, std::byte*, std::size_t, Stores) {
  HWY_ABORT("this target has no vectors");
}

static void narrow64ToOdd(const std::byte*, std::byte*, std::size_t, Stores) {
  HWY_ABORT("this target has no vectors");
}

#else

namespace {

using Doubles = hn::ScalableTag<double>;
using Singles = hn::Rebind<float, Doubles>;

/// Any NaN becomes the quiet one of its sign.
template <class Floats>
HWY_INLINE hn::Vec<Floats> canonical(Floats floats, hn::Vec<Floats> value) {
  using Real = hn::TFromD<Floats>;
  const hn::RebindToUnsigned<Floats> bits;
  const auto quiet = hn::Set(bits, sizeof(Real) == 8 ? hn::TFromD<decltype(bits)>(0x7ff8000000000000U)
                                                     : hn::TFromD<decltype(bits)>(0x7fc00000U));
  const auto nan = hn::CopySign(hn::BitCast(floats, quiet), value);
  return hn::IfThenElse(hn::IsNaN(value), nan, value);
}

struct Widen {
  using In = float;
  using Out = double;

  template <Stores stores>
  HWY_INLINE void block(const In* in, Out* out) const {
    for (std::size_t i = 0; i < cacheLine / sizeof(In); i += hn::Lanes(Doubles())) {
      const auto wide = hn::PromoteTo(Doubles(), hn::LoadU(Singles(), in + i));
      store<stores>(canonical(Doubles(), wide), Doubles(), out + i);
    }
  }
};

/// In full vectors of binary32; convert makes half of one.
template <Stores stores, class Convert>
HWY_INLINE void narrowBlock(const double* in, float* out, const Convert& convert) {
  const hn::ScalableTag<float> full;
  const std::size_t lanes = hn::Lanes(Doubles());
  for (std::size_t i = 0; i < cacheLine / sizeof(float); i += 2 * lanes) {
    const auto low = convert(hn::LoadU(Doubles(), in + i));
    const auto high = convert(hn::LoadU(Doubles(), in + i + lanes));
    store<stores>(hn::Combine(full, high, low), full, out + i);
  }
}

struct Narrow {
  using In = double;
  using Out = float;

  template <Stores stores>
  HWY_INLINE void block(const In* in, Out* out) const {
    const auto convert = [](hn::Vec<Doubles> value)
                             HWY_ATTR { return canonical(Singles(), hn::DemoteTo(Singles(), value)); };
    narrowBlock<stores>(in, out, convert);
  }
};

struct NarrowToOdd {
  using In = double;
  using Out = float;

  template <Stores stores>
  HWY_INLINE void block(const In* in, Out* out) const {
    const auto convert = [](hn::Vec<Doubles> value) HWY_ATTR { return toOdd(value); };
    narrowBlock<stores>(in, out, convert);
  }

private:
  /// To nearest first. What that is too far from zero goes back by one; then the last bit is set. One number
  /// tells both to the narrower lanes: 0 exact, 1 too near, −1 too far. The pattern of a NaN may go back too:
  /// it is a quiet one, and stays a NaN.
  static HWY_INLINE hn::Vec<Singles> toOdd(hn::Vec<Doubles> value) {
    const hn::RebindToSigned<Singles> words;
    const hn::RebindToUnsigned<Doubles> wide;
    const auto nearest = hn::DemoteTo(Singles(), value);
    const auto back = hn::PromoteTo(Doubles(), nearest);
    const auto near = hn::IfThenElseZero(hn::Ne(back, value), hn::BitCast(Doubles(), hn::Set(wide, 1)));
    const auto far = hn::VecFromMask(Doubles(), hn::Gt(hn::Abs(back), hn::Abs(value)));
    const auto error = hn::BitCast(wide, hn::Or(near, far));
    const auto error32 = hn::BitCast(words, hn::TruncateTo(hn::RebindToUnsigned<Singles>(), error));
    const auto nearer = hn::Add(hn::BitCast(words, nearest), hn::BroadcastSignBit(error32));
    return hn::BitCast(Singles(), hn::Or(nearer, hn::And(error32, hn::Set(words, 1))));
  }
};

} // namespace

static void widen64(const std::byte* source, std::byte* target, std::size_t count, Stores stores) {
  convertAll(Widen(), reinterpret_cast<const float*>(source), reinterpret_cast<double*>(target), count,
             stores);
}

static void narrow64(const std::byte* source, std::byte* target, std::size_t count, Stores stores) {
  convertAll(Narrow(), reinterpret_cast<const double*>(source), reinterpret_cast<float*>(target), count,
             stores);
}

static void narrow64ToOdd(const std::byte* source, std::byte* target, std::size_t count, Stores stores) {
  convertAll(NarrowToOdd(), reinterpret_cast<const double*>(source), reinterpret_cast<float*>(target), count,
             stores);
}

#endif

} // namespace qs::formats::kernels::HWY_NAMESPACE

HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace qs::formats::kernels {

HWY_EXPORT(widen64);
HWY_EXPORT(narrow64);
HWY_EXPORT(narrow64ToOdd);

void binary32ToBinary64(const std::byte* source, std::byte* target, std::size_t count, Stores stores) {
  HWY_DYNAMIC_DISPATCH(widen64)(source, target, count, stores);
}

void binary64ToBinary32(const std::byte* source, std::byte* target, std::size_t count, Stores stores) {
  HWY_DYNAMIC_DISPATCH(narrow64)(source, target, count, stores);
}

void binary64ToOddBinary32(const std::byte* source, std::byte* target, std::size_t count, Stores stores) {
  HWY_DYNAMIC_DISPATCH(narrow64ToOdd)(source, target, count, stores);
}

} // namespace qs::formats::kernels
#endif
