#pragma once

#include <string>

namespace qs::state {

/// The visible stretch of a number line. Positions are exact numbers written as text, so that no zoom depth
/// is lost.
struct Viewport {
  std::string low; ///< exact number; empty: fit around the current value
  std::string high;
  std::string scale = "linear"; ///< "linear", "symlog" or "code"
  bool operator==(const Viewport&) const = default;
};

} // namespace qs::state
