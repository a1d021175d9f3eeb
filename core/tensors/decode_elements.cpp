#include "core/tensors/decode_elements.h"

#include "core/formats/convert.h"
#include "core/formats/convert_kernel.h"
#include "core/formats/decode.h"
#include "core/formats/interchange.h"
#include "core/formats/kernels/widen.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace qs::tensors {

namespace {

using formats::Layout;

template <class Stored>
Stored load(const std::byte* elements, std::size_t index) {
  Stored value;
  std::memcpy(&value, elements + index * sizeof value, sizeof value);
  return value;
}

/// Elements that the machine itself knows: one conversion instruction, which rounds once.
template <class Stored, class Real>
void castAll(const std::byte* elements, std::span<Real> out) {
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = static_cast<Real>(load<Stored>(elements, i));
}

template <class Real>
bool castNative(const Layout& layout, const std::byte* elements, std::span<Real> out) {
  if (formats::is(layout, formats::binary32)) return castAll<float>(elements, out), true;
  if (formats::is(layout, formats::binary64)) return castAll<double>(elements, out), true;
  const auto* integer = std::get_if<formats::IntegerLayout>(&layout);
  if (integer == nullptr) return false;
  const bool s = integer->isSigned;
  switch (integer->bits) {
  case 8:
    s ? castAll<std::int8_t>(elements, out) : castAll<std::uint8_t>(elements, out);
    return true;
  case 16:
    s ? castAll<std::int16_t>(elements, out) : castAll<std::uint16_t>(elements, out);
    return true;
  case 32:
    s ? castAll<std::int32_t>(elements, out) : castAll<std::uint32_t>(elements, out);
    return true;
  case 64:
    s ? castAll<std::int64_t>(elements, out) : castAll<std::uint64_t>(elements, out);
    return true;
  default:
    return false;
  }
}

/// Only one step can round. Up to 53 bits the significand is exact in double, scaling it there loses
/// something only far below the smallest float, and the last conversion is the one that rounds; a longer
/// significand belongs to an integer, which is rounded by its own conversion and not scaled.
template <class Real>
Real nearest(const formats::Decoded& decoded) {
  using formats::ValueClass;
  const Real sign = decoded.negative ? Real{-1} : Real{1};
  if (decoded.cls == ValueClass::nan || decoded.cls == ValueClass::nar)
    return std::copysign(std::numeric_limits<Real>::quiet_NaN(), sign);
  if (decoded.cls == ValueClass::infinity) return sign * std::numeric_limits<Real>::infinity();
  if (decoded.significand >> 53 != 0)
    return sign * std::ldexp(static_cast<Real>(decoded.significand), decoded.quantum);
  return sign * static_cast<Real>(std::ldexp(static_cast<double>(decoded.significand), decoded.quantum));
}

/// What a vector kernel reads: most floats of at most 16 bits, into binary32.
template <class Real>
bool widenAll(const Layout& layout, const std::byte* elements, std::span<Real> out) {
  if constexpr (sizeof(Real) == sizeof(float)) {
    const auto plan = formats::wideningOf(layout);
    if (!plan) return false;
    // Whoever reads a tensor piece by piece wants the piece in the cache.
    auto* target = reinterpret_cast<std::byte*>(out.data());
    formats::kernels::widen(*plan, elements, target, out.size(), formats::kernels::Stores::cached);
    return true;
  }
  return false;
}

template <class Real>
using Table = std::vector<Real>;

/// The values of all codes of a format of at most 16 bits; made at first use and kept.
template <class Real>
std::shared_ptr<const Table<Real>> tableOf(const Layout& layout) {
  static std::mutex mutex;
  static std::vector<std::pair<Layout, std::shared_ptr<const Table<Real>>>> tables;
  const std::scoped_lock lock(mutex);
  for (const auto& [known, table] : tables)
    if (known == layout) return table;
  Table<Real> values(std::size_t{1} << formats::bitWidth(layout));
  for (std::size_t code = 0; code < values.size(); ++code)
    values[code] = nearest<Real>(formats::decode(layout, code));
  tables.emplace_back(layout, std::make_shared<const Table<Real>>(std::move(values)));
  return tables.back().second;
}

template <class Stored, class Real>
void lookUpAll(const Table<Real>& table, const std::byte* elements, std::span<Real> out) {
  const std::size_t mask = table.size() - 1;
  const Real* values = table.data();
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = values[load<Stored>(elements, i) & mask];
}

template <class Real>
void decodeEach(const Layout& layout, const std::byte* elements, std::span<Real> out) {
  const auto width = static_cast<std::size_t>(formats::streamBytes(layout));
  for (std::size_t i = 0; i < out.size(); ++i) {
    formats::Code code = 0;
    std::memcpy(&code, elements + i * width, width);
    out[i] = nearest<Real>(formats::decode(layout, code));
  }
}

} // namespace

template <class Real>
void decodeElements(const Layout& layout, const std::byte* elements, std::span<Real> out) {
  if (castNative(layout, elements, out) || widenAll(layout, elements, out)) return;
  const int bits = formats::bitWidth(layout);
  if (bits > 16) return decodeEach(layout, elements, out);
  const auto table = tableOf<Real>(layout);
  if (bits > 8) return lookUpAll<std::uint16_t>(*table, elements, out);
  lookUpAll<std::uint8_t>(*table, elements, out);
}

template void decodeElements<float>(const Layout&, const std::byte*, std::span<float>);
template void decodeElements<double>(const Layout&, const std::byte*, std::span<double>);

} // namespace qs::tensors
