#include "widgets/bitfield/bit_edit.h"

namespace qs::widgets {

using formats::Code;

Code withBit(Code code, int bit, bool on) {
  const Code mask = Code{1} << bit;
  return on ? code | mask : code & ~mask;
}

Code withFieldStepped(Code code, const BitGroup& group, int delta) {
  const Code mask = formats::codeMask(group.width);
  const Code field = code >> group.low & mask;
  const Code moved = withCodeStepped(field, group.width, delta);
  return (code & ~(mask << group.low)) | moved << group.low;
}

Code withCodeStepped(Code code, int bits, int delta) {
  const Code top = formats::codeMask(bits);
  const Code size = delta < 0 ? Code{0} - static_cast<Code>(delta) : static_cast<Code>(delta);
  if (delta < 0) return code < size ? 0 : code - size;
  return top - code < size ? top : code + size;
}

int groupJump(const BitRow& row, int bit, int direction) {
  const int here = row.groupOf(bit);
  const int there = here - direction;
  if (there < 0) return row.width - 1;
  if (there >= row.groups.size()) return 0;
  const BitGroup& group = row.groups[there];
  return group.low + group.width - 1;
}

} // namespace qs::widgets
