#pragma once

#include "core/formats/encode.h"
#include "core/formats/float_shape.h"
#include "core/formats/magnitude.h"

namespace qs::formats {

/// A layout prepared for coding many values; integers are fixed-point numbers without fraction bits.
/// Internal to this folder: others call decode and encode.
using Coding = std::variant<FloatShape, FixedLayout, ScaleLayout, PositLayout, CodebookLayout>;
[[nodiscard]] Coding codingOf(const Layout& layout);

/// What comes in to be rounded.
struct Operand {
  enum class Kind : std::uint8_t { zero, finite, infinity, nan };
  Kind kind = Kind::zero;
  bool negative = false;
  Magnitude magnitude; ///< of a finite one

  [[nodiscard]] static Operand from(const numbers::Dyadic& value);
  [[nodiscard]] static Operand from(const numbers::Exact& value);
  [[nodiscard]] static Operand from(const Decoded& decoded);
};

[[nodiscard]] Decoded decodeWith(const FloatShape& shape, Code code);
[[nodiscard]] Decoded decodeWith(const FixedLayout& layout, Code code);
[[nodiscard]] Decoded decodeWith(const ScaleLayout& layout, Code code);
[[nodiscard]] Decoded decodeWith(const PositLayout& layout, Code code);
[[nodiscard]] Decoded decodeWith(const CodebookLayout& layout, Code code);

[[nodiscard]] Encoded encodeWith(const FloatShape& shape, const Operand& value, const EncodeOptions& options);
[[nodiscard]] Encoded encodeWith(const FixedLayout& layout, const Operand& value,
                                 const EncodeOptions& options);
[[nodiscard]] Encoded encodeWith(const ScaleLayout& layout, const Operand& value,
                                 const EncodeOptions& options);
[[nodiscard]] Encoded encodeWith(const PositLayout& layout, const Operand& value,
                                 const EncodeOptions& options);
[[nodiscard]] Encoded encodeWith(const CodebookLayout& layout, const Operand& value,
                                 const EncodeOptions& options);

} // namespace qs::formats
