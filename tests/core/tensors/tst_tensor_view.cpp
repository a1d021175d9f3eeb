#include "core/formats/catalogue.h"
#include "core/tensors/tensor_view.h"

#include <QTest>

using namespace qs::tensors;

class TestTensorView : public QObject {
  Q_OBJECT

private slots:
  void everyCatalogueFormatIsAnEncoding();
  void storageWidths_data();
  void storageWidths();
  void complexNumbersHaveNoScalarReading();
  void shapesPrintAndMultiply_data();
  void shapesPrintAndMultiply();
  void floatsAndScalesAreFloating_data();
  void floatsAndScalesAreFloating();
  void storedBytesDoNotOverflow();
};

void TestTensorView::everyCatalogueFormatIsAnEncoding() {
  QVERIFY(!qs::formats::catalogue().empty());
  for (const auto& spec : qs::formats::catalogue()) {
    const Encoding encoding = encodingOf(spec.id);
    QCOMPARE(encoding.id, spec.id);
    QVERIFY(encoding.scalar);
    QCOMPARE(encoding.scalar->id, spec.id);
    QVERIFY(encoding.bitsPerElement >= spec.bits);
  }
}

void TestTensorView::storageWidths_data() {
  QTest::addColumn<QByteArray>("id");
  QTest::addColumn<int>("bits");
  QTest::newRow("double") << QByteArray("f64") << 64;
  QTest::newRow("19-bit code in four bytes") << QByteArray("tf32") << 32;
  QTest::newRow("half") << QByteArray("f16") << 16;
  QTest::newRow("byte float") << QByteArray("e4m3fn") << 8;
  QTest::newRow("six bits, packed") << QByteArray("e3m2fn") << 6;
  QTest::newRow("four bits, packed") << QByteArray("e2m1fn") << 4;
  QTest::newRow("integer") << QByteArray("int32") << 32;
  QTest::newRow("nibble integer") << QByteArray("uint4") << 4;
  QTest::newRow("boolean") << QByteArray("bool") << 8;
  QTest::newRow("complex of floats") << QByteArray("c64") << 64;
  QTest::newRow("complex of doubles") << QByteArray("c128") << 128;
}

void TestTensorView::storageWidths() {
  QFETCH(QByteArray, id);
  QFETCH(int, bits);
  QCOMPARE(encodingOf(id.toStdString()).bitsPerElement, bits);
  QCOMPARE(encodingOf(id.toStdString()).id, id.toStdString());
}

void TestTensorView::complexNumbersHaveNoScalarReading() {
  QVERIFY(!encodingOf("c64").scalar);
  QVERIFY(!encodingOf("c128").scalar);
  QVERIFY(encodingOf("bool").scalar);
}

void TestTensorView::shapesPrintAndMultiply_data() {
  QTest::addColumn<QList<int>>("shape");
  QTest::addColumn<QString>("text");
  QTest::addColumn<int>("elements");
  QTest::newRow("scalar") << QList<int>{} << QStringLiteral("[]") << 1;
  QTest::newRow("vector") << QList<int>{7} << QStringLiteral("[7]") << 7;
  QTest::newRow("kernel") << QList<int>{128, 64, 3} << QStringLiteral("[128, 64, 3]") << 24576;
  QTest::newRow("empty") << QList<int>{3, 0, 2} << QStringLiteral("[3, 0, 2]") << 0;
}

void TestTensorView::shapesPrintAndMultiply() {
  QFETCH(QList<int>, shape);
  QFETCH(QString, text);
  QFETCH(int, elements);
  TensorView view;
  for (const int extent : shape)
    view.shape.push_back(static_cast<std::uint64_t>(extent));
  QCOMPARE(QString::fromStdString(shapeText(view)), text);
  QCOMPARE(elementCount(view), static_cast<std::uint64_t>(elements));
}

void TestTensorView::floatsAndScalesAreFloating_data() {
  QTest::addColumn<QByteArray>("id");
  QTest::addColumn<bool>("floating");
  for (const char* id : {"f64", "f32", "bf16", "e5m2", "e2m1fn", "e8m0fnu"})
    QTest::newRow(id) << QByteArray(id) << true;
  for (const char* id : {"int8", "uint64", "uint4", "bool", "c64"})
    QTest::newRow(id) << QByteArray(id) << false;
}

void TestTensorView::floatsAndScalesAreFloating() {
  QFETCH(QByteArray, id);
  QFETCH(bool, floating);
  TensorView view;
  view.encoding = encodingOf(id.toStdString());
  QCOMPARE(isFloating(view), floating);
}

void TestTensorView::storedBytesDoNotOverflow() {
  const std::uint64_t many = std::uint64_t{1} << 62;
  QCOMPARE(storedBytes(encodingOf("e2m1fn"), 0), 0u);
  QCOMPARE(storedBytes(encodingOf("e2m1fn"), 3), 2u);
  QCOMPARE(storedBytes(encodingOf("e3m2fn"), 4), 3u);
  QCOMPARE(storedBytes(encodingOf("e3m2fn"), 5), 4u);
  QCOMPARE(storedBytes(encodingOf("e2m1fn"), many + 1), many / 2 + 1); // 4·(2^62+1) bits do not fit 64 bits
  QCOMPARE(storedBytes(encodingOf("f32"), 5), 20u);
}

QTEST_APPLESS_MAIN(TestTensorView)
#include "tst_tensor_view.moc"
