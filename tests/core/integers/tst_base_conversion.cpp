#include "core/integers/base_conversion.h"

#include <QTest>

#include <random>

using namespace qs::integers;
using qs::numbers::BigInt;

class TestBaseConversion : public QObject {
  Q_OBJECT

private slots:
  void theLadderOfThirteen();
  void remaindersComeLastDigitFirst();
  void digitsAgreeWithQt();
  void termsAddUpToTheValue();
  void longNumbersStayExact();
  void readsDigitsOfABase_data();
  void readsDigitsOfABase();
  void refusesWhatIsNoDigit_data();
  void refusesWhatIsNoDigit();
  void readsOnlyIntegersOfBoundedLength();
};

void TestBaseConversion::theLadderOfThirteen() {
  const auto ladder = divisionLadder(13, 2);
  QCOMPARE(ladder.size(), 4u); // 13 → 6 → 3 → 1 → 0
  const int values[] = {13, 6, 3, 1}, remainders[] = {1, 0, 1, 1};
  for (std::size_t i = 0; i < ladder.size(); ++i) {
    QVERIFY(ladder[i].value == values[i]);
    QVERIFY(ladder[i].quotient == (i + 1 < ladder.size() ? values[i + 1] : 0));
    QCOMPARE(ladder[i].remainder, remainders[i]);
  }
  QCOMPARE(digitsInBase(13, 2).c_str(), "1101");
}

void TestBaseConversion::remaindersComeLastDigitFirst() {
  std::string produced;
  for (const Rung& rung : divisionLadder(50, 2))
    produced += rung.digit;
  QCOMPARE(produced.c_str(), "010011");
  QCOMPARE(digitsInBase(50, 2).c_str(), "110010");
  QCOMPARE(digitsInBase(200, 2).c_str(), "11001000");
  QCOMPARE(digitsInBase(1000, 2).size(), 10u);
  QCOMPARE(divisionLadder(0, 2).size(), 1u);
  QCOMPARE(digitsInBase(0, 7).c_str(), "0");
}

void TestBaseConversion::digitsAgreeWithQt() {
  std::mt19937_64 random(3);
  for (int base = minBase; base <= maxBase; ++base) {
    for (int i = 0; i < 20; ++i) {
      const std::uint64_t value = random() >> (random() % 64);
      const QByteArray expected = QByteArray::number(static_cast<qulonglong>(value), base);
      QCOMPARE(digitsInBase(value, base).c_str(), expected.constData());
      QVERIFY(*parseInBase(expected.toUpper().toStdString(), base) == value);
    }
  }
}

void TestBaseConversion::termsAddUpToTheValue() {
  const auto terms = placeTerms("1101", 2);
  const int weights[] = {8, 4, 2, 1}, products[] = {8, 4, 0, 1};
  for (std::size_t i = 0; i < terms.size(); ++i) {
    QVERIFY(terms[i].weight == weights[i]);
    QVERIFY(terms[i].product == products[i]);
    QCOMPARE(terms[i].exponent, static_cast<int>(3 - i));
  }
  BigInt sum = 0;
  for (const PlaceTerm& term : placeTerms("zz", 36))
    sum += term.product;
  QVERIFY(sum == 35 * 36 + 35);
}

void TestBaseConversion::longNumbersStayExact() {
  // 2^200 in base 16 is 1 followed by 50 zeros.
  QCOMPARE(digitsInBase(BigInt(1) << 200, 16).c_str(), ("1" + std::string(50, '0')).c_str());
  QVERIFY(*parseInBase("1" + std::string(50, '0'), 16) == BigInt(1) << 200);
}

void TestBaseConversion::readsDigitsOfABase_data() {
  QTest::addColumn<int>("base");
  QTest::addColumn<int>("value");
  QTest::newRow("1101") << 2 << 13;
  QTest::newRow("-1101") << 2 << -13;
  QTest::newRow("+Ff") << 16 << 255;
  QTest::newRow("1111_1011") << 2 << 251;
  QTest::newRow("000z") << 36 << 35;
  QTest::newRow("0") << 3 << 0;
}

void TestBaseConversion::readsDigitsOfABase() {
  QFETCH(int, base);
  QFETCH(int, value);
  const auto parsed = parseInBase(QTest::currentDataTag(), base);
  QVERIFY(parsed);
  QVERIFY(*parsed == value);
}

void TestBaseConversion::refusesWhatIsNoDigit_data() {
  QTest::addColumn<int>("base");
  QTest::addColumn<int>("column");
  QTest::newRow("") << 2 << 0;
  QTest::newRow("-") << 2 << 1;
  QTest::newRow("1021") << 2 << 2;
  QTest::newRow("78") << 8 << 1;
  QTest::newRow("fg") << 16 << 1;
  QTest::newRow("_1") << 10 << 0;
  QTest::newRow("1_") << 10 << 1;
  QTest::newRow("1__1") << 10 << 2;
  QTest::newRow("1.5") << 10 << 1;
  QTest::newRow("1 1") << 10 << 1;
}

void TestBaseConversion::refusesWhatIsNoDigit() {
  QFETCH(int, base);
  QFETCH(int, column);
  const auto parsed = parseInBase(QTest::currentDataTag(), base);
  QVERIFY(!parsed);
  QCOMPARE(static_cast<int>(parsed.error().offset.value()), column);
  QVERIFY(!parseInBase(std::string(100000, '1'), base));
}

void TestBaseConversion::readsOnlyIntegersOfBoundedLength() {
  QVERIFY(*parseInteger("0xff") == 255);
  QVERIFY(*parseInteger("2^100 - 1") == (BigInt(1) << 100) - 1);
  QVERIFY(*parseInteger("-1.5e1") == -15);
  for (const char* text : {"1.5", "1/3", "inf", "nan", "2^4097", "", "x"})
    QVERIFY2(!parseInteger(text), text);
}

QTEST_APPLESS_MAIN(TestBaseConversion)
#include "tst_base_conversion.moc"
