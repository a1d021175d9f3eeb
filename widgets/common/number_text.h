#pragma once

#include <QList>
#include <QString>

// How numbers look in labels: a true minus, real superscripts, digits in groups.
namespace qs::widgets {

/// "-1.5e-05" as "−1.5×10⁻⁵": for painting and for plain labels. Text that is no number only gets its minus
/// signs.
[[nodiscard]] QString plainNumber(const QString& ascii);
/// The same as rich text with <sup>; HTML characters are escaped.
[[nodiscard]] QString richNumber(const QString& ascii);
/// "−12" in raised figures: "⁻¹²".
[[nodiscard]] QString superscript(int exponent);

/// A stretch of a long decimal that must not be broken over two lines.
struct DigitGroup {
  QString significant; ///< set in ink
  QString tail;        ///< set in secondary ink, after the significant part
};

/// A decimal in groups of digits counted from the decimal point outwards; sign and point belong to the group
/// they touch. The first significantDigits digits, leading zeros not counted, are significant (−1: all).
/// Integer parts of up to six digits stay whole. Characters that are no digits (an exponent, a slash) are
/// kept where they are.
[[nodiscard]] QList<DigitGroup> digitGroups(const QString& decimal, int significantDigits, int groupSize = 5);

} // namespace qs::widgets
