#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace qs::widgets {

/// Where an axis has its numbers, and what they say.
struct Tick {
  double at = 0;
  QString label; ///< empty for a minor tick
};

/// A number as an axis or a table shows it: minus as U+2212, powers of ten as superscripts beyond 10⁻⁴…10⁶.
/// digits: significant ones, trailing zeros dropped.
[[nodiscard]] QString numberText(double value, int digits = 4);
/// A count with thin spaces between groups of three digits.
[[nodiscard]] QString countText(double count);

using TextWidth = std::function<double(const QString&)>;

/// Ticks at multiples of 1, 2 or 5 times a power of ten: as many as fit into length pixels with the labels at
/// least gap apart, never more than one per 48 px. vertical axes pass the line height as every label's
/// extent.
[[nodiscard]] std::vector<Tick> linearTicks(double low, double high, double length, const TextWidth& extent,
                                            double gap = 14);
/// The same for a log axis of counts: labelled powers of ten, minor ticks between them while decades are tall
/// enough.
[[nodiscard]] std::vector<Tick> logTicks(double low, double high, double length, double lineHeight);

} // namespace qs::widgets
