#include "app/pages/formats/code_table.h"
#include "app/pages/formats/table_text.h"
#include "core/formats/catalogue.h"

#include <QTest>

using namespace qs;
using namespace qs::pages;
using formats::Code;

namespace {

using Codes = std::vector<Code>;

Codes codesOf(const char* format, const char* filter, CodeSort sort = CodeSort::code,
              bool descending = false) {
  const formats::Layout layout = formats::find(format)->layout;
  return listCodes(layout, *parseCodeFilter(filter, layout), sort, descending);
}

} // namespace

class TestCodeTable : public QObject {
  Q_OBJECT

private slots:

  void everyCodeIsListed() {
    QCOMPARE(codesOf("f16", "").size(), std::size_t{65536});
    QCOMPARE(codesOf("int4", "").size(), std::size_t{16});
  }

  /// int2 counts 0 1 −2 −1; e2m1fn runs from −6 to 6 with −0 before +0.
  void orderIsByCodeOrByValue() {
    QCOMPARE(codesOf("int2", "", CodeSort::value), (Codes{2, 3, 0, 1}));
    QCOMPARE(codesOf("int2", "", CodeSort::value, true), (Codes{1, 0, 3, 2}));
    QCOMPARE(codesOf("int2", "", CodeSort::code, true), (Codes{3, 2, 1, 0}));
    QCOMPARE(codesOf("e2m1fn", "", CodeSort::value),
             (Codes{15, 14, 13, 12, 11, 10, 9, 8, 0, 1, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(codesOf("e5m2", "", CodeSort::value).back() & 0x7F, Code{0x7F}); // NaN last
    QCOMPARE(codesOf("e5m2", "", CodeSort::value).front(), Code{0xFC});       // −∞ first
  }

  void filtersKeepWhatTheyName_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("count");
    const auto row = [](const char* format, const char* filter, int count) {
      QTest::addRow("%s %s", format, filter) << QByteArray(format) << QByteArray(filter) << count;
    };
    row("f16", "subnormal", 2 * 1023);
    row("f16", "nan", 2 * 1023);
    row("f16", "inf", 2);
    row("f16", "zero inf", 4);
    row("f16", "finite", 63488); // 63487 values and −0
    row("f16", "subnormal positive", 1023);
    row("f16", "1..2", 1025);
    row("f16", ">=1 <2", 1024);
    row("f16", ">65504", 1);  // +∞
    row("f16", "<-65504", 1); // −∞
    row("f16", "..-65504", 2);
    row("int8", ">100", 27);
    row("int8", "negative", 128);
    row("f16", "0x3c", 256);
    row("f16", "0b0011", 4096);
    row("e2m1fn", "0x7", 1);
    row("e3m2fn", "0b0001", 4); // of six bits
    row("e3m2fn", "0x1", 16);   // written 0x10 to 0x1F
    row("f16", "0.1", 1);
    row("f16", "1/3..1/3", 0); // no binary16 is exactly a third
    row("f16", "SUBNORMAL", 2 * 1023);
    row("e5m2", "subnormal normal", 246); // 247 values without zero
  }

  void filtersKeepWhatTheyName() {
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, filter);
    QFETCH(int, count);
    QCOMPARE(static_cast<int>(codesOf(format.constData(), filter.constData()).size()), count);
  }

  void aNumberFindsWhereItIsStored() { QCOMPARE(codesOf("f16", "0.1"), (Codes{0x2E66})); }

  void badWordsAreNamed_data() {
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("culprit");
    QTest::newRow("word") << QByteArray("normal foo") << QByteArray("foo");
    QTest::newRow("bound") << QByteArray("<x") << QByteArray("<x");
    QTest::newRow("range") << QByteArray("1..y") << QByteArray("1..y");
    QTest::newRow("digit") << QByteArray("0xg") << QByteArray("0xg");
    QTest::newRow("binary digit") << QByteArray("0b2") << QByteArray("0b2");
    QTest::newRow("endless") << QByteArray("0x" + QByteArray(40, '1'))
                             << QByteArray("0x" + QByteArray(40, '1'));
  }

  void badWordsAreNamed() {
    QFETCH(QByteArray, filter);
    QFETCH(QByteArray, culprit);
    const auto parsed = parseCodeFilter(filter.toStdString(), formats::find("f16")->layout);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().culprit, culprit.toStdString());
    QVERIFY(!parsed.error().why().empty());
  }

  void tablesAreWrittenInEachForm() {
    const QStringList head{QStringLiteral("a"), QStringLiteral("b")};
    const QList<QStringList> rows{{QStringLiteral("1,5"), QStringLiteral("say \"x|y\"")}};
    QCOMPARE(tableText(TableForm::text, head, rows), QStringLiteral("a\tb\n1,5\tsay \"x|y\"\n"));
    QCOMPARE(tableText(TableForm::csv, head, rows), QStringLiteral("a,b\r\n\"1,5\",\"say \"\"x|y\"\"\"\r\n"));
    QCOMPARE(tableText(TableForm::markdown, head, rows),
             QStringLiteral("| a | b |\n| --- | --- |\n| 1,5 | say \"x\\|y\" |\n"));
  }
};

QTEST_APPLESS_MAIN(TestCodeTable)
#include "tst_code_table.moc"
