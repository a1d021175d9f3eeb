#include "app/pages/formats/bit_change.h"

#include "app/pages/formats/explanations.h"
#include "widgets/numberline/brief_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <bit>

namespace qs::pages {
namespace {

constexpr int mostNamed = 8; ///< bits whose indices are listed

struct Text {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::Formats)
};

/// "14", "9, 8, 0"; empty when there are many.
QString indicesOf(formats::Code bits) {
  QStringList indices;
  for (int bit = 63; bit >= 0 && std::popcount(bits) <= mostNamed; --bit)
    if ((bits >> bit & 1) != 0) indices.append(QString::number(bit));
  return indices.join(QStringLiteral(", "));
}

QString valueOf(const formats::Layout& layout, formats::Code code) {
  return plain(widgets::briefText(layout, code));
}

} // namespace

QString bitChangeText(const formats::Layout& layout, formats::Code before, formats::Code now) {
  const formats::Code changed = before ^ now;
  if (changed == 0) return {};
  const int count = std::popcount(changed);
  const QString indices = indicesOf(changed);
  const QString bits = count == 1          ? Text::tr("one bit changed (%1)").arg(indices)
                       : indices.isEmpty() ? Text::tr("%1 bits changed").arg(count)
                                           : Text::tr("%1 bits changed (%2)").arg(count).arg(indices);
  return Text::tr("%1: %2 → %3").arg(bits, valueOf(layout, before), valueOf(layout, now));
}

QString bitDifferenceText(const formats::FormatSpec& format, formats::Code now, formats::Code other) {
  const formats::Code different = now ^ other;
  const int count = std::popcount(different);
  const QString indices = indicesOf(different);
  const QString bits = count == 0          ? Text::tr("the same bits")
                       : count == 1        ? Text::tr("one bit differs (%1)").arg(indices)
                       : indices.isEmpty() ? Text::tr("%1 bits differ").arg(count)
                                           : Text::tr("%1 bits differ (%2)").arg(count).arg(indices);
  return Text::tr("%1, %2: %3")
      .arg(QString::fromStdString(hexText(other, format.bits)), valueOf(format.layout, other), bits);
}

} // namespace qs::pages
