#pragma once

#include "app/pages/formats/lanes_model.h"

#include <QString>

// What a lane says, in the language of the interface; plain text.
namespace qs::pages {

/// What happened to the value on its way into the lane, or how the bits were cut: "exact",
/// "inexact, underflow", "low 8 of 16 bits".
[[nodiscard]] QString laneFlags(const Lane& lane, bool sameBits);
/// "off by −2.44×10⁻⁵, relative −2.44×10⁻⁴, −0.4 ulp"; empty when nothing is off.
[[nodiscard]] QString laneError(const FormatsReading& reading);
/// "[0.09998, 0.1]": what rounds to this value; empty when nothing has that meaning.
[[nodiscard]] QString laneInterval(const FormatsReading& reading, formats::Overflow overflow);
/// The class of the value in one or two words.
[[nodiscard]] QString shortClass(const FormatsReading& reading);
/// A number to that many digits, signed always, "≈" before it when it is not exact.
[[nodiscard]] QString signedText(const numbers::Rational& value, int digits);

} // namespace qs::pages
