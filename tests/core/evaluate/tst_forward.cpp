#include "core/evaluate/forward.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <fstream>

using namespace qs::evaluate;

namespace {

nlohmann::json expected() {
  std::ifstream file(QS_TEST_DATA "/evaluate/expected.json");
  return nlohmann::json::parse(file);
}

/// [image][channel][pixel], as the data are written, into the matrix of a batch.
Batch batchOf(const std::vector<float>& values, Extent extent, int images) {
  Batch batch{extent, images, Matrix(extent.channels, images * static_cast<Eigen::Index>(extent.pixels()))};
  const auto pixels = static_cast<Eigen::Index>(extent.pixels());
  for (Eigen::Index image = 0; image < images; ++image) {
    for (Eigen::Index channel = 0; channel < extent.channels; ++channel) {
      for (Eigen::Index pixel = 0; pixel < pixels; ++pixel) {
        batch.values(channel, image * pixels + pixel) =
            values[static_cast<std::size_t>((image * extent.channels + channel) * pixels + pixel)];
      }
    }
  }
  return batch;
}

Extent extentOf(const nlohmann::json& sides) {
  return {sides[0].get<int>(), sides[1].get<int>(), sides[2].get<int>()};
}

} // namespace

class TestForward : public QObject {
  Q_OBJECT

private slots:
  void convolutionsAgreeWithNestedSums_data();
  void convolutionsAgreeWithNestedSums();
  void aLinearLayerTakesChannelsThenPixels();
  void theFirstOfEqualScoresWins();
};

void TestForward::convolutionsAgreeWithNestedSums_data() {
  QTest::addColumn<int>("index");
  const nlohmann::json cases = expected()["convolutions"];
  QVERIFY(cases.size() >= 9);
  for (std::size_t index = 0; index < cases.size(); ++index) {
    QTest::newRow(cases[index]["name"].get<std::string>().c_str()) << static_cast<int>(index);
  }
}

void TestForward::convolutionsAgreeWithNestedSums() {
  QFETCH(int, index);
  const nlohmann::json data = expected()["convolutions"][static_cast<std::size_t>(index)];
  Layer layer;
  layer.description.kind = LayerDescription::Kind::convolution;
  layer.description.stride = data["stride"];
  layer.description.padding = data["padding"];
  layer.description.groups = data["groups"];
  layer.description.pool = data["pool"];
  layer.description.relu = data["relu"];
  layer.kernelHeight = data["kernel"][1];
  layer.kernelWidth = data["kernel"][2];
  layer.input = extentOf(data["input"]);
  layer.output = extentOf(data["output"]);
  const auto side = [&](int size, int kernel) {
    return (size + 2 * layer.description.padding - kernel) / layer.description.stride + 1;
  };
  layer.convolved = {layer.output.channels, side(layer.input.height, layer.kernelHeight),
                     side(layer.input.width, layer.kernelWidth)};

  const int images = data["images"];
  const Batch result =
      forward(layer, data["weight"].get<std::vector<float>>(), data["bias"].get<std::vector<float>>(),
              batchOf(data["x"], layer.input, images));
  const Batch wanted = batchOf(data["y"], layer.output, images);
  QCOMPARE(result.images, images);
  QVERIFY(result.extent == layer.output);
  QCOMPARE(result.values.rows(), wanted.values.rows());
  QCOMPARE(result.values.cols(), wanted.values.cols());
  QVERIFY(result.values == wanted.values);
}

void TestForward::aLinearLayerTakesChannelsThenPixels() {
  // Two images of 2 channels and 1×2 pixels; the weights pick each element's place by a power of ten.
  const Batch batch = batchOf({1, 2, 3, 4, 5, 6, 7, 8}, {2, 1, 2}, 2);
  Layer layer;
  layer.input = {4, 1, 1};
  layer.convolved = layer.output = {2, 1, 1};
  const std::vector<float> weights = {1000, 100, 10, 1, -1, 0, 0, 1};
  const std::vector<float> bias = {0.5F, -1};
  const Batch result = forward(layer, weights, bias, batch);
  Matrix wanted(2, 2);
  wanted << 1234.5F, 5678.5F, 2, 2; // rows: outputs; columns: images; 4 − 1 − 1 and 8 − 5 − 1
  QVERIFY(result.values == wanted);
}

void TestForward::theFirstOfEqualScoresWins() {
  Matrix scores(3, 3);
  scores << 1, 5, -3, //
      2, 5, -2,       //
      2, 0, -1;
  QCOMPARE(largestRows(scores), (std::vector<std::size_t>{1, 0, 2}));
}

QTEST_APPLESS_MAIN(TestForward)
#include "tst_forward.moc"
