#pragma once

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

/// An operation on two or three numbers, and a list added up. The page's value is the first operand.
struct ArithmeticState {
  std::string operation = "+"; ///< "+" "-" "*" "/" "fma" "sqrt"
  std::string b = "0.2";
  std::string c = "0";
  int step = -1; ///< visible step of the trace; −1 shows all
  bool operator==(const ArithmeticState&) const = default;
};

} // namespace qs::state
