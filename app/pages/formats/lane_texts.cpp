#include "app/pages/formats/lane_texts.h"

#include "app/pages/formats/explanations.h"
#include "core/numbers/print.h"

#include <QCoreApplication>
#include <QStringList>

namespace qs::pages {
namespace {

using formats::ValueClass;
using numbers::Exact;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::Lanes)
};

constexpr int errorDigits = 3, endDigits = 6;

QString endText(const numbers::Rational& value) {
  return plain(numbers::decimal(Exact::finite(value), endDigits));
}

} // namespace

QString shortClass(const FormatsReading& reading) {
  switch (reading.decoded.cls) {
  case ValueClass::zero:
    return reading.decoded.negative ? Text::tr("negative zero") : Text::tr("zero");
  case ValueClass::subnormal:
    return Text::tr("subnormal");
  case ValueClass::normal:
    return Text::tr("normal");
  case ValueClass::infinity:
    return Text::tr("infinity");
  case ValueClass::nan:
    return QStringLiteral("NaN");
  case ValueClass::nar:
    return QStringLiteral("NaR");
  }
  return {};
}

QString signedText(const numbers::Rational& value, int digits) {
  const ShownNumber shown = shownNumber(Exact::finite(value), static_cast<std::size_t>(digits) + 2, digits);
  return (shown.exact ? QString() : QStringLiteral("≈ ")) + (value > 0 ? QStringLiteral("+") : QString()) +
         plain(shown.text);
}

QString laneFlags(const Lane& lane, bool sameBits) {
  const FormatsReading& r = *lane.reading;
  if (sameBits) {
    if (lane.cutBits > 0)
      return Text::tr("low %1 of %2 bits").arg(r.format.bits).arg(r.format.bits + lane.cutBits);
    if (r.format.bits > lane.ownBits)
      return Text::tr("%n zero bit(s) on top", nullptr, r.format.bits - lane.ownBits);
    return shortClass(r);
  }
  if (r.fromCode || !r.encoded.inexact) return r.exact() ? Text::tr("exact") : shortClass(r);
  QStringList flags;
  if (r.encoded.overflow) flags.append(Text::tr("overflow"));
  if (r.encoded.saturated) flags.append(Text::tr("saturated"));
  if (r.encoded.underflow) flags.append(Text::tr("underflow"));
  if (r.encoded.tie) flags.append(Text::tr("tie"));
  if (flags.isEmpty()) return Text::tr("inexact");
  return flags.join(Text::tr(", "));
}

QString laneError(const FormatsReading& reading) {
  if (!reading.difference || *reading.difference == 0) return {};
  QStringList parts{Text::tr("off by %1").arg(signedText(*reading.difference, errorDigits))};
  if (const auto relative = relativeDifference(reading))
    parts.append(Text::tr("relative %1").arg(signedText(*relative, errorDigits)));
  if (const auto ulps = differenceInUlps(reading))
    parts.append(Text::tr("%1 ulp").arg(signedText(*ulps, errorDigits)));
  return parts.join(QStringLiteral(" · "));
}

QString laneInterval(const FormatsReading& reading) {
  const std::optional<numbers::Interval> around = signedInterval(reading);
  if (!around) return {};
  const QChar low = around->lowClosed ? u'[' : u'(', high = around->highClosed ? u']' : u')';
  return Text::tr("rounds here: %1")
      .arg(low + endText(around->low) + QStringLiteral(", ") + endText(around->high) + high);
}

} // namespace qs::pages
