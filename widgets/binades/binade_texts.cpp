#include "widgets/binades/binade_texts.h"

#include "core/numbers/parse.h"
#include "core/numbers/print.h"
#include "widgets/common/number_text.h"
#include "widgets/numberline/brief_text.h"
#include "widgets/numberline/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>

namespace qs::widgets {
namespace {

using formats::Code;
using formats::ValueClass;

constexpr int leastDecimals = 7, mostDecimals = 17; ///< of a significand
constexpr int longestExact = 40;                    ///< digits of an exact decimal in a hint

struct Text {
  Q_DECLARE_TR_FUNCTIONS(qs::widgets::Binades)
};

QString hex(Code code, int bits) {
  return QStringLiteral("0x") + QString::number(code, 16).toUpper().rightJustified((bits + 3) / 4, u'0');
}

QString classWord(ValueClass cls) {
  switch (cls) {
  case ValueClass::zero:
    return Text::tr("zero");
  case ValueClass::subnormal:
    return Text::tr("subnormal");
  case ValueClass::normal:
    return Text::tr("normal");
  case ValueClass::infinity:
    return Text::tr("infinity");
  case ValueClass::nan:
  case ValueClass::nar:
    break;
  }
  return Text::tr("not a number");
}

CellStyle styleOf(const formats::Decoded& decoded) {
  switch (decoded.cls) {
  case ValueClass::zero:
    return CellStyle::zero;
  case ValueClass::subnormal:
    return CellStyle::subnormal;
  case ValueClass::normal:
    return CellStyle::normal;
  case ValueClass::infinity:
    return CellStyle::infinity;
  case ValueClass::nan:
  case ValueClass::nar:
    break;
  }
  return CellStyle::nan;
}

Code lastCode(const values::BinadeMap& map, const BinadeCell& cell) {
  values::BinadePlace last = cell.first;
  last.index += cell.count - 1;
  return map.codeAt(last);
}

} // namespace

QString rowText(const values::BinadeRow& row) {
  switch (row.kind) {
  case values::BinadeKind::binade:
    return u'2' + superscript(row.exponent);
  case values::BinadeKind::subnormal:
    return Text::tr("subnormal");
  case values::BinadeKind::zero:
    return QStringLiteral("0");
  case values::BinadeKind::special:
    return QStringLiteral("∞ NaN");
  case values::BinadeKind::codes:
    return QStringLiteral("0x") + QString::number(row.exponent, 16).toUpper() + u'_';
  }
  return {};
}

QString rowDescription(const values::BinadeRow& row) {
  switch (row.kind) {
  case values::BinadeKind::binade:
    if (row.field >= 0)
      return Text::tr("from 2%1, exponent field %2").arg(superscript(row.exponent)).arg(row.field);
    return Text::tr("from 2%1").arg(superscript(row.exponent));
  case values::BinadeKind::subnormal:
    return Text::tr("exponent field 0: zero and the values below 2%1").arg(superscript(row.exponent));
  case values::BinadeKind::zero:
    return Text::tr("zero");
  case values::BinadeKind::special:
    return Text::tr("codes that stand for no finite value");
  case values::BinadeKind::codes:
    return Text::tr("codes that begin with 0x%1").arg(QString::number(row.exponent, 16).toUpper());
  }
  return {};
}

QString codeText(const formats::Layout& layout, Code code) {
  return valueText(briefText(layout, code));
}

QString shortCodeText(const formats::Layout& layout, Code code) {
  return valueText(formats::shortestText(layout, code));
}

QString exactCodeText(const formats::Layout& layout, Code code) {
  const formats::Decoded decoded = formats::decode(layout, code);
  if (!decoded.isFinite()) return {};
  const numbers::Exact value = formats::exactValue(decoded);
  const std::string brief = briefText(layout, code);
  const Result<numbers::Parsed> back = numbers::parse(brief);
  if (back && numbers::compare(back->value, value) == std::partial_ordering::equivalent) return {};
  // The expansion of a dyadic number has a decimal for each negative power of two.
  const int low = decoded.quantum + std::countr_zero(decoded.significand);
  const int high = decoded.quantum + static_cast<int>(std::bit_width(decoded.significand));
  if (low >= -longestExact && high <= longestExact) return valueText(numbers::exactDecimal(value));
  return (decoded.negative ? QStringLiteral("−") : QString()) + QString::number(decoded.significand) +
         QStringLiteral("×2") + superscript(decoded.quantum);
}

QString cellDescription(const values::BinadeMap& map, const BinadeCell& cell) {
  const formats::Layout& layout = map.layout();
  const int bits = formats::bitWidth(layout);
  const Code code = map.codeAt(cell.first);
  if (cell.count == 1) {
    const QString cls = classWord(formats::decode(layout, code).cls);
    const QString exact = exactCodeText(layout, code);
    if (exact.isEmpty()) return Text::tr("%1, code %2, %3").arg(codeText(layout, code), hex(code, bits), cls);
    return Text::tr("%1, exactly %2, code %3, %4").arg(codeText(layout, code), exact, hex(code, bits), cls);
  }
  const Code last = lastCode(map, cell);
  return Text::tr("%1 codes, %2 (%3) to %4 (%5)")
      .arg(QString::number(cell.count), codeText(layout, code), hex(code, bits), codeText(layout, last),
           hex(last, bits));
}

QString significandText(int lead, double fraction, double toNext) {
  const int decimals = std::max(leastDecimals, static_cast<int>(std::ceil(1 - std::log10(toNext))));
  QString text = QString::number(lead + fraction, 'f', std::min(decimals, mostDecimals));
  while (text.endsWith(u'0'))
    text.chop(1);
  if (text.endsWith(u'.')) text.chop(1);
  return text;
}

CellStyle cellStyle(const values::BinadeMap& map, const BinadeCell& cell) {
  const CellStyle first = styleOf(formats::decode(map.layout(), map.codeAt(cell.first)));
  if (cell.count == 1) return first;
  const CellStyle last = styleOf(formats::decode(map.layout(), lastCode(map, cell)));
  if (first == last) return first;
  if (first == CellStyle::zero && last == CellStyle::subnormal) return last;
  return CellStyle::mixed;
}

} // namespace qs::widgets
