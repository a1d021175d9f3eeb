#include "app/state/link.h"

#include <QByteArray>
#include <QTest>

using namespace qs;
using namespace qs::state;

namespace {

/// A link around any bytes, made without the code under test.
std::string linkOf(const QByteArray& json) {
  return "quantoscope:" +
         json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

} // namespace

class TestLink : public QObject {
  Q_OBJECT

private slots:
  void aStateComesBack();
  void onlyWhatDiffersIsWritten();
  void otherPagesStay();
  void spellingsOfOneLink();
  void badLinksAreExplained_data();
  void badLinksAreExplained();
  void longStatesAreRefused();
};

void TestLink::aStateComesBack() {
  AppState state;
  state.formats.format = "e4m3fn";
  state.formats.entry = "448 + 1/3";
  state.formats.line = {"0x1p-3", "0x1p+3", "symlog"};
  state.formats.lanes.formats = {"f16", "e5m3[bias=20,inf=no]"};
  const Result<std::string> link = toLink(state);
  QVERIFY(link.has_value());
  const Result<AppState> back = fromLink(*link, {});
  QVERIFY(back.has_value());
  QVERIFY(*back == state);
}

void TestLink::onlyWhatDiffersIsWritten() {
  AppState state;
  state.formats.entry = "0.3";
  const QByteArray text = QByteArray::fromStdString(toLink(state)->substr(12));
  const QByteArray json = QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
  QCOMPARE(json, QByteArray(R"({"formats":{"entry":"0.3"},"page":"formats","version":1})"));
}

void TestLink::otherPagesStay() {
  AppState sent;
  sent.formats.entry = "0.3";
  sent.integers.width = 16;
  AppState shown;
  shown.page = "quantize";
  shown.quantize.file = "/here/model.safetensors";
  shown.formats.format = "bf16";
  const Result<AppState> next = fromLink(*toLink(sent), shown);
  QVERIFY(next.has_value());
  QCOMPARE(next->page, std::string("formats"));
  QCOMPARE(next->formats.entry, std::string("0.3"));
  QCOMPARE(next->formats.format, std::string("f16")); // the link's, by default
  QCOMPARE(next->integers.width, 8);
  QCOMPARE(next->quantize.file, shown.quantize.file);
}

void TestLink::spellingsOfOneLink() {
  const std::string link = *toLink({});
  QVERIFY(isLink(link) && isLink("  " + link + "\n") && isLink("QUANTOSCOPE:x") && !isLink("0.1") &&
          !isLink(""));
  QVERIFY(fromLink(" " + link + "\r\n", {}).has_value());
  QVERIFY(fromLink("quantoscope://" + link.substr(12), {}).has_value());
}

void TestLink::badLinksAreExplained_data() {
  QTest::addColumn<QByteArray>("link");
  QTest::addColumn<QString>("why");
  const auto row = [](const char* name, const std::string& link, const char* why) {
    QTest::newRow(name) << QByteArray::fromStdString(link) << QString::fromLatin1(why);
  };
  row("no link", "http://x", "begins with");
  row("foreign characters", "quantoscope:ab%20", "letters, digits");
  row("nothing", "quantoscope:", "holds no state");
  row("no JSON", linkOf("hello"), "holds no state");
  row("cut JSON", linkOf(R"({"page":"form)"), "holds no state");
  row("no object", linkOf("[1]"), "holds no state");
  row("wrong type", linkOf(R"({"formats":{"entry":5}})"), "must be a text");
  row("wrong version", linkOf(R"({"version":99})"), "must be 1");
  row("out of range", linkOf(R"({"page":"integers","integers":{"width":65}})"), "from 1 to 64");
  row("not UTF-8", linkOf("{\"page\":\"\xff\xfe\"}"), "holds no state");
  row("deep", linkOf(QByteArray(2900, '[') + QByteArray(2900, ']')), "holds no state");
  row("deep object", linkOf("{\"a\":" + QByteArray(2900, '[') + QByteArray(2900, ']') + "}"),
      "holds no state");
  row("long", "quantoscope:" + std::string(9000, 'A'), "longer than");
}

void TestLink::badLinksAreExplained() {
  QFETCH(QByteArray, link);
  QFETCH(QString, why);
  const Result<AppState> read = fromLink(link.toStdString(), {});
  QVERIFY(!read);
  QVERIFY2(QString::fromStdString(read.error().oneLine()).contains(why), read.error().oneLine().c_str());
}

void TestLink::longStatesAreRefused() {
  AppState state;
  state.formats.entry = std::string(8000, '1');
  QVERIFY(!toLink(state));
}

QTEST_APPLESS_MAIN(TestLink)
#include "tst_link.moc"
