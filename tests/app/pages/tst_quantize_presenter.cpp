#include "app/models/tensor_filter.h"
#include "app/models/tensor_model.h"
#include "app/pages/quantize/choices.h"
#include "app/pages/quantize/figures.h"
#include "app/pages/quantize/presenter.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace qs;
using namespace qs::pages;

namespace {

tensors::TensorView tensorOf(const std::string& name, const std::vector<float>& values,
                             std::vector<std::uint64_t> shape) {
  std::vector<std::byte> bytes(values.size() * sizeof(float));
  std::memcpy(bytes.data(), values.data(), bytes.size());
  tensors::TensorView view;
  view.name = name;
  view.encoding = tensors::encodingOf("f32");
  view.shape = std::move(shape);
  view.bytes = bytes.size();
  view.source = ByteSource::own(std::move(bytes), name);
  return view;
}

tensors::TensorView described(const std::string& name, const std::string& encoding,
                              std::vector<std::uint64_t> shape) {
  tensors::TensorView view;
  view.name = name;
  view.encoding = tensors::encodingOf(encoding);
  view.shape = std::move(shape);
  return view;
}

std::shared_ptr<const quantize::Report> reportOf(const tensors::TensorView& view, const std::string& scheme,
                                                 const quantize::Settings& settings = {}) {
  quantize::Request request;
  request.tensor = view;
  request.scheme = scheme;
  request.settings = settings;
  Unwatched nobody;
  const auto report = quantize::analyse(request, nobody);
  return report ? *report : nullptr;
}

QString valueIn(const std::vector<MetricRow>& rows, const char* id) {
  for (const MetricRow& row : rows)
    if (row.id == QLatin1String(id)) return row.value;
  return {};
}

/// absmax with scale 1: 127, −64 and 1 are codes, 0.4 becomes 0. So e = (0, 0, −0.4, 0).
tensors::TensorView easy() {
  return tensorOf("easy", {127, -64, 0.4F, 1}, {4});
}

} // namespace

class QuantizePresenterTest : public QObject {
  Q_OBJECT

private slots:

  void metricsReadAsDerivedByHand_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::newRow("rmse: √(0.16/4)") << QStringLiteral("rmse") << QStringLiteral("0.2");
    QTest::newRow("max") << QStringLiteral("max_abs_error") << QStringLiteral("0.4");
    QTest::newRow("mean: −0.4/4") << QStringLiteral("mean_error") << QStringLiteral("−0.1");
    QTest::newRow("10·log₁₀(20226.16/0.16)") << QStringLiteral("sqnr_db") << QStringLiteral("51.02 dB");
    QTest::newRow("relative: 0.4/√20226.16")
        << QStringLiteral("relative_rmse") << QStringLiteral("0.0028126");
    QTest::newRow("saturated") << QStringLiteral("saturated") << QStringLiteral("0 (0.00\u202F%)");
    QTest::newRow("flushed") << QStringLiteral("flushed_to_zero") << QStringLiteral("1 (25.00\u202F%)");
    QTest::newRow("bits: 8 + 32/4") << QStringLiteral("bits_per_weight") << QStringLiteral("16");
    QTest::newRow("cosine: √(20226/20226.16)") << QStringLiteral("cosine") << QStringLiteral("0.9999960");
  }

  void metricsReadAsDerivedByHand() {
    QFETCH(QString, id);
    const auto report = reportOf(easy(), "absmax");
    QVERIFY(report);
    QTEST(valueIn(Presenter::metrics(*report), id.toLatin1().constData()), "value");
  }

  void theScaleIsTheFormulasOwn() {
    const auto report = reportOf(tensorOf("half", {0.5F, -0.25F}, {2}), "absmax");
    QVERIFY(report);
    const auto rows = Presenter::scales(*report);
    QCOMPARE(valueIn(rows, "scale"), QStringLiteral("254")); // 127 / 0.5
    QCOMPARE(valueIn(rows, "step"), QStringLiteral("0.00393701"));
    QVERIFY(valueIn(rows, "zero_point").isEmpty());
  }

  void manyRunsShowTheirRange() {
    const auto view = tensorOf("rows", {127, 1, 254, 1}, {2, 2});
    const auto report = reportOf(view, "int", {{"granularity", "channel"}});
    QVERIFY(report);
    QCOMPARE(valueIn(Presenter::scales(*report), "scale"), QStringLiteral("1 (1…2)"));
  }

  void aPerfectFitHasInfiniteSqnr() {
    QCOMPARE(Presenter::decibels(INFINITY), QStringLiteral("∞ dB"));
    QCOMPARE(Presenter::decibels(-1.234), QStringLiteral("−1.23 dB"));
    QCOMPARE(Presenter::decibels(NAN), QStringLiteral("undefined"));
  }

  void aSampleIsStated() {
    quantize::Report report = *reportOf(easy(), "absmax");
    QVERIFY(Presenter::sample(report).isEmpty());
    report.elements = 16777216;
    report.examined = 1048576;
    QCOMPARE(Presenter::sample(report),
             QStringLiteral("sample: 1\u2009048\u2009576 of 16\u2009777\u2009216 weights"));
  }

  void accuracyDifferencesCountImages() {
    evaluate::Network::Accuracy before, after;
    before.total = after.total = 400;
    before.correct = 390;
    after.correct = 388;
    QCOMPARE(Presenter::difference(before, after), QStringLiteral("−0.50 points"));
    QCOMPARE(Presenter::difference(before, before), QStringLiteral("none"));
  }

  void figuresAreCopiedInThreeWays() {
    const std::vector<MetricRow> rows{
        {QStringLiteral("rmse"), QStringLiteral("RMSE"), QStringLiteral("0.2"), MetricRow::Better::lower, {}},
        {QStringLiteral("x"),
         QStringLiteral("Long name"),
         QStringLiteral("1, 2"),
         MetricRow::Better::neither,
         {}}};
    QCOMPARE(Presenter::asText(rows), QStringLiteral("RMSE       0.2\nLong name  1, 2\n"));
    QCOMPARE(Presenter::asCsv(rows), QStringLiteral("metric,value\nrmse,0.2\nx,\"1, 2\"\n"));
    QVERIFY(Presenter::asMarkdown(rows).contains(QStringLiteral("| RMSE | 0.2 | ↓ |")));
  }

  void theFigureShowsGridAndErrorBounds() {
    const auto report = reportOf(easy(), "absmax");
    const widgets::Figure weights = Figures::weights(*report);
    QCOMPARE(weights.grid.size(), std::size_t{255});
    QCOMPARE(weights.grid.front(), -127.0);
    QVERIFY(weights.restoredOnGrid && weights.clipMovable);
    QCOMPARE(weights.max, 127.0);
    const widgets::Figure error = Figures::error(*report);
    QCOMPARE(error.marks.size(), std::size_t{2});
    QCOMPARE(error.marks.back().at, 0.5);
    QCOMPARE(error.original.low(), -error.original.high());
  }

  void parametersThatDoNotMatterAreHidden() {
    const quantize::Scheme& scheme = **quantize::find("int");
    QVERIFY(!matters(scheme, {}, "group"));
    QVERIFY(!matters(scheme, {}, "axis"));
    QVERIFY(matters(scheme, {{"granularity", "group"}}, "group"));
    QVERIFY(matters(scheme, {{"granularity", "channel"}}, "axis"));
    QVERIFY(matters(scheme, {}, "bits"));
  }

  void anotherSchemeKeepsWhatItUnderstands() {
    const quantize::Settings settings{{"clip", "0.5"}, {"bits", "4"}, {"granularity", "channel"}};
    QCOMPARE(carriedOver(**quantize::find("absmax"), settings), (quantize::Settings{{"clip", "0.5"}}));
    QCOMPARE(carriedOver(**quantize::find("float"), settings),
             (quantize::Settings{{"clip", "0.5"}, {"granularity", "channel"}}));
  }

  void theClipSliderIsLogarithmic() {
    QCOMPARE(clipAt(clipPositions), 1.0);
    QVERIFY(std::abs(clipAt(clipPositions / 2) - 0.1) < 1e-12);
    QVERIFY(std::abs(clipAt(0) - 0.01) < 1e-12);
    for (int position = 0; position <= clipPositions; ++position)
      QCOMPARE(positionOf(clipAt(position)), position);
    QCOMPARE(positionOf(7), clipPositions);
  }

  void draggingAClipLineSetsTheFactor() {
    QCOMPARE(clipFor(0.25, 0.5, 1), 0.5);
    QCOMPARE(clipFor(-0.3, -0.6, 0.5), 0.25);
    QCOMPARE(clipFor(2, 0.5, 1), 1.0);   // not beyond the calibrated range
    QCOMPARE(clipFor(-1, 0.5, 1), 0.01); // not through zero
    QCOMPARE(clipFor(1, 0, 0.7), 0.7);
  }

  void theTensorListSaysWhyNot() {
    auto checkpoint = std::make_shared<checkpoints::Checkpoint>();
    checkpoint->tensors = {described("steps", "int64", {3}),
                           described("empty", "f32", {0, 4}),
                           described("z", "c64", {2}),
                           described("bias", "f16", {8}),
                           described("tiny.weight", "f32", {2, 2}),
                           described("layer10.weight", "bf16", {64, 32}),
                           described("layer9.weight", "f32", {2, 2})};
    models::TensorModel model;
    model.setCheckpoint(checkpoint);
    QCOMPARE(model.rowCount(), 7);
    for (int row = 0; row < 7; ++row) {
      const QModelIndex index = model.index(row, 0);
      QCOMPARE(index.flags().testFlag(Qt::ItemIsEnabled), row >= 3);
      QCOMPARE(index.data(models::TensorModel::reasonRole).toString().isEmpty(), row >= 3);
    }
    QCOMPARE(model.index(5, 0).data(models::TensorModel::detailRole).toString(),
             QStringLiteral("bf16 · [64, 32] · 2\u2009048"));
    QCOMPARE(models::worthLooking(*checkpoint)->name, std::string("layer10.weight"));

    models::TensorFilter filter;
    filter.setSourceModel(&model);
    filter.setOrder(models::TensorFilter::Order::largest);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("layer10.weight"));
    filter.setWords(QStringLiteral("LAYER 2"));
    filter.setOrder(models::TensorFilter::Order::name);
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("layer9.weight")); // 9 before 10
    filter.setWords(QStringLiteral("bf16"));
    QCOMPARE(filter.rowCount(), 1);
  }
};

QTEST_MAIN(QuantizePresenterTest)
#include "tst_quantize_presenter.moc"
