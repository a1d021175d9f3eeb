#pragma once

namespace qs::widgets {

class BinadeView;

/// Makes every BinadeView a table of buttons for assistive technology, one for each visible cell. Call it
/// once before the first is shown; later calls do nothing.
void installBinadeAccessibility();
void announceCurrentCell(BinadeView& view);

} // namespace qs::widgets
