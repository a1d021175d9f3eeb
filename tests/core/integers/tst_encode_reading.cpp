#include "core/integers/encode_reading.h"

#include <QTest>

using namespace qs::integers;

Q_DECLARE_METATYPE(qs::integers::Reading)

/// Typing a value into a reading gives the pattern that reads as that value.
class TestEncodeReading : public QObject {
  Q_OBJECT

private slots:

  void everyPatternIsFoundByItsText() {
    for (const int width : {1, 2, 4, 8})
      for (const Reading reading : readings())
        for (Pattern pattern = 0; pattern <= mask(width); ++pattern) {
          const auto found = parseReading(readingText(pattern, width, reading), width, reading);
          QVERIFY(found.has_value());
          QCOMPARE(*found, pattern);
        }
    for (const Reading reading : readings())
      for (const Pattern pattern : {Pattern{0}, ~Pattern{0}, Pattern{1} << 63, ~Pattern{0} >> 1})
        QCOMPARE(*parseReading(readingText(pattern, 64, reading), 64, reading), pattern);
  }

  void valuesOutsideTheRangeAreRefused_data() {
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<QByteArray>("least"); // of 8 bits
    QTest::addColumn<QByteArray>("most");
    QTest::newRow("unsigned") << Reading::unsignedInteger << QByteArray("0") << QByteArray("255");
    QTest::newRow("two's complement") << Reading::twosComplement << QByteArray("-128") << QByteArray("127");
    QTest::newRow("ones' complement") << Reading::onesComplement << QByteArray("-127") << QByteArray("127");
    QTest::newRow("sign-magnitude") << Reading::signMagnitude << QByteArray("-127") << QByteArray("127");
    QTest::newRow("offset") << Reading::offset << QByteArray("-128") << QByteArray("127");
  }

  void valuesOutsideTheRangeAreRefused() {
    QFETCH(Reading, reading);
    QFETCH(QByteArray, least);
    QFETCH(QByteArray, most);
    QCOMPARE(QByteArray::fromStdString(readingRange(8, reading).least), least);
    QCOMPARE(QByteArray::fromStdString(readingRange(8, reading).most), most);
    QVERIFY(parseReading(least.toStdString(), 8, reading));
    QVERIFY(parseReading(most.toStdString(), 8, reading));
    for (const QByteArray& outside : {least + " - 1", most + " + 1", QByteArray("2^64")}) {
      const auto refused = parseReading(outside.toStdString(), 8, reading);
      QVERIFY(!refused);
      QVERIFY(QByteArray::fromStdString(refused.error().why()).contains(least + " to " + most));
    }
  }

  void minusZeroIsAPatternOnlyWhereThereAreTwoZeros() {
    QCOMPARE(*parseReading("-0", 8, Reading::onesComplement), Pattern{0xff});
    QCOMPARE(*parseReading("-0", 8, Reading::signMagnitude), Pattern{0x80});
    QCOMPARE(*parseReading("-0", 8, Reading::twosComplement), Pattern{0});
    QCOMPARE(*parseReading("-0", 8, Reading::offset), Pattern{0x80});
    QCOMPARE(*parseReading("0", 8, Reading::signMagnitude), Pattern{0});
  }

  void whatIsNoIntegerIsRefused() {
    for (const char* text : {"", "five", "1/2", "inf"})
      QVERIFY(!parseReading(text, 8, Reading::twosComplement));
  }
};

QTEST_APPLESS_MAIN(TestEncodeReading)
#include "tst_encode_reading.moc"
