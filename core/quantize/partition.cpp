#include "core/quantize/partition.h"

#include "core/quantize/parameters.h"

namespace qs::quantize {

namespace {

Result<Partition> byChannel(const tensors::TensorView& view, Partition partition, std::int64_t axis) {
  const auto axes = static_cast<std::int64_t>(view.shape.size());
  if (axis < -axes || axis >= axes)
    return fail(ErrorCode::usage, "axis=" + std::to_string(axis),
                QS_TR("core", "there is no such axis; the shape is %1"), {tensors::shapeText(view)});
  const auto chosen = static_cast<std::size_t>(axis < 0 ? axis + axes : axis);
  partition.granularity = {Granularity::Kind::channel, static_cast<int>(chosen), 0};
  partition.count = view.shape[chosen];
  for (std::size_t i = chosen + 1; i < view.shape.size(); ++i)
    partition.inner *= view.shape[i];
  return partition;
}

Result<Partition> byGroup(const tensors::TensorView& view, Partition partition, std::uint64_t group) {
  const std::uint64_t last = view.shape.empty() ? 1 : view.shape.back();
  if (last % group != 0)
    return fail(ErrorCode::usage, "group=" + std::to_string(group),
                QS_TR("core", "groups of %1 do not divide the last axis, which has %2 elements"),
                {std::to_string(group), std::to_string(last)});
  partition.granularity = {Granularity::Kind::group, 0, group};
  partition.inner = group;
  partition.count = partition.elements / group;
  return partition;
}

} // namespace

Result<Partition> partitionOf(const tensors::TensorView& view, const Settings& settings) {
  Partition partition;
  partition.elements = tensors::elementCount(view);
  const auto kind = settings.find("granularity");
  if (kind != settings.end() && kind->second == "channel")
    return byChannel(view, partition, integer(settings, "axis"));
  if (kind != settings.end() && kind->second == "group")
    return byGroup(view, partition, static_cast<std::uint64_t>(integer(settings, "group")));
  partition.inner = partition.elements;
  return partition;
}

} // namespace qs::quantize
