#include "tests/tools/translations.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace qs::tools {
namespace {

using namespace Qt::StringLiterals;

struct Message {
  int line = 0;
  QString source;
  QStringList forms; ///< one, or one for each grammatical number
  bool finished = true;
  bool gone = false; ///< kept by the tools although the source text is no more
};

void readTranslation(QXmlStreamReader& xml, Message& message) {
  const QString type = xml.attributes().value("type"_L1).toString();
  message.finished = type != "unfinished"_L1;
  message.gone = type == "vanished"_L1 || type == "obsolete"_L1;
  QString plain;
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isEndElement() && xml.name() == "translation"_L1) break;
    if (xml.isStartElement() && xml.name() == "numerusform"_L1) message.forms += xml.readElementText();
    if (xml.isCharacters()) plain += xml.text();
  }
  if (message.forms.isEmpty()) message.forms += plain;
}

Message readMessage(QXmlStreamReader& xml) {
  Message message;
  message.line = static_cast<int>(xml.lineNumber());
  message.finished = false;
  while (xml.readNextStartElement()) {
    if (xml.name() == "source"_L1) {
      message.source = xml.readElementText();
    } else if (xml.name() == "translation"_L1) {
      readTranslation(xml, message);
    } else {
      xml.skipCurrentElement();
    }
  }
  return message;
}

QStringList markers(const QString& text) {
  static const QRegularExpression pattern(u"%(L?[0-9]+|n)"_s);
  QStringList result;
  for (auto match = pattern.globalMatch(text); match.hasNext();)
    result += match.next().captured();
  result.sort();
  result.removeDuplicates();
  return result;
}

std::string fault(const Message& message) {
  if (message.gone) return "is no longer in the sources";
  if (!message.finished) return "is not translated";
  for (const QString& form : message.forms) {
    if (form.trimmed().isEmpty()) return "is not translated";
    QStringList kept = markers(message.source);
    // A grammatical number may leave %n out: "one file".
    if (message.forms.size() > 1 && !form.contains("%n"_L1)) kept.removeAll(u"%n"_s);
    if (markers(form) != kept) return "loses or gains a marker";
  }
  return {};
}

} // namespace

Findings checkTranslations(const std::string& path, std::string_view text) {
  Findings result;
  QXmlStreamReader xml(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
  int messages = 0;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "message"_L1) continue;
    const Message message = readMessage(xml);
    ++messages;
    const std::string bad = fault(message);
    if (!bad.empty())
      result.push_back({path, message.line, '"' + message.source.toStdString() + "\" " + bad});
  }
  if (xml.hasError())
    result.push_back({path, static_cast<int>(xml.lineNumber()), xml.errorString().toStdString()});
  if (messages == 0) result.push_back({path, 0, "holds no message"});
  return result;
}

} // namespace qs::tools
