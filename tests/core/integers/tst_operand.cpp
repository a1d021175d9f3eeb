#include "core/integers/operand.h"

#include <QTest>

using namespace qs::integers;

class TestOperand : public QObject {
  Q_OBJECT

private slots:
  void becomesAPattern_data();
  void becomesAPattern();
  void outsideTheRangeIsRefused_data();
  void outsideTheRangeIsRefused();
  void messagesNameTheRange();
  void widthsAndPlacesAreBounded();
};

void TestOperand::becomesAPattern_data() {
  QTest::addColumn<int>("width");
  QTest::addColumn<qulonglong>("pattern");
  QTest::newRow("-5") << 8 << 0xfbull;
  QTest::newRow("251") << 8 << 0xfbull;
  QTest::newRow("0b11111011") << 8 << 0xfbull;
  QTest::newRow("0xFB") << 8 << 0xfbull;
  QTest::newRow("-128") << 8 << 0x80ull;
  QTest::newRow("255") << 8 << 0xffull;
  QTest::newRow("\u22121") << 4 << 0xfull;
  QTest::newRow("1e2") << 8 << 100ull;
  QTest::newRow("2^7 - 1") << 8 << 127ull;
  QTest::newRow("-0") << 8 << 0ull;
  QTest::newRow("-1") << 1 << 1ull;
  QTest::newRow("18446744073709551615") << 64 << ~0ull;
  QTest::newRow("-9223372036854775808") << 64 << (1ull << 63);
}

void TestOperand::becomesAPattern() {
  QFETCH(int, width);
  QFETCH(qulonglong, pattern);
  const auto parsed = parseOperand(QTest::currentDataTag(), width);
  QVERIFY(parsed);
  QCOMPARE(qulonglong{*parsed}, pattern);
}

void TestOperand::outsideTheRangeIsRefused_data() {
  QTest::addColumn<int>("width");
  QTest::addColumn<OperandRange>("range");
  QTest::newRow("256") << 8 << OperandRange::either;
  QTest::newRow("-129") << 8 << OperandRange::either;
  QTest::newRow("128") << 8 << OperandRange::signedOnly;
  QTest::newRow("-1") << 8 << OperandRange::unsignedOnly;
  QTest::newRow("2") << 1 << OperandRange::either;
  QTest::newRow("18446744073709551616") << 64 << OperandRange::either;
  QTest::newRow("-9223372036854775809") << 64 << OperandRange::either;
  QTest::newRow("1e300") << 64 << OperandRange::either;
  QTest::newRow("0.5") << 8 << OperandRange::either;
  QTest::newRow("inf") << 8 << OperandRange::either;
  QTest::newRow("five") << 8 << OperandRange::either;
  QTest::newRow("") << 8 << OperandRange::either;
}

void TestOperand::outsideTheRangeIsRefused() {
  QFETCH(int, width);
  QFETCH(OperandRange, range);
  const auto parsed = parseOperand(QTest::currentDataTag(), width, range);
  QVERIFY(!parsed);
  QCOMPARE(parsed.error().code, qs::ErrorCode::invalidNumber);
  QCOMPARE(parsed.error().culprit.c_str(), QTest::currentDataTag());
}

void TestOperand::messagesNameTheRange() {
  QCOMPARE(parseOperand("300", 8).error().oneLine().c_str(),
           "300: outside the ranges of 8 bits, -128 to 127 in two's complement and 0 to 255 without sign");
  QCOMPARE(parseOperand("8", 4, OperandRange::signedOnly).error().oneLine().c_str(),
           "8: outside the range of 4 bits in two's complement, -8 to 7");
  QCOMPARE(parseOperand("-1", 4, OperandRange::unsignedOnly).error().oneLine().c_str(),
           "-1: outside the range of 4 bits without sign, 0 to 15");
}

void TestOperand::widthsAndPlacesAreBounded() {
  QCOMPARE(*parseWidth("64"), 64);
  for (const char* text : {"0", "65", "-8", "8.5", "x", "", "1e9"})
    QVERIFY2(!parseWidth(text), text);
  QCOMPARE(*parsePlaces("0"), 0);
  QCOMPARE(*parsePlaces("64"), 64);
  for (const char* text : {"65", "-1", "0.5", "x"})
    QVERIFY2(!parsePlaces(text), text);
}

QTEST_APPLESS_MAIN(TestOperand)
#include "tst_operand.moc"
