#include "core/tensors/decode_elements.h"
#include "core/tensors/gather.h"
#include "core/tensors/packed_bits.h"
#include "core/tensors/tensor_view.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace qs::tensors {

static_assert(std::endian::native == std::endian::little, "gathered elements are read as the machine's own");

namespace {

/// A piece that stays in the second-level cache; larger where storage order differs, so that each visit to a
/// distant place of the file brings more than a few elements.
constexpr std::size_t orderedChunkBytes = std::size_t{256} * 1024;
constexpr std::size_t stridedChunkBytes = std::size_t{4} * 1024 * 1024;

Result<void> refuseComplex(const TensorView& view) {
  if (view.encoding.scalar) return {};
  return fail({ErrorCode::unsuitableTensor,
               view.source->name(),
               view.name,
               view.offset,
               QS_TR("core", "elements of type %1 have no real reading"),
               {view.encoding.id}});
}

/// Gathers piece after piece into one reused buffer; use(bytes, done, count) takes each.
template <class Use>
Result<void> inPieces(const TensorView& view, std::uint64_t first, std::size_t count, Use use) {
  thread_local std::vector<std::byte> buffer;
  const std::size_t width = gatheredBytes(view.encoding);
  const std::size_t most = (isRowMajor(view) ? orderedChunkBytes : stridedChunkBytes) / width;
  buffer.resize(std::max(buffer.size(), std::min(most, count) * width));
  for (std::size_t done = 0; done < count;) {
    const std::size_t now = std::min(most, count - done);
    const auto gathered = gather(view, first + done, now, buffer.data());
    if (!gathered) return gathered;
    use(buffer.data(), done, now);
    done += now;
  }
  return {};
}

template <class Real>
bool isStoredAs(const TensorView& view) {
  const auto* layout =
      view.encoding.scalar ? std::get_if<formats::FloatLayout>(&view.encoding.scalar->layout) : nullptr;
  constexpr bool single = sizeof(Real) == 4;
  return layout != nullptr &&
         *layout == (single ? formats::FloatLayout{8, 23, 127} : formats::FloatLayout{11, 52, 1023});
}

template <class Real>
Result<void> readReal(const TensorView& view, std::uint64_t first, std::span<Real> out) {
  if (isStoredAs<Real>(view))
    return gather(view, first, out.size(), reinterpret_cast<std::byte*>(out.data()));
  const auto suitable = refuseComplex(view);
  if (!suitable) return suitable;
  return inPieces(view, first, out.size(),
                  [&](const std::byte* elements, std::size_t done, std::size_t count) {
                    decodeElements(view.encoding.scalar->layout, elements, out.subspan(done, count));
                  });
}

} // namespace

Result<void> read(const TensorView& view, std::uint64_t first, std::span<float> out) {
  return readReal(view, first, out);
}

Result<void> read(const TensorView& view, std::uint64_t first, std::span<double> out) {
  return readReal(view, first, out);
}

Result<void> readCodes(const TensorView& view, std::uint64_t first, std::span<formats::Code> out) {
  const auto suitable = refuseComplex(view);
  if (!suitable) return suitable;
  const std::size_t width = gatheredBytes(view.encoding);
  const formats::Code mask = formats::codeMask(view.encoding.scalar->bits);
  return inPieces(view, first, out.size(),
                  [&](const std::byte* elements, std::size_t done, std::size_t count) {
                    for (std::size_t i = 0; i < count; ++i) {
                      formats::Code code = 0;
                      std::memcpy(&code, elements + i * width, width);
                      out[done + i] = code & mask;
                    }
                  });
}

Result<void> readStored(const TensorView& view, std::uint64_t first, std::uint64_t count,
                        std::span<std::byte> out) {
  const int bits = view.encoding.bitsPerElement;
  if (bits % 8 == 0) return gather(view, first, count, out.data());
  std::ranges::fill(out, std::byte{});
  return inPieces(view, first, static_cast<std::size_t>(count),
                  [&](const std::byte* elements, std::size_t done, std::size_t now) {
                    for (std::size_t i = 0; i < now; ++i)
                      packOne(out.data(), (done + i) * static_cast<std::uint64_t>(bits), bits, elements[i]);
                  });
}

} // namespace qs::tensors
