#include "app/pages/formats/lanes_model.h"

#include "app/pages/formats/lane_texts.h"
#include "core/numbers/print.h"

#include <QTest>

using namespace qs;
using namespace qs::pages;

namespace {

state::FormatsState stateOf(const char* format, const char* entry, std::vector<std::string> lanes,
                            bool sameBits = false) {
  state::FormatsState state = withEntry({}, entry);
  state.format = format;
  state.lanes.formats = std::move(lanes);
  state.lanes.sameBits = sameBits;
  return state;
}

std::vector<Lane> lanesOf(const state::FormatsState& state) {
  return readLanes(*readFormats(state), state);
}

std::string valueIn(const Lane& lane) {
  return numbers::exactDecimal(lane.reading->stored);
}

} // namespace

class TestLanesModel : public QObject {
  Q_OBJECT

private slots:

  /// Codes by hand: 0.1 is 1.6·2⁻⁴, so the fraction is 0.6 of its field, rounded.
  void everyLaneStoresTheEntry() {
    const auto lanes =
        lanesOf(stateOf("f16", "0.1", {"f64", "f32", "bf16", "f16", "e5m2", "e4m3fn", "int8"}));
    const formats::Code codes[] = {0x3FB999999999999A, 0x3DCCCCCD, 0x3DCD, 0x2E66, 0x2E, 0x1D, 0};
    for (std::size_t i = 0; i < std::size(codes); ++i)
      QCOMPARE(lanes[i].reading->code(), codes[i]);
  }

  void rulesOfThePageHoldInEveryLane() {
    state::FormatsState state = stateOf("f16", "500", {"e4m3fn", "int8"});
    QVERIFY(lanesOf(state)[0].reading->stored.isNan());
    state.overflow = "saturate";
    QCOMPARE(valueIn(lanesOf(state)[0]), std::string("448"));
    QCOMPARE(valueIn(lanesOf(state)[1]), std::string("127"));
  }

  void anUnknownFormatHasItsReason() {
    const auto lanes = lanesOf(stateOf("f16", "1", {"f17", "f32"}));
    QVERIFY(!lanes[0].reading);
    QVERIFY(lanes[1].reading.has_value());
  }

  /// 10001001 is 137 unsigned and −128 + 9 in two's complement; its low half 1001 is −8 + 1.
  void sameBitsAreReadByEachLane() {
    const auto lanes = lanesOf(stateOf("uint8", "0b10001001", {"uint8", "int8", "int4", "f16"}, true));
    QCOMPARE(valueIn(lanes[0]), std::string("137"));
    QCOMPARE(valueIn(lanes[1]), std::string("-119"));
    QCOMPARE(valueIn(lanes[2]), std::string("-7"));
    QCOMPARE(lanes[2].cutBits, 4);
    QCOMPARE(lanes[3].reading->code(), formats::Code{0x89});
    QCOMPARE(lanes[3].ownBits, 8);
    QCOMPARE(lanes[0].cutBits, 0);
  }

  void aChangedLaneGivesTheEntryItsExactValue() {
    const auto state = stateOf("f16", "0.1", {"int8", "e4m3fn", "f16"});
    const auto page = *readFormats(state);
    const auto lanes = readLanes(page, state);
    const auto next = withLaneCode(page, state, lanes[0], 0x85); // −128 + 5
    QCOMPARE(next.format, std::string("f16"));
    QCOMPARE(next.entry, std::string("-123"));
    QVERIFY(next.code.empty());
    QCOMPARE(withLaneCode(page, state, lanes[1], 0x1D).entry, std::string("0.1015625"));
  }

  void aLaneOfThePagesFormatKeepsItsCode() {
    const auto state = stateOf("f16", "0.1", {"f16", "f32"});
    const auto page = *readFormats(state);
    const auto next = withLaneCode(page, state, readLanes(page, state)[0], 0xFE01); // a NaN with a payload
    QCOMPARE(next.code, std::string("0xFE01"));
    QCOMPARE(lanesOf(next)[0].reading->code(), formats::Code{0xFE01});
    QVERIFY(lanesOf(next)[1].reading->stored.isNan());
  }

  void longValuesArriveExactly_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<qulonglong>("code");
    QTest::newRow("smallest binary64") << QByteArray("f64") << 1ULL;
    QTest::newRow("largest binary64") << QByteArray("f64") << 0x7FEFFFFFFFFFFFFFULL;
    QTest::newRow("minus zero") << QByteArray("f64") << 0x8000000000000000ULL;
    QTest::newRow("infinity") << QByteArray("f32") << 0x7F800000ULL;
    QTest::newRow("quiet NaN") << QByteArray("f32") << 0x7FC00000ULL;
  }

  void longValuesArriveExactly() {
    QFETCH(QByteArray, format);
    QFETCH(qulonglong, code);
    const auto state = stateOf("f16", "0.1", {format.toStdString()});
    const auto page = *readFormats(state);
    const auto next = withLaneCode(page, state, readLanes(page, state)[0], code);
    QCOMPARE(lanesOf(next)[0].reading->code(), formats::Code{code});
  }

  void aTypedValueIsStoredInItsLaneFirst() {
    const auto state = stateOf("f64", "1", {"f16", "int4"});
    const auto page = *readFormats(state);
    const auto lanes = readLanes(page, state);
    const auto half = withLaneEntry(page, state, lanes[0], "0.1", '.');
    QVERIFY(half.has_value());
    QCOMPARE(half->entry, std::string("0.0999755859375")); // 1638·2⁻¹⁴, the binary16 nearest to 0.1
    const auto four = withLaneEntry(page, state, lanes[1], "100", '.');
    QCOMPARE(four->entry, std::string("7"));
    QVERIFY(!withLaneEntry(page, state, lanes[1], "2+", '.'));
    QVERIFY(!withLaneEntry(page, state, lanes[1], "0x1F", '.'));
  }

  void sharedBitsChangeInTheirPlaces() {
    const auto state = stateOf("uint8", "0x89", {"int4", "f16"}, true);
    const auto page = *readFormats(state);
    const auto lanes = readLanes(page, state);
    QCOMPARE(withLaneCode(page, state, lanes[0], 0xF).code, std::string("0x8F"));
    QCOMPARE(withLaneCode(page, state, lanes[1], 0x12).code, std::string("0x12"));
    const auto wide = withLaneEntry(page, state, lanes[1], "1", '.'); // 0x3C00: beyond the eight bits
    QVERIFY(!wide);
    QCOMPARE(wide.error().code, ErrorCode::invalidCode);
  }

  void lanesAreAddedMovedAndRemoved() {
    state::LanesState lanes;
    lanes.formats = {"f64", "f32", "f16"};
    lanes.open = 0;
    using Texts = std::vector<std::string>;
    QCOMPARE(withLane(lanes, "e3m4")->formats, (Texts{"f64", "f32", "f16", "e3m4"}));
    QVERIFY(!withLane(lanes, "f17"));
    QCOMPARE(withLaneMoved(lanes, 0, 2).formats, (Texts{"f32", "f16", "f64"}));
    QCOMPARE(withLaneMoved(lanes, 0, 2).open, 2);
    QCOMPARE(withLaneMoved(lanes, 2, 0).formats, (Texts{"f16", "f64", "f32"}));
    QCOMPARE(withLaneMoved(lanes, 2, 0).open, 1);
    QVERIFY(withLaneMoved(lanes, 0, -1) == lanes);
    QVERIFY(withLaneMoved(lanes, 2, 3) == lanes);
    QCOMPARE(withoutLane(lanes, 0).formats, (Texts{"f32", "f16"}));
    QCOMPARE(withoutLane(lanes, 0).open, -1);
    QCOMPARE(withoutLane(lanes, 2).open, 0);
    lanes.formats.assign(mostLanes, "f16");
    QVERIFY(!withLane(lanes, "f32"));
  }

  /// Halfway to the neighbours: binary16 around 1 steps by 2⁻¹¹ below and 2⁻¹⁰ above; ties go to the even 1.
  void intervalsHaveTheSignOfTheValue() {
    const auto around = [](const char* format, const char* entry) {
      return whatRoundsHere(*readFormats(stateOf(format, entry, {})), formats::Overflow::ieee);
    };
    const auto one = around("f16", "1"), minus = around("f16", "-1");
    QVERIFY(one->low == numbers::Rational(4095, 4096) && one->high == numbers::Rational(2049, 2048));
    QVERIFY(one->lowOwned && one->highOwned);
    QVERIFY(*minus->low == -*one->high && *minus->high == -*one->low);
    const auto zero = around("int8", "0"), table = around("nf4", "0");
    QVERIFY(zero->low == numbers::Rational(-1, 2) && zero->high == numbers::Rational(1, 2));
    QVERIFY(*table->low < 0 && *table->high > 0 &&
            *table->low != -*table->high);                                // NF4 is not symmetric around 0
    QVERIFY(around("e3m2[signed=no]", "0")->low == numbers::Rational(0)); // what lies below becomes NaN
    QVERIFY(!around("uint8", "0")->low);                                  // integers saturate
    QVERIFY(!around("f16", "inf"));
    QVERIFY(!around("int8", "1000")->high);
  }

  /// What saturates takes everything beyond; E4M3FN ends at 448, half of its last step of 32 above which
  /// nothing is nearest to it any more.
  void endsThatSaturateHaveNoBorder() {
    const auto text = [](const char* format, const char* entry, formats::Overflow overflow) {
      return laneInterval(*readFormats(stateOf(format, entry, {})), overflow)
          .replace(QChar::Nbsp, QLatin1Char(' '));
    };
    using formats::Overflow;
    QCOMPARE(text("int8", "inf", Overflow::ieee), QStringLiteral("rounds here: (126.5, ∞)"));
    QCOMPARE(text("int8", "-200", Overflow::ieee), QStringLiteral("rounds here: (−∞, −127.5]"));
    QCOMPARE(text("e2m1fn", "6", Overflow::ieee), QStringLiteral("rounds here: (5, ∞)"));
    QCOMPARE(text("e4m3fn", "448", Overflow::saturate), QStringLiteral("rounds here: [432, ∞)"));
    QCOMPARE(text("e4m3fn", "448", Overflow::ieee), QStringLiteral("rounds here: [432, 464]"));
    QCOMPARE(text("uint8", "0", Overflow::ieee), QStringLiteral("rounds here: (−∞, 0.5]"));
    QCOMPARE(text("f16", "1", Overflow::ieee), QStringLiteral("rounds here: [≈ 0.999756, ≈ 1.00049]"));
  }

  void theRelativeDifferenceIsOfTheEntry() {
    const auto reading = *readFormats(stateOf("int8", "-2.25", {}));
    QVERIFY(*relativeDifference(reading) == numbers::Rational(1, 9)); // (−2 + 2.25) / 2.25
    QVERIFY(!relativeDifference(*readFormats(stateOf("int8", "0", {}))));
  }
};

QTEST_APPLESS_MAIN(TestLanesModel)
#include "tst_lanes_model.moc"
