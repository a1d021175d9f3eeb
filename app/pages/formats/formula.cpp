#include "app/pages/formats/explanations.h"

#include "core/numbers/print.h"
#include "widgets/numberline/brief_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <bit>

namespace qs::pages {
namespace {

using formats::FieldRole;
using formats::NanRule;
using formats::ValueClass;

constexpr std::size_t longestExact = 26; ///< characters of a decimal that still fits the line
constexpr int mostTerms = 10;            ///< of a sum of place values

struct Text {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::Formats)
};

QString raised(const QString& base, const QString& exponent) {
  return base + QStringLiteral("<sup>") + exponent + QStringLiteral("</sup>");
}

/// A part of the formula that belongs to a field: whoever shows it finds it by its link.
QString term(FieldRole role, const QString& text) {
  return QStringLiteral("<a href=\"%1\">%2</a>").arg(fieldKey(role), text);
}

QString number(int value) {
  return plain(std::to_string(value));
}

QString differenceOf(std::uint64_t field, int bias) {
  if (bias == 0) return QString::number(field);
  return QString::number(field) + (bias < 0 ? QStringLiteral("+") : QStringLiteral("−")) +
         QString::number(qAbs(bias));
}

/// The value itself, or the integer that the significand is times a power of two: exact in either case.
QString result(const FormatsReading& reading) {
  const ShownNumber shown = shownNumber(reading.stored, longestExact, 17);
  if (shown.exact) return plain(shown.text);
  const QString sign = reading.decoded.negative ? QStringLiteral("−") : QString();
  return sign + QString::number(reading.decoded.significand) + QStringLiteral(" × ") +
         raised(QStringLiteral("2"), number(reading.decoded.quantum));
}

QString floatFormula(const FormatsReading& reading, const formats::FloatLayout& shape) {
  const formats::Decoded& d = reading.decoded;
  const std::uint64_t field = d.hiddenBit ? d.exponentField : 1;
  const ShownNumber significand = shownNumber(significandOf(reading), longestExact, 17);
  const bool same = significand.exact;
  QString text;
  if (shape.isSigned)
    text = term(FieldRole::sign,
                raised(QStringLiteral("(−1)"), d.negative ? QStringLiteral("1") : QStringLiteral("0"))) +
           QStringLiteral(" × ");
  text += term(FieldRole::exponent, raised(QStringLiteral("2"), differenceOf(field, shape.bias))) +
          QStringLiteral(" × ");
  if (same)
    return text + term(FieldRole::fraction, plain(significand.text)) + QStringLiteral(" = ") +
           result(reading);
  const QString fraction = QString::number(d.fractionField) + QStringLiteral("/") +
                           raised(QStringLiteral("2"), QString::number(shape.fractionBits));
  const QString whole = d.hiddenBit ? QStringLiteral("(1 + %1)") : QStringLiteral("(0 + %1)");
  return text + term(FieldRole::fraction, whole.arg(fraction)) + QStringLiteral(" = ") + result(reading);
}

QString whyNotFinite(const FormatsReading& reading, const formats::FloatLayout& shape) {
  if (reading.decoded.cls == ValueClass::infinity)
    return shape.nan == NanRule::ieee
               ? Text::tr("exponent all ones and fraction 0: infinity, by the IEEE 754 rule")
               : Text::tr("the largest magnitude stands for infinity");
  const QString noInfinity = shape.infinities ? QString() : Text::tr("; ") + Text::tr("there is no infinity");
  switch (shape.nan) {
  case NanRule::allOnes:
    return shape.isSigned
               ? Text::tr("every bit below the sign is set: the only NaN of each sign") + noInfinity
               : Text::tr("every bit is set: the only NaN") + noInfinity;
  case NanRule::negativeZero:
    return Text::tr("the pattern that would be −0 is the one NaN") + noInfinity;
  case NanRule::ieee:
  case NanRule::none:
    break;
  }
  return shape.infinities ? Text::tr("exponent all ones and fraction not 0: NaN; the top fraction bit tells "
                                     "quiet from signalling")
                          : Text::tr("exponent all ones: NaN; there is no infinity");
}

QString integerFormula(const FormatsReading& reading, const formats::IntegerLayout& shape) {
  const QString value = plain(numbers::exactDecimal(reading.stored));
  const formats::Code code = reading.code();
  if (code == 0) return QStringLiteral("0");
  QStringList terms;
  const bool topNegative = shape.isSigned && (code >> (shape.bits - 1) & 1) != 0;
  if (topNegative)
    terms.append(term(FieldRole::sign,
                      QStringLiteral("−") + raised(QStringLiteral("2"), QString::number(shape.bits - 1))));
  const formats::Code rest = topNegative ? code & ~(formats::Code{1} << (shape.bits - 1)) : code;
  QStringList places;
  if (std::popcount(rest) > mostTerms) {
    places.append(QString::number(rest));
  } else {
    for (int bit = shape.bits - 1; bit >= 0; --bit)
      if ((rest >> bit & 1) != 0) places.append(raised(QStringLiteral("2"), QString::number(bit)));
  }
  if (!places.isEmpty()) terms.append(term(FieldRole::magnitude, places.join(QStringLiteral(" + "))));
  return terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + value;
}

QString scaleFormula(const FormatsReading& reading, const formats::ScaleLayout& shape) {
  if (!reading.decoded.isFinite())
    return Text::tr("all ones: the only NaN; there is no zero, no sign and no infinity");
  const QString power =
      term(FieldRole::exponent,
           raised(QStringLiteral("2"), differenceOf(reading.decoded.exponentField, shape.bias)));
  const ShownNumber shown = shownNumber(reading.stored, longestExact, 17);
  return power + QStringLiteral(" = ") +
         (shown.exact ? plain(shown.text) : raised(QStringLiteral("2"), number(reading.decoded.exponent)));
}

/// The bits as a whole number times the last place's worth.
QString fixedFormula(const FormatsReading& reading, const formats::FixedLayout& shape) {
  const formats::Decoded& d = reading.decoded;
  const QString sign = d.negative ? QStringLiteral("−") : QString();
  return term(FieldRole::sign, sign) + term(FieldRole::magnitude, QString::number(d.significand)) +
         QStringLiteral(" × ") + raised(QStringLiteral("2"), number(-shape.fractionBits)) +
         QStringLiteral(" = ") + result(reading);
}

QString positFormula(const FormatsReading& reading) {
  const formats::Decoded& d = reading.decoded;
  if (d.cls == ValueClass::zero) return Text::tr("all bits 0: zero, the only one");
  if (!d.isFinite()) return Text::tr("a one and zeros: NaR, not a real; there is no infinity");
  const QString sign = raised(QStringLiteral("(−1)"), d.negative ? QStringLiteral("1") : QStringLiteral("0"));
  const QString run = d.regime < 0 ? QStringLiteral("(%1)").arg(number(d.regime)) : number(d.regime);
  // One power, of which two fields make a part each.
  const QString power = term(FieldRole::regime, QStringLiteral("2<sup>4·%1</sup>").arg(run)) +
                        term(FieldRole::exponent, QStringLiteral("<sup>+%1</sup>").arg(d.exponentField));
  const ShownNumber significand = shownNumber(significandOf(reading), longestExact, 17);
  const QString text = term(FieldRole::sign, sign) + QStringLiteral(" × ") + power + QStringLiteral(" × ") +
                       term(FieldRole::fraction,
                            (significand.exact ? QString() : QStringLiteral("≈")) + plain(significand.text));
  QString product = text + QStringLiteral(" = ") + result(reading);
  if (!d.negative) return product;
  const formats::Code negated = (~d.code + 1) & formats::codeMask(reading.format.bits);
  return product +
         Text::tr(" (fields of the negated code %1)").arg(plain(hexText(negated, reading.format.bits)));
}

QString codebookFormula(const FormatsReading& reading) {
  if (!reading.decoded.isFinite()) return Text::tr("the table has no value for this code");
  return Text::tr("value %1 of the table, counted from 0")
             .arg(term(FieldRole::code, QString::number(reading.code()))) +
         QStringLiteral(": ") + result(reading);
}

/// Of rules that round twice, when the first rounding changed something.
QStringList firstRounding(const formats::Encoded& encoded) {
  if (!encoded.single) return {};
  const formats::Layout binary32 = formats::find("f32")->layout;
  const QString value = plain(formats::shortestText(binary32, *encoded.single));
  return {encoded.tie
              ? Text::tr("rounded twice: first to FP32 %1, exactly halfway between its neighbours").arg(value)
              : Text::tr("rounded twice: first to FP32 %1").arg(value)};
}

} // namespace

QString formulaText(const FormatsReading& reading) {
  const formats::Layout& layout = reading.format.layout;
  if (const auto* shape = std::get_if<formats::IntegerLayout>(&layout))
    return integerFormula(reading, *shape);
  if (const auto* shape = std::get_if<formats::ScaleLayout>(&layout)) return scaleFormula(reading, *shape);
  if (const auto* shape = std::get_if<formats::FixedLayout>(&layout)) return fixedFormula(reading, *shape);
  if (std::holds_alternative<formats::PositLayout>(layout)) return positFormula(reading);
  if (std::holds_alternative<formats::CodebookLayout>(layout)) return codebookFormula(reading);
  const auto& shape = std::get<formats::FloatLayout>(layout);
  return reading.decoded.isFinite() ? floatFormula(reading, shape) : whyNotFinite(reading, shape);
}

namespace {

bool isNegative(const numbers::Exact& value) {
  return value.isFinite() ? value.value() < 0 : !value.isNan() && value.negative;
}

/// What a format without a sign makes of a negative number; empty for others.
QString signNote(const FormatsReading& reading) {
  if (!isNegative(reading.entered)) return {};
  if (std::holds_alternative<formats::ScaleLayout>(reading.format.layout) && reading.stored.isFinite())
    return Text::tr("a scale has no sign: the magnitude is stored");
  const auto* shape = std::get_if<formats::FloatLayout>(&reading.format.layout);
  if (!shape || shape->isSigned || !reading.encoded.overflow) return {};
  return reading.stored.isNan() ? Text::tr("below zero, and the format has no sign: NaN")
                                : Text::tr("below zero, and the format has no sign: the lowest value");
}

/// Of a value beyond the format's ends.
QStringList overflowNotes(const FormatsReading& reading) {
  QStringList notes;
  const formats::Landmarks marks = formats::landmarks(reading.format.layout);
  if (marks.maxFinite)
    notes.append(Text::tr("overflow: the largest finite value is %1")
                     .arg(plain(widgets::briefText(reading.format.layout, *marks.maxFinite))));
  notes.append(reading.encoded.saturated    ? Text::tr("saturated to the end of the range")
               : reading.stored.isNan()     ? Text::tr("the overflow rule gives NaN, for want of an infinity")
               : !reading.stored.isFinite() ? Text::tr("the overflow rule gives infinity")
                                            : Text::tr("the rounding mode stops at the largest value"));
  return notes;
}

} // namespace

QString roundingNote(const FormatsReading& reading) {
  if (reading.fromCode) return Text::tr("the code itself was entered: nothing was rounded");
  const formats::Encoded& e = reading.encoded;
  QStringList notes = firstRounding(e);
  const QString sign = signNote(reading);
  const bool scale = std::holds_alternative<formats::ScaleLayout>(reading.format.layout);
  if (!sign.isEmpty()) notes.append(sign);
  if (e.overflow && (scale || sign.isEmpty()))
    notes.append(overflowNotes(reading));
  else if (sign.isEmpty() && reading.difference && *reading.difference != 0)
    notes.append(*reading.difference > 0 ? Text::tr("rounded up") : Text::tr("rounded down"));
  if (e.tie && !e.overflow && !e.single)
    notes.append(Text::tr("a tie: exactly halfway between its neighbours"));
  if (e.underflow)
    notes.append(reading.stored.isZero() ? Text::tr("underflow to zero")
                                         : Text::tr("underflow: fewer digits are kept"));
  if (reading.entered.isNan() && !reading.stored.isNan()) notes.append(Text::tr("the format has no NaN"));
  if (reading.stochasticUp >= 0)
    notes.append(Text::tr("up with probability %1").arg(reading.stochasticUp, 0, 'g', 4));
  return notes.join(Text::tr("; "));
}

} // namespace qs::pages
