#include "core/integers/readings.h"

#include <QTest>

using namespace qs::integers;

class TestReadings : public QObject {
  Q_OBJECT

private slots:
  void fourBitsReadAsTheTextbookTable_data();
  void fourBitsReadAsTheTextbookTable();
  void byteReadsAsSignedChar();
  void everyWidthHasItsRange_data();
  void everyWidthHasItsRange();
  void fullWidthStaysExact();
  void placesAddUp_data();
  void placesAddUp();
  void printsPatterns();
};

void TestReadings::fourBitsReadAsTheTextbookTable_data() {
  QTest::addColumn<int>("pattern");
  QTest::addColumn<QStringList>("expected"); // unsigned, two's, ones', sign-magnitude, offset (excess 8)
  const auto row = [](const char* bits, const char* values) {
    QTest::newRow(bits) << QByteArray(bits).toInt(nullptr, 2)
                        << QString::fromLatin1(values).split(QLatin1Char(' '));
  };
  // As in Knuth, The Art of Computer Programming 4A §7.1.3, and any table of signed number representations.
  row("0000", "0 0 0 0 -8");
  row("0001", "1 1 1 1 -7");
  row("0111", "7 7 7 7 -1");
  row("1000", "8 -8 -7 -0 0");
  row("1001", "9 -7 -6 -1 1");
  row("1010", "10 -6 -5 -2 2");
  row("1101", "13 -3 -2 -5 5");
  row("1110", "14 -2 -1 -6 6");
  row("1111", "15 -1 -0 -7 7");
}

void TestReadings::fourBitsReadAsTheTextbookTable() {
  QFETCH(int, pattern);
  QFETCH(QStringList, expected);
  qsizetype next = 0;
  for (const Reading reading : readings())
    QCOMPARE(QString::fromStdString(readingText(static_cast<Pattern>(pattern), 4, reading)),
             expected[next++]);
}

void TestReadings::byteReadsAsSignedChar() {
  for (unsigned code = 0; code < 256; ++code) {
    const Readings values = read(code, 8);
    QCOMPARE(values.unsignedInteger, code);
    QCOMPARE(values.twosComplement, static_cast<std::int8_t>(code));
    // Bits above the width do not count.
    QCOMPARE(read(code | 0xff00, 8).twosComplement, values.twosComplement);
  }
}

void TestReadings::everyWidthHasItsRange_data() {
  QTest::addColumn<int>("width");
  QTest::addColumn<qlonglong>("least");
  QTest::addColumn<qlonglong>("most");
  QTest::addColumn<qulonglong>("mostUnsigned");
  QTest::newRow("1") << 1 << qlonglong{-1} << qlonglong{0} << qulonglong{1};
  QTest::newRow("4") << 4 << qlonglong{-8} << qlonglong{7} << qulonglong{15};
  QTest::newRow("8") << 8 << qlonglong{INT8_MIN} << qlonglong{INT8_MAX} << qulonglong{UINT8_MAX};
  QTest::newRow("16") << 16 << qlonglong{INT16_MIN} << qlonglong{INT16_MAX} << qulonglong{UINT16_MAX};
  QTest::newRow("32") << 32 << qlonglong{INT32_MIN} << qlonglong{INT32_MAX} << qulonglong{UINT32_MAX};
  QTest::newRow("64") << 64 << qlonglong{INT64_MIN} << qlonglong{INT64_MAX} << qulonglong{UINT64_MAX};
}

void TestReadings::everyWidthHasItsRange() {
  QFETCH(int, width);
  QFETCH(qlonglong, least);
  QFETCH(qlonglong, most);
  QFETCH(qulonglong, mostUnsigned);
  QCOMPARE(qlonglong{minSigned(width)}, least);
  QCOMPARE(qlonglong{maxSigned(width)}, most);
  QCOMPARE(qulonglong{maxUnsigned(width)}, mostUnsigned);
  QCOMPARE(qlonglong{read(Pattern{1} << (width - 1), width).twosComplement}, least);
  QCOMPARE(qlonglong{read(mask(width), width).twosComplement}, qlonglong{-1});
}

void TestReadings::fullWidthStaysExact() {
  const Pattern top = Pattern{1} << 63;
  QCOMPARE(readingText(top, 64, Reading::unsignedInteger).c_str(), "9223372036854775808");
  QCOMPARE(readingText(top, 64, Reading::twosComplement).c_str(), "-9223372036854775808");
  QCOMPARE(readingText(top, 64, Reading::onesComplement).c_str(), "-9223372036854775807");
  QCOMPARE(readingText(top, 64, Reading::signMagnitude).c_str(), "-0");
  QCOMPARE(readingText(0, 64, Reading::offset).c_str(), "-9223372036854775808");
  QCOMPARE(readingText(~Pattern{0}, 64, Reading::signMagnitude).c_str(), "-9223372036854775807");
}

void TestReadings::placesAddUp_data() {
  QTest::addColumn<int>("width");
  QTest::addColumn<qulonglong>("pattern");
  QTest::addColumn<QByteArray>("asUnsigned");
  QTest::addColumn<QByteArray>("asSigned");
  const auto row = [](int width, const char* bits, const char* asUnsigned, const char* asSigned) {
    QTest::newRow(bits) << width << QByteArray(bits).toULongLong(nullptr, 2) << QByteArray(asUnsigned)
                        << QByteArray(asSigned);
  };
  row(8, "10001001", "128 + 8 + 1", "-128 + 8 + 1");                                       // 137 and −119
  row(8, "11111011", "128 + 64 + 32 + 16 + 8 + 2 + 1", "-128 + 64 + 32 + 16 + 8 + 2 + 1"); // −128 + 123
  row(4, "1101", "8 + 4 + 1", "-8 + 4 + 1");
  row(4, "0000", "0", "0");
  row(1, "1", "1", "-1");
}

void TestReadings::placesAddUp() {
  QFETCH(int, width);
  QFETCH(qulonglong, pattern);
  QFETCH(QByteArray, asUnsigned);
  QFETCH(QByteArray, asSigned);
  QCOMPARE(placeSum(pattern, width, Reading::unsignedInteger).c_str(), asUnsigned.constData());
  QCOMPARE(placeSum(pattern, width, Reading::twosComplement).c_str(), asSigned.constData());
  const auto all = places(pattern, width, Reading::twosComplement);
  QCOMPARE(static_cast<int>(all.size()), width);
  QCOMPARE(all.front().bit, width - 1);
  QVERIFY(all.front().negative);
  QCOMPARE(all.back().magnitude, 1u);
}

void TestReadings::printsPatterns() {
  QCOMPARE(bitsText(0xfb, 8).c_str(), "11111011");
  QCOMPARE(bitsText(1, 3).c_str(), "001");
  QCOMPARE(hexText(0xfb, 8).c_str(), "0xfb");
  QCOMPARE(hexText(0x1f, 5).c_str(), "0x1f");
  QCOMPARE(hexText(1, 64).c_str(), "0x0000000000000001");
}

QTEST_APPLESS_MAIN(TestReadings)
#include "tst_readings.moc"
