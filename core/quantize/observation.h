#pragma once

#include "core/quantize/thresholds.h"

#include <mutex>

namespace qs::quantize {

/// What calibration reads off a tensor's values, before any clip: ranges in the order of the groups.
struct Observation {
  std::vector<ValueRange> data; ///< smallest and largest value
  std::vector<ValueRange> kept; ///< what the calibration method leaves of it
};

/// Remembers the last observation, so that another clip, rounding or seed need not read the tensor again.
/// Safe from several threads. It does not keep the file open.
class ObservationMemory {
public:
  /// What was observed: which values, how grouped, by which method. Two are equal when their observations
  /// must be.
  struct Subject {
    Subject(const tensors::TensorView& view, const Partition& partition, const Calibration& calibration);

    [[nodiscard]] bool operator==(const Subject& other) const;

  private:
    std::weak_ptr<const ByteSource> m_source;
    std::string m_encoding;
    std::vector<std::uint64_t> m_shape;
    std::vector<std::int64_t> m_strides;
    bool m_bigEndian;
    std::uint64_t m_offset, m_inner, m_count;
    Calibration m_calibration; ///< what its method does not use is left at its default
  };

  [[nodiscard]] std::shared_ptr<const Observation> recall(const Subject& subject) const; ///< null: unknown
  void keep(Subject subject, std::shared_ptr<const Observation> observation);

private:
  mutable std::mutex m_mutex;
  std::optional<Subject> m_subject;
  std::shared_ptr<const Observation> m_observation;
};

/// Looks at every value, once or more, unless memory (which may be null) knows the answer.
/// Errors: as scanRanges() and applyThresholds().
[[nodiscard]] Result<std::shared_ptr<const Observation>> observe(const tensors::TensorView& view,
                                                                 const Partition& partition,
                                                                 const Calibration& calibration,
                                                                 Monitor& monitor, ObservationMemory* memory);

} // namespace qs::quantize
