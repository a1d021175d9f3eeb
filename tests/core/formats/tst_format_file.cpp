#include "tests/core/formats/golden.h"

#include "core/formats/format_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <cstring>

using namespace qs::formats;

namespace {

/// A file with this layout.
QByteArray withLayout(const char* layout) {
  return QByteArray(R"({"quantoscope-format": 1, "id": "mine", "layout": )") + layout + "}";
}

constexpr const char* posit = R"({"kind": "posit", "bits": 12})";

} // namespace

class TestFormatFile : public QObject {
  Q_OBJECT

private slots:

  void everyLayoutComesBack_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"f16", "e4m3fn", "e5m3[bias=20,inf=no,nan=fn,subnormals=no,signed=no]", "e0m7", "binary8p3se",
          "binary15p1uf", "int12", "uint64", "fixed16.8", "ufixed8.-4", "scale5[bias=9]", "e8m0fnu",
          "posit12", "posit32", "nf4", "fp4", "ternary", "codebook[-1,-0,0,0.1;at=-0.25,0.0625;ties=zero]"}) {
      QTest::newRow(text) << QString::fromLatin1(text);
    }
  }

  void everyLayoutComesBack() {
    QFETCH(QString, text);
    const FormatSpec spec = find(text.toStdString()).value();
    const std::string path = m_folder.filePath(QStringLiteral("f.json")).toStdString();
    QVERIFY(writeFormatFile(spec, path).has_value());
    const auto back = find(path);
    QVERIFY2(back.has_value(), back ? "" : back.error().oneLine().c_str());
    QVERIFY(back->layout == spec.layout);
    QCOMPARE(back->bits, spec.bits);
    QCOMPARE(back->name, spec.name);
    QVERIFY(find(formatText(spec.layout))->layout == spec.layout); // and so does the text that states keep
  }

  void idAndNameAreThePersons() {
    const auto spec = read(R"({"quantoscope-format": 1, "id": "tiny-7", "name": "Meine Zahl ½",
                               "layout": {"kind": "fixed", "bits": 7, "fraction_bits": 3, "signed": false}})");
    QVERIFY(spec.has_value());
    QCOMPARE(spec->id, std::string("tiny-7"));
    QCOMPARE(spec->name, std::string("Meine Zahl ½"));
    QVERIFY(spec->layout == Layout(FixedLayout{7, 3, false}));
  }

  void badFilesAreNamed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    const auto add = [](const char* name, const QByteArray& bytes, const char* named) {
      QTest::newRow(name) << bytes << QString::fromUtf8(named);
    };
    add("empty", "", "offset 0: this is no JSON text");
    add("cut off", withLayout(posit).chopped(3), "no JSON text");
    add("not an object", "[1]", "an object");
    add("a state, not a format", R"({"version": 1})", "quantoscope-format");
    add("newer", R"({"quantoscope-format": 2})", "newer");
    add("no layout", R"({"quantoscope-format": 1, "id": "mine"})", "layout: this key is missing");
    add("layout is a text", withLayout(R"("f16")"), "layout.: an object");
    add("no kind", withLayout("{}"), "layout.kind: this key is missing");
    add("unknown kind", withLayout(R"({"kind": "unum"})"), "'unum'");
    add("unknown key", withLayout(R"({"kind": "posit", "bits": 12, "es": 1})"), "layout.es: unknown key");
    add("too wide", withLayout(R"({"kind": "posit", "bits": 65})"), "layout.bits: a whole number of 3…64");
    add("a fraction of a bit", withLayout(R"({"kind": "posit", "bits": 8.5})"), "layout.bits");
    add("beyond every integer",
        withLayout(R"({"kind": "integer", "bits": 99999999999999999999, "signed": true})"), "layout.bits");
    add("yes for true", withLayout(R"({"kind": "integer", "bits": 8, "signed": "yes"})"), "layout.signed");
    add("impossible float",
        withLayout(R"({"kind": "float", "exponent_bits": 1, "fraction_bits": 0, "bias": 0, "signed": true,
                       "nan": "ieee", "infinities": true, "subnormals": true})"),
        "no finite value but zero");
    add("P3109 without room", withLayout(R"({"kind": "p3109", "bits": 8, "precision": 8, "signed": true,
                                            "extended": true})"),
        "layout.precision");
    add("codebook of one", withLayout(R"({"kind": "codebook", "values": [1]})"), "2 to 256");
    add("codebook of texts", withLayout(R"({"kind": "codebook", "values": ["a", "b"]})"), "layout.values");
    add("codebook out of range", withLayout(R"({"kind": "codebook", "values": [0, 1e300]})"), "finite");
    add("bad ties", withLayout(R"({"kind": "codebook", "values": [0, 1], "ties": "even"})"), "layout.ties");
    add("another's name",
        R"({"quantoscope-format": 1, "id": "f16", "layout": {"kind": "posit", "bits": 16}})",
        "'f16' is the name");
    add("an id with a blank",
        R"({"quantoscope-format": 1, "id": "a b", "layout": {"kind": "posit", "bits": 16}})", "id");
    add("name of two lines",
        R"({"quantoscope-format": 1, "id": "ab", "name": "x\ny", "layout": {"kind": "posit", "bits": 16}})",
        "name");
    add("two ids",
        R"({"quantoscope-format": 1, "id": "a", "id": "b", "layout": {"kind": "posit", "bits": 16}})",
        "the key id occurs twice");
    add("two widths", withLayout(R"({"kind": "posit", "bits": 16, "bits": 12})"),
        "the key bits occurs twice");
    add("not UTF-8", "{\"quantoscope-format\": 1, \"id\": \"\xff\"}", "no JSON text");
    add("deep", QByteArray(100000, '['), "no JSON text");
  }

  void badFilesAreNamed() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    const auto spec = read(bytes);
    QVERIFY(!spec.has_value());
    const QString line = QString::fromStdString(spec.error().oneLine());
    QVERIFY2(line.contains(named), qPrintable(line));
    QVERIFY(line.contains(QStringLiteral("f.json")));
  }

  void survivesEveryTruncation() {
    const QByteArray whole = QByteArray::fromStdString(formatFileText(*find("ternary")));
    for (qsizetype length = 0; length < whole.size() - 2; ++length)
      QVERIFY(!read(whole.first(length)).has_value());
    QVERIFY(read(whole).has_value());
  }

  void missingAndHugeFilesAreErrors() {
    QVERIFY(!find("/nowhere/at/all.json").has_value());
    QVERIFY(!read(QByteArray(2 << 20, ' ')).has_value());
    const auto written = writeFormatFile(*find("f16"), "/nowhere/at/all.json");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().arguments, std::vector<std::string>{std::strerror(ENOENT)});
  }

  void anOldFileIsReplacedAsAWhole() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("g.json"));
    QVERIFY(writeFormatFile(*find("f16"), path.toStdString()).has_value());
    QFile reader(path); // still sees the file that was there when it was opened
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(writeFormatFile(*find("bf16"), path.toStdString()).has_value());
    QCOMPARE(reader.readAll(), QByteArray::fromStdString(formatFileText(*find("f16"))));
    QCOMPARE(find(path.toStdString())->id, std::string("bf16"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
  }

private:
  qs::Result<FormatSpec> read(const QByteArray& bytes) {
    QFile file(m_folder.filePath(QStringLiteral("f.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
      throw std::runtime_error("cannot write");
    file.close();
    return readFormatFile(file.fileName().toStdString());
  }

  QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFormatFile)
#include "tst_format_file.moc"
