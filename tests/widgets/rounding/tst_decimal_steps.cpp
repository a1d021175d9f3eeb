#include "core/values/decimal_search.h"
#include "widgets/rounding/search_layout.h"

#include <QTest>

using namespace qs;
using namespace qs::widgets;
using numbers::Rational;

namespace {

constexpr formats::FloatLayout e4m3fn{4, 3, 7, true, formats::NanRule::allOnes, false};
constexpr formats::FloatLayout f16{5, 10, 15};
constexpr formats::FloatLayout f32{8, 23, 127};
constexpr formats::FloatLayout f64{11, 52, 1023};

/// "0.33- 0.34-" : a minus outside, a plus inside, a star for the chosen one.
QString textOf(const values::DecimalStep& step) {
  QStringList all;
  for (const values::DecimalCandidate& each : step.candidates)
    all.append(QString::fromStdString(each.text) + (each.chosen ? u'*' : each.inside ? u'+' : u'-'));
  return all.join(u' ');
}

double textWidth(const QString& label, LabelRow) {
  return 8.0 * static_cast<double>(label.size());
}

} // namespace

class TestDecimalSteps : public QObject {
  Q_OBJECT

private slots:

  // binary16 of 1/3, 0x3555 = 1365/4096 = 0.333251953125: half an ulp is 2^-13 = 0.00012207, so the interval
  // reaches from 0.33312988 to 0.33337402; the code is odd and owns neither end. 0.3333 lies 0.000048 above
  // the value, 0.3332 lies 0.000052 below.
  void theSearchForAThird() {
    const auto search = values::searchDecimal(f16, 0x3555);
    QCOMPARE(search->steps.size(), std::size_t(4));
    QCOMPARE(textOf(search->steps[0]), QStringLiteral("0.3- 0.4-"));
    QCOMPARE(textOf(search->steps[1]), QStringLiteral("0.33- 0.34-"));
    QCOMPARE(textOf(search->steps[2]), QStringLiteral("0.333- 0.334-"));
    QCOMPARE(textOf(search->steps[3]), QStringLiteral("0.3332+ 0.3333*"));
    QVERIFY(!search->interval.lowClosed && !search->interval.highClosed);
    QVERIFY(search->interval.low == Rational("2729/8192"));
  }

  void theSearchesMirrorEachOther() {
    const auto search = values::searchDecimal(f16, 0xb555);
    QCOMPARE(textOf(search->steps[3]), QStringLiteral("-0.3333* -0.3332+"));
    QVERIFY(search->interval.low < search->value && search->value < search->interval.high);
    QVERIFY(search->interval.high == Rational("-2729/8192"));
  }

  void oneStepOrMany_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<quint64>("code");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("last");
    // Neighbours of 448 are 416 and what would be 480: the interval is [432, 464], and 400 and 500 lie
    // outside.
    QTest::newRow("448") << 0 << quint64{0x7e} << 2 << QStringLiteral("440+ 450*");
    QTest::newRow("1") << 0 << quint64{0x38} << 1 << QStringLiteral("1*");
    QTest::newRow("0.1 in binary32") << 1 << quint64{0x3dcccccd} << 1 << QStringLiteral("0.1*");
    QTest::newRow("0.1 + 0.2") << 2 << quint64{0x3fd3333333333334} << 17
                               << QStringLiteral("0.30000000000000004*");
    // The smallest subnormal: everything from half of it to one and a half times it.
    QTest::newRow("2^-1074") << 2 << quint64{1} << 1 << QStringLiteral("4e-324+ 5e-324*");
  }

  void oneStepOrMany() {
    QFETCH(int, format);
    QFETCH(quint64, code);
    QFETCH(int, steps);
    QFETCH(QString, last);
    const formats::Layout layouts[] = {e4m3fn, f32, f64};
    const auto search = values::searchDecimal(layouts[format], code);
    QCOMPARE(static_cast<int>(search->steps.size()), steps);
    QVERIFY2(textOf(search->steps.back()).contains(last.section(u' ', -1)),
             qPrintable(textOf(search->steps.back())));
  }

  /// What the search chooses is what is printed, for every value.
  void theSearchEndsAtThePrintedDecimal() {
    for (formats::Code code = 1; code < 0x7c00; code += 3) {
      const auto search = values::searchDecimal(f16, code);
      for (const values::DecimalCandidate& each : search->steps.back().candidates)
        if (each.chosen)
          QCOMPARE(QByteArray::fromStdString(each.text),
                   QByteArray::fromStdString(formats::shortestText(f16, code)));
    }
  }

  void someValuesHaveNothingToSearch() {
    QVERIFY(!values::searchDecimal(f16, 0));
    QVERIFY(!values::searchDecimal(f16, 0x8000));
    QVERIFY(!values::searchDecimal(f16, 0x7c00));
    QVERIFY(!values::searchDecimal(f16, 0x7e00));
  }

  // C's FLT_DIG, FLT_DECIMAL_DIG, DBL_DIG, DBL_DECIMAL_DIG; binary16 and bfloat16 as NumPy's finfo.precision.
  void digitCountsAreThoseOfTheStandards() {
    QCOMPARE(values::digitCounts(f32)->guaranteed, 6);
    QCOMPARE(values::digitCounts(f32)->roundTrip, 9);
    QCOMPARE(values::digitCounts(f64)->guaranteed, 15);
    QCOMPARE(values::digitCounts(f64)->roundTrip, 17);
    QCOMPARE(values::digitCounts(f16)->guaranteed, 3);
    QCOMPARE(values::digitCounts(f16)->roundTrip, 5);
    QCOMPARE(values::digitCounts(formats::FloatLayout{8, 7, 127})->guaranteed, 2);
    QCOMPARE(values::digitCounts(formats::FloatLayout{8, 7, 127})->roundTrip, 4);
    QVERIFY(!values::digitCounts(formats::IntegerLayout{8, true}));
  }

  void thePictureHoldsTheIntervalAndItsLabelsApart() {
    const auto search = values::searchDecimal(f16, 0x3555);
    const values::CodeOrder order(f16);
    const AxisMap map(order, searchStretch(*search), 700);
    const SearchLayout places = layoutSearch(*search, map, &textWidth);
    // the interval takes 1 of 7/3 parts: 300 of 700 pixels
    QVERIFY(std::abs(places.low - 200) < 0.01 && std::abs(places.high - 500) < 0.01);
    QVERIFY(std::abs(places.value - 350) < 0.01);
    QCOMPARE(places.rows.size(), std::size_t(4));
    QVERIFY(!places.rows[0].marks[0].visible);
    for (const SearchRow& row : places.rows)
      for (const SearchMark& mark : row.marks) {
        if (mark.visible) QCOMPARE(mark.inside, mark.x > places.low && mark.x < places.high);
        QVERIFY(mark.label.left >= 0 && mark.label.left + mark.label.width <= 700);
      }
  }
};

QTEST_APPLESS_MAIN(TestDecimalSteps)
#include "tst_decimal_steps.moc"
