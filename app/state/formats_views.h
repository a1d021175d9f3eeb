#pragma once

#include "app/state/viewport.h"

#include <string>
#include <vector>

// What the views of the Formats page show besides the value itself, which they share.
namespace qs::state {

/// One value through many formats at once.
struct LanesState {
  std::vector<std::string> formats = {
      "f64",    "f32",    "tf32",   "bf16", "f16", "e5m2",
      "e4m3fn", "e3m2fn", "e2m1fn", "int8", "int4"}; ///< top to bottom; texts formats::find accepts
  bool sameBits = false; ///< every lane reads the same bits, instead of storing the same value
  int open = -1;         ///< the lane whose exact numbers are unfolded; −1: none
  bool operator==(const LanesState&) const = default;
};

/// The number lines of several formats over one axis. The page's own format is always the first of them and
/// is not repeated below.
struct LineStackState {
  std::vector<std::string> formats = {"f32",  "bf16",   "f16",
                                      "e5m2", "e4m3fn", "int8"}; ///< texts formats::find accepts
  Viewport stretch;
  std::string cursorA, cursorB; ///< exact numbers; empty: not placed
  bool operator==(const LineStackState&) const = default;
};

/// All codes of the format.
struct ValuesState {
  std::string kind =
      "grid"; ///< "grid" (binades × significands), "list", or "square" (by the halves of the code)
  std::string filter;
  std::string sortBy = "code"; ///< "code" or "value"
  bool descending = false;
  int zoom = 0; ///< grid: halvings of the visible stretch of significands
  bool operator==(const ValuesState&) const = default;
};

/// Two formats side by side; the first is the page's own.
struct CompareState {
  std::string other = "bf16";
  bool operator==(const CompareState&) const = default;
};

/// A list added up in a format, item by item.
struct SumState {
  std::string items =
      "0.1";           ///< numbers separated by ; or line ends (or commas, where they are no decimal mark)
  std::string factors; ///< as many numbers: a dot product; empty: a sum
  int repeat = 1000;   ///< the whole list that many times, 1…200000
  std::string start = "0";       ///< what the accumulator holds at first
  std::string accumulator;       ///< text formats::find accepts; empty: the page's format
  std::string order = "forward"; ///< "forward", "backward" or "pairwise"
  bool compensated = false;      ///< Kahan's summation; not with pairwise
  bool logSteps = false;         ///< the plot's axis of steps
  bool operator==(const SumState&) const = default;
};

/// An operation on two or three numbers, and a list added up. The page's value is the first operand. Operands
/// are values, or codes written 0x… or 0b…; formats are texts formats::find accepts, empty for the page's.
struct ArithmeticState {
  std::string operation = "+"; ///< "+" "-" "*" "/" "fma" "sqrt"
  std::string b = "0.2";
  std::string c = "0";
  std::string bFormat, cFormat, resultFormat;
  int step = -1; ///< visible step of the trace; −1 shows all
  SumState sum;
  bool operator==(const ArithmeticState&) const = default;
};

} // namespace qs::state
