// How kernels walk through memory; compiled once per target, by the file that includes it.
#include "core/formats/kernels/stores.h"

#include <hwy/cache_control.h>
#include <hwy/highway.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

// A guard that opens again for each target (Highway's convention for such headers).
#if defined(QS_KERNELS_STREAM_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef QS_KERNELS_STREAM_INL_H
#undef QS_KERNELS_STREAM_INL_H
#else
#define QS_KERNELS_STREAM_INL_H
#endif

HWY_BEFORE_NAMESPACE();

namespace qs::formats::kernels::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

inline constexpr std::size_t cacheLine = 64, page = 4096;

/// Elements that fill at least a cache line on either side. An operation has the types In and Out and
/// template <Stores> void block(const In*, Out*) const, which converts so many.
template <class Operation>
inline constexpr std::size_t blockLength = cacheLine / std::min(sizeof(typename Operation::In),
                                                                sizeof(typename Operation::Out));

template <Stores stores, class Vector, class Lanes, class Element>
HWY_INLINE void store(Vector vector, Lanes lanes, Element* to) {
  if constexpr (stores != Stores::cached)
    hn::Stream(vector, lanes, to);
  else
    hn::StoreU(vector, lanes, to);
}

/// Less than a block, through buffers.
template <class Operation>
HWY_INLINE void convertPart(const Operation& operation, const typename Operation::In* in,
                            typename Operation::Out* out, std::size_t count) {
  alignas(cacheLine) typename Operation::In source[blockLength<Operation>] = {};
  alignas(cacheLine) typename Operation::Out target[blockLength<Operation>];
  std::memcpy(source, in, count * sizeof *in);
  operation.template block<Stores::cached>(source, target);
  std::memcpy(out, target, count * sizeof *out);
}

/// Whole groups of so many pages, a line of each in turn; returns the number of elements done. out lies on a
/// cache line.
///
/// Asking for the next group in time keeps loads from waiting: a heavy operation fills the reorder buffer
/// before those of later blocks come into its sight.
template <std::size_t pages, class Operation>
HWY_INLINE std::size_t convertPages(const Operation& operation, const typename Operation::In* in,
                                    typename Operation::Out* out, std::size_t count) {
  constexpr std::size_t length = page / std::max(sizeof *in, sizeof *out);
  constexpr std::size_t group = length * pages;
  std::size_t at = 0;
  for (; at + group <= count; at += group) {
    for (std::size_t i = at; i < at + length; i += blockLength<Operation>) {
      for (std::size_t k = 0; k < group; k += length) {
        for (std::size_t ahead = 0; ahead < blockLength<Operation>; ahead += cacheLine / sizeof *in)
          hwy::Prefetch(in + i + k + group + ahead);
        operation.template block<Stores::streaming>(in + i + k, out + i + k);
      }
    }
  }
  hwy::FlushStream();
  return at;
}

/// By value: constants that nothing else points to stay in registers.
template <class Operation>
void convertAll(const Operation operation, const typename Operation::In* in, typename Operation::Out* out,
                std::size_t count, Stores stores) {
  const std::size_t beyondLine = reinterpret_cast<std::uintptr_t>(out) % cacheLine;
  if (stores != Stores::cached && beyondLine % sizeof *out == 0) {
    const std::size_t head = std::min(count, (cacheLine - beyondLine) % cacheLine / sizeof *out);
    convertPart(operation, in, out, head);
    const std::size_t done = head + (stores == Stores::interleaved
                                         ? convertPages<4>(operation, in + head, out + head, count - head)
                                         : convertPages<1>(operation, in + head, out + head, count - head));
    in += done;
    out += done;
    count -= done;
  }
  for (; count >= blockLength<Operation>; count -= blockLength<Operation>) {
    operation.template block<Stores::cached>(in, out);
    in += blockLength<Operation>;
    out += blockLength<Operation>;
  }
  if (count > 0) convertPart(operation, in, out, count);
}

} // namespace qs::formats::kernels::HWY_NAMESPACE

HWY_AFTER_NAMESPACE();

#endif
