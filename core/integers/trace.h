#pragma once

#include "core/integers/pattern.h"
#include "core/integers/sentence.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace qs::integers {

enum class Operator : std::uint8_t {
  add,
  subtract,
  multiply,
  negate,
  invert,
  shiftLeft,
  shiftRight,        ///< arithmetic: copies of the top bit come in
  shiftRightLogical, ///< zeros come in
  bitAnd,
  bitOr,
  bitXor,
  rotateLeft, ///< what falls out comes in at the other end
  rotateRight,
};
/// All of them, in the order above.
[[nodiscard]] std::span<const Operator> operators();
/// "+" "-" "*" "neg" "not" "<<" ">>" ">>>" "and" "or" "xor" "rol" "ror", stable.
[[nodiscard]] std::string_view operatorSymbol(Operator op);
/// Also "~" for "not", "x" for "*", and "&" "|" "^". Errors: usage, naming the text.
[[nodiscard]] Result<Operator> operatorFrom(std::string_view symbol);
[[nodiscard]] bool takesTwoOperands(Operator op);
[[nodiscard]] bool movesPlaces(Operator op); ///< shifts and rotations: B is a number of places
[[nodiscard]] bool hasCarries(Operator op);  ///< add, subtract, negate: an addition in columns
[[nodiscard]] bool isLogic(Operator op);     ///< not, and, or, xor: columns that know nothing of each other

/// One column of an addition, or of a logic operation, whose carries are 0.
struct Column {
  int bit = 0;
  bool a = false, b = false, carryIn = false; ///< of the two rows that are added, so B is inverted in A − B
  bool sum = false, carryOut = false;
};

/// The flags, as ARM sets them.
///   C  add: carry out of the top bit (the unsigned sum does not fit). Subtract and negate: also the carry
///   out of
///      A + ~B + 1, so 1 means *no borrow* (A ≥ B unsigned); x86 stores the opposite. Multiply: the unsigned
///      product does not fit. Shifts and rotations: the last bit pushed out. Logic: 0.
///   V  the two's complement result does not fit; for additions, carry into the top bit ≠ carry out of it.
///      Logic and rotations: 0.
///   N  top bit of the result. Z  the result is 0.
/// Source: Arm Architecture Reference Manual (DDI 0487), AddWithCarry and Shift_C; multiplication, V of
/// shifts and C of logic, which ARM leaves alone, are ours.
struct Flags {
  bool c = false, v = false, n = false, z = false;
  bool operator==(const Flags&) const = default;
};

enum class StepKind : std::uint8_t {
  operands,       ///< A and B are written down
  invert,         ///< shown is ~A or ~B
  carryIn,        ///< 1 enters bit 0
  column,         ///< one more column is added
  partialProduct, ///< shown is the sum so far
  shift,          ///< shown is the pattern after one more place, also of a rotation
  dropCarry,      ///< the carry out of the top bit has no column
  result,         ///< shown is the result
};

/// One step. A view at step k is drawn from the trace and k alone, so stepping back is drawing k − 1.
struct Step {
  StepKind kind = StepKind::operands;
  int columnsDone = 0; ///< how many of Trace::columns are filled in after this step
  int bit = -1;        ///< the column, or the bit of B of a partial product; else −1
  Pattern shown = 0;   ///< what the step has made so far
  Sentence sentence;
};

/// An operation on patterns of one width, with everything a view shows about it.
struct Trace {
  Operator op = Operator::add;
  int width = 8;
  Pattern a = 0;
  std::optional<Pattern> b; ///< the right operand, or the number of places of a shift or rotation

  /// What the columns add: augend + addend + carryIn. A + B + 0, A + ~B + 1, or ~A + 0 + 1. Of a logic
  /// operation: A and B.
  Pattern augend = 0, addend = 0;
  bool carryIn = false;
  std::vector<Column> columns;                 ///< bit 0 first; empty for multiply, shifts and rotations
  bool carryIntoTop = false, carryOut = false; ///< false without columns

  Pattern result = 0; ///< wrapped: the exact result modulo 2^width
  Pattern saturatedSigned = 0,
          saturatedUnsigned = 0; ///< clamped to the range instead, operands read as that kind
  Flags flags;
  Sentence carryReason, overflowReason; ///< why C and V are what they are
  std::vector<Step> steps;
};

} // namespace qs::integers
