#pragma once

#include "widgets/bitfield/bit_row.h"

namespace qs::widgets {

/// How a code came to change.
enum class BitGesture {
  flip,
  paint, ///< with the mouse, until it is released
  set,
  stepField,
  stepExponent,
  stepCode
};

struct BitEdit {
  BitGesture gesture = BitGesture::flip;
  int bit = 0;           ///< the bit that was touched, or where the cursor stood
  bool repeated = false; ///< a key held down
};

[[nodiscard]] formats::Code withBit(formats::Code code, int bit, bool on);
/// The field moved by delta; it stops at its ends instead of running into its neighbours.
[[nodiscard]] formats::Code withFieldStepped(formats::Code code, const BitGroup& group, int delta);
/// The code moved by delta; it stops at 0 and at all ones.
[[nodiscard]] formats::Code withCodeStepped(formats::Code code, int bits, int delta);
/// Where Ctrl+arrow goes: the top bit of the group to the left (direction +1) or right (−1); at the last one,
/// its own end.
[[nodiscard]] int groupJump(const BitRow& row, int bit, int direction);

} // namespace qs::widgets
