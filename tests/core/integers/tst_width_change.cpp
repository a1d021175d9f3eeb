#include "core/integers/width_change.h"

#include <QTest>

#include <algorithm>

using namespace qs::integers;

class TestWidthChange : public QObject {
  Q_OBJECT

private slots:
  void wideningKeepsTheReadingItIsFor();
  void narrowingDropsHighBits_data();
  void narrowingDropsHighBits();
  void narrowingAgreesWithConversionInTheLanguage();
  void saturationTakesTheNearestEnd();
};

void TestWidthChange::wideningKeepsTheReadingItIsFor() {
  for (unsigned code = 0; code < 256; ++code) {
    const auto value = static_cast<std::int8_t>(code);
    const Resized signExtended = resize(code, 8, 64, Extension::sign);
    QCOMPARE(static_cast<std::int64_t>(signExtended.pattern), std::int64_t{value});
    QVERIFY(signExtended.keepsTwosComplement);
    QCOMPARE(signExtended.keepsUnsigned, value >= 0);
    const Resized zeroExtended = resize(code, 8, 16, Extension::zero);
    QCOMPARE(zeroExtended.pattern, code);
    QVERIFY(zeroExtended.keepsUnsigned);
    QCOMPARE(zeroExtended.keepsTwosComplement, value >= 0);
  }
}

void TestWidthChange::narrowingDropsHighBits_data() {
  QTest::addColumn<int>("from");
  QTest::addColumn<int>("to");
  QTest::addColumn<qulonglong>("pattern");
  QTest::addColumn<qulonglong>("kept");
  QTest::addColumn<qulonglong>("dropped");
  QTest::addColumn<bool>("keepsUnsigned");
  QTest::addColumn<bool>("keepsSigned");
  // 300 = 1 0010 1100; −1; −128 (1111 1000 0000 in 12 bits); 200 needs its ninth bit as a sign.
  QTest::newRow("300 to 8") << 16 << 8 << 300ull << 44ull << 1ull << false << false;
  QTest::newRow("-1 to 8") << 16 << 8 << 0xffffull << 0xffull << 0xffull << false << true;
  QTest::newRow("-128 to 8") << 12 << 8 << 0xf80ull << 0x80ull << 0xfull << false << true;
  QTest::newRow("200 to 8") << 16 << 8 << 200ull << 200ull << 0ull << true << false;
  QTest::newRow("13 to 5") << 64 << 5 << 13ull << 13ull << 0ull << true << true;
  QTest::newRow("same width") << 8 << 8 << 0x9full << 0x9full << 0ull << true << true;
}

void TestWidthChange::narrowingDropsHighBits() {
  QFETCH(int, from);
  QFETCH(int, to);
  QFETCH(qulonglong, pattern);
  const Resized resized = resize(pattern, from, to, Extension::sign);
  QTEST(qulonglong{resized.pattern}, "kept");
  QTEST(qulonglong{resized.dropped}, "dropped");
  QTEST(resized.keepsUnsigned, "keepsUnsigned");
  QTEST(resized.keepsTwosComplement, "keepsSigned");
}

void TestWidthChange::narrowingAgreesWithConversionInTheLanguage() {
  for (unsigned code = 0; code < 65536; code += 7) {
    const auto narrow = static_cast<std::int8_t>(static_cast<std::int16_t>(code));
    QCOMPARE(read(resize(code, 16, 8, Extension::zero).pattern, 8).twosComplement, std::int64_t{narrow});
  }
}

void TestWidthChange::saturationTakesTheNearestEnd() {
  for (unsigned code = 0; code < 65536; code += 7) {
    const int value = static_cast<std::int16_t>(code);
    QCOMPARE(read(saturate(code, 16, 8, Reading::twosComplement), 8).twosComplement,
             std::int64_t{std::clamp(value, -128, 127)});
    QCOMPARE(saturate(code, 16, 8, Reading::unsignedInteger), Pattern{std::min(code, 255u)});
  }
  QCOMPARE(saturate(0x80, 8, 64, Reading::twosComplement), ~Pattern{127});
}

QTEST_APPLESS_MAIN(TestWidthChange)
#include "tst_width_change.moc"
