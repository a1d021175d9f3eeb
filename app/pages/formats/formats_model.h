#pragma once

#include "app/pages/formats/rules.h"
#include "app/state/app_state.h"
#include "core/formats/catalogue.h"
#include "core/formats/encode.h"
#include "core/numbers/parse.h"

#include <string>
#include <vector>

// From the state of the Formats page to everything it shows, without Qt. Texts are ASCII, as the core prints
// them.
namespace qs::pages {

/// What became of the input.
struct FormatsReading {
  formats::FormatSpec format;
  bool fromCode = false;                                   ///< a code was the input: nothing was rounded
  numbers::Notation notation = numbers::Notation::decimal; ///< what the entry was read as
  numbers::Exact entered;                                  ///< the code's own value when fromCode
  formats::Encoded encoded;                                ///< only the code is set when fromCode
  formats::Decoded decoded;
  numbers::Exact stored;
  std::optional<numbers::Rational> difference; ///< stored − entered, when both are finite
  double stochasticUp =
      -1; ///< with stochastic rounding of an inexact value: the probability of the upper candidate

  /// What the page showed before the last change, in the same format. Not part of the state: the page adds
  /// it.
  std::optional<formats::Code> before;

  [[nodiscard]] formats::Code code() const { return decoded.code; }

  [[nodiscard]] bool exact() const; ///< stored is what was entered, NaN included
};

/// The random number of a draw of stochastic rounding: spread evenly over 64 bits.
[[nodiscard]] std::uint64_t randomBits(int draw);

/// Errors: the format text, the entry, a code that is none or too wide.
[[nodiscard]] Result<FormatsReading> readFormats(const state::FormatsState& state, char decimalMark = '.');

/// A value stored in a format; its notation is decimal.
[[nodiscard]] FormatsReading readingOf(formats::FormatSpec format, const numbers::Exact& entered,
                                       const Rules& rules);
[[nodiscard]] FormatsReading readingOfCode(formats::FormatSpec format, formats::Code code);

/// True for text that means a bit pattern: 0x… or 0b… without '.' or 'p'.
[[nodiscard]] bool isCodeText(std::string_view text);
/// Errors: invalidCode, when there is no digit, a foreign character, or more bits than the format has.
[[nodiscard]] Result<formats::Code> codeFrom(std::string_view text, int bits);
[[nodiscard]] std::string hexText(formats::Code code, int bits);    ///< "0x2E66", as wide as the format
[[nodiscard]] std::string binaryText(formats::Code code, int bits); ///< "0010 1110 0110 0110"

// The next states. Each keeps what it does not change.
[[nodiscard]] state::FormatsState withEntry(state::FormatsState state, const std::string& text);
[[nodiscard]] state::FormatsState withCode(state::FormatsState state, const formats::FormatSpec& format,
                                           formats::Code code);
/// Another format for the same value: where a code was the input its value becomes the entry, exactly.
[[nodiscard]] state::FormatsState withFormat(state::FormatsState state, const std::string& format);

/// A number for one line: the exact decimal while it has at most longest characters, else digits significant
/// ones.
struct ShownNumber {
  std::string text;
  bool exact = true;
};

[[nodiscard]] ShownNumber shownNumber(const numbers::Exact& value, std::size_t longest, int digits);
/// A text that is read back as exactly this value: a decimal of at most 40 characters, else a hex float, else
/// a fraction.
[[nodiscard]] std::string exactText(const numbers::Exact& value);
/// The significand 1.f or 0.f of a float.
[[nodiscard]] numbers::Exact significandOf(const FormatsReading& reading);
/// What rounding works on, for a finite entry: the number itself, of a scale its magnitude.
[[nodiscard]] numbers::Rational roundedNumber(const FormatsReading& reading);
/// The difference in units of the stored value's last place; none in codebooks, which have no places.
[[nodiscard]] std::optional<numbers::Rational> differenceInUlps(const FormatsReading& reading);

enum class PresetId {
  zero,
  negativeZero,
  one,
  max,
  minNormal,
  maxSubnormal,
  minSubnormal,
  positiveInfinity,
  negativeInfinity,
  nan,
  allOnes
};

struct Preset {
  PresetId id;
  std::optional<formats::Code> code; ///< none: the format lacks it
};

[[nodiscard]] std::vector<Preset> presetsOf(const formats::Layout& layout);

} // namespace qs::pages
