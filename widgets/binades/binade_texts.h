#pragma once

#include "widgets/binades/binade_layout.h"

#include <QString>

// What the cells of a binade grid say, in the language of the interface.
namespace qs::widgets {

[[nodiscard]] QString rowText(const values::BinadeRow& row); ///< "2⁻⁴", "subnormal", "0", "∞ NaN", "0x3_"
[[nodiscard]] QString rowDescription(const values::BinadeRow& row); ///< a sentence for hints
/// The short value of a single code, as wide as it is exact.
[[nodiscard]] QString codeText(const formats::Layout& layout, formats::Code code);
/// The shortest decimal that leads to the code, where that one is too wide.
[[nodiscard]] QString shortCodeText(const formats::Layout& layout, formats::Code code);
/// What the value is when codeText only leads to it: its full decimal, or significand × power of two where
/// that one is too long; empty when codeText has it already.
[[nodiscard]] QString exactCodeText(const formats::Layout& layout, formats::Code code);
/// "1.25, code 0x3D, normal"; "32 codes, 1 (0x3C00) to 1.03 (0x3C1F)".
[[nodiscard]] QString cellDescription(const values::BinadeMap& map, const BinadeCell& cell);
/// The significand at a fraction of the binade, "1.25", to as many digits as tell it from the next one.
[[nodiscard]] QString significandText(int lead, double fraction, double toNext);

/// How a cell is drawn.
enum class CellStyle { normal, subnormal, zero, infinity, nan, mixed };
/// Of a cell with several codes: the one they share, or mixed when some are special.
[[nodiscard]] CellStyle cellStyle(const values::BinadeMap& map, const BinadeCell& cell);

} // namespace qs::widgets
