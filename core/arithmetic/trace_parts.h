#pragma once

#include "core/arithmetic/trace.h"

namespace qs::arithmetic {

// What the steps of a trace have in common. Texts are ASCII; "2^-4" stands for a power, which views raise.

/// "1.1001": the bits of a row with the point behind the first.
[[nodiscard]] std::string pointed(const Row& row);
/// "-1.1001 * 2^-4"
[[nodiscard]] std::string scientific(const Row& row);
[[nodiscard]] std::string powerOfTwo(int exponent); ///< "2^-4"
/// A code's value: "65504", "0.34375" (in full while that is short), "0.1" (else the shortest text), "inf",
/// "-0".
[[nodiscard]] std::string valueText(const formats::FloatLayout& layout, formats::Code code);
[[nodiscard]] std::string codeText(const formats::FloatLayout& layout, formats::Code code); ///< "0x2e66"

/// A finite operand as its format holds it, zeros in front of subnormals included.
[[nodiscard]] Row operandRow(RowRole role, const formats::FloatLayout& layout,
                             const formats::Decoded& decoded);
/// Where the exact result is cut on its way into the format. Precondition: not zero.
[[nodiscard]] CutMarks cutOf(const formats::FloatLayout& layout, const Wide& exact,
                             const formats::EncodeOptions& options);
/// The exact result, from its first column of interest to the round bit at least.
[[nodiscard]] Row exactRow(const formats::FloatLayout& layout, const Wide& exact, const CutMarks& cut);
[[nodiscard]] Row roundedRow(const formats::FloatLayout& layout, const Wide& exact, const CutMarks& cut);

/// Adds the steps from normalising to the code, for a finite result that is not zero.
void addRounding(Trace& trace, const CutMarks& cut, const std::vector<Row>& rows);
/// The last step: the code with its fields.
void addDelivery(Trace& trace, const std::vector<Row>& rows);
/// Fills in Trace::reasons.
void explainFlags(Trace& trace);
[[nodiscard]] Sentence specialSentence(const Trace& trace);

} // namespace qs::arithmetic
