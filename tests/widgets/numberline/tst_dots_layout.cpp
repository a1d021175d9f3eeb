#include "widgets/numberline/dots_layout.h"

#include "core/formats/catalogue.h"

#include <QTest>

#include <cmath>

using namespace qs;
using namespace qs::widgets;

namespace {

values::CodeOrder orderOf(const char* format) {
  return values::CodeOrder(formats::find(format)->layout);
}

} // namespace

class DotsLayoutTest : public QObject {
  Q_OBJECT

private slots:

  /// E2M1: 0.5, 1, 1.5, 2, 3, 4, 6, at 100 pixels a unit.
  void fourBitsOnAnEvenAxis() {
    const DotRow row = layoutDots(orderOf("e2m1fn"), {false, 0, 8}, 800, 4);
    QVERIFY(row.bands.empty());
    const double expected[] = {50, 100, 150, 200, 300, 400, 600};
    QCOMPARE(row.dots.size(), std::size(expected));
    for (std::size_t i = 0; i < row.dots.size(); ++i)
      QCOMPARE(row.dots[i].x, expected[i]);
    QVERIFY(row.dots[0].subnormal && !row.dots[1].subnormal);
    QVERIFY(row.dots[1].powerOfTwo && !row.dots[2].powerOfTwo);
  }

  /// The same by powers of two, from 2^−1 to 2^3: log2(1.5) = 0.585 of a binade of 100 pixels.
  void fourBitsByPowersOfTwo() {
    const values::CodeOrder order = orderOf("e2m1fn");
    const DotAxis axis = sharedAxis(order, order);
    QVERIFY((axis == DotAxis{true, -1, 3}));
    const DotRow row = layoutDots(order, axis, 400, 4);
    QCOMPARE(row.dots.size(), std::size_t{7});
    QCOMPARE(row.dots[0].x, 0.0);
    QCOMPARE(row.dots[1].x, 100.0);
    QCOMPARE(row.dots[2].x, 100 + 100 * std::log2(1.5));
    QCOMPARE(row.dots[6].x, 300 + 100 * std::log2(1.5));
  }

  void theAxisHoldsBothFormats() {
    // E4M3FN: 2^−9 … 448 < 2^9; FP16: 2^−24 … 65504 < 2^16.
    QVERIFY((sharedAxis(orderOf("e4m3fn"), orderOf("f16")) == DotAxis{true, -24, 16}));
    QVERIFY((sharedAxis(orderOf("f16"), orderOf("e4m3fn")) == DotAxis{true, -24, 16}));
    QVERIFY((sharedAxis(orderOf("e8m0fnu"), orderOf("int4")) == DotAxis{true, -127, 128}));
  }

  void whatWouldMergeIsABand_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("logarithmic");
    for (const formats::FormatSpec& format : formats::catalogue())
      for (const bool logarithmic : {false, true})
        QTest::addRow("%s %s", format.id.c_str(), logarithmic ? "by powers of two" : "even")
            << QByteArray::fromStdString(format.id) << logarithmic;
  }

  /// In every format: dots and bands ascend, stay on the axis, dots keep their distance, and a wide format
  /// costs no more than a narrow one.
  void whatWouldMergeIsABand() {
    QFETCH(QByteArray, format);
    QFETCH(bool, logarithmic);
    const values::CodeOrder order = orderOf(format.constData());
    const DotAxis axis = logarithmic ? sharedAxis(order, order) : DotAxis{false, 0, 8};
    const DotRow row = layoutDots(order, axis, 700, 5);
    const numbers::Dyadic greatest = order.valueAt(order.highest());
    QCOMPARE(row.dots.size() + row.bands.size() > 0, !greatest.negative && greatest.significand != 0);
    QVERIFY(row.dots.size() + row.bands.size() <= 2 * 700 / 5 + 1);
    for (std::size_t i = 1; i < row.dots.size(); ++i)
      QVERIFY(row.dots[i].x - row.dots[i - 1].x >= 5 - 1e-6);
    for (std::size_t i = 0; i < row.bands.size(); ++i) {
      QVERIFY(row.bands[i].left >= -1e-6 && row.bands[i].left <= row.bands[i].right);
      QVERIFY(row.bands[i].right <= 700 + 1e-6);
      if (i > 0) QVERIFY(row.bands[i].left > row.bands[i - 1].right);
      for (const Dot& dot : row.dots)
        QVERIFY(dot.x < row.bands[i].left || dot.x > row.bands[i].right);
    }
  }

  void ticksAreWholeAndSparse() {
    QCOMPARE(dotTicks({false, 0, 8}, 800, 50), (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(dotTicks({true, -9, 9}, 500, 100), (std::vector<int>{-8, -4, 0, 4, 8}));
    QCOMPARE(dotTicks({true, -1074, 1024}, 500, 100), (std::vector<int>{-1024, -512, 0, 512, 1024}));
  }
};

QTEST_APPLESS_MAIN(DotsLayoutTest)
#include "tst_dots_layout.moc"
