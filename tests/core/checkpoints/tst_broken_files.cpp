#include "tests/core/checkpoints/checkpoint_files.h"

#include <QTest>

using namespace qs;
using namespace qs::testing;

class TestBrokenFiles : public QObject {
  Q_OBJECT

private slots:
  void everyBrokenFileIsRefusedWithAReason_data();
  void everyBrokenFileIsRefusedWithAReason();
  void truncationAtEveryByteIsAnError_data();
  void truncationAtEveryByteIsAnError();
  void noSingleByteCrashesAReader_data();
  void noSingleByteCrashesAReader();
  void errorsNameTensorAndOffset_data();
  void errorsNameTensorAndOffset();
  void npyHeadersThatAreRefused_data();
  void npyHeadersThatAreRefused();
  void hostileSizesAreNotAllocated_data();
  void hostileSizesAreNotAllocated();
  void wrongSuffixesAreNamed_data();
  void wrongSuffixesAreNamed();
  void checkListsEveryViolationInFileOrder();
  void checkListsManyButNotWithoutEnd();
  void anUnreadableHeaderIsTheOnlyViolation();
  void longNamesAreShortenedBetweenCharacters();
  void missingFilesAndFoldersAreUnreadable();
};

namespace {

void eachSmallFile() {
  QTest::addColumn<QByteArray>("bytes");
  for (const char* name : {"npy/c_c16.npy", "npy/c_bool.npy", "npy/fortran_f4.npy", "npy/v2_f4.npy",
                           "npy/scalar_0d.npy", "npy/empty.npy", "safetensors/shapes.safetensors",
                           "safetensors/out_of_order.safetensors", "safetensors/zero_tensors.safetensors",
                           "safetensors/unaligned_header.safetensors", "safetensors/all_dtypes.safetensors"})
    QTest::newRow(name) << contents(dataPath(QString::fromLatin1(name)));
}

} // namespace

void TestBrokenFiles::everyBrokenFileIsRefusedWithAReason_data() {
  QTest::addColumn<bool>("mustReject");
  const QList<QByteArray> lines = contents(dataPath(QStringLiteral("malformed/EXPECT.tsv"))).split('\n');
  QVERIFY(lines.size() > 50);
  for (const QByteArray& line : lines.sliced(1)) {
    const QList<QByteArray> columns = line.split('\t');
    if (columns.size() == 3) QTest::newRow(columns[0].constData()) << (columns[1] == "reject");
  }
}

void TestBrokenFiles::everyBrokenFileIsRefusedWithAReason() {
  QFETCH(bool, mustReject);
  const QString path = dataPath(QStringLiteral("malformed/") + QString::fromUtf8(QTest::currentDataTag()));
  const auto source = ByteSource::open(path.toStdString());
  QVERIFY(source);
  const auto error = firstError(*source);
  if (mustReject) QVERIFY(error);
  if (!error) return;
  QCOMPARE(error->culprit, path.toStdString());
  QVERIFY(error->code == ErrorCode::malformed || error->code == ErrorCode::unsupported);
  QVERIFY(!error->why().empty());
  QVERIFY(!QString::fromStdString(error->oneLine()).contains(u'\n'));
}

void TestBrokenFiles::truncationAtEveryByteIsAnError_data() {
  eachSmallFile();
}

void TestBrokenFiles::truncationAtEveryByteIsAnError() {
  QFETCH(QByteArray, bytes);
  QVERIFY(!bytes.isEmpty());
  const std::string name = QTest::currentDataTag();
  QVERIFY(!firstError(sourceOf(bytes, name.c_str())));
  for (qsizetype length = 0; length < bytes.size(); ++length) {
    const auto error = firstError(sourceOf(bytes.first(length), name.c_str()));
    QVERIFY2(error, qPrintable(QString::number(length)));
    QVERIFY2(error->code != ErrorCode::usage, error->oneLine().c_str());
  }
}

void TestBrokenFiles::noSingleByteCrashesAReader_data() {
  eachSmallFile();
}

void TestBrokenFiles::noSingleByteCrashesAReader() {
  QFETCH(QByteArray, bytes);
  const std::string name = QTest::currentDataTag();
  for (qsizetype at = 0; at < bytes.size(); ++at)
    for (const int value : {0x00, 0x20, 0x22, 0x31, 0x2c, 0x5c, 0x7b, 0x7d, 0x80, 0xff}) {
      QByteArray changed = bytes;
      changed[at] = static_cast<char>(value);
      const auto error = firstError(sourceOf(changed, name.c_str()));
      if (error)
        QVERIFY2(error->code == ErrorCode::malformed || error->code == ErrorCode::unsupported,
                 error->oneLine().c_str());
    }
}

void TestBrokenFiles::errorsNameTensorAndOffset_data() {
  QTest::addColumn<QByteArray>("header");
  QTest::addColumn<int>("dataBytes");
  QTest::addColumn<QByteArray>("tensor");
  QTest::addColumn<QByteArray>("culprit"); // the place in the file that the offset must point at
  const QByteArray good = R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},)";
  const auto row = [&](const char* name, const char* second, int dataBytes, const char* culprit) {
    QTest::newRow(name) << good + second + '}' << dataBytes << QByteArray("b") << QByteArray(culprit);
  };
  row("unknown dtype", R"( "b":{"shape":[2],"dtype":"F128","data_offsets":[2,4]})", 4, R"("dtype":"F128")");
  row("wrong shape", R"("b":{"dtype":"U8","shape":[2,-1],"data_offsets":[2,4]})", 4, R"("shape":[2,-1])");
  row("nested shape", R"("b":{"dtype":"U8","shape":[[2]],"data_offsets":[2,4]})", 4, R"("shape":[[2]])");
  row("one offset", R"("b":{"dtype":"U8","shape":[2],"data_offsets":[2]})", 4, R"("data_offsets":[2]})");
  row("offset beyond 64 bits", R"("b":{"dtype":"U8","shape":[2],"data_offsets":[2,18446744073709551616]})", 4,
      R"("data_offsets":[2,1)");
  row("no dtype", R"("b":{"shape":[2],"data_offsets":[2,4]})", 4, R"("b":)");
  row("key twice", R"("b":{"dtype":"U8","shape":[2],"data_offsets":[2,4],"shape":[2]})", 4, R"("b":)");
  row("overlap", R"("b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]})", 3, R"("b":)");
  row("hole", R"("b":{"dtype":"U8","shape":[2],"data_offsets":[3,5]})", 5, R"("b":)");
  row("size", R"("b":{"dtype":"F32","shape":[2],"data_offsets":[2,4]})", 4, R"("b":)");
  row("past the end", R"("b":{"dtype":"U8","shape":[9],"data_offsets":[2,11]})", 4, R"("b":)");
  row("overflow", R"("b":{"dtype":"F16","shape":[4294967296,4294967296],"data_offsets":[2,4]})", 4,
      R"("b":)");
  QTest::newRow("name twice") << good + R"("a":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}})" << 4
                              << QByteArray("a")
                              << QByteArray(R"("a":{"dtype":"U8","shape":[2],"data_offsets":[2)");
  QTest::newRow("bytes after the last") << good.chopped(1) + '}' << 3 << QByteArray() << QByteArray("\0", 1);
}

void TestBrokenFiles::errorsNameTensorAndOffset() {
  QFETCH(QByteArray, header);
  QFETCH(int, dataBytes);
  QFETCH(QByteArray, tensor);
  QFETCH(QByteArray, culprit);
  const QByteArray file = safetensors(header, dataBytes);
  const auto error = firstError(sourceOf(file));
  QVERIFY(error);
  QCOMPARE(error->code, ErrorCode::malformed);
  QCOMPARE(QByteArray::fromStdString(error->place), tensor);
  const qsizetype expected = tensor.isEmpty() ? file.size() - 1 : file.indexOf(culprit, 8);
  QCOMPARE(static_cast<qsizetype>(error->offset.value()), expected);
}

void TestBrokenFiles::npyHeadersThatAreRefused_data() {
  QTest::addColumn<QByteArray>("literal");
  QTest::addColumn<bool>("unsupported");
  const auto row = [](const char* name, const char* literal, bool unsupported = false) {
    QTest::newRow(name) << QByteArray(literal) << unsupported;
  };
  row("a number is no tuple", "{'descr': '<i2', 'fortran_order': False, 'shape': (3)}");
  row("a list is no tuple", "{'descr': '<i2', 'fortran_order': False, 'shape': [3]}");
  row("leading zero", "{'descr': '<i2', 'fortran_order': False, 'shape': (02, 3)}");
  row("key twice", "{'descr': '<i2', 'descr': '<i2', 'fortran_order': False, 'shape': (3,)}");
  row("extra key", "{'descr': '<i2', 'fortran_order': False, 'shape': (3,), 'x': 1}");
  row("comma missing", "{'descr': '<i2' 'fortran_order': False, 'shape': (3,)}");
  row("two commas in the shape", "{'descr': '<i2', 'fortran_order': False, 'shape': (3,,1)}");
  row("something behind", "{'descr': '<i2', 'fortran_order': False, 'shape': (3,)} + 1");
  row("escape", "{'descr': '\\x3ci2', 'fortran_order': False, 'shape': (3,)}");
  row("extent beyond 64 bits", "{'descr': '<i2', 'fortran_order': False, 'shape': (18446744073709551616,)}");
  row("bytes beyond 64 bits", "{'descr': '<i2', 'fortran_order': False, 'shape': (9223372036854775808,)}");
  row("overflow before a zero",
      "{'descr': '<i2', 'fortran_order': False, 'shape': (9223372036854775808, 4, 0)}");
  row("no such size", "{'descr': '<i3', 'fortran_order': False, 'shape': (2,)}");
  row("empty descr", "{'descr': '', 'fortran_order': False, 'shape': (2,)}");
  row("text", "{'descr': '<U3', 'fortran_order': False, 'shape': (2,)}", true);
  row("untyped bytes", "{'descr': '|V2', 'fortran_order': False, 'shape': (3,)}", true);
  row("dates", "{'descr': '<M8[s]', 'fortran_order': False, 'shape': (1,)}", true);
  row("long double", "{'descr': '<f16', 'fortran_order': False, 'shape': (1,)}", true);
  row("pickles", "{'descr': '|O', 'fortran_order': False, 'shape': (1,)}", true);
}

void TestBrokenFiles::npyHeadersThatAreRefused() {
  QFETCH(QByteArray, literal);
  QFETCH(bool, unsupported);
  const auto error = firstError(sourceOf(npy(literal, 6)));
  QVERIFY(error);
  QCOMPARE(error->code, unsupported ? ErrorCode::unsupported : ErrorCode::malformed);
  QVERIFY(error->offset);
}

void TestBrokenFiles::hostileSizesAreNotAllocated_data() {
  QTest::addColumn<QByteArray>("start");
  QTest::addColumn<QByteArray>("name");
  QTest::newRow("safetensors header over the limit")
      << QByteArray::fromHex("01e1f50500000000") + "{" << QByteArray("w.safetensors");
  QTest::newRow("safetensors header of 2^63 bytes")
      << QByteArray::fromHex("0000000000000080") + "{" << QByteArray("w.safetensors");
  QTest::newRow("NPY header of 4 GB")
      << QByteArray::fromHex("934e554d50590200ffffffff") << QByteArray("w.npy");
  QTest::newRow("NPY array of 2^62 bytes")
      << npy("{'descr': '|u1', 'fortran_order': True, 'shape': (2147483648, 2147483648)}")
      << QByteArray("w.npy");
}

void TestBrokenFiles::hostileSizesAreNotAllocated() {
  QFETCH(QByteArray, start);
  QFETCH(QByteArray, name);
  const auto source = std::make_shared<LargeBytes>(start, std::uint64_t{1} << 40, name.toStdString());
  QVERIFY(firstError(source));
  QVERIFY(source->largest <= 4096);
}

void TestBrokenFiles::wrongSuffixesAreNamed_data() {
  QTest::addColumn<QByteArray>("name");
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QList<QByteArray>>("words");
  QTest::newRow("picture named .npy")
      << QByteArray("w.npy") << QByteArray("\x89PNG\r\n\x1a\n") << QList<QByteArray>{".npy", "PNG"};
  QTest::newRow("archive named .safetensors")
      << QByteArray("w.SafeTensors") << QByteArray("PK\x03\x04 and more")
      << QList<QByteArray>{".safetensors", "ZIP"};
  QTest::newRow("known, not read") << QByteArray("w.gguf") << QByteArray("GGUF")
                                   << QList<QByteArray>{"GGUF", ".safetensors", ".npy"};
  QTest::newRow("unknown") << QByteArray("w.bin") << QByteArray("hello")
                           << QList<QByteArray>{".safetensors", ".npy"};
  QTest::newRow("empty") << QByteArray("w") << QByteArray() << QList<QByteArray>{".safetensors", ".npy"};
  QTest::newRow("text named .safetensors") << QByteArray("w.safetensors") << QByteArray("not a model at all")
                                           << QList<QByteArray>{"no safetensors file"};
}

void TestBrokenFiles::wrongSuffixesAreNamed() {
  QFETCH(QByteArray, name);
  QFETCH(QByteArray, bytes);
  QFETCH(QList<QByteArray>, words);
  const auto error = firstError(sourceOf(bytes, name.constData()));
  QVERIFY(error);
  const QByteArray why = QByteArray::fromStdString(error->why());
  for (const QByteArray& word : words)
    QVERIFY2(why.contains(word), why.constData());
}

void TestBrokenFiles::checkListsEveryViolationInFileOrder() {
  const QByteArray header =
      R"({"c":{"dtype":"F32","shape":[2],"data_offsets":[4,12]},"a":{"dtype":"F99","shape":["x"],"data_offsets":[0,4]},)"
      R"("b":null,"d":{"dtype":"U8","shape":[3],"data_offsets":[10,14]},"__metadata__":{"n":3}})";
  const auto errors = checkpoints::check(sourceOf(safetensors(header, 13)));
  QByteArrayList places;
  for (const Error& error : errors)
    places.append(QByteArray::fromStdString(error.place));
  // a: dtype, shape; b: no object; d: three bytes in a span of four, overlaps c, ends past the end; metadata:
  // a number
  QCOMPARE(places, (QByteArrayList{"a", "a", "b", "d", "d", "d", "__metadata__"}));
  QVERIFY(std::ranges::is_sorted(errors, {}, &Error::offset));
}

void TestBrokenFiles::checkListsManyButNotWithoutEnd() {
  for (const int broken : {5000, 150'000}) {
    QByteArray header = "{";
    for (int i = 0; i < broken; ++i)
      header += '"' + QByteArray::number(i) + "\":0,";
    header.back() = '}';
    QCOMPARE(checkpoints::check(sourceOf(safetensors(header))).size(),
             static_cast<std::size_t>(std::min(broken, 100'000)));
  }
}

void TestBrokenFiles::anUnreadableHeaderIsTheOnlyViolation() {
  const QByteArray entry = R"("a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]})";
  for (const QByteArray& header : {"{\"x\":{\"dtype\":\"\xff\"}," + entry + "}", "{" + entry + ",",
                                   "\xef\xbb\xbf{" + entry + "}", "{" + entry + "}}"}) {
    const auto errors = checkpoints::check(sourceOf(safetensors(header, 4), "a.safetensors"));
    QCOMPARE(errors.size(), 1u);
    QVERIFY(errors.front().offset >= 8u);
  }
}

void TestBrokenFiles::longNamesAreShortenedBetweenCharacters() {
  const QByteArray name = QByteArray("x") + QByteArray("é").repeated(100'000);
  const auto error = firstError(sourceOf(safetensors("{\"" + name + "\":7}")));
  QVERIFY(error);
  QVERIFY(error->place.size() < 300);
  const QString place = QString::fromStdString(error->place);
  QVERIFY(place.startsWith(u"xé") && place.endsWith(u"é…"));
}

void TestBrokenFiles::missingFilesAndFoldersAreUnreadable() {
  for (const char* path : {"/nowhere/at.all", "/"}) {
    const auto checkpoint = checkpoints::open(std::filesystem::path(path));
    QVERIFY(!checkpoint);
    QCOMPARE(checkpoint.error().code, ErrorCode::unreadable);
    QCOMPARE(checkpoints::check(std::filesystem::path(path)).size(), 1u);
  }
}

QTEST_APPLESS_MAIN(TestBrokenFiles)
#include "tst_broken_files.moc"
