#include "widgets/numberline/value_text.h"

#include "widgets/common/number_text.h"

namespace qs::widgets {

QString valueText(const std::string& printed) {
  QString text = QString::fromStdString(printed);
  if (text.endsWith(QLatin1String("inf"))) text.replace(QLatin1String("inf"), QStringLiteral("\u221E"));
  if (text.endsWith(QLatin1String("nan"))) text.replace(QLatin1String("nan"), QLatin1String("NaN"));
  return plainNumber(text);
}

} // namespace qs::widgets
