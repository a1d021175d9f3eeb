#pragma once

#include "app/pages/formats/formats_model.h"
#include "widgets/bitfield/bit_row.h"

#include <QString>

// What the page says about a reading, in the language of the interface.
namespace qs::pages {

/// "binary16 (half precision)"
[[nodiscard]] QString formatName(const formats::FormatSpec& format);
[[nodiscard]] QString errorText(const Error& error);               ///< with the column where there is one
[[nodiscard]] QString notationText(const FormatsReading& reading); ///< "decimal", "hex float", "code" …

/// The fields with their readings, the hidden bit and the spoken value.
[[nodiscard]] widgets::BitRow bitRowFor(const FormatsReading& reading);
/// "normal number"
[[nodiscard]] QString classText(const FormatsReading& reading);
/// "sign", "exponent" …: the name by which a term of the formula says whose it is.
[[nodiscard]] QString fieldKey(formats::FieldRole role);
/// The formula with this code's numbers, or why there is none; rich text. A term that belongs to a field is a
/// link whose address is the field's key.
[[nodiscard]] QString formulaText(const FormatsReading& reading);
/// "= 0.5", "≈ 0.1", "NaN"; rich text
[[nodiscard]] QString valueLine(const FormatsReading& reading);

/// How the entered value became the stored one: "inexact, rounded down" …; empty when nothing happened.
[[nodiscard]] QString roundingNote(const FormatsReading& reading);

[[nodiscard]] QString presetName(PresetId id);
[[nodiscard]] QString whyMissing(PresetId id, const formats::FormatSpec& format);

/// "= 1.5" or "≈ 1.333"; rich text
[[nodiscard]] QString withRelation(const ShownNumber& number);
[[nodiscard]] QString plain(const std::string& printed); ///< typeset, ∞ and NaN included
[[nodiscard]] QString
rich(const std::string& printed); ///< the same with a real superscript, for labels of rich text

} // namespace qs::pages
