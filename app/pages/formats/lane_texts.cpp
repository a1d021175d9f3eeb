#include "app/pages/formats/lane_texts.h"

#include "app/pages/formats/explanations.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <string>

namespace qs::pages {
namespace {

using formats::ValueClass;
using numbers::Exact;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::Lanes)
};

constexpr int errorDigits = 3, fewestEndDigits = 6, mostEndDigits = 9;
constexpr std::size_t shortEnd = 10; ///< characters of an end that is written exactly

/// A part of a text that must not be broken over two lines.
QString unbroken(QString text) {
  return text.replace(QLatin1Char(' '), QChar::Nbsp);
}

struct Ends {
  QString low, high;
};

QString marked(const ShownNumber& number, const QString& sign = {}) {
  return (number.exact ? QString() : QStringLiteral("≈\u00a0")) + sign + plain(number.text);
}

/// Both ends with as many digits as it takes to tell them from the value; nullopt when that is too many.
std::optional<Ends> endTexts(const values::Catchment& around, const Exact& value) {
  for (int digits = fewestEndDigits; digits <= mostEndDigits; ++digits) {
    const auto shorten = [digits](const Exact& number) { return shownNumber(number, shortEnd, digits); };
    const std::string middle = shorten(value).text;
    const auto text = [&](const std::optional<numbers::Rational>& end,
                          const QString& none) -> std::optional<QString> {
      if (!end) return none;
      const ShownNumber shown = shorten(Exact::finite(*end));
      return shown.text == middle ? std::nullopt : std::optional(marked(shown));
    };
    const auto low = text(around.low, QStringLiteral("−∞")), high = text(around.high, QStringLiteral("∞"));
    if (low && high) return Ends{*low, *high};
  }
  return std::nullopt;
}

/// How far the ends are from the value.
Ends distanceTexts(const values::Catchment& around, const Exact& value) {
  const auto text = [&value](const std::optional<numbers::Rational>& end, const QString& none) {
    return end ? unbroken(signedText(*end - value.value(), errorDigits)) : none;
  };
  return {text(around.low, QStringLiteral("−∞")), text(around.high, QStringLiteral("+∞"))};
}

} // namespace

QString shortClass(const FormatsReading& reading) {
  const formats::Layout& layout = reading.format.layout;
  const bool scaled = std::holds_alternative<formats::FloatLayout>(layout) ||
                      std::holds_alternative<formats::ScaleLayout>(layout);
  if (!scaled && reading.decoded.cls == ValueClass::normal) return Text::tr("number");
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
      return Text::tr("top %1 of %2 bits zero").arg(r.format.bits - lane.ownBits).arg(r.format.bits);
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
  for (QString& part : parts)
    part = unbroken(part);
  return parts.join(QStringLiteral("\u00a0· "));
}

QString laneInterval(const FormatsReading& reading, formats::Overflow overflow) {
  const std::optional<values::Catchment> around = whatRoundsHere(reading, overflow);
  if (!around) return {};
  const std::optional<Ends> near = endTexts(*around, reading.stored);
  const Ends ends = near ? *near : distanceTexts(*around, reading.stored);
  const QString text = (around->lowOwned ? u'[' : u'(') + ends.low + QStringLiteral(", ") + ends.high +
                       (around->highOwned ? u']' : u')');
  return near ? Text::tr("rounds here: %1").arg(text) : Text::tr("rounds here: %1 around it").arg(text);
}

} // namespace qs::pages
