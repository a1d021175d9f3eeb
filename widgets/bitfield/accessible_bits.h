#pragma once

namespace qs::widgets {

class BitFieldView;

/// Makes every BitFieldView a group of check boxes for assistive technology. Call it once before the first is
/// shown; later calls do nothing.
void installBitAccessibility();
void announceBitChange(BitFieldView& view, int bit);
void announceFocusedBit(BitFieldView& view);

} // namespace qs::widgets
