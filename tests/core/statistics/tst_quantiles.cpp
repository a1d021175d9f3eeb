#include "core/statistics/summary.h"
#include "tests/core/statistics/sequences.h"
#include "tests/core/tensor_of.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace qs;

namespace {

std::vector<double> quantilesOf(const tensors::TensorView& view, const std::vector<double>& fractions) {
  Unwatched unwatched;
  const auto made = statistics::quantiles(view, fractions, unwatched);
  return made ? *made : std::vector<double>{};
}

std::vector<double> usual() {
  return {0.001, 0.01, 0.5, 0.99, 0.999};
}

} // namespace

class TestQuantiles : public QObject {
  Q_OBJECT

private slots:
  void agreeWithNumPy_data();
  void agreeWithNumPy();
  void smallCasesByHand();
  void nonFiniteValuesAreLeftOut();
  void manyFractionsAtOnce();
  void extremesOfDoubleDoNotOverflow();
};

// numpy.quantile (1.24) of the sequences as float64.
void TestQuantiles::agreeWithNumPy_data() {
  QTest::addColumn<int>("sequence");
  QTest::addColumn<QList<double>>("expected");
  QTest::newRow("uniform") << 0
                           << QList<double>{-0.49899661809206008, -0.48999687731266023,
                                            2.8312206268310547e-06, 0.49000259935855867, 0.49900228053331375};
  QTest::newRow("cubed, binary32") << 1
                                   << QList<double>{-0.12424897602200508, -0.11764675073325634,
                                                    3.7970898838634182e-17, 0.11765087097883226,
                                                    0.1242532005086541};
  QTest::newRow("cubed, binary64") << 2
                                   << QList<double>{-0.12424897272175553, -0.11764675074274805,
                                                    3.7970898838634182e-17, 0.11765087232800683,
                                                    0.12425320257302337};
}

void TestQuantiles::agreeWithNumPy() {
  QFETCH(int, sequence);
  QFETCH(QList<double>, expected);
  std::vector<double> values = spread(200000);
  if (sequence > 0) values = cubed(values);
  const auto view = sequence == 1 ? tensorOf(narrowed(values)) : tensorOf(values);
  const std::vector<double> found = quantilesOf(view, usual());
  QCOMPARE(QList<double>(found.begin(), found.end()), expected);
}

void TestQuantiles::smallCasesByHand() {
  // Of {1, 2, 4, 8}, the fraction q lies at 3q: 0.5 → between 2 and 4; 0.75 → 2.25 → 4 + 0.25·4.
  const auto view = tensorOf(std::vector<float>{8, 1, 4, 2});
  QCOMPARE(quantilesOf(view, {0, 0.5, 0.75, 1}), (std::vector<double>{1, 3, 5, 8}));
  QCOMPARE(quantilesOf(tensorOf(std::vector<float>{-7}), {0, 0.3, 1}), (std::vector<double>{-7, -7, -7}));
  QCOMPARE(quantilesOf(tensorOf(std::vector<std::int32_t>{-3, -2, -1}, {3}, "int32"), {0.5}),
           std::vector<double>{-2});
  QCOMPARE(quantilesOf(tensorOf(std::vector<float>{-1e-45f, 1e-45f}), {0.5}), std::vector<double>{0});
}

void TestQuantiles::nonFiniteValuesAreLeftOut() {
  constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
  constexpr float most = std::numeric_limits<float>::max();
  const auto mixed = tensorOf(std::vector<float>{inf, -most, nan, 1, -inf, -nan, most});
  QCOMPARE(quantilesOf(mixed, {0, 0.5, 1}),
           (std::vector<double>{-static_cast<double>(most), 1, static_cast<double>(most)}));
  QVERIFY(std::isnan(quantilesOf(tensorOf(std::vector<float>{nan, inf}), {0.5}).at(0)));
  QVERIFY(std::isnan(quantilesOf(tensorOf(std::vector<float>{}, {0}), {0.5}).at(0)));
}

void TestQuantiles::manyFractionsAtOnce() {
  std::vector<float> values(1001);
  std::vector<double> fractions, expected;
  for (int i = 0; i <= 1000; ++i)
    values[static_cast<std::size_t>(i * 400 % 1001)] = static_cast<float>(i - 500);
  for (int i = 0; i <= 20; ++i) {
    fractions.push_back(i / 20.0);
    expected.push_back(-500 + 50 * i);
  }
  const std::vector<double> found = quantilesOf(tensorOf(values), fractions);
  QCOMPARE(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i)
    QVERIFY(std::abs(found[i] - expected[i]) < 1e-9);
}

void TestQuantiles::extremesOfDoubleDoNotOverflow() {
  constexpr double most = std::numeric_limits<double>::max();
  QCOMPARE(quantilesOf(tensorOf(std::vector<double>{-most, most}), {0.5}), std::vector<double>{0});
}

QTEST_APPLESS_MAIN(TestQuantiles)
#include "tst_quantiles.moc"
