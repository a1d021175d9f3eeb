#pragma once

#include "core/arithmetic/compute.h"
#include "core/base/sentence.h"

#include <optional>
#include <string>
#include <vector>

namespace qs::arithmetic {

/// What a row of bits stands for.
enum class RowRole : std::uint8_t { a, b, c, product, exact, rounded };

/// A number as bits in columns. The column of a bit is its weight (as a power of two) plus slide.
struct Row {
  RowRole role = RowRole::a;
  Wide value;
  int low = 0;   ///< weight of the lowest bit shown
  int width = 1; ///< bits shown, zeros in front included
  int slide = 0; ///< columns to the left of its true place: operands are written before they are aligned

  [[nodiscard]] int highColumn() const { return low + width - 1 + slide; }

  [[nodiscard]] int lowColumn() const { return low + slide; }

  [[nodiscard]] bool covers(int column) const { return column >= lowColumn() && column <= highColumn(); }

  [[nodiscard]] bool bitAt(int column) const { return value.bitAt(column - slide); }

  [[nodiscard]] bool goesOn() const { return value.anyBelow(low); } ///< bits not shown follow on the right
};

/// Where the exact result is cut, and what the cut looks at.
struct CutMarks {
  int quantum = 0;        ///< weight of the last kept bit
  bool lastKept = false;  ///< that bit
  bool guard = false;     ///< the first bit cut off, of weight 2^(quantum−1)
  bool roundBit = false;  ///< the second
  bool sticky = false;    ///< whether anything follows
  bool away = false;      ///< rounded to the candidate further from zero
  bool tie = false;       ///< exactly half a last place is cut off
  bool subnormal = false; ///< the last place is the format's lowest: fewer bits than usual are kept

  [[nodiscard]] bool exact() const { return !guard && !roundBit && !sticky; }
};

enum class StepKind : std::uint8_t {
  operands,  ///< decoded and written with their leading places below each other
  special,   ///< NaN, infinity or zero decides: no digits follow
  multiply,  ///< the product inside a fused operation
  align,     ///< moved to their true columns
  operate,   ///< the exact result
  normalise, ///< where its leading 1 stands
  cut,       ///< kept bits, guard, round and sticky
  round,     ///< the kept bits, one more when rounded away
  deliver,   ///< the code
};

/// One step, complete in itself: a view at step k draws this alone, so stepping back is drawing k − 1.
struct Step {
  StepKind kind = StepKind::operands;
  std::vector<Row> rows;     ///< from top to bottom
  bool showsLeading = false; ///< the leading 1 of the exact row is marked
  bool showsCut = false;     ///< the marks of Trace::cut are drawn
  Sentence sentence;
};

/// A flag that is raised, and why.
struct FlagReason {
  std::string_view flag; ///< "invalid" "divide_by_zero" "overflow" "underflow" "inexact", stable
  Sentence sentence;
};

/// An operation with everything a view shows about it.
struct Trace {
  Request request;
  Operands operands;
  Outcome outcome;
  std::optional<CutMarks> cut; ///< of results that have digits
  std::vector<Step> steps;     ///< at least two
  std::vector<FlagReason> reasons;
};

[[nodiscard]] Trace trace(const Request& request);

/// "operands" "align" …, stable.
[[nodiscard]] std::string_view stepId(StepKind kind);
[[nodiscard]] std::string_view rowId(RowRole role);

} // namespace qs::arithmetic
