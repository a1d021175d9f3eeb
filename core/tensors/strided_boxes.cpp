#include "core/tensors/strided_boxes.h"

namespace qs::tensors {

namespace {

/// Walks from the outermost axis inwards; what does not fill whole slabs is left to the next axis.
class Cutter {
public:
  Cutter(std::span<const std::uint64_t> shape, std::span<const std::int64_t> strides)
      : m_shape(shape), m_strides(strides), m_slabs(shape.size()) {
    std::uint64_t slab = 1;
    for (std::size_t axis = shape.size(); axis-- > 0; slab *= shape[axis])
      m_slabs[axis] = slab;
  }

  void cut(std::size_t axis, std::int64_t storage, std::uint64_t begin, std::uint64_t end) {
    if (begin == end) return;
    if (axis == m_shape.size()) return take({storage, m_done, {}}, 1);
    const std::uint64_t slab = m_slabs[axis];
    const std::uint64_t low = begin / slab;
    const std::uint64_t high = end / slab;
    if (low == high) return cut(axis + 1, at(axis, storage, low), begin % slab, end % slab);
    const std::uint64_t firstWhole = low + (begin % slab != 0 ? 1 : 0);
    if (firstWhole > low) cut(axis + 1, at(axis, storage, low), begin % slab, slab);
    if (high > firstWhole) takeSlabs(axis, at(axis, storage, firstWhole), high - firstWhole);
    cut(axis + 1, at(axis, storage, high), 0, end % slab);
  }

  std::vector<Box> boxes;

private:
  std::int64_t at(std::size_t axis, std::int64_t storage, std::uint64_t index) const {
    return storage + static_cast<std::int64_t>(index) * m_strides[axis];
  }

  void takeSlabs(std::size_t axis, std::int64_t storage, std::uint64_t count) {
    Box box{storage, m_done, {}};
    if (count > 1) box.axes.push_back({count, m_strides[axis], m_slabs[axis]});
    for (std::size_t inner = axis + 1; inner < m_shape.size(); ++inner)
      if (m_shape[inner] > 1) box.axes.push_back({m_shape[inner], m_strides[inner], m_slabs[inner]});
    take(std::move(box), count * m_slabs[axis]);
  }

  void take(Box box, std::uint64_t elements) {
    boxes.push_back(std::move(box));
    m_done += elements;
  }

  std::span<const std::uint64_t> m_shape;
  std::span<const std::int64_t> m_strides;
  std::vector<std::uint64_t> m_slabs; ///< elements below one step of each axis
  std::uint64_t m_done = 0;
};

} // namespace

std::pair<std::int64_t, std::int64_t> Box::span() const {
  std::int64_t low = storage;
  std::int64_t high = storage;
  for (const Axis& axis : axes) {
    const std::int64_t reach = static_cast<std::int64_t>(axis.extent - 1) * axis.storageStep;
    (reach < 0 ? low : high) += reach;
  }
  return {low, high};
}

std::uint64_t Box::elements() const {
  std::uint64_t count = 1;
  for (const Axis& axis : axes)
    count *= axis.extent;
  return count;
}

std::vector<Box> boxesOf(std::span<const std::uint64_t> shape, std::span<const std::int64_t> strides,
                         std::uint64_t first, std::uint64_t count) {
  Cutter cutter(shape, strides);
  cutter.cut(0, 0, first, first + count);
  return std::move(cutter.boxes);
}

} // namespace qs::tensors
