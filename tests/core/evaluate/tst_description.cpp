#include "core/evaluate/description.h"

#include <QTest>

using namespace qs::evaluate;

class TestDescription : public QObject {
  Q_OBJECT

private slots:
  void readsEveryMember();
  void leavesOutWhatIsOptional();
  void refusesWithThePlace_data();
  void refusesWithThePlace();
  void survivesDeepNesting();
};

void TestDescription::readsEveryMember() {
  const auto read = readDescription(R"({"version": 1, "input": [3, 20, 30], "future": true, "layers": [
      {"kind": "convolution", "weight": "a.weight", "bias": "a.bias", "stride": 2, "padding": 3, "groups": 3,
       "pool": 4, "activation": "relu"},
      {"kind": "linear", "weight": "b", "activation": "none"}],
      "test": {"images": "x", "labels": "y", "scale": 0.25}, "classes": ["cat", "dog"]})",
                                    "file");
  QVERIFY(read);
  QCOMPARE(read->channels, 3);
  QCOMPARE(read->height, 20);
  QCOMPARE(read->width, 30);
  QCOMPARE(read->layers.size(), std::size_t{2});
  const LayerDescription& first = read->layers[0];
  QVERIFY(first.kind == LayerDescription::Kind::convolution);
  QCOMPARE(first.weight, std::string("a.weight"));
  QCOMPARE(first.bias, std::string("a.bias"));
  QCOMPARE(first.stride, 2);
  QCOMPARE(first.padding, 3);
  QCOMPARE(first.groups, 3);
  QCOMPARE(first.pool, 4);
  QVERIFY(first.relu);
  QVERIFY(read->layers[1].kind == LayerDescription::Kind::linear);
  QVERIFY(!read->layers[1].relu);
  QCOMPARE(read->images, std::string("x"));
  QCOMPARE(read->labels, std::string("y"));
  QCOMPARE(read->scale, 0.25);
  QCOMPARE(read->classes, (std::vector<std::string>{"cat", "dog"}));
}

void TestDescription::leavesOutWhatIsOptional() {
  const auto read =
      readDescription(R"({"version": 1, "input": [1, 1, 1], "layers": [{"kind": "linear", "weight": "w"}],
      "test": {"images": "x", "labels": "y"}})",
                      "file");
  QVERIFY(read);
  const LayerDescription& layer = read->layers[0];
  QCOMPARE(layer.bias, std::string());
  QCOMPARE(layer.stride, 1);
  QCOMPARE(layer.padding, 0);
  QCOMPARE(layer.groups, 1);
  QCOMPARE(layer.pool, 1);
  QVERIFY(!layer.relu);
  QCOMPARE(read->scale, 1.0);
  QVERIFY(read->classes.empty());
}

void TestDescription::refusesWithThePlace_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("place");
  const auto with = [](const char* name, const char* member, const char* value, const char* place) {
    QByteArray text =
        R"({"version": 1, "input": [1, 2, 3], "layers": [{"kind": "convolution", "weight": "w", "stride": 1,
        "padding": 0, "groups": 1, "pool": 1, "activation": "none"}], "test": {"images": "x", "labels": "y", "scale": 1},
        "classes": ["a"]})";
    const int start = static_cast<int>(text.indexOf('"' + QByteArray(member) + "\": ")) +
                      static_cast<int>(qstrlen(member)) + 4;
    int end = start;
    for (int depth = 0; depth > 0 || (text[end] != ',' && text[end] != '}'); ++end) {
      if (text[end] == '[' || text[end] == '{') ++depth;
      if (text[end] == ']' || text[end] == '}') --depth;
    }
    QTest::newRow(name) << text.replace(start, end - start, value) << QByteArray(place);
  };
  QTest::newRow("empty text") << QByteArray() << QByteArray("quantoscope.network");
  QTest::newRow("no JSON") << QByteArray("{\"version\": 1,") << QByteArray("quantoscope.network");
  QTest::newRow("not an object") << QByteArray("[1]") << QByteArray("quantoscope.network");
  QTest::newRow("an empty object") << QByteArray("{}") << QByteArray("quantoscope.network: version");
  QTest::newRow("longer than a description can be")
      << QByteArray(2 << 20, ' ') + "{\"version\": 1}" << QByteArray("quantoscope.network");
  with("another version", "version", "2", "quantoscope.network: version");
  with("two sides", "input", "[1, 2]", "quantoscope.network: input");
  with("a side of zero", "input", "[1, 0, 3]", "quantoscope.network: input[1]");
  with("a huge side", "input", "[1, 2, 4097]", "quantoscope.network: input[2]");
  with("a fractional side", "input", "[1.5, 2, 3]", "quantoscope.network: input[0]");
  with("a side beyond 64 bits", "input", "[18446744073709551617, 2, 3]", "quantoscope.network: input[0]");
  with("a side that wraps to 1", "input", "[18446744073709551615, 2, 3]", "quantoscope.network: input[0]");
  with("layers that are no list", "layers", "7", "quantoscope.network: layers");
  with("no layer", "layers", "[]", "quantoscope.network: layers");
  with("a layer that is no object", "layers", "[[]]", "quantoscope.network: layers[0].kind");
  with("an unknown kind", "kind", "\"attention\"", "quantoscope.network: layers[0].kind");
  with("a weight that is no name", "weight", "3", "quantoscope.network: layers[0].weight");
  with("stride 0", "stride", "0", "quantoscope.network: layers[0].stride");
  with("negative padding", "padding", "-1", "quantoscope.network: layers[0].padding");
  with("padding as text", "padding", "\"1\"", "quantoscope.network: layers[0].padding");
  with("no groups", "groups", "0", "quantoscope.network: layers[0].groups");
  with("pooling over 1e9", "pool", "1000000000", "quantoscope.network: layers[0].pool");
  with("an unknown activation", "activation", "\"gelu\"", "quantoscope.network: layers[0].activation");
  with("no test", "test", "null", "quantoscope.network: test.images");
  with("labels without a name", "labels", "null", "quantoscope.network: test.labels");
  with("a scale as text", "scale", "\"1/16\"", "quantoscope.network: test.scale");
  with("classes that are no list", "classes", "10", "quantoscope.network: classes");
  with("classes without names", "classes", "[1]", "quantoscope.network: classes");
}

void TestDescription::refusesWithThePlace() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, place);
  const auto read = readDescription(text.toStdString(), "some.safetensors");
  QVERIFY(!read);
  QCOMPARE(read.error().culprit, std::string("some.safetensors"));
  QCOMPARE(QByteArray::fromStdString(read.error().place), place);
  QVERIFY(!read.error().why().empty());
}

void TestDescription::survivesDeepNesting() {
  const QByteArray deep =
      R"({"version": 1, "input": )" + QByteArray(500000, '[') + QByteArray(500000, ']') + '}';
  const auto read = readDescription(deep.toStdString(), "file");
  QVERIFY(!read);
  QCOMPARE(read.error().place, std::string("quantoscope.network: input"));
}

QTEST_APPLESS_MAIN(TestDescription)
#include "tst_description.moc"
