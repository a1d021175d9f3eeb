#include "widgets/numberline/line_names.h"

#include "core/numbers/print.h"
#include "widgets/common/number_text.h"
#include "widgets/numberline/value_text.h"

#include <QCoreApplication>

#include <cstdlib>

namespace qs::widgets {
namespace {

constexpr int axisDigits = 64; ///< numbers of an axis are short decimals, but may lie close together

struct LineText {
  Q_DECLARE_TR_FUNCTIONS(qs::widgets::NumberLine)
};

} // namespace

QString axisText(const AxisNumber& number) {
  const bool plain = !number.powerOfTen || std::abs(*number.powerOfTen) <= 3;
  if (plain) return valueText(numbers::decimal(numbers::Exact::finite(number.value), axisDigits));
  const QString sign = number.value < 0 ? QString(QChar(0x2212)) : QString();
  return sign + QStringLiteral("10") + superscript(*number.powerOfTen);
}

QString borderName(const LineBorder& border) {
  QString name;
  switch (border.kind) {
  case BorderKind::largest:
    name = LineText::tr("max");
    break;
  case BorderKind::smallest:
    name = LineText::tr("min");
    break;
  case BorderKind::minNormal:
    name = LineText::tr("min normal");
    break;
  case BorderKind::minSubnormal:
    name = LineText::tr("min subnormal");
    break;
  }
  return border.negative && border.kind != BorderKind::smallest ? QChar(0x2212) + name : name;
}

QString regionName(RegionKind kind, const formats::Layout& format) {
  const bool hasRange = !std::holds_alternative<formats::FloatLayout>(format) &&
                        !std::holds_alternative<formats::ScaleLayout>(format);
  switch (kind) {
  case RegionKind::overflow:
    return LineText::tr("overflow");
  case RegionKind::normal:
    return hasRange ? LineText::tr("in range") : LineText::tr("normal");
  case RegionKind::subnormal:
    return LineText::tr("subnormal");
  case RegionKind::zero:
    return LineText::tr("zero");
  case RegionKind::underflow:
    return LineText::tr("underflow");
  case RegionKind::outOfRange:
    return LineText::tr("out of range");
  }
  return {};
}

} // namespace qs::widgets
