#include "tests/core/checkpoints/checkpoint_files.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace qs;
using namespace qs::testing;

namespace {

/// Names of the writers' dtypes, from their documentation.
QByteArray encodingOf(const QString& dtype) {
  static const QHash<QString, QByteArray> encodings = {
      {u"BOOL"_qs, "bool"},
      {u"F4"_qs, "e2m1fn"},
      {u"F6_E2M3"_qs, "e2m3fn"},
      {u"F6_E3M2"_qs, "e3m2fn"},
      {u"U8"_qs, "uint8"},
      {u"I8"_qs, "int8"},
      {u"F8_E5M2"_qs, "e5m2"},
      {u"F8_E4M3"_qs, "e4m3fn"},
      {u"F8_E8M0"_qs, "e8m0fnu"},
      {u"I16"_qs, "int16"},
      {u"F8_E4M3FNUZ"_qs, "e4m3fnuz"},
      {u"F8_E5M2FNUZ"_qs, "e5m2fnuz"},
      {u"U16"_qs, "uint16"},
      {u"F16"_qs, "f16"},
      {u"BF16"_qs, "bf16"},
      {u"I32"_qs, "int32"},
      {u"U32"_qs, "uint32"},
      {u"F32"_qs, "f32"},
      {u"C64"_qs, "c64"},
      {u"F64"_qs, "f64"},
      {u"I64"_qs, "int64"},
      {u"U64"_qs, "uint64"},
      {u"|b1"_qs, "bool"},
      {u"|i1"_qs, "int8"},
      {u"|u1"_qs, "uint8"},
      {u"<i2"_qs, "int16"},
      {u"<i4"_qs, "int32"},
      {u"<i8"_qs, "int64"},
      {u"<u2"_qs, "uint16"},
      {u"<u4"_qs, "uint32"},
      {u"<u8"_qs, "uint64"},
      {u"<f2"_qs, "f16"},
      {u"<f4"_qs, "f32"},
      {u"<f8"_qs, "f64"},
      {u"<c8"_qs, "c64"},
      {u"<c16"_qs, "c128"},
      {u">f4"_qs, "f32"},
      {u">i2"_qs, "int16"},
  };
  return encodings.value(dtype);
}

QByteArray storedSha256(const tensors::TensorView& view) {
  const std::uint64_t count = tensors::elementCount(view);
  std::vector<std::byte> bytes(tensors::storedBytes(view.encoding, count));
  if (!tensors::readStored(view, 0, count, bytes)) return "unreadable";
  return QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                  QCryptographicHash::Sha256)
      .toHex();
}

QJsonArray shapeOf(const tensors::TensorView& view) {
  QJsonArray shape;
  for (const std::uint64_t extent : view.shape)
    shape.append(static_cast<qint64>(extent));
  return shape;
}

} // namespace

class TestValidFiles : public QObject {
  Q_OBJECT

private slots:
  void tensorsAreWhatTheWriterPutIn_data();
  void tensorsAreWhatTheWriterPutIn();
  void tensorsComeInTheOrderOfTheirData();
  void metadataIsKept();
  void lenientHeadersOpen_data();
  void lenientHeadersOpen();
  void npyHeadersOfOtherWritersOpen_data();
  void npyHeadersOfOtherWritersOpen();
  void contentDecidesNotTheSuffix();
  void findIsExact();
  void aTensorOutlivesItsCheckpoint();
  void manyTensorsOpen();
};

void TestValidFiles::tensorsAreWhatTheWriterPutIn_data() {
  QTest::addColumn<QJsonArray>("expected");
  const QJsonObject files =
      QJsonDocument::fromJson(contents(dataPath(QStringLiteral("expected.json")))).object();
  QVERIFY(files.size() > 20);
  for (auto file = files.begin(); file != files.end(); ++file)
    if (!file.key().endsWith(u".index.json"_qs))
      QTest::newRow(qPrintable(file.key())) << file.value().toArray();
}

void TestValidFiles::tensorsAreWhatTheWriterPutIn() {
  QFETCH(QJsonArray, expected);
  const QString path = dataPath(QString::fromUtf8(QTest::currentDataTag()));
  QVERIFY(checkpoints::check(path.toStdString()).empty());
  const auto checkpoint = checkpoints::open(std::filesystem::path(path.toStdString()));
  QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().oneLine().c_str());
  QCOMPARE(checkpoint->path, path.toStdString());
  QVERIFY(path.endsWith(QString::fromStdString("." + checkpoint->container)));
  QCOMPARE(checkpoint->tensors.size(), static_cast<std::size_t>(expected.size()));
  for (const auto& tensor : expected) {
    const auto* view = checkpoint->find(tensor[u"name"].toString().toStdString());
    QVERIFY(view != nullptr);
    QCOMPARE(QByteArray::fromStdString(view->encoding.id), encodingOf(tensor[u"dtype"].toString()));
    QCOMPARE(shapeOf(*view), tensor[u"shape"].toArray());
    QCOMPARE(static_cast<qint64>(view->bytes), tensor[u"nbytes"].toInteger());
    QCOMPARE(storedSha256(*view), tensor[u"sha256"].toString().toLatin1());
  }
}

void TestValidFiles::tensorsComeInTheOrderOfTheirData() {
  const auto checkpoint = checkpoints::open(
      std::filesystem::path(dataPath(QStringLiteral("safetensors/out_of_order.safetensors")).toStdString()));
  QVERIFY(checkpoint);
  QVERIFY(checkpoint->tensors[0].offset < checkpoint->tensors[1].offset);
  QCOMPARE(checkpoint->tensors[0].offset + checkpoint->tensors[0].bytes, checkpoint->tensors[1].offset);
}

void TestValidFiles::metadataIsKept() {
  const auto checkpoint =
      checkpoints::open(sourceOf(safetensors(R"({"__metadata__":{"format":"pt","é\n":"\u65e5"}})")));
  QVERIFY(checkpoint);
  QVERIFY(checkpoint->metadata == (std::map<std::string, std::string>{{"format", "pt"}, {"é\n", "日"}}));
  QVERIFY(checkpoint->tensors.empty());
}

void TestValidFiles::lenientHeadersOpen_data() {
  QTest::addColumn<QByteArray>("header");
  QTest::newRow("blanks before and after")
      << QByteArray(" \n\t{\"a\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[0,2]}} \r\n");
  QTest::newRow("unknown fields of every kind") << QByteArray(
      R"({"a":{"x":{"dtype":[[1]]},"y":[{"z":1e3},-1],"n":null,"dtype":"U8","shape":[2],"data_offsets":[0,2],"t":true}})");
  QTest::newRow("fields in another order")
      << QByteArray(R"({"a":{"data_offsets":[0,2],"shape":[2],"dtype":"U8"}})");
  QTest::newRow("empty tensors beside it") << QByteArray(
      R"({"e":{"dtype":"F64","shape":[0],"data_offsets":[2,2]},"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},)"
      R"("f":{"dtype":"F64","shape":[4,0],"data_offsets":[0,0]}})");
  QTest::newRow("NUL in a name is part of it") << QByteArray(
      R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"a\u0000b":{"dtype":"U8","shape":[0],"data_offsets":[2,2]}})");
}

void TestValidFiles::lenientHeadersOpen() {
  QFETCH(QByteArray, header);
  const auto source = sourceOf(safetensors(header, 2));
  QVERIFY(checkpoints::check(source).empty());
  const auto checkpoint = checkpoints::open(source);
  QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().oneLine().c_str());
  QVERIFY(checkpoint->find("a") != nullptr);
  QCOMPARE(checkpoint->find("a")->bytes, 2u);
}

void TestValidFiles::npyHeadersOfOtherWritersOpen_data() {
  QTest::addColumn<QByteArray>("literal");
  QTest::newRow("long integers of Python 2")
      << QByteArray("{'descr': '<i2', 'fortran_order': False, 'shape': (3L, 1L), }");
  QTest::newRow("double quotes, no blanks")
      << QByteArray(R"({"descr":"<i2","fortran_order":False,"shape":(3,1)})");
  QTest::newRow("other order of keys")
      << QByteArray("{'shape': (3,), 'fortran_order': True, 'descr': '<i2'}");
  QTest::newRow("native order") << QByteArray("{'descr': '=i2', 'fortran_order': False, 'shape': (3,)}   ");
}

void TestValidFiles::npyHeadersOfOtherWritersOpen() {
  QFETCH(QByteArray, literal);
  const auto checkpoint = checkpoints::open(sourceOf(npy(literal, 6)));
  QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().oneLine().c_str());
  QCOMPARE(checkpoint->tensors.size(), 1u);
  QCOMPARE(checkpoint->tensors[0].encoding.id, std::string("int16"));
  QCOMPARE(tensors::elementCount(checkpoint->tensors[0]), 3u);
}

void TestValidFiles::contentDecidesNotTheSuffix() {
  const auto checkpoint =
      checkpoints::open(sourceOf(contents(dataPath(QStringLiteral("npy/c_f4.npy"))), "w.safetensors"));
  QVERIFY(checkpoint);
  QCOMPARE(checkpoint->container, std::string("npy"));
}

void TestValidFiles::findIsExact() {
  const auto checkpoint =
      checkpoints::open(sourceOf(safetensors(R"({"a":{"dtype":"U8","shape":[],"data_offsets":[0,1]}})", 1)));
  QVERIFY(checkpoint);
  QVERIFY(checkpoint->find("a") != nullptr);
  QVERIFY(checkpoint->find("A") == nullptr);
  QVERIFY(checkpoint->find("") == nullptr);
}

void TestValidFiles::aTensorOutlivesItsCheckpoint() {
  tensors::TensorView view;
  {
    const auto checkpoint =
        checkpoints::open(sourceOf(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (1,)}", 4)));
    QVERIFY(checkpoint);
    view = checkpoint->tensors[0];
  }
  std::array<float, 1> value = {1};
  QVERIFY(tensors::read(view, 0, value));
  QCOMPARE(value[0], 0.0F);
}

void TestValidFiles::manyTensorsOpen() {
  // Their names in reverse order: anything quadratic would run into the time limit of all tests.
  constexpr int count = 400'000;
  QByteArray header = "{";
  for (int i = 0; i < count; ++i)
    header += QByteArrayLiteral("\"layer.") + QByteArray::number(count - i) +
              QByteArrayLiteral("\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[") +
              QByteArray::number(i) + ',' + QByteArray::number(i + 1) + QByteArrayLiteral("]}") +
              (i + 1 < count ? "," : "}");
  const auto checkpoint = checkpoints::open(sourceOf(safetensors(header, count)));
  QVERIFY(checkpoint);
  QCOMPARE(checkpoint->tensors.size(), static_cast<std::size_t>(count));
}

QTEST_APPLESS_MAIN(TestValidFiles)
#include "tst_valid_files.moc"
