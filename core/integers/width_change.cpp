#include "core/integers/width_change.h"

#include <algorithm>

namespace qs::integers {

Resized resize(Pattern pattern, int from, int to, Extension extension) {
  const Pattern code = pattern & mask(from);
  Resized resized;
  resized.pattern = code & mask(to);
  if (to > from && extension == Extension::sign && topBit(code, from))
    resized.pattern |= mask(to) & ~mask(from);
  if (to < from) resized.dropped = code >> to;
  const Readings before = read(code, from), after = read(resized.pattern, to);
  resized.keepsUnsigned = before.unsignedInteger == after.unsignedInteger;
  resized.keepsTwosComplement = before.twosComplement == after.twosComplement;
  return resized;
}

Pattern saturate(Pattern pattern, int from, int to, Reading reading) {
  const Readings value = read(pattern, from);
  if (reading == Reading::unsignedInteger) return std::min(value.unsignedInteger, maxUnsigned(to));
  const std::int64_t nearest = std::clamp(value.twosComplement, minSigned(to), maxSigned(to));
  return static_cast<Pattern>(nearest) & mask(to);
}

} // namespace qs::integers
