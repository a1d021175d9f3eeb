#include "widgets/bitfield/bit_edit.h"

#include <QTest>

using namespace qs;
using namespace qs::widgets;

class TestBitEdit : public QObject {
  Q_OBJECT

private slots:

  void bitIsSetAndCleared() {
    QCOMPARE(withBit(0, 63, true), formats::Code{1} << 63);
    QCOMPARE(withBit(0xff, 0, false), formats::Code{0xfe});
    QCOMPARE(withBit(0xff, 3, true), formats::Code{0xff});
  }

  void fieldStopsAtItsEnds() {
    const BitGroup exponent{formats::FieldRole::exponent, 10, 5, {}, {}};
    QCOMPARE(withFieldStepped(0x2e66, exponent, 1), formats::Code{0x3266}); // 01011 → 01100
    QCOMPARE(withFieldStepped(0x7e66, exponent, 1), formats::Code{0x7e66});
    QCOMPARE(withFieldStepped(0x8266, exponent, -1), formats::Code{0x8266});
  }

  void codeStepsAcrossFieldsAndStopsAtTheEnds() {
    QCOMPARE(withCodeStepped(0x03ff, 16, 1), formats::Code{0x0400}); // subnormal → normal
    QCOMPARE(withCodeStepped(0xffff, 16, 1), formats::Code{0xffff});
    QCOMPARE(withCodeStepped(0, 16, -1), formats::Code{0});
    QCOMPARE(withCodeStepped(~formats::Code{0}, 64, 1), ~formats::Code{0});
  }

  void ctrlArrowsJumpByField() {
    const BitRow row = bitRowOf(formats::FloatLayout{5, 10, 15});
    QCOMPARE(groupJump(row, 15, -1), 14);
    QCOMPARE(groupJump(row, 12, -1), 9);
    QCOMPARE(groupJump(row, 4, -1), 0);
    QCOMPARE(groupJump(row, 4, 1), 14);
    QCOMPARE(groupJump(row, 12, 1), 15);
  }

  void weightsFollowTheirFields_data() {
    QTest::addColumn<int>("bit");
    QTest::addColumn<QString>("weight");
    QTest::addRow("exponent") << 13 << QStringLiteral("8");
    QTest::addRow("first fraction bit") << 9 << QStringLiteral("2⁻¹");
    QTest::addRow("last fraction bit") << 0 << QStringLiteral("2⁻¹⁰");
  }

  void weightsFollowTheirFields() {
    QFETCH(int, bit);
    QFETCH(QString, weight);
    QCOMPARE(bitRowOf(formats::FloatLayout{5, 10, 15}).weights[bit], weight);
  }

  void topBitOfSignedIntegersWeighsNegative() {
    QCOMPARE(bitRowOf(formats::IntegerLayout{8, true}).weights[7], QStringLiteral("−128"));
    QCOMPARE(bitRowOf(formats::IntegerLayout{8, false}).weights[7], QStringLiteral("128"));
  }

  void fixedPointWeighsByItsPoint() {
    const BitRow row = bitRowOf(formats::FixedLayout{8, 4, true});
    QCOMPARE(row.weights[7], QStringLiteral("−8"));
    QCOMPARE(row.weights[4], QStringLiteral("1"));
    QCOMPARE(row.weights[3], QStringLiteral("2⁻¹"));
  }

  void positFieldsFollowTheCode() {
    // 0x10 is 0 001 00 00: the regime's run of two zeros and its end. −that has the same fields.
    for (const formats::Code code : {formats::Code{0x10}, formats::Code{0xf0}}) {
      const BitRow row = bitRowOf(formats::PositLayout{8}, code);
      QCOMPARE(row.groups.size(), 4);
      QCOMPARE(row.groups[1].role, formats::FieldRole::regime);
      QCOMPARE(row.groups[1].width, 3);
      QCOMPARE(row.groups[2].width, 2);
      QCOMPARE(row.groups[3].width, 2);
    }
    QCOMPARE(bitRowOf(formats::PositLayout{8}, 0x7f).groups.size(), 2); // nothing but sign and regime
  }

  void screenReadersHearIndexWeightStateAndValue() {
    BitRow row = bitRowOf(formats::FloatLayout{5, 10, 15});
    row.value = QStringLiteral("2.5");
    QCOMPARE(bitName(row, 13), QStringLiteral("exponent bit 3"));
    QCOMPARE(bitDescription(row, 0x4100, 14), QStringLiteral("weight 16, set; value 2.5"));
    QCOMPARE(bitDescription(row, 0x4100, 13), QStringLiteral("weight 8, clear; value 2.5"));
  }
};

QTEST_MAIN(TestBitEdit)
#include "tst_bit_edit.moc"
