#include "app/pages/formats/explanations.h"

#include "core/formats/catalogue.h"
#include "core/formats/codebook.h"
#include "core/numbers/print.h"
#include "widgets/common/messages.h"
#include "widgets/common/number_text.h"
#include "widgets/numberline/brief_text.h"
#include "widgets/numberline/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace qs::pages {
namespace {

using formats::FieldRole;
using formats::ValueClass;
using numbers::Notation;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::Formats)
};

QString signedNumber(int number) {
  return plain(std::to_string(number));
}

QString signReading(const FormatsReading& reading) {
  const formats::Layout& layout = reading.format.layout;
  if (reading.decoded.cls == ValueClass::nar) return {}; // its set top bit is no sign
  const auto* fixed = std::get_if<formats::FixedLayout>(&layout);
  if (!fixed && !std::holds_alternative<formats::IntegerLayout>(layout))
    return reading.decoded.negative ? QString(QChar(0x2212)) : QStringLiteral("+");
  if (!reading.decoded.negative) return QStringLiteral("0");
  const int place = reading.format.bits - 1 - (fixed ? fixed->fractionBits : 0);
  return plain(shownNumber(numbers::Exact::from(numbers::Dyadic{true, 1, place}), 24, 17).text);
}

QString exponentReading(const FormatsReading& reading) {
  const formats::Decoded& d = reading.decoded;
  if (std::holds_alternative<formats::PositLayout>(reading.format.layout))
    return QStringLiteral("e = %1").arg(d.exponentField);
  if (d.cls == ValueClass::infinity || d.cls == ValueClass::nan) return QString::number(d.exponentField);
  const auto* shape = std::get_if<formats::FloatLayout>(&reading.format.layout);
  const auto* scale = std::get_if<formats::ScaleLayout>(&reading.format.layout);
  const int bias = shape ? shape->bias : scale ? scale->bias : 0;
  const bool fixed = shape && !d.hiddenBit; // field 0 counts as 1
  const QString field = fixed ? QStringLiteral("1") : QString::number(d.exponentField);
  const QString sign = bias < 0 ? QStringLiteral("+") : QString(QChar(0x2212));
  return QStringLiteral("%1 %2 %3 = %4")
      .arg(field, sign, QString::number(qAbs(bias)), signedNumber(d.exponent));
}

QString fractionReading(const FormatsReading& reading) {
  if (!reading.decoded.isFinite()) return QString::number(reading.decoded.fractionField);
  const ShownNumber shown = shownNumber(significandOf(reading), 24, 17);
  return (shown.exact ? QString() : QStringLiteral("≈ ")) + plain(shown.text);
}

/// What the bits of one field of a fixed-point number are worth.
QString placesReading(const FormatsReading& reading, const widgets::BitGroup& group) {
  const auto* fixed = std::get_if<formats::FixedLayout>(&reading.format.layout);
  const formats::Code bits = (reading.code() >> group.low) & formats::codeMask(group.width);
  const int place = group.low - (fixed ? fixed->fractionBits : 0);
  return plain(shownNumber(numbers::Exact::from(numbers::Dyadic{false, bits, place}), 24, 17).text);
}

QString regimeReading(const FormatsReading& reading) {
  return reading.decoded.isFinite() ? QStringLiteral("r = ") + signedNumber(reading.decoded.regime)
                                    : QString();
}

QString readingOf(const FormatsReading& reading, const widgets::BitGroup& group) {
  const bool isFixed = std::holds_alternative<formats::FixedLayout>(reading.format.layout);
  if (isFixed && group.role != FieldRole::sign) return placesReading(reading, group);
  switch (group.role) {
  case FieldRole::sign:
    return signReading(reading);
  case FieldRole::exponent:
    return exponentReading(reading);
  case FieldRole::fraction:
    return fractionReading(reading);
  case FieldRole::regime:
    return regimeReading(reading);
  case FieldRole::code:
    return QString::number(reading.code());
  case FieldRole::magnitude:
    break;
  }
  const auto* integer = std::get_if<formats::IntegerLayout>(&reading.format.layout);
  const int rest = integer && integer->isSigned ? integer->bits - 1 : reading.format.bits;
  return QString::number(rest < 1 ? 0 : reading.code() & formats::codeMask(rest));
}

QString composedName(const formats::FormatSpec& format) {
  if (const auto* fixed = std::get_if<formats::FixedLayout>(&format.layout))
    return (fixed->isSigned ? Text::tr("%1-bit fixed-point number (%2 fraction bits)")
                            : Text::tr("%1-bit unsigned fixed-point number (%2 fraction bits)"))
        .arg(fixed->bits)
        .arg(signedNumber(fixed->fractionBits));
  if (const auto* posit = std::get_if<formats::PositLayout>(&format.layout))
    return Text::tr("posit%1 (2022 standard, es = 2)").arg(posit->bits);
  if (const auto* scale = std::get_if<formats::ScaleLayout>(&format.layout))
    return Text::tr("%1-bit scale (bias %2)").arg(scale->bits).arg(signedNumber(scale->bias));
  if (const auto* table = std::get_if<formats::CodebookLayout>(&format.layout))
    return Text::tr("code table of %1 values").arg(table->book->parts().values.size());
  const auto& shape = std::get<formats::FloatLayout>(format.layout);
  if (shape.p3109) return Text::tr("IEEE P3109 %1 (draft)").arg(QString::fromStdString(format.id));
  return Text::tr("custom float (%1 exponent bits, %2 fraction bits)")
      .arg(shape.exponentBits)
      .arg(shape.fractionBits);
}

} // namespace

QString fieldKey(FieldRole role) {
  const std::string_view name = formats::fieldName(role);
  return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString formatName(const formats::FormatSpec& format) {
  if (const auto* integer = std::get_if<formats::IntegerLayout>(&format.layout))
    return integer->isSigned ? Text::tr("%1-bit two's complement integer").arg(integer->bits)
                             : Text::tr("%1-bit unsigned integer").arg(integer->bits);
  if (std::ranges::find(formats::catalogue(), format.id, &formats::FormatSpec::id) !=
      formats::catalogue().end())
    return QCoreApplication::translate("core", format.name.c_str());
  if (format.id != formats::formatText(format.layout)) // designed: the person named it
    return QString::fromStdString(format.name);
  return composedName(format);
}

QString plain(const std::string& printed) {
  return widgets::valueText(printed);
}

QString rich(const std::string& printed) {
  const bool finite = printed.find_first_of("0123456789") != std::string::npos;
  return finite ? widgets::richNumber(QString::fromStdString(printed)) : plain(printed);
}

QString withRelation(const ShownNumber& number) {
  return (number.exact ? QStringLiteral("= ") : QStringLiteral("≈ ")) + rich(number.text);
}

QString errorText(const Error& error) {
  const QStringList place = QString::fromStdString(error.place).split(QLatin1Char(':'));
  if (place.size() == 2)
    return Text::tr("line %1, character %2: %3").arg(place[0], place[1], widgets::why(error));
  if (!error.offset) return widgets::why(error);
  return Text::tr("character %1: %2").arg(*error.offset + 1).arg(widgets::why(error));
}

QString notationText(const FormatsReading& reading) {
  if (reading.fromCode) return Text::tr("code");
  switch (reading.notation) {
  case Notation::decimal:
    return Text::tr("decimal");
  case Notation::hexFloat:
    return Text::tr("hex float");
  case Notation::integerLiteral:
    return Text::tr("integer");
  case Notation::fraction:
    return Text::tr("fraction");
  case Notation::expression:
    return Text::tr("expression");
  case Notation::special:
    return Text::tr("special value");
  }
  return {};
}

widgets::BitRow bitRowFor(const FormatsReading& reading) {
  widgets::BitRow row = widgets::bitRowOf(reading.format.layout, reading.code());
  for (widgets::BitGroup& group : row.groups)
    group.reading = readingOf(reading, group);
  if (reading.decoded.hasHiddenBit && reading.decoded.isFinite()) row.hidden = reading.decoded.hiddenBit;
  row.value = plain(widgets::briefText(reading.format.layout, reading.code()));
  return row;
}

QString classText(const FormatsReading& reading) {
  const formats::Layout& layout = reading.format.layout;
  const bool isTable = std::holds_alternative<formats::CodebookLayout>(layout);
  if (std::holds_alternative<formats::IntegerLayout>(layout)) return Text::tr("integer");
  if (std::holds_alternative<formats::FixedLayout>(layout)) return Text::tr("fixed-point number");
  if (isTable && reading.decoded.isFinite()) return Text::tr("value of the table");
  switch (reading.decoded.cls) {
  case ValueClass::zero:
    return reading.decoded.negative ? Text::tr("negative zero") : Text::tr("zero");
  case ValueClass::subnormal:
    return Text::tr("subnormal number (also called denormal)");
  case ValueClass::normal:
    return std::holds_alternative<formats::PositLayout>(layout) ? Text::tr("posit")
                                                                : Text::tr("normal number");
  case ValueClass::infinity:
    return Text::tr("infinity");
  case ValueClass::nan:
    break;
  case ValueClass::nar:
    return Text::tr("not a real (NaR)");
  }
  if (isTable) return Text::tr("code without a value");
  const auto* shape = std::get_if<formats::FloatLayout>(&reading.format.layout);
  if (!shape || shape->nan != formats::NanRule::ieee || shape->fractionBits == 0)
    return Text::tr("not a number (NaN)");
  return reading.decoded.signalling ? Text::tr("not a number (signalling NaN)")
                                    : Text::tr("not a number (quiet NaN)");
}

QString valueLine(const FormatsReading& reading) {
  const std::string shortest = widgets::briefText(reading.format.layout, reading.code());
  if (!reading.stored.isFinite()) return plain(shortest);
  const Result<numbers::Parsed> back = numbers::parse(shortest);
  const bool exact =
      back && numbers::compare(back->value, reading.stored) == std::partial_ordering::equivalent;
  return withRelation({shortest, exact});
}

QString presetName(PresetId id) {
  switch (id) {
  case PresetId::zero:
    return QStringLiteral("0");
  case PresetId::negativeZero:
    return QStringLiteral("−0");
  case PresetId::one:
    return QStringLiteral("1");
  case PresetId::max:
    return Text::tr("max");
  case PresetId::minNormal:
    return Text::tr("min normal");
  case PresetId::maxSubnormal:
    return Text::tr("max subnormal");
  case PresetId::minSubnormal:
    return Text::tr("min subnormal");
  case PresetId::positiveInfinity:
    return QStringLiteral("+∞");
  case PresetId::negativeInfinity:
    return QStringLiteral("−∞");
  case PresetId::nan:
    return QStringLiteral("NaN");
  case PresetId::allOnes:
    return Text::tr("all ones");
  }
  return {};
}

namespace {

/// Fixed point, posits and codebooks.
QString whyOthersLack(PresetId id, const formats::FormatSpec& format) {
  const QString name = QString::fromStdString(format.shortName);
  if (id == PresetId::zero || id == PresetId::one)
    return (id == PresetId::one ? Text::tr("%1 cannot hold 1") : Text::tr("%1 cannot hold 0")).arg(name);
  if (std::holds_alternative<formats::PositLayout>(format.layout))
    return Text::tr("%1 has one zero, one NaR and nothing but numbers besides").arg(name);
  switch (id) {
  case PresetId::negativeZero:
    return Text::tr("%1 has one zero").arg(name);
  case PresetId::positiveInfinity:
  case PresetId::negativeInfinity:
    return Text::tr("%1 has no infinity").arg(name);
  case PresetId::nan:
    return Text::tr("%1 has no NaN").arg(name);
  default:
    return Text::tr("%1 has no exponent, and with it neither normal nor subnormal numbers").arg(name);
  }
}

} // namespace

QString whyMissing(PresetId id, const formats::FormatSpec& format) {
  const QString name = QString::fromStdString(format.shortName);
  const auto* shape = std::get_if<formats::FloatLayout>(&format.layout);
  if (std::holds_alternative<formats::IntegerLayout>(format.layout)) {
    if (id == PresetId::one) return Text::tr("%1 cannot hold 1").arg(name);
    return Text::tr("%1 is an integer format: it has one zero and every code is a finite value").arg(name);
  }
  if (!shape && !std::holds_alternative<formats::ScaleLayout>(format.layout))
    return whyOthersLack(id, format);
  switch (id) {
  case PresetId::zero:
    return Text::tr("%1 has no zero: every code is a power of two or NaN").arg(name);
  case PresetId::negativeZero:
    if (shape && shape->isSigned) return Text::tr("%1 uses the pattern of −0 for NaN").arg(name);
    return Text::tr("%1 has no sign").arg(name);
  case PresetId::one:
    return Text::tr("1 lies outside %1").arg(name);
  case PresetId::minNormal:
    return Text::tr("%1 has no exponent field, so all its values are subnormal").arg(name);
  case PresetId::maxSubnormal:
  case PresetId::minSubnormal:
    return Text::tr("%1 has no subnormal numbers").arg(name);
  case PresetId::positiveInfinity:
    return Text::tr("%1 has no infinity").arg(name);
  case PresetId::negativeInfinity:
    return shape && !shape->isSigned ? Text::tr("%1 has no sign").arg(name)
                                     : Text::tr("%1 has no infinity").arg(name);
  case PresetId::nan:
    return Text::tr("%1 has no NaN: every code is a number").arg(name);
  case PresetId::max:
  case PresetId::allOnes:
    break;
  }
  return {};
}

} // namespace qs::pages
