#include "app/pages/formats/design_model.h"

#include "core/formats/decode.h"
#include "core/numbers/print.h"

#include <QTest>

using namespace qs;
using namespace qs::pages;
using formats::FloatLayout;

namespace {

FloatLayout named(const char* id) {
  return std::get<FloatLayout>(formats::find(id)->layout);
}

QByteArray largest(const FloatLayout& layout) {
  const formats::Code code = *formats::landmarks(layout).maxFinite;
  return QByteArray::fromStdString(numbers::exactDecimal(formats::exactValue(formats::decode(layout, code))));
}

} // namespace

class DesignModelTest : public QObject {
  Q_OBJECT

private slots:

  /// Every text that says a float comes back as the same float; a named one by its name.
  void textAndLayoutAreTheSame_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* text, const char* written) {
      QTest::newRow(text) << QByteArray(text) << QByteArray(written);
    };
    row("e5m10", "f16");
    row("e4m3[inf=no,nan=fn]", "e4m3fn");
    row("e4m3[inf=no,nan=fnuz,bias=8]", "e4m3fnuz");
    row("e2m1[inf=no,nan=none]", "e2m1fn");
    row("e5m3[bias=20]", "e5m3[bias=20]");
    row("e5m3[bias=20,inf=no,nan=fn,subnormals=no]", "e5m3[bias=20,inf=no,nan=fn,subnormals=no]");
    row("e4m3[signed=no]", "e4m3[signed=no]");
    row("e0m3", "e0m3");
    row("e6m1", "e6m1");
    row("f64", "f64");
  }

  void textAndLayoutAreTheSame() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    const auto design = designOf(*formats::find(text.toStdString()));
    QVERIFY(design);
    QCOMPARE(QByteArray::fromStdString(formats::formatText(*design)), written);
    QVERIFY(designOf(*formats::find(formats::formatText(*design))) == design);
  }

  void onlyFloatsOfTheTextCanBeDesigned() {
    QVERIFY(!designOf(*formats::find("int8")));
    QVERIFY(!designOf(*formats::find("e8m0fnu")));
    QVERIFY(!designOf(*formats::find("binary8p3se"))); // rounds by rules of its own
  }

  /// Eight bits divided from E2 to E6, as IEEE-style formats: the largest value is (2 − 2^−F)·2^bias,
  /// bias = 2^(E−1) − 1 being also the largest exponent: 1.96875·2, 1.9375·8, 1.875·2^7, 1.75·2^15,
  /// 1.5·2^31.
  void slidingTheSplitSpreadsTheValues() {
    const FloatLayout start = named("e4m3");
    QCOMPARE(largest(withSplit(start, 2)), QByteArray("3.9375"));
    QCOMPARE(largest(withSplit(start, 3)), QByteArray("15.5"));
    QCOMPARE(largest(withSplit(start, 4)), QByteArray("240"));
    QCOMPARE(largest(withSplit(start, 5)), QByteArray("57344"));
    QCOMPARE(largest(withSplit(start, 6)), QByteArray("3221225472"));
    QCOMPARE(formats::formatText(withSplit(start, 5)), std::string("e5m2"));
    QCOMPARE(formats::formatText(withSplit(start, 3)), std::string("e3m4"));
  }

  /// The bias of the FNUZ formats is one above the default in each of them (8 of E4M3, 16 of E5M2).
  void theBiasKeepsItsDistanceFromTheDefault() {
    QCOMPARE(formats::formatText(withSplit(named("e4m3fnuz"), 5)), std::string("e5m2fnuz"));
    QCOMPARE(withFields(named("f16"), 8, 7).bias, 127);
    QCOMPARE(formats::formatText(withFields(named("f16"), 8, 7)), std::string("bf16"));
  }

  void theWidthKeepsTheExponent() {
    QCOMPARE(formats::formatText(withTotal(named("f32"), 19)), std::string("tf32"));
    QCOMPARE(formats::formatText(withTotal(named("f32"), 16)), std::string("bf16"));
    const FloatLayout least = withTotal(named("f16"), 3);
    QCOMPARE(least.exponentBits, 2);
    QCOMPARE(least.fractionBits, 0);
    const FloatLayout most = withTotal(named("e2m1fn"), 64);
    QCOMPARE(most.exponentBits, 11); // 52 fraction bits are the most
    QCOMPARE(most.fractionBits, 52);
  }

  void theImpossibleIsRefusedWithAReason() {
    FloatLayout unsignedFnuz = named("e4m3fnuz");
    unsignedFnuz.isSigned = false;
    QVERIFY(!possible(unsignedFnuz));
    QVERIFY(!possible(withFields(named("e4m3"), 0, 7))); // IEEE NaN needs exponent bits
    QVERIFY(!possible(withFields(named("f64"), 12, 40)));
    QVERIFY(possible(withFields(named("e4m3"), 11, 3)));
  }

  void possibleSplitsAreWhatCanBeBuilt() {
    QCOMPARE(possibleSplits(named("e4m3")), (std::vector<int>{1, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(possibleSplits(named("e2m1fn")), (std::vector<int>{0, 1, 2, 3}));
    QCOMPARE(possibleSplits(named("f64")), (std::vector<int>{11})); // at most 52 fraction bits
  }
};

QTEST_APPLESS_MAIN(DesignModelTest)
#include "tst_design_model.moc"
