#include "core/integers/readings.h"

namespace qs::integers {

namespace {

/// pattern − 2^width, for patterns with the top bit set, without leaving 64 bits.
std::int64_t minusTwoToTheWidth(Pattern pattern, int width) {
  return static_cast<std::int64_t>(pattern | ~mask(width));
}

} // namespace

std::span<const Reading> readings() {
  static constexpr Reading all[] = {Reading::unsignedInteger, Reading::twosComplement,
                                    Reading::onesComplement, Reading::signMagnitude, Reading::offset};
  return all;
}

std::string_view readingId(Reading reading) {
  switch (reading) {
  case Reading::unsignedInteger:
    return "unsigned";
  case Reading::twosComplement:
    return "twos_complement";
  case Reading::onesComplement:
    return "ones_complement";
  case Reading::signMagnitude:
    return "sign_magnitude";
  case Reading::offset:
    return "offset";
  }
  return {};
}

Readings read(Pattern pattern, int width) {
  const Pattern code = pattern & mask(width);
  const bool top = topBit(code, width);
  const Pattern low = code & (mask(width) >> 1);
  const auto lowValue = static_cast<std::int64_t>(low);
  Readings readings;
  readings.unsignedInteger = code;
  readings.twosComplement = top ? minusTwoToTheWidth(code, width) : lowValue;
  // Weight −(2^(w−1) − 1) of the top bit: one more than in two's complement, and never above 0.
  readings.onesComplement = top ? readings.twosComplement + 1 : lowValue;
  readings.signMagnitude = top ? -lowValue : lowValue;
  // unsigned − 2^(w−1) is two's complement with the top bit inverted.
  readings.offset = top ? lowValue : minSigned(width) + lowValue;
  readings.onesComplementMinusZero = code == mask(width);
  readings.signMagnitudeMinusZero = top && low == 0;
  return readings;
}

std::string readingText(Pattern pattern, int width, Reading reading) {
  const Readings all = read(pattern, width);
  switch (reading) {
  case Reading::unsignedInteger:
    return std::to_string(all.unsignedInteger);
  case Reading::twosComplement:
    return std::to_string(all.twosComplement);
  case Reading::onesComplement:
    return all.onesComplementMinusZero ? "-0" : std::to_string(all.onesComplement);
  case Reading::signMagnitude:
    return all.signMagnitudeMinusZero ? "-0" : std::to_string(all.signMagnitude);
  case Reading::offset:
    return std::to_string(all.offset);
  }
  return {};
}

std::string Place::weightText() const {
  return (negative ? "-" : "") + std::to_string(magnitude);
}

std::vector<Place> places(Pattern pattern, int width, Reading reading) {
  std::vector<Place> all;
  for (int bit = width - 1; bit >= 0; --bit) {
    const bool negative = bit == width - 1 && reading == Reading::twosComplement;
    all.push_back({bit, bitAt(pattern, bit), negative, std::uint64_t{1} << bit});
  }
  return all;
}

std::string placeSum(Pattern pattern, int width, Reading reading) {
  std::string sum;
  for (const Place& place : places(pattern, width, reading))
    if (place.set) sum += (sum.empty() ? "" : " + ") + place.weightText();
  return sum.empty() ? "0" : sum;
}

} // namespace qs::integers
