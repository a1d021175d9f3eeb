#include "tests/benchmarks/rivals.h"

#include <Eigen/Core>
#include <hwy/cache_control.h>
#include <hwy/highway.h>

#include <cstdint>

namespace rivals {

void copy(const std::byte* source, std::byte* target, std::size_t size) {
  namespace hn = hwy::HWY_NAMESPACE;
  const hn::ScalableTag<std::uint8_t> bytes;
  const auto* in = reinterpret_cast<const std::uint8_t*>(source);
  auto* out = reinterpret_cast<std::uint8_t*>(target);
  constexpr std::size_t line = 64, ahead = 2048;
  for (std::size_t i = 0; i < size; i += line) {
    hwy::Prefetch(in + i + ahead);
    for (std::size_t k = 0; k < line; k += hn::Lanes(bytes))
      hn::Stream(hn::Load(bytes, in + i + k), bytes, out + i + k);
  }
  hwy::FlushStream();
}

namespace {

template <class From, class To>
void cast(const std::byte* source, std::byte* target, std::size_t count) {
  using Source = Eigen::Array<From, Eigen::Dynamic, 1>;
  using Target = Eigen::Array<To, Eigen::Dynamic, 1>;
  const auto size = static_cast<Eigen::Index>(count);
  Eigen::Map<Target>(reinterpret_cast<To*>(target), size) =
      Eigen::Map<const Source>(reinterpret_cast<const From*>(source), size).template cast<To>();
}

} // namespace

Conversion eigenCast(std::string_view from, std::string_view to) {
  if (from == "f32" && to == "f16") return cast<float, Eigen::half>;
  if (from == "f32" && to == "bf16") return cast<float, Eigen::bfloat16>;
  if (from == "f16" && to == "f32") return cast<Eigen::half, float>;
  if (from == "bf16" && to == "f32") return cast<Eigen::bfloat16, float>;
  if (from == "f32" && to == "f64") return cast<float, double>;
  if (from == "f64" && to == "f32") return cast<double, float>;
  return nullptr;
}

} // namespace rivals
