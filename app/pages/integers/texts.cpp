#include "app/pages/integers/texts.h"

#include "app/pages/integers/integers_model.h"
#include "widgets/common/messages.h"
#include "widgets/common/number_text.h"
#include "widgets/integers/place_weights.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace qs::pages {

using integers::Reading;

namespace {

/// "128", "2<sup>31</sup>".
QString powerHtml(int exponent) {
  constexpr int fiveFigures = 16;
  return exponent < fiveFigures ? QString::number(std::ldexp(1.0, exponent), 'f', 0)
                                : QStringLiteral("2<sup>%1</sup>").arg(exponent);
}

/// The magnitude of the top bit's weight.
QString topHtml(int width, Reading reading) {
  if (reading != Reading::onesComplement) return powerHtml(width - 1);
  if (width <= 16) return QString::number((1 << (width - 1)) - 1);
  return QStringLiteral("(%1 \u2212 1)").arg(powerHtml(width - 1));
}

/// Every set bit's term, the top first, without the signs that join them.
QStringList terms(integers::Pattern pattern, int width, Reading reading, int highlighted) {
  QStringList all;
  const bool negativeTop = reading == Reading::twosComplement || reading == Reading::onesComplement;
  for (int bit = width - 1; bit >= 0; --bit) {
    const bool top = bit == width - 1;
    if (!integers::bitAt(pattern, bit) || (top && reading == Reading::signMagnitude)) continue;
    QString term = top ? topHtml(width, reading) : powerHtml(bit);
    if (top && negativeTop) term.prepend(QChar(0x2212));
    if (bit == highlighted) term = QStringLiteral("<b><u>%1</u></b>").arg(term);
    all.append(term);
  }
  return all;
}

} // namespace

QString number(const std::string& ascii) {
  return widgets::plainNumber(QString::fromStdString(ascii));
}

QString translated(const integers::Sentence& sentence) {
  Error carrier{{}, {}, {}, {}, sentence.message, sentence.arguments};
  for (std::string& argument : carrier.arguments)
    argument = number(argument).toStdString();
  QString text = widgets::why(carrier);
  static const QRegularExpression power(QStringLiteral("\\^(\\d+)"));
  for (QRegularExpressionMatch match = power.match(text); match.hasMatch(); match = power.match(text))
    text.replace(match.capturedStart(), match.capturedLength(),
                 widgets::superscript(match.captured(1).toInt()));
  return text;
}

QString readingName(Reading reading) {
  switch (reading) {
  case Reading::unsignedInteger:
    return QCoreApplication::translate("pages", "unsigned");
  case Reading::twosComplement:
    return QCoreApplication::translate("pages", "two's complement");
  case Reading::onesComplement:
    return QCoreApplication::translate("pages", "ones' complement");
  case Reading::signMagnitude:
    return QCoreApplication::translate("pages", "sign and magnitude");
  case Reading::offset:
    return QCoreApplication::translate("pages", "offset binary");
  }
  return {};
}

QString weightSum(integers::Pattern pattern, int width, Reading reading, int highlighted, bool whole) {
  constexpr qsizetype most = 16, first = 6, last = 3;
  QStringList all = terms(pattern, width, reading, highlighted);
  if (all.size() > most && !whole)
    all = all.mid(0, first) + QStringList(QStringLiteral("\u2026")) + all.mid(all.size() - last);
  QString sum = all.isEmpty() ? QStringLiteral("0") : all.join(QStringLiteral(" + "));
  if (reading == Reading::signMagnitude && integers::topBit(pattern, width))
    return QStringLiteral("\u2212(%1)").arg(sum);
  if (reading == Reading::offset) return QStringLiteral("(%1) \u2212 %2").arg(sum, powerHtml(width - 1));
  return sum;
}

widgets::BitRow bitRow(const IntegersFigures& figures, integers::Pattern pattern) {
  widgets::BitRow row = widgets::bitRowOf(formats::IntegerLayout{figures.width, figures.isSigned});
  row.weights.resize(figures.width);
  for (const integers::Place& place : integers::places(pattern, figures.width, figures.reading()))
    row.weights[place.bit] = number(place.weightText());
  row.value = number(figures.text(pattern));
  return row;
}

} // namespace qs::pages
