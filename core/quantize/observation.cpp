#include "core/quantize/observation.h"

#include "core/statistics/chunks.h"

namespace qs::quantize {

namespace {

// 64 MiB of ranges: more groups than that are looked at again rather than held.
constexpr std::uint64_t mostRemembered = std::uint64_t{1} << 22;

Calibration usedPartOf(const Calibration& calibration) {
  Calibration used{calibration.method, 0, {}};
  if (calibration.method == "percentile") used.percentile = calibration.percentile;
  if (calibration.method == "mse" || calibration.method == "entropy") used.grid = calibration.grid;
  return used;
}

/// True for two pointers to one living or dead source; another source at the same address is another one.
bool isSame(const std::weak_ptr<const ByteSource>& a, const std::weak_ptr<const ByteSource>& b) {
  return !a.owner_before(b) && !b.owner_before(a);
}

Result<std::shared_ptr<const Observation>> look(const tensors::TensorView& view, const Partition& partition,
                                                const Calibration& calibration, Monitor& monitor) {
  const std::uint64_t n = partition.elements;
  const bool once = calibration.method == "minmax";
  statistics::Stage scanning(monitor, 0, once ? 2 * n : n, 2 * n), searching(monitor, n, n, 2 * n);
  auto data = scanRanges(view, partition, scanning);
  if (!data) return fail(std::move(data.error()));
  std::vector<ValueRange> kept = *data;
  if (auto done = applyThresholds(view, partition, calibration, kept, searching); !done)
    return fail(std::move(done.error()));
  return std::make_shared<const Observation>(Observation{std::move(*data), std::move(kept)});
}

} // namespace

ObservationMemory::Subject::Subject(const tensors::TensorView& view, const Partition& partition,
                                    const Calibration& calibration)
    : m_source(view.source), m_encoding(view.encoding.id), m_shape(view.shape), m_strides(view.strides),
      m_bigEndian(view.bigEndian), m_offset(view.offset), m_inner(partition.inner), m_count(partition.count),
      m_calibration(usedPartOf(calibration)) {}

bool ObservationMemory::Subject::operator==(const Subject& other) const {
  return isSame(m_source, other.m_source) && m_encoding == other.m_encoding && m_shape == other.m_shape &&
         m_strides == other.m_strides && m_bigEndian == other.m_bigEndian && m_offset == other.m_offset &&
         m_inner == other.m_inner && m_count == other.m_count && m_calibration == other.m_calibration;
}

std::shared_ptr<const Observation> ObservationMemory::recall(const Subject& subject) const {
  const std::lock_guard lock(m_mutex);
  return m_subject == subject ? m_observation : nullptr;
}

void ObservationMemory::keep(Subject subject, std::shared_ptr<const Observation> observation) {
  if (observation->data.size() > mostRemembered) return;
  const std::lock_guard lock(m_mutex);
  m_subject = std::move(subject);
  m_observation = std::move(observation);
}

Result<std::shared_ptr<const Observation>> observe(const tensors::TensorView& view,
                                                   const Partition& partition, const Calibration& calibration,
                                                   Monitor& monitor, ObservationMemory* memory) {
  if (memory == nullptr) return look(view, partition, calibration, monitor);
  ObservationMemory::Subject subject(view, partition, calibration);
  if (auto known = memory->recall(subject)) return known;
  auto seen = look(view, partition, calibration, monitor);
  if (seen) memory->keep(std::move(subject), *seen);
  return seen;
}

} // namespace qs::quantize
