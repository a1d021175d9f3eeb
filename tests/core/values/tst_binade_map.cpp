#include "core/formats/catalogue.h"
#include "core/values/binade_map.h"
#include "core/values/value_key.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace qs;
using namespace qs::values;
using formats::Code;

namespace {

formats::Layout layoutOf(const char* text) {
  return formats::find(text)->layout;
}

void addFormats(int widest) {
  QTest::addColumn<QByteArray>("format");
  for (const formats::FormatSpec& format : formats::catalogue())
    if (format.bits <= widest) QTest::newRow(format.id.c_str()) << QByteArray::fromStdString(format.id);
  for (const char* custom :
       {"e0m3", "e5m0", "e4m3[signed=no]", "e3m2[subnormals=no]", "binary8p3ue", "binary6p1sf"})
    QTest::newRow(custom) << QByteArray(custom);
}

} // namespace

class TestBinadeMap : public QObject {
  Q_OBJECT

private slots:

  void everyCodeHasOnePlace_data() { addFormats(16); }

  void everyCodeHasOnePlace() {
    QFETCH(QByteArray, format);
    const BinadeMap map(layoutOf(format.constData()));
    Code places = 0;
    for (const BinadeRow& row : map.rows())
      for (const BinadeSide& side : row.sides) {
        places += side.count;
        QVERIFY(side.count <= side.capacity);
      }
    QCOMPARE(places, formats::codeMask(formats::bitWidth(map.layout())) + 1);
    for (Code code = 0; code < places; ++code)
      QCOMPARE(map.codeAt(map.placeOf(code)), code);
  }

  void wideFormatsToo_data() {
    QTest::addColumn<QByteArray>("format");
    for (const char* format : {"f64", "f32", "posit32", "int64", "uint64", "int32", "e11m52[signed=no]"})
      QTest::newRow(format) << QByteArray(format);
  }

  void wideFormatsToo() {
    QFETCH(QByteArray, format);
    const BinadeMap map(layoutOf(format.constData()));
    const Code mask = formats::codeMask(formats::bitWidth(map.layout()));
    for (Code code : {Code{0}, Code{1}, Code{12345}, mask / 3, mask / 2, mask / 2 + 1, mask - 1, mask}) {
      const BinadePlace place = map.placeOf(code);
      QCOMPARE(map.codeAt(place), code);
      QVERIFY(place.index < map.rows()[static_cast<std::size_t>(place.row)].sides[place.negative].count);
    }
  }

  /// Along a row magnitudes grow, and every row lies above the next.
  void placesFollowTheValues_data() { addFormats(10); }

  void placesFollowTheValues() {
    QFETCH(QByteArray, format);
    const BinadeMap map(layoutOf(format.constData()));
    for (const bool negative : {false, true}) {
      std::optional<ValueKey> above;
      for (int row = 0; row < static_cast<int>(map.rows().size()); ++row) {
        const BinadeSide& side = map.rows()[static_cast<std::size_t>(row)].sides[negative];
        std::vector<ValueKey> keys;
        for (Code i = 0; i < side.count; ++i) {
          const formats::Decoded value = formats::decode(map.layout(), map.codeAt({row, negative, i}));
          if (value.isFinite()) keys.push_back(magnitudeKey(value));
        }
        QVERIFY(std::ranges::is_sorted(keys));
        if (keys.empty()) continue;
        QVERIFY(!above || keys.back() < *above || keys.back() == keys.front());
        above = keys.front();
      }
    }
  }

  /// binary16: exponent fields 31 (special), 30 … 1, 0 (subnormal); 1024 significands on either side.
  void floatsHaveARowForEachExponentField() {
    const BinadeMap map(layoutOf("f16"));
    QCOMPARE(map.rows().size(), std::size_t{32});
    QCOMPARE(map.rows().front().kind, BinadeKind::special);
    QCOMPARE(map.rows()[1].exponent, 15);
    QCOMPARE(map.rows().back().kind, BinadeKind::subnormal);
    QCOMPARE(map.placeOf(0x3C00), (BinadePlace{16, false, 0})); // 1.0 has the field 15
    QCOMPARE(map.placeOf(0xBC01), (BinadePlace{16, true, 1}));
    QVERIFY(map.twoSided());
    QVERIFY(!BinadeMap(layoutOf("e4m3[signed=no]")).twoSided());
  }

  void theTopBinadeOfE4M3FNKeepsItsNumbers() {
    const BinadeMap map(layoutOf("e4m3fn"));
    QCOMPARE(map.rows().size(), std::size_t{16});
    QCOMPARE(map.rows().front().kind, BinadeKind::binade);
    QCOMPARE(map.rows().front().exponent, 8);
  }

  /// int8: −128 alone in 2⁷, then 64 … 127 down to 1, then 0.
  void integersDoubleTheirCountInEachBinade() {
    const BinadeMap map(layoutOf("int8"));
    QCOMPARE(map.rows().size(), std::size_t{9});
    QCOMPARE(map.rows()[0].exponent, 7);
    QCOMPARE(map.rows()[0].sides[0].count, Code{0});
    QCOMPARE(map.rows()[0].sides[1].count, Code{1});
    QCOMPARE(map.rows()[0].sides[1].capacity, Code{128});
    QCOMPARE(map.rows()[1].sides[0].count, Code{64});
    QCOMPARE(map.rows()[8].kind, BinadeKind::zero);
    QCOMPARE(map.placeOf(0x80), (BinadePlace{0, true, 0}));
    QCOMPARE(map.placeOf(0xFF), (BinadePlace{7, true, 0})); // −1
  }

  /// posit8: after sign, regime 10 and two exponent bits, 1.0 leaves three fraction bits; 2²³ … 2²⁴ have
  /// none.
  void positsTaperOff() {
    const BinadeMap map(layoutOf("posit8"));
    const BinadePlace one = map.placeOf(0x40);
    QCOMPARE(one.index, Code{0});
    QCOMPARE(map.rows()[static_cast<std::size_t>(one.row)].exponent, 0);
    QCOMPARE(map.rows()[static_cast<std::size_t>(one.row)].sides[0].count, Code{8});
    QCOMPARE(map.rows()[static_cast<std::size_t>(one.row)].sides[1].capacity, Code{8});
    QCOMPARE(map.rows()[static_cast<std::size_t>(map.placeOf(0x7F).row)].exponent, 24);
    QCOMPARE(map.rows()[static_cast<std::size_t>(map.placeOf(0x7F).row)].sides[0].count, Code{1});
    QCOMPARE(map.rows()[static_cast<std::size_t>(map.placeOf(0x80).row)].kind, BinadeKind::special);
    QVERIFY(map.placeOf(0xC0) == (BinadePlace{one.row, true, 0}));
  }

  void tablesAreSortedByValue() {
    const BinadeMap map(layoutOf("nf4"));
    QVERIFY(map.isListed() && map.twoSided());
    QCOMPARE(map.rows().front().exponent, 0); // ±1
    QCOMPARE(map.rows().back().kind, BinadeKind::zero);
    QVERIFY(map.placeOf(0) == (BinadePlace{0, true, 0}));
    QVERIFY(map.placeOf(15) == (BinadePlace{0, false, 0}));
  }

  void aSquareIsCutByTheHalvesOfTheCode() {
    const BinadeMap eight = BinadeMap::square(layoutOf("e4m3fn"));
    QCOMPARE(eight.rows().size(), std::size_t{16});
    QCOMPARE(eight.placeOf(0x7E), (BinadePlace{7, false, 14}));
    const BinadeMap five = BinadeMap::square(layoutOf("e2m2"));
    QCOMPARE(five.rows().size(), std::size_t{4});
    QCOMPARE(five.rows()[0].sides[0].count, Code{8});
    QCOMPARE(BinadeMap::square(layoutOf("int1")).rows().size(), std::size_t{1});
  }

  void keysSortAsTheValuesDo_data() { addFormats(8); }

  void keysSortAsTheValuesDo() {
    QFETCH(QByteArray, format);
    const formats::Layout layout = layoutOf(format.constData());
    std::vector<formats::Decoded> all;
    for (Code code = 0; code <= formats::codeMask(formats::bitWidth(layout)); ++code)
      all.push_back(formats::decode(layout, code));
    std::ranges::stable_sort(all, {}, valueKey);
    for (std::size_t i = 1; i < all.size(); ++i) {
      const numbers::Exact low = formats::exactValue(all[i - 1]), high = formats::exactValue(all[i]);
      if (high.isNan()) continue; // last
      QVERIFY(!low.isNan());
      QVERIFY(numbers::compare(low, high) <= 0);
      if (numbers::compare(low, high) == 0 && low.negative != high.negative) QVERIFY(low.negative);
    }
  }
};

QTEST_APPLESS_MAIN(TestBinadeMap)
#include "tst_binade_map.moc"
