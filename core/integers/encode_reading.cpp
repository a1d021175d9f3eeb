#include "core/integers/encode_reading.h"

#include "core/integers/base_conversion.h"
#include "core/numbers/parse.h"

namespace qs::integers {

using numbers::BigInt;

namespace {

BigInt leastOf(int width, Reading reading) {
  switch (reading) {
  case Reading::unsignedInteger:
    return 0;
  case Reading::twosComplement:
  case Reading::offset:
    return minSigned(width);
  default:
    return -maxSigned(width);
  }
}

BigInt mostOf(int width, Reading reading) {
  return reading == Reading::unsignedInteger ? BigInt(maxUnsigned(width)) : BigInt(maxSigned(width));
}

bool hasMinusZero(Reading reading) {
  return reading == Reading::onesComplement || reading == Reading::signMagnitude;
}

/// value lies in the range of the reading.
Pattern encoded(const BigInt& value, bool negative, int width, Reading reading) {
  const auto magnitude = static_cast<std::uint64_t>(BigInt(abs(value)));
  const Pattern top = Pattern{1} << (width - 1);
  switch (reading) {
  case Reading::onesComplement:
    return (negative ? ~magnitude : magnitude) & mask(width);
  case Reading::signMagnitude:
    return magnitude | (negative ? top : 0);
  case Reading::offset:
    return ((value < 0 ? ~magnitude + 1 : magnitude) & mask(width)) ^ top;
  default:
    return (value < 0 ? ~magnitude + 1 : magnitude) & mask(width);
  }
}

} // namespace

ReadingRange readingRange(int width, Reading reading) {
  return {leastOf(width, reading).str(), mostOf(width, reading).str()};
}

Result<Pattern> parseReading(std::string_view text, int width, Reading reading) {
  const auto value = parseInteger(text);
  if (!value) return fail(value.error());
  const BigInt least = leastOf(width, reading), most = mostOf(width, reading);
  if (*value < least || *value > most)
    return fail(ErrorCode::invalidNumber, std::string(text),
                QS_TR("core", "outside the range of this reading, %1 to %2"), {least.str(), most.str()});
  // The integer has no sign of zero; the number that was read does.
  const auto number = numbers::parse(text);
  const bool negative =
      *value < 0 || (*value == 0 && hasMinusZero(reading) && number && number->value.negative);
  return encoded(*value, negative, width, reading);
}

} // namespace qs::integers
