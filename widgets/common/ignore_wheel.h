#pragma once

class QWidget;

namespace qs::widgets {

/// Keeps the wheel from changing the value of a control: it scrolls and zooms, nothing else.
void ignoreWheel(QWidget& control);

} // namespace qs::widgets
