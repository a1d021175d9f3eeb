#pragma once

namespace qs::widgets {

class NumberWheel;

/// Makes every NumberWheel a dial for assistive technology. Later calls do nothing.
void installWheelAccessibility();
void announceWheel(NumberWheel& wheel); ///< its value has changed

} // namespace qs::widgets
