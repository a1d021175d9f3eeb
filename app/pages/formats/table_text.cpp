#include "app/pages/formats/table_text.h"

namespace qs::pages {
namespace {

QString csvField(QString field) {
  const bool quoted = field.contains(u',') || field.contains(u'"') || field.contains(u'\n');
  if (!quoted) return field;
  return u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString line(TableForm form, const QStringList& fields) {
  switch (form) {
  case TableForm::text:
    return fields.join(u'\t') + u'\n';
  case TableForm::csv: {
    QStringList quoted;
    for (const QString& field : fields)
      quoted.append(csvField(field));
    return quoted.join(u',') + QLatin1String("\r\n");
  }
  case TableForm::markdown: {
    QStringList escaped = fields;
    escaped.replaceInStrings(QStringLiteral("|"), QStringLiteral("\\|"));
    return QLatin1String("| ") + escaped.join(QLatin1String(" | ")) + QLatin1String(" |\n");
  }
  }
  return {};
}

} // namespace

QString tableText(TableForm form, const QStringList& head, const QList<QStringList>& rows) {
  QString text = line(form, head);
  if (form == TableForm::markdown) text += line(form, QStringList(head.size(), QStringLiteral("---")));
  for (const QStringList& row : rows)
    text += line(form, row);
  return text;
}

} // namespace qs::pages
