#include "core/evaluate/network.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstring>
#include <fstream>

using namespace qs;
using evaluate::Network;

using Shape = std::vector<std::uint64_t>;
Q_DECLARE_METATYPE(std::string)
Q_DECLARE_METATYPE(Shape)

namespace {

nlohmann::json expectedSample() {
  std::ifstream file(QS_TEST_DATA "/evaluate/expected.json");
  return nlohmann::json::parse(file)["sample"];
}

const Network& sample() {
  static const Network network = [] {
    const auto checkpoint = checkpoints::open(QS_TEST_DATA "/../../resources/samples/digits.safetensors");
    return *Network::from(*checkpoint);
  }();
  return network;
}

tensors::TensorView floats(const std::string& name, Shape shape, const std::vector<float>& values) {
  std::vector<std::byte> bytes(values.size() * sizeof(float));
  if (!values.empty()) std::memcpy(bytes.data(), values.data(), bytes.size());
  tensors::TensorView view;
  view.name = name;
  view.encoding = tensors::encodingOf("f32");
  view.shape = std::move(shape);
  view.bytes = bytes.size();
  view.source = ByteSource::own(std::move(bytes), "made by the test");
  return view;
}

std::vector<float> counted(std::size_t count, float value) {
  return std::vector<float>(count, value);
}

/// A network that is right about itself: 2×1×4×4 images, a 3×3 convolution to 2 channels pooled to 2×2, 3
/// classes.
checkpoints::Checkpoint soundCheckpoint() {
  checkpoints::Checkpoint checkpoint;
  checkpoint.path = "small.safetensors";
  checkpoint.container = "safetensors";
  checkpoint.tensors = {floats("conv", {2, 1, 3, 3}, counted(18, 1)), floats("conv.bias", {2}, {0, 0}),
                        floats("fc", {3, 8}, counted(24, 1)), floats("images", {2, 4, 4}, counted(32, 1)),
                        floats("labels", {2}, {0, 2})};
  checkpoint.metadata["quantoscope.network"] = R"({"version": 1, "input": [1, 4, 4], "layers": [
      {"kind": "convolution", "weight": "conv", "bias": "conv.bias", "padding": 1, "pool": 2, "activation": "relu"},
      {"kind": "linear", "weight": "fc"}], "test": {"images": "images", "labels": "labels"}})";
  return checkpoint;
}

class StopAtOnce final : public Monitor {
public:
  bool advance(std::uint64_t, std::uint64_t) override { return false; }
};

class LastSeen final : public Monitor {
public:
  bool advance(std::uint64_t done, std::uint64_t total) override {
    if (done > most) most = done;
    last = total;
    return true;
  }

  std::atomic<std::uint64_t> most = 0, last = 0;
};

} // namespace

class TestNetwork : public QObject {
  Q_OBJECT

private slots:
  void theSampleDescribesItself();
  void theOriginalWeightsScoreAsInNumPy();
  void quantizedWeightsScoreAsInNumPy_data();
  void quantizedWeightsScoreAsInNumPy();
  void progressEndsAtTheNumberOfImages();
  void stopsWhenAsked();
  void refusesALayerThatIsNotThere();
  void passesOnWhatTheSchemeRefuses();
  void aSoundNetworkIsTaken();
  void refusesAFileThatLacksATensor();
  void refusesTensorsThatDoNotFit_data();
  void refusesTensorsThatDoNotFit();
  void refusesDescriptionsThatDoNotFit_data();
  void refusesDescriptionsThatDoNotFit();
  void refusesAWeightOfIntegers();
  void aFileWithoutDescriptionIsNoNetwork();
  void evaluationIsQuickEnoughToBeLive();
};

void TestNetwork::theSampleDescribesItself() {
  const nlohmann::json expected = expectedSample();
  QCOMPARE(sample().weightNames(), expected["weights"].get<std::vector<std::string>>());
  QCOMPARE(sample().testImages(), expected["total"].get<std::size_t>());
  QCOMPARE(sample().classes().size(), std::size_t{10});
  QCOMPARE(sample().classes()[7], std::string("7"));
}

void TestNetwork::theOriginalWeightsScoreAsInNumPy() {
  Unwatched monitor;
  const auto accuracy = sample().accuracy(monitor);
  QVERIFY(accuracy);
  const nlohmann::json expected = expectedSample();
  QCOMPARE(accuracy->correct, expected["correct"].get<std::size_t>());
  QCOMPARE(accuracy->total, expected["total"].get<std::size_t>());
  QCOMPARE(accuracy->confusion, expected["confusion"].get<std::vector<std::vector<std::size_t>>>());
  QCOMPARE(accuracy->fraction(), 359.0 / 360.0);
}

void TestNetwork::quantizedWeightsScoreAsInNumPy_data() {
  QTest::addColumn<int>("index");
  const nlohmann::json rows = expectedSample()["quantized"];
  QVERIFY(rows.size() >= 20);
  for (std::size_t index = 0; index < rows.size(); ++index) {
    const nlohmann::json& row = rows[index];
    QTest::addRow("int%d per %s, %s", row["bits"].get<int>(), row["granularity"].get<std::string>().c_str(),
                  row["layers"].empty() ? "all layers" : "one layer")
        << static_cast<int>(index);
  }
}

void TestNetwork::quantizedWeightsScoreAsInNumPy() {
  QFETCH(int, index);
  const nlohmann::json row = expectedSample()["quantized"][static_cast<std::size_t>(index)];
  const quantize::Settings settings = {{"bits", std::to_string(row["bits"].get<int>())},
                                       {"symmetric", "yes"},
                                       {"range", "narrow"},
                                       {"granularity", row["granularity"]}};
  Unwatched monitor;
  const auto accuracy = sample().accuracy("int", settings, row["layers"], monitor);
  if (!accuracy) QFAIL(accuracy.error().oneLine().c_str());
  QCOMPARE(accuracy->correct, row["correct"].get<std::size_t>());
}

void TestNetwork::progressEndsAtTheNumberOfImages() {
  LastSeen monitor;
  QVERIFY(sample().accuracy("absmax", {}, {}, monitor));
  QCOMPARE(monitor.most.load(), std::uint64_t{360});
  QCOMPARE(monitor.last.load(), std::uint64_t{360});
}

void TestNetwork::stopsWhenAsked() {
  StopAtOnce monitor;
  const auto original = sample().accuracy(monitor);
  QVERIFY(!original);
  QVERIFY(original.error().code == ErrorCode::cancelled);
  const auto quantized = sample().accuracy("absmax", {}, {}, monitor);
  QVERIFY(!quantized);
  QVERIFY(quantized.error().code == ErrorCode::cancelled);
}

void TestNetwork::refusesALayerThatIsNotThere() {
  Unwatched monitor;
  const auto accuracy = sample().accuracy("absmax", {}, {"conv1.weight", "conv9.weight"}, monitor);
  QVERIFY(!accuracy);
  QVERIFY(accuracy.error().code == ErrorCode::usage);
  QCOMPARE(accuracy.error().place, std::string("conv9.weight"));
}

void TestNetwork::passesOnWhatTheSchemeRefuses() {
  Unwatched monitor;
  const auto scheme = sample().accuracy("no such scheme", {}, {}, monitor);
  QVERIFY(!scheme);
  QVERIFY(scheme.error().code == ErrorCode::usage);
  const auto setting = sample().accuracy("int", {{"bits", "99"}}, {}, monitor);
  QVERIFY(!setting);
  QVERIFY(setting.error().code == ErrorCode::usage);
}

void TestNetwork::aSoundNetworkIsTaken() {
  const auto network = Network::from(soundCheckpoint());
  if (!network) QFAIL(network.error().oneLine().c_str());
  Unwatched monitor;
  const auto accuracy = network->accuracy(monitor);
  QVERIFY(accuracy);
  // All weights are equal, so all scores are: the first class is said both times, which is right once.
  QCOMPARE(accuracy->correct, std::size_t{1});
  QCOMPARE(accuracy->confusion, (std::vector<std::vector<std::size_t>>{{1, 0, 0}, {0, 0, 0}, {1, 0, 0}}));
}

void TestNetwork::refusesAFileThatLacksATensor() {
  for (const tensors::TensorView& missing : soundCheckpoint().tensors) {
    checkpoints::Checkpoint checkpoint = soundCheckpoint();
    std::erase_if(checkpoint.tensors,
                  [&](const tensors::TensorView& view) { return view.name == missing.name; });
    const auto network = Network::from(checkpoint);
    QVERIFY(!network);
    QVERIFY(network.error().code == ErrorCode::malformed);
    QCOMPARE(network.error().place, missing.name);
  }
}

void TestNetwork::refusesTensorsThatDoNotFit_data() {
  QTest::addColumn<std::string>("tensor");
  QTest::addColumn<Shape>("shape");
  QTest::addColumn<float>("value"); // of every element
  const auto row = [](const char* name, const char* tensor, const Shape& shape, float value = 1) {
    QTest::newRow(name) << std::string(tensor) << shape << value;
  };
  row("a kernel of three axes", "conv", {2, 3, 3});
  row("a kernel without axes", "conv", {});
  row("other input channels", "conv", {1, 2, 3, 3});
  row("no output channel", "conv", {0, 1, 3, 3});
  row("an empty kernel", "conv", {2, 1, 0, 3});
  row("a kernel larger than the padded image", "conv", {2, 1, 9, 1});
  row("a bias of another length", "conv.bias", {3}, 0);
  row("another number of features", "fc", {3, 9});
  row("images of another size", "images", {2, 4, 5});
  row("no image", "images", {0, 4, 4});
  row("a single image without its axis", "images", {4, 4});
  row("a pixel that is NaN", "images", {2, 4, 4}, NAN);
  row("a label missing", "labels", {1}, 0);
  row("labels in a table", "labels", {2, 1}, 0);
  row("a label beyond the classes", "labels", {2}, 3);
  row("a negative label", "labels", {2}, -1);
  row("a label between two", "labels", {2}, 0.5F);
  row("a label that is NaN", "labels", {2}, NAN);
  row("an infinite label", "labels", {2}, INFINITY);
}

void TestNetwork::refusesTensorsThatDoNotFit() {
  QFETCH(std::string, tensor);
  QFETCH(Shape, shape);
  QFETCH(float, value);
  checkpoints::Checkpoint checkpoint = soundCheckpoint();
  std::size_t count = 1;
  for (const std::uint64_t extent : shape)
    count *= extent;
  *std::ranges::find(checkpoint.tensors, tensor, &tensors::TensorView::name) =
      floats(tensor, shape, counted(count, value));
  const auto network = Network::from(checkpoint);
  QVERIFY(!network);
  QCOMPARE(network.error().culprit, std::string("small.safetensors"));
  QCOMPARE(network.error().place, tensor);
  QVERIFY(!network.error().why().empty());
}

void TestNetwork::refusesDescriptionsThatDoNotFit_data() {
  QTest::addColumn<std::string>("from");
  QTest::addColumn<std::string>("to");
  QTest::addColumn<std::string>("place");
  const auto row = [](const char* name, const char* from, const char* to, const char* place) {
    QTest::newRow(name) << std::string(from) << std::string(to) << std::string(place);
  };
  row("groups", "\"padding\": 1", R"("padding": 1, "groups": 3)", "conv");
  row("pooling that leaves nothing", "\"pool\": 2", "\"pool\": 5", "conv");
  row("more names than classes", "\"test\":", R"("classes": ["a"], "test":)", "fc");
  row("pixels that overflow", "\"labels\"}", R"("labels", "scale": 1e300})", "images");
  row("images of 64 Gi elements", "[1, 4, 4]", "[4096, 4096, 4096]", "images");
  row("a weight of labels", R"("weight": "fc")", R"("weight": "labels")", "labels");
}

void TestNetwork::refusesDescriptionsThatDoNotFit() {
  QFETCH(std::string, from);
  QFETCH(std::string, to);
  QFETCH(std::string, place);
  checkpoints::Checkpoint checkpoint = soundCheckpoint();
  std::string& text = checkpoint.metadata["quantoscope.network"];
  QVERIFY(text.find(from) != std::string::npos);
  text.replace(text.find(from), from.size(), to);
  const auto network = Network::from(checkpoint);
  QVERIFY(!network);
  QCOMPARE(network.error().place, place);
}

void TestNetwork::refusesAWeightOfIntegers() {
  checkpoints::Checkpoint checkpoint = soundCheckpoint();
  checkpoint.tensors[2].encoding = tensors::encodingOf("int32");
  const auto network = Network::from(checkpoint);
  QVERIFY(!network);
  QCOMPARE(network.error().place, std::string("fc"));
}

void TestNetwork::aFileWithoutDescriptionIsNoNetwork() {
  checkpoints::Checkpoint checkpoint = soundCheckpoint();
  checkpoint.metadata.clear();
  const auto network = Network::from(checkpoint);
  QVERIFY(!network);
  QVERIFY(network.error().code == ErrorCode::unsupported);
}

void TestNetwork::evaluationIsQuickEnoughToBeLive() {
  // A slider asks for it many times a second. The bound is some ten times what an unhurried machine needs, so
  // that only a change of kind (a pass per image, per pixel) trips it; sanitizers and debug builds are slower
  // still.
  Unwatched monitor;
  const auto start = std::chrono::steady_clock::now();
  QVERIFY(sample().accuracy("absmax", {}, {}, monitor));
  const auto took = std::chrono::steady_clock::now() - start;
  qInfo("all layers quantized, 360 images: %lld ms",
        static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()));
  QVERIFY(took < std::chrono::seconds(5));
}

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"
