#pragma once

#include "core/formats/encode.h"

#include <array>
#include <span>
#include <string_view>

namespace qs::arithmetic {

/// The operations of IEEE 754-2019 §5.4.1 that round once.
enum class Operation : std::uint8_t {
  add,
  subtract,
  multiply,
  divide,
  fusedMultiplyAdd, ///< A·B + C
  squareRoot,       ///< of A
};
[[nodiscard]] std::span<const Operation> operations();               ///< all, in this order
[[nodiscard]] std::string_view operationSymbol(Operation operation); ///< "+" "-" "*" "/" "fma" "sqrt", stable
/// Also "x" "×" for "*", "÷" for "/", U+2212 for "-". Errors: usage, naming the text.
[[nodiscard]] Result<Operation> operationFrom(std::string_view symbol);
[[nodiscard]] int operandCount(Operation operation); ///< 1, 2 or 3

/// A number as it is stored. Bits of the code above the width are ignored.
struct Operand {
  formats::FloatLayout layout;
  formats::Code code = 0;
  bool operator==(const Operand&) const = default;
};

/// What is asked: operands of any float formats, rounded once into another. Unused operands are ignored.
struct Request {
  Operation operation = Operation::add;
  std::array<Operand, 3> operands;
  formats::FloatLayout result;
  formats::EncodeOptions options;
};

/// The float layout of a format. Errors: unsupported, naming the format, when it is none.
[[nodiscard]] Result<formats::FloatLayout> floatLayoutOf(const formats::FormatSpec& format);

} // namespace qs::arithmetic
