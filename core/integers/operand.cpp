#include "core/integers/operand.h"

#include "core/integers/base_conversion.h"

namespace qs::integers {

namespace {

std::string rangeMessage(OperandRange range) {
  switch (range) {
  case OperandRange::signedOnly:
    return QS_TR("core", "outside the range of %1 bits in two's complement, %2 to %3");
  case OperandRange::unsignedOnly:
    return QS_TR("core", "outside the range of %1 bits without sign, 0 to %4");
  default:
    return QS_TR("core",
                 "outside the ranges of %1 bits, %2 to %3 in two's complement and 0 to %4 without sign");
  }
}

} // namespace

Result<Pattern> parseOperand(std::string_view text, int width, OperandRange range) {
  const auto value = parseInteger(text);
  if (!value) return fail(value.error());
  const numbers::BigInt least = range == OperandRange::unsignedOnly ? 0 : minSigned(width);
  const numbers::BigInt most = range == OperandRange::signedOnly ? numbers::BigInt(maxSigned(width))
                                                                 : numbers::BigInt(maxUnsigned(width));
  if (*value < least || *value > most)
    return fail(ErrorCode::invalidNumber, std::string(text), rangeMessage(range),
                {std::to_string(width), std::to_string(minSigned(width)), std::to_string(maxSigned(width)),
                 std::to_string(maxUnsigned(width))});
  // Below zero, two's complement is the value plus 2^64, cut to the width.
  const auto magnitude = static_cast<std::uint64_t>(numbers::BigInt(abs(*value)));
  return (*value < 0 ? ~magnitude + 1 : magnitude) & mask(width);
}

Result<int> parseWidth(std::string_view text) {
  const auto value = parseInteger(text);
  if (!value || *value < minWidth || *value > maxWidth)
    return fail(ErrorCode::usage, std::string(text), QS_TR("core", "a width is a whole number from 1 to 64"));
  return static_cast<int>(*value);
}

Result<int> parsePlaces(std::string_view text) {
  const auto value = parseInteger(text);
  if (!value) return fail(value.error());
  if (*value < 0 || *value > maxWidth)
    return fail(ErrorCode::invalidNumber, std::string(text), QS_TR("core", "a shift is by 0 to 64 places"));
  return static_cast<int>(*value);
}

} // namespace qs::integers
