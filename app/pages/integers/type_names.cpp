#include "app/pages/integers/type_names.h"

#include "core/formats/catalogue.h"
#include "core/integers/base_conversion.h"
#include "core/integers/pattern.h"

#include <QStringList>

namespace qs::pages {

namespace {

/// C and C++ on the platforms in use (ILP32, LP64 and LLP64 agree on these): exact-width name, then plain
/// one.
QString cNames(int width, bool isSigned) {
  const QString exact =
      QStringLiteral("%1int%2_t").arg(isSigned ? QString() : QStringLiteral("u")).arg(width);
  const QString sign = isSigned ? QString() : QStringLiteral("unsigned ");
  switch (width) {
  case 8:
    return exact + (isSigned ? QStringLiteral(", signed char") : QStringLiteral(", unsigned char"));
  case 16:
    return exact + QStringLiteral(", %1short").arg(sign);
  case 32:
    return exact + QStringLiteral(", %1int").arg(sign);
  case 64:
    return exact + QStringLiteral(", %1long long").arg(sign);
  default:
    return {};
  }
}

} // namespace

QString typeNames(int width, bool isSigned) {
  const std::string id = (isSigned ? "int" : "uint") + std::to_string(width);
  const auto format = formats::find(id);
  QStringList names;
  if (const QString c = cNames(width, isSigned); !c.isEmpty()) names.append(QStringLiteral("C ") + c);
  if (!format) return names.join(QStringLiteral(" \u00b7 "));
  QString framework;
  for (const formats::Alias& alias : format->aliases) {
    const QString owner = QString::fromStdString(alias.framework), name = QString::fromStdString(alias.name);
    if (owner == QLatin1String("also")) continue;
    if (owner == framework)
      names.last() += QStringLiteral(", ") + name;
    else
      names.append(owner + QLatin1Char(' ') + name);
    framework = owner;
  }
  return names.join(QStringLiteral(" \u00b7 "));
}

QString hexCode(quint64 pattern, int width) {
  return QString::fromStdString(integers::hexText(pattern, width));
}

QString octalCode(quint64 pattern) {
  return QStringLiteral("0o") + QString::fromStdString(integers::digitsInBase(pattern, 8));
}

QString binaryCode(quint64 pattern, int width) {
  QString digits = QString::fromStdString(integers::bitsText(pattern, width));
  for (int at = width - 4; at > 0; at -= 4)
    digits.insert(at, QLatin1Char(' '));
  return digits;
}

} // namespace qs::pages
