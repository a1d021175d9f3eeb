#include "core/integers/wide.h"

namespace qs::integers {

bool fitsSigned(Wide value, int width) {
  return value >= minSigned(width) && value <= maxSigned(width);
}

Pattern clampedSigned(Wide value, int width) {
  if (value < minSigned(width)) return Pattern{1} << (width - 1);
  if (value > maxSigned(width)) return static_cast<Pattern>(maxSigned(width));
  return static_cast<Pattern>(value) & mask(width);
}

Pattern clampedUnsigned(const ExactResult& exact, int width) {
  if (exact.unsignedBelowZero) return 0;
  return exact.asUnsigned > maxUnsigned(width) ? maxUnsigned(width) : static_cast<Pattern>(exact.asUnsigned);
}

} // namespace qs::integers
