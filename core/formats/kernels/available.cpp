#include "core/formats/kernels/stores.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/formats/kernels/available.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();

namespace qs::formats::kernels::HWY_NAMESPACE {

static bool haveVectors() {
  return HWY_TARGET != HWY_SCALAR && HWY_TARGET != HWY_EMU128;
}

} // namespace qs::formats::kernels::HWY_NAMESPACE

HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace qs::formats::kernels {

HWY_EXPORT(haveVectors);

bool available() {
  return HWY_DYNAMIC_DISPATCH(haveVectors)();
}

Stores storesForLarge() {
#if defined(__x86_64__) && defined(__GNUC__)
  static const bool pagesStopPrefetching = __builtin_cpu_is("intel") != 0;
  if (pagesStopPrefetching) return Stores::interleaved;
#endif
  return Stores::streaming;
}

} // namespace qs::formats::kernels
#endif
