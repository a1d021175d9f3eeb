#include "widgets/numberline/value_text.h"

#include "core/numbers/parse.h"
#include "core/numbers/print.h"
#include "widgets/common/number_text.h"

namespace qs::widgets {

QString valueText(const std::string& printed) {
  QString text = QString::fromStdString(printed);
  if (text.endsWith(QLatin1String("inf"))) text.replace(QLatin1String("inf"), QStringLiteral("\u221E"));
  if (text.endsWith(QLatin1String("nan"))) text.replace(QLatin1String("nan"), QLatin1String("NaN"));
  if (text == QLatin1String("nar")) text = QStringLiteral("NaR");
  return plainNumber(text);
}

QString roundedText(const numbers::Exact& value, int digits) {
  const std::string printed = numbers::decimal(value, digits);
  const Result<numbers::Parsed> back = numbers::parse(printed);
  const bool exact = back && numbers::compare(back->value, value) == std::partial_ordering::equivalent;
  return exact ? valueText(printed) : QStringLiteral("≈ ") + valueText(printed);
}

} // namespace qs::widgets
