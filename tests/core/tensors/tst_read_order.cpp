#include "core/tensors/tensor_view.h"
#include "tests/core/watched_bytes.h"

#include <QTest>

#include <cstring>

using namespace qs;
using tensors::TensorView;

namespace {

template <class T>
std::shared_ptr<const ByteSource> bytesOf(const std::vector<T>& values, std::size_t before = 0) {
  std::vector<std::byte> bytes(before + values.size() * sizeof(T), std::byte{0xee});
  if (!values.empty()) std::memcpy(bytes.data() + before, values.data(), values.size() * sizeof(T));
  return ByteSource::own(std::move(bytes), "memory");
}

/// Storage element i holds the number i, so that every value names its own place.
std::shared_ptr<const ByteSource> placesAsFloats(std::size_t count, std::size_t before) {
  std::vector<float> values(count);
  for (std::size_t i = 0; i < count; ++i)
    values[i] = static_cast<float>(i);
  return bytesOf(values, before);
}

TensorView viewOf(std::string_view encoding, std::vector<std::uint64_t> shape,
                  std::shared_ptr<const ByteSource> source) {
  TensorView view;
  view.name = "w";
  view.encoding = tensors::encodingOf(encoding);
  view.shape = std::move(shape);
  view.bytes = source->size();
  view.source = std::move(source);
  return view;
}

/// Where logical element index lies, counted in elements: the definition of strides.
std::int64_t placeOf(const TensorView& view, std::uint64_t index) {
  std::int64_t place = 0;
  for (std::size_t axis = view.shape.size(); axis-- > 0; index /= view.shape[axis])
    place += static_cast<std::int64_t>(index % view.shape[axis]) * view.strides[axis];
  return place;
}

} // namespace

class TestReadOrder : public QObject {
  Q_OBJECT

private slots:
  void anyPartOfAnyLayoutIsReadInRowMajorOrder_data();
  void anyPartOfAnyLayoutIsReadInRowMajorOrder();
  void aLargeTransposedTensorIsReadInOrder();
  void contiguousFloatsAreReadOnceIntoTheCallersBuffer();
  void bigEndianElementsAreReversed();
  void bigEndianComplexComponentsAreReversedSeparately();
  void nibblesComeLowFirst();
  void sixBitElementsFormOneStream();
  void transposedNibblesAreRepacked();
  void stridedPiecesOfPackedElementsJoin();
  void aScalarIsRead();
  void anEmptyReadTouchesNothing();
  void aShortFileNamesTensorAndOffset();
};

void TestReadOrder::anyPartOfAnyLayoutIsReadInRowMajorOrder_data() {
  QTest::addColumn<QList<int>>("shape");
  QTest::addColumn<QList<int>>("strides");
  QTest::addColumn<int>("origin"); // element of storage that is element 0
  QTest::addColumn<int>("stored");
  QTest::newRow("row-major, spelled out") << QList<int>{3, 4} << QList<int>{4, 1} << 0 << 12;
  QTest::newRow("Fortran order, 2 axes") << QList<int>{3, 4} << QList<int>{1, 3} << 0 << 12;
  QTest::newRow("Fortran order, 3 axes") << QList<int>{3, 4, 2} << QList<int>{1, 3, 12} << 0 << 24;
  QTest::newRow("middle axis transposed") << QList<int>{2, 3, 4} << QList<int>{12, 1, 3} << 0 << 24;
  QTest::newRow("every second row and column") << QList<int>{2, 3} << QList<int>{12, 2} << 0 << 24;
  QTest::newRow("backwards") << QList<int>{5} << QList<int>{-1} << 4 << 5;
  QTest::newRow("rows backwards") << QList<int>{3, 4} << QList<int>{-4, 1} << 8 << 12;
  QTest::newRow("broadcast row") << QList<int>{3, 4} << QList<int>{0, 1} << 0 << 4;
  QTest::newRow("axes of extent 1 anywhere")
      << QList<int>{1, 3, 1, 2, 1} << QList<int>{99, 1, -7, 3, 5} << 0 << 6;
  QTest::newRow("row-major but for a unit axis") << QList<int>{2, 1, 3} << QList<int>{3, 77, 1} << 0 << 6;
}

void TestReadOrder::anyPartOfAnyLayoutIsReadInRowMajorOrder() {
  QFETCH(QList<int>, shape);
  QFETCH(QList<int>, strides);
  QFETCH(int, origin);
  QFETCH(int, stored);
  constexpr std::size_t before = 5;
  TensorView view =
      viewOf("f32", {shape.begin(), shape.end()}, placesAsFloats(static_cast<std::size_t>(stored), before));
  view.strides = {strides.begin(), strides.end()};
  view.offset = before + static_cast<std::uint64_t>(origin) * sizeof(float);
  const std::uint64_t total = tensors::elementCount(view);
  for (std::uint64_t first = 0; first <= total; ++first)
    for (std::uint64_t count = 0; first + count <= total; ++count) {
      std::vector<float> out(count, -1.0F);
      QVERIFY(tensors::read(view, first, out));
      for (std::uint64_t i = 0; i < count; ++i)
        QCOMPARE(out[i], static_cast<float>(origin + placeOf(view, first + i)));
    }
}

void TestReadOrder::aLargeTransposedTensorIsReadInOrder() {
  constexpr std::uint64_t rows = 3000;
  constexpr std::uint64_t columns = 700;
  const auto source = std::make_shared<WatchedBytes>(placesAsFloats(rows * columns, 0));
  TensorView view = viewOf("f32", {rows, columns}, source);
  view.strides = {1, static_cast<std::int64_t>(rows)};
  std::vector<double> out(rows * columns);
  QVERIFY(tensors::read(view, 0, out));
  for (std::uint64_t r = 0; r < rows; ++r)
    for (std::uint64_t c = 0; c < columns; ++c)
      if (out[r * columns + c] != static_cast<double>(c * rows + r)) QFAIL("an element is out of place");
  QVERIFY2(source->reads <= 4 * columns, "neighbours in storage must be fetched together");
  QVERIFY2(source->bytesRead <= 10 * source->size(),
           "a read may not fetch the whole file for a few elements");
}

void TestReadOrder::contiguousFloatsAreReadOnceIntoTheCallersBuffer() {
  const auto source = std::make_shared<WatchedBytes>(placesAsFloats(1'000'000, 0));
  const TensorView view = viewOf("f32", {1000, 1000}, source);
  std::vector<float> out(999'000);
  QVERIFY(tensors::read(view, 1000, out));
  QCOMPARE(source->reads.load(), 1u);
  QCOMPARE(static_cast<const void*>(source->lastTarget.load()), static_cast<const void*>(out.data()));
  QCOMPARE(out.front(), 1000.0F);
  QCOMPARE(out.back(), 999'999.0F);
}

void TestReadOrder::bigEndianElementsAreReversed() {
  // 1.5 is 0x3fc00000, −2 is 0xc0000000
  TensorView view = viewOf("f32", {2}, bytesOf<std::uint8_t>({0x3f, 0xc0, 0, 0, 0xc0, 0, 0, 0}));
  view.bigEndian = true;
  std::array<float, 2> values{};
  QVERIFY(tensors::read(view, 0, values));
  QCOMPARE(values[0], 1.5F);
  QCOMPARE(values[1], -2.0F);
  std::array<formats::Code, 1> code{};
  QVERIFY(tensors::readCodes(view, 1, code));
  QCOMPARE(code[0], 0xc0000000u);
  std::array<std::byte, 8> stored{};
  QVERIFY(tensors::readStored(view, 0, 2, stored));
  QCOMPARE(QByteArray(reinterpret_cast<const char*>(stored.data()), 8),
           QByteArray::fromHex("0000c03f000000c0"));
}

void TestReadOrder::bigEndianComplexComponentsAreReversedSeparately() {
  TensorView view = viewOf("c64", {1}, bytesOf<std::uint8_t>({0x3f, 0xc0, 0, 0, 0xc0, 0, 0, 1}));
  view.bigEndian = true;
  std::array<std::byte, 8> stored{};
  QVERIFY(tensors::readStored(view, 0, 1, stored));
  QCOMPARE(QByteArray(reinterpret_cast<const char*>(stored.data()), 8),
           QByteArray::fromHex("0000c03f010000c0"));
}

void TestReadOrder::nibblesComeLowFirst() {
  // E2M1: 1 → 0.5, 2 → 1, 7 → 6, 8 → −0, f → −6
  const TensorView view = viewOf("e2m1fn", {2, 3}, bytesOf<std::uint8_t>({0x21, 0x87, 0x1f}));
  std::vector<float> values(6);
  QVERIFY(tensors::read(view, 0, values));
  QCOMPARE(values, (std::vector<float>{0.5F, 1, 6, -0.0F, -6, 0.5F}));
  QVERIFY(std::signbit(values[3]));
  std::vector<formats::Code> codes(3);
  QVERIFY(tensors::readCodes(view, 1, codes));
  QCOMPARE(codes, (std::vector<formats::Code>{2, 7, 8}));
}

void TestReadOrder::sixBitElementsFormOneStream() {
  // 0x01, 0x3f, 0x2a, 0x15, least significant bits first: byte 0 = 01 + low 2 bits of 3f << 6 = c1;
  // byte 1 = high 4 bits of 3f (f) + low 4 of 2a (a) << 4 = af; byte 2 = high 2 of 2a (2) + 15 << 2 = 56
  const TensorView view = viewOf("e3m2fn", {4}, bytesOf<std::uint8_t>({0xc1, 0xaf, 0x56}));
  std::vector<formats::Code> codes(4);
  QVERIFY(tensors::readCodes(view, 0, codes));
  QCOMPARE(codes, (std::vector<formats::Code>{0x01, 0x3f, 0x2a, 0x15}));
  std::array<formats::Code, 1> last{};
  QVERIFY(tensors::readCodes(view, 3, last));
  QCOMPARE(last[0], 0x15u);
  std::array<std::byte, 3> stored{};
  QVERIFY(tensors::readStored(view, 0, 4, stored));
  QCOMPARE(QByteArray(reinterpret_cast<const char*>(stored.data()), 3), QByteArray::fromHex("c1af56"));
}

void TestReadOrder::transposedNibblesAreRepacked() {
  // stored 1 2 3 4 5 6 column by column: the rows are 1 3 5 and 2 4 6
  TensorView view = viewOf("uint4", {2, 3}, bytesOf<std::uint8_t>({0x21, 0x43, 0x65}));
  view.strides = {1, 2};
  std::vector<float> values(6);
  QVERIFY(tensors::read(view, 0, values));
  QCOMPARE(values, (std::vector<float>{1, 3, 5, 2, 4, 6}));
  std::array<std::byte, 3> stored{};
  QVERIFY(tensors::readStored(view, 0, 6, stored));
  QCOMPARE(QByteArray(reinterpret_cast<const char*>(stored.data()), 3), QByteArray::fromHex("312564"));
}

void TestReadOrder::stridedPiecesOfPackedElementsJoin() {
  std::vector<std::uint8_t> bytes(3000);
  for (std::size_t i = 0; i < bytes.size(); ++i)
    bytes[i] = static_cast<std::uint8_t>(i * 37 + i / 251);
  const TensorView view = viewOf("e2m3fn", {4000}, bytesOf(bytes));
  std::vector<std::byte> joined;
  for (const auto& [first, count] : {std::pair{0, 1600}, {1600, 2000}, {3600, 400}}) {
    std::vector<std::byte> piece(tensors::storedBytes(view.encoding, static_cast<std::uint64_t>(count)));
    QVERIFY(tensors::readStored(view, static_cast<std::uint64_t>(first), static_cast<std::uint64_t>(count),
                                piece));
    joined.insert(joined.end(), piece.begin(), piece.end());
  }
  QCOMPARE(joined.size(), bytes.size());
  QVERIFY(std::memcmp(joined.data(), bytes.data(), bytes.size()) == 0);
}

void TestReadOrder::aScalarIsRead() {
  const TensorView view = viewOf("f64", {}, bytesOf<double>({2.5}));
  std::array<float, 1> value{};
  QVERIFY(tensors::read(view, 0, value));
  QCOMPARE(value[0], 2.5F);
}

void TestReadOrder::anEmptyReadTouchesNothing() {
  const auto source = std::make_shared<WatchedBytes>(bytesOf<float>({}));
  TensorView view = viewOf("f32", {0, 3}, source);
  QVERIFY(tensors::read(view, 0, std::span<float>{}));
  view.strides = {1, 0};
  QVERIFY(tensors::read(view, 0, std::span<double>{}));
  QCOMPARE(source->reads.load(), 0u);
}

void TestReadOrder::aShortFileNamesTensorAndOffset() {
  TensorView view = viewOf("bf16", {4}, bytesOf<std::uint16_t>({0, 0, 0}));
  std::vector<float> values(4);
  const auto read = tensors::read(view, 0, values);
  QVERIFY(!read);
  QCOMPARE(read.error().code, ErrorCode::unreadable);
  QCOMPARE(read.error().place, std::string("w"));
  QCOMPARE(read.error().culprit, std::string("memory"));
  QCOMPARE(read.error().offset.value(), 0u);
}

QTEST_APPLESS_MAIN(TestReadOrder)
#include "tst_read_order.moc"
