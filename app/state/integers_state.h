#pragma once

#include <string>

// What the Integers page shows: two operands of one width, and for each view what it asks about them.
namespace qs::state {

/// The first operand at another width.
struct ResizeState {
  int width = 16;
  std::string extension = "sign"; ///< "sign" or "zero"
  bool operator==(const ResizeState&) const = default;
};

/// An integer of any size in another base.
struct BaseState {
  std::string number; ///< any integer that integers::parseInteger reads; empty: the first operand
  int base = 2;       ///< 2…36
  int rungs = -1;     ///< how many rungs of the ladder are shown; −1: all
  bool operator==(const BaseState&) const = default;
};

/// The first operand with a binary point.
struct FixedState {
  int fractionBits = 4; ///< 0…64; at most the width is shown
  std::string real; ///< the number that was typed to be stored, while the pattern still is what came of it
  bool operator==(const FixedState&) const = default;
};

/// Two four-bit integers in a byte.
struct PackingState {
  int byte = 0x7b;
  std::string order = "low"; ///< where the first element is: "low" or "high"
  bool operator==(const PackingState&) const = default;
};

struct IntegersState {
  int width = 8;
  bool isSigned = true;
  std::string a = "5";
  std::string b = "-5";
  int places = 1;                ///< of a shift or rotation, 0…64
  std::string operation = "neg"; ///< as integers::operatorSymbol writes it
  int step = -1;                 ///< visible step of the operation; −1 shows all
  std::string view = "readings"; ///< id in the catalogue of views; an unknown one shows the first
  ResizeState resize;
  BaseState base;
  FixedState fixed;
  PackingState packing;
  bool operator==(const IntegersState&) const = default;
};

} // namespace qs::state
