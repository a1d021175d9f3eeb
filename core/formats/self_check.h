#pragma once

#include "core/base/monitor.h"
#include "core/formats/format_spec.h"

#include <functional>

namespace qs::formats {

/// One walk over a domain.
struct CheckOutcome {
  std::string check; ///< "codes of f16 and back", "f32 to e4m3fn, rne"; English
  std::uint64_t inputs = 0;
  std::uint64_t mismatches = 0;
};

/// Holds this program's conversions against its exact engine and reports each walk when it is done.
///
/// Every code of every catalogue format of at most 16 bits goes through its exact value and back. Binary32 is
/// converted in bulk to the common narrow formats in six rounding modes, and to posits and codebooks: a
/// sample, each value judged on its own, or with full all 2^32, equal neighbours at the ends of their runs
/// (SingleCheck says why that suffices). The monitor hears of the progress of each walk; when it says stop,
/// the rest is left out and nothing more is reported. Returns whether it ran to its end.
bool selfCheck(bool full, Monitor& monitor, const std::function<void(const CheckOutcome&)>& report);

} // namespace qs::formats
