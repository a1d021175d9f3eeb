#include "widgets/arithmetic/drift_texts.h"

#include "core/numbers/print.h"
#include "widgets/numberline/brief_text.h"
#include "widgets/numberline/value_text.h"

namespace qs::widgets {

namespace {

constexpr std::size_t longest = 24;
constexpr int fewestDigits = 17, mostDigits = 40; ///< 17 tell any two numbers of binary64 apart

} // namespace

QString sumText(const formats::Layout& accumulator, formats::Code sum) {
  const formats::Decoded decoded = formats::decode(accumulator, sum);
  if (decoded.cls == formats::ValueClass::nar) return QStringLiteral("NaR");
  if (decoded.cls == formats::ValueClass::nan) return QStringLiteral("NaN");
  const QString text = valueText(briefText(accumulator, sum));
  return briefIsExact(accumulator, sum) ? text : QStringLiteral("≈ ") + text;
}

QString exactSumText(const arithmetic::ExactResult& exact, const formats::Layout& accumulator,
                     formats::Code sum) {
  if (exact.kind == arithmetic::ExactResult::Kind::nan) return QStringLiteral("NaN");
  if (!exact.isFinite()) return exact.negative ? QStringLiteral("−∞") : QStringLiteral("∞");
  const numbers::Exact value = arithmetic::exactOf(exact.value);
  const numbers::Exact held = formats::exactValue(formats::decode(accumulator, sum));
  if (numbers::compare(value, held) == std::partial_ordering::equivalent) return sumText(accumulator, sum);
  const std::string all = numbers::exactDecimal(value);
  if (all.size() <= longest) return valueText(all);
  const QString beside = sumText(accumulator, sum);
  for (int digits = fewestDigits; digits < mostDigits; ++digits)
    if (QString text = roundedText(value, digits); text != beside) return text;
  return roundedText(value, mostDigits);
}

} // namespace qs::widgets
