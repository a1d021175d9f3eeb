#pragma once

#include "core/quantize/observation.h"
#include "core/quantize/scheme.h"
#include "core/statistics/error_stats.h"
#include "core/statistics/histogram.h"
#include "core/statistics/summary.h"

namespace qs::quantize {

/// What to look at.
struct Request {
  tensors::TensorView tensor;
  std::string scheme = "absmax";
  Settings settings;
  int bins = 256;
  /// 0 looks at every element; otherwise about so many, in whole runs spread evenly: a first, stated answer.
  std::uint64_t sample = 0;
  /// Shared by requests that follow each other, as from a slider; may be null.
  std::shared_ptr<ObservationMemory> memory = nullptr;
};

/// What a scheme does to a tensor: everything the Quantize page shows. Immutable once made; shared by
/// pointer.
struct Report {
  std::string scheme;
  Settings settings;           ///< complete
  statistics::Summary summary; ///< of the elements looked at
  statistics::Metrics metrics;
  statistics::Histogram original;             ///< of x, over [min, max] of the tensor
  statistics::Histogram restored;             ///< of x̂, same edges
  statistics::Histogram error;                ///< of e = x̂ − x, symmetric about 0
  std::shared_ptr<const Quantizer> quantizer; ///< scales, zero points, grid
  double clipLow = 0, clipHigh = 0;           ///< ends of all grids: beyond, every value is clipped
  std::uint64_t elements = 0;                 ///< of the tensor
  std::uint64_t examined = 0;                 ///< how many of them this report is about
};

/// Calibrates, then one fused pass over chunks: read, quantize, accumulate. Memory is bounded by the chunks
/// in flight.
[[nodiscard]] Result<std::shared_ptr<const Report>> analyse(const Request& request, Monitor& monitor);

} // namespace qs::quantize
