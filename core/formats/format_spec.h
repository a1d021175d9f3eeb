#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace qs::formats {

using Code = std::uint64_t; ///< a bit pattern, in the low bits

/// Which codes are NaN.
enum class NanRule : std::uint8_t {
  none,
  ieee, ///< exponent all ones; fraction zero is infinity where the format has it, else NaN too (IEEE 754-2019
        ///< §3.4)
  allOnes,      ///< "fn": every bit below the sign set (OCP OFP8 E4M3)
  negativeZero, ///< "fnuz": the pattern of −0, and only that one
};

/// A binary floating-point format: [sign] exponent fraction, most significant first.
/// exponent field 0: ±fraction·2^(1−bias−fractionBits); else
/// ±(2^fractionBits+fraction)·2^(e−bias−fractionBits). IEEE P3109 formats are members of this family: signed
/// ones with negativeZero, unsigned ones with allOnes.
struct FloatLayout {
  int exponentBits = 0;
  int fractionBits = 0;
  int bias = 0;
  bool isSigned = true;
  NanRule nan = NanRule::ieee;
  bool infinities =
      true; ///< with ieee: exponent all ones, fraction 0; otherwise the top magnitude that is not NaN
  bool subnormals = true; ///< false: exponent field 0 always means zero
  /// IEEE P3109 rules of rounding: without infinities, overflow stops at ±max though there is a NaN, and with
  /// fractionBits 0 a tie goes to the even code (interim report v4.0, projection).
  bool p3109 = false;
  bool operator==(const FloatLayout&) const = default;
};

/// Two's complement or unsigned.
struct IntegerLayout {
  int bits = 8;
  bool isSigned = true;
  bool operator==(const IntegerLayout&) const = default;
};

/// A bare exponent: 2^(code−bias), all ones NaN; no sign, zero or infinity (OCP MX E8M0).
struct ScaleLayout {
  int bits = 8;
  int bias = 127;
  bool operator==(const ScaleLayout&) const = default;
};

/// Binary fixed point: an integer as above times 2^-fractionBits. fractionBits may exceed bits (all bits lie
/// behind the point, with zeros before them) or be negative (multiples of a power of two).
struct FixedLayout {
  int bits = 16;
  int fractionBits = 8; ///< −1024…1024
  bool isSigned = true;
  bool operator==(const FixedLayout&) const = default;
};

/// A posit of the 2022 standard, es = 2: sign, regime (a run of equal bits and its end), two exponent bits e,
/// fraction f; value 2^(4r+e)·(1+f). Negative numbers are two's complements of whole patterns; 10…0 is NaR.
struct PositLayout {
  int bits = 16; ///< 3…64
  static constexpr int exponentBits = 2;
  bool operator==(const PositLayout&) const = default;
};

class Codebook;

/// A table of values by code.
struct CodebookLayout {
  std::shared_ptr<const Codebook> book;               ///< never null in a layout that passes validate
  bool operator==(const CodebookLayout& other) const; ///< equal tables and rules
};

using Layout =
    std::variant<FloatLayout, IntegerLayout, ScaleLayout, FixedLayout, PositLayout, CodebookLayout>;

/// What a framework calls the format: {"PyTorch", "torch.float16"}.
struct Alias {
  std::string framework;
  std::string name;
};

/// A scalar format as data.
struct FormatSpec {
  std::string id;        ///< lower case, stable: "f16", "e4m3fn", "e5m3[bias=20]"
  std::string name;      ///< for people: "binary16 (half precision)"
  std::string shortName; ///< for headings and lanes: "FP16", "FP8 E4M3FN"
  int bits = 0;
  Layout layout;
  std::vector<Alias> aliases;
};

[[nodiscard]] int bitWidth(const Layout& layout);
/// The bias that IEEE 754-2019 §3.3 gives to so many exponent bits (at most 15), 2^(bits−1) − 1; without
/// any, 1.
[[nodiscard]] int defaultBias(int exponentBits);
/// Errors: invalidFormat, when the parts cannot form a code of 1…64 bits or leave no finite value but zero.
/// Every function of this folder asks for a layout that passes; those of the catalogue do.
[[nodiscard]] Result<void> validate(const Layout& layout);
[[nodiscard]] Code codeMask(int bits); ///< bits ones; bits in 1…64

enum class FieldRole : std::uint8_t {
  sign,
  exponent,
  fraction,
  magnitude, ///< of integers; the whole part of fixed point
  regime,    ///< of posits: the run and the bit that ends it
  code,      ///< of codebooks: an index, no number
};
[[nodiscard]] std::string_view fieldName(FieldRole role); ///< "sign" …

/// A run of bits with one meaning. The highest field comes first.
struct Field {
  FieldRole role;
  int low;   ///< index of its least significant bit
  int width; ///< at least 1: empty fields are left out
};

/// The fields of this code. They depend on it for posits alone; those of a negative posit are the ones of its
/// magnitude, which is the two's complement of its bits.
[[nodiscard]] std::vector<Field> fields(const Layout& layout, Code code);
/// The same for any code; a posit's are those of 1.
[[nodiscard]] std::vector<Field> fields(const Layout& layout);

} // namespace qs::formats
