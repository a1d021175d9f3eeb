#include "core/tensors/gather.h"

#include "core/tensors/packed_bits.h"
#include "core/tensors/strided_boxes.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace qs::tensors {

namespace {

constexpr std::uint64_t scratchBytes = std::uint64_t{256} * 1024;
/// Reading this much costs hardly more than reading one element of it.
constexpr std::uint64_t cheapBytes = 4096;
/// Reading so many times more than is needed still beats a system call for each piece.
constexpr std::uint64_t tolerableWaste = 8;

std::byte* scratch() {
  thread_local std::vector<std::byte> buffer(scratchBytes);
  return buffer.data();
}

Result<void> readBytes(const TensorView& view, std::uint64_t offset, std::byte* out, std::uint64_t count) {
  auto read = view.source->read(offset, {out, static_cast<std::size_t>(count)});
  if (read) return {};
  Error error = std::move(read).error();
  error.place = view.name;
  return fail(std::move(error));
}

void reverseComponents(const Encoding& encoding, std::byte* bytes, std::uint64_t count) {
  const bool complex = !encoding.scalar;
  const std::size_t width = gatheredBytes(encoding) / (complex ? 2 : 1);
  if (width == 1) return;
  const std::uint64_t components = complex ? 2 * count : count;
  for (std::uint64_t i = 0; i < components; ++i)
    std::reverse(bytes + i * width, bytes + (i + 1) * width);
}

Result<void> gatherPacked(const TensorView& view, std::uint64_t first, std::uint64_t count, std::byte* out) {
  const int bits = view.encoding.bitsPerElement;
  const auto width = static_cast<std::uint64_t>(bits);
  const std::uint64_t piece = scratchBytes / 8 * 8 - 8; // elements: at most as many bytes as the buffer holds
  for (std::uint64_t done = 0; done < count;) {
    const std::uint64_t now = std::min(piece, count - done);
    const std::uint64_t bit = (first + done) * width;
    const std::uint64_t end = bit + now * width;
    const auto read = readBytes(view, view.offset + bit / 8, scratch(), (end + 7) / 8 - bit / 8);
    if (!read) return read;
    for (std::uint64_t i = 0; i < now; ++i)
      out[done + i] = unpackOne(scratch(), bit % 8 + i * width, bits);
    done += now;
  }
  return {};
}

template <std::size_t Width>
void copyStrided(const std::byte* from, std::int64_t fromStep, std::byte* to, std::uint64_t toStep,
                 std::uint64_t count) {
  for (std::uint64_t i = 0; i < count; ++i)
    std::memcpy(to + i * toStep * Width,
                from + static_cast<std::int64_t>(i) * fromStep * static_cast<std::int64_t>(Width), Width);
}

/// Fetches boxes: a box that lies close together in storage in one read, any other after halving it.
class BoxReader {
public:
  BoxReader(const TensorView& view, std::byte* out)
      : m_view(view), m_bits(view.encoding.bitsPerElement), m_width(gatheredBytes(view.encoding)),
        m_out(out) {}

  Result<void> fetch(Box& box) {
    const auto [low, high] = box.span();
    const std::int64_t firstByte = floorDiv(low * m_bits);
    const auto bytes = static_cast<std::uint64_t>(floorDiv((high + 1) * m_bits + 7) - firstByte);
    const bool wasteful =
        bytes > cheapBytes && bytes / tolerableWaste > storedBytes(m_view.encoding, box.elements());
    if (bytes > scratchBytes || wasteful) return fetchHalves(box);
    const auto offset = static_cast<std::uint64_t>(static_cast<std::int64_t>(m_view.offset) + firstByte);
    const auto read = readBytes(m_view, offset, scratch(), bytes);
    if (!read) return read;
    scatter(box, 0, box.storage * m_bits - firstByte * 8, box.result);
    return {};
  }

private:
  static std::int64_t floorDiv(std::int64_t bit) { return bit >> 3; }

  Result<void> fetchHalves(Box& box) {
    const auto reach = [](const Axis& axis) {
      return static_cast<std::int64_t>(axis.extent - 1) * std::abs(axis.storageStep);
    };
    Axis& axis = *std::ranges::max_element(box.axes, {}, reach);
    const Axis whole = axis;
    const std::int64_t storage = box.storage;
    const std::uint64_t result = box.result;
    axis.extent = whole.extent / 2;
    auto fetched = fetch(box);
    box.storage += static_cast<std::int64_t>(axis.extent) * axis.storageStep;
    box.result += axis.extent * axis.resultStep;
    axis.extent = whole.extent - axis.extent;
    if (fetched) fetched = fetch(box);
    axis = whole;
    box.storage = storage;
    box.result = result;
    return fetched;
  }

  void scatter(const Box& box, std::size_t level, std::int64_t bit, std::uint64_t result) const {
    if (level + 1 >= box.axes.size()) {
      const Axis last = level < box.axes.size() ? box.axes[level] : Axis{};
      copyRun(bit, last, m_out + result * m_width);
      return;
    }
    const Axis& axis = box.axes[level];
    for (std::uint64_t i = 0; i < axis.extent; ++i)
      scatter(box, level + 1, bit + static_cast<std::int64_t>(i) * axis.storageStep * m_bits,
              result + i * axis.resultStep);
  }

  void copyRun(std::int64_t bit, const Axis& axis, std::byte* to) const {
    const std::byte* from = scratch() + bit / 8;
    switch (m_bits) {
    case 8:
      return copyStrided<1>(from, axis.storageStep, to, axis.resultStep, axis.extent);
    case 16:
      return copyStrided<2>(from, axis.storageStep, to, axis.resultStep, axis.extent);
    case 32:
      return copyStrided<4>(from, axis.storageStep, to, axis.resultStep, axis.extent);
    case 64:
      return copyStrided<8>(from, axis.storageStep, to, axis.resultStep, axis.extent);
    case 128:
      return copyStrided<16>(from, axis.storageStep, to, axis.resultStep, axis.extent);
    default:
      break;
    }
    for (std::uint64_t i = 0; i < axis.extent; ++i)
      to[i * axis.resultStep] = unpackOne(
          scratch(),
          static_cast<std::uint64_t>(bit + static_cast<std::int64_t>(i) * axis.storageStep * m_bits), m_bits);
  }

  const TensorView& m_view;
  int m_bits;
  std::size_t m_width;
  std::byte* m_out;
};

} // namespace

std::size_t gatheredBytes(const Encoding& encoding) {
  return static_cast<std::size_t>(encoding.bitsPerElement + 7) / 8;
}

bool isRowMajor(const TensorView& view) {
  if (view.strides.empty()) return true;
  std::uint64_t step = 1;
  for (std::size_t axis = view.shape.size(); axis-- > 0; step *= view.shape[axis])
    if (view.shape[axis] > 1 && view.strides[axis] != static_cast<std::int64_t>(step)) return false;
  return true;
}

Result<void> gather(const TensorView& view, std::uint64_t first, std::uint64_t count, std::byte* out) {
  if (count == 0) return {};
  const std::uint64_t width = gatheredBytes(view.encoding);
  Result<void> gathered;
  if (!isRowMajor(view)) {
    BoxReader reader(view, out);
    for (Box& box : boxesOf(view.shape, view.strides, first, count))
      if (gathered) gathered = reader.fetch(box);
  } else if (view.encoding.bitsPerElement % 8 != 0) {
    gathered = gatherPacked(view, first, count, out);
  } else {
    gathered = readBytes(view, view.offset + first * width, out, count * width);
  }
  if (gathered && view.bigEndian) reverseComponents(view.encoding, out, count);
  return gathered;
}

} // namespace qs::tensors
