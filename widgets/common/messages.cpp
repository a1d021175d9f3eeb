#include "widgets/common/messages.h"

#include <QCoreApplication>
#include <QStringList>

namespace qs::widgets {
namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("core", text);
}

QString shortened(const QString& culprit) {
  const qsizetype slash = culprit.lastIndexOf(QLatin1Char('/'));
  return slash >= 0 && slash + 1 < culprit.size() && culprit.startsWith(QLatin1Char('/'))
             ? culprit.mid(slash + 1)
             : culprit;
}

/// Names come from hostile files: a line break in one must not break a line of ours.
QString onOneLine(QString text) {
  for (QChar& c : text)
    if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
      c = QLatin1Char(' ');
  return text;
}

} // namespace

QString why(const Error& error) {
  // The error's own rule for %1 %2 …, applied to the translated template: QString::arg would also replace
  // references inside the arguments.
  Error inLanguage = error;
  inLanguage.message = translated(error.message.c_str()).toStdString();
  return QString::fromStdString(inLanguage.why());
}

QString where(const Error& error) {
  QStringList parts;
  if (!error.place.empty()) parts.append(QString::fromStdString(error.place));
  if (error.offset) parts.append(translated(QT_TRANSLATE_NOOP("core", "offset %1")).arg(*error.offset));
  return parts.join(translated(QT_TRANSLATE_NOOP("core", ", ")));
}

QString oneLine(const Error& error) {
  QStringList parts;
  for (const QString& part : {shortened(QString::fromStdString(error.culprit)), where(error), why(error)})
    if (!part.isEmpty()) parts.append(part);
  return onOneLine(parts.join(translated(QT_TRANSLATE_NOOP("core", ": "))));
}

} // namespace qs::widgets
