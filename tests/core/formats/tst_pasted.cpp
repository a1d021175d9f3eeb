#include "core/formats/catalogue.h"
#include "core/formats/pasted.h"

#include <QTest>

#include <cmath>

using namespace qs::formats;
using qs::Result;

namespace {

/// The elements as doubles, which hold every value used here.
QList<double> valuesOf(const QByteArray& text, const char* format, Endian order) {
  const Result<Pasted> pasted = readPasted(text.toStdString());
  if (!pasted) return {};
  const auto elements = elementsOf(*pasted, *find(format), order);
  QList<double> values;
  if (elements)
    for (const PastedElement& element : *elements)
      values.append(qs::numbers::toDouble(exactValue(decode(find(format)->layout, element.code))));
  return values;
}

/// "2:14 why" or "13 why"; empty when there is none.
QString errorOf(const QByteArray& text) {
  const Result<Pasted> pasted = readPasted(text.toStdString());
  if (pasted) return {};
  const qs::Error& error = pasted.error();
  const QString place = error.offset ? QString::number(*error.offset) : QString::fromStdString(error.place);
  return place + QLatin1Char(' ') + QString::fromStdString(error.why());
}

} // namespace

class TestPasted : public QObject {
  Q_OBJECT

private slots:
  void oneNumberInAnyNotation_data();
  void oneNumberInAnyNotation();
  void dumpsOfTheUsualTools_data();
  void dumpsOfTheUsualTools();
  void listsOfManyLanguages_data();
  void listsOfManyLanguages();
  void theTextNamesItsFormat_data();
  void theTextNamesItsFormat();
  void bytesHaveAnOrderAndAWidth();
  void signsAfterBlanksBeginNumbers();
  void theLocalesMarkIsRead();
  void badTextIsExplainedAtItsPlace_data();
  void badTextIsExplainedAtItsPlace();
  void codesMustFitTheFormat();
  void hostileTextIsBounded();
};

void TestPasted::oneNumberInAnyNotation_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<double>("value");
  const auto row = [](const char* text, double value) { QTest::newRow(text) << QByteArray(text) << value; };
  row("0.5", 0.5);
  row("  -1e-1 \n", -0.1);
  row("0x1.8p3", 12); // 1.5 × 8
  row("0x1.8p3f", 12);
  row("21/7", 3);
  row("2^-2 + 1", 1.25);
  row("(1 + 2) * 3", 9);
  row("1.5f", 1.5);
  row("1.5f16", 1.5);
  row("1_f32", 1);
  row("10UL", 10);
  row("1'000'000", 1e6);
  row("1_000", 1000);
  row("-INFINITY", -HUGE_VAL);
  row("np.inf", HUGE_VAL);
  row("float('-inf')", -HUGE_VAL);
  row("float.fromhex('0x1.8p3')", 12);
  row("-float.fromhex('0x1p-1')", -0.5);
  row("Fraction(3, 4)", 0.75);
  row("Decimal('2.5')", 2.5);
  row("np.float32(1.5)", 1.5);
  row("double x = 2.5;", 2.5);
  row("x = 2.5", 2.5);
  row("\xe2\x88\x92 1.5", -1.5);
}

void TestPasted::oneNumberInAnyNotation() {
  QFETCH(QByteArray, text);
  QFETCH(double, value);
  const Result<Pasted> pasted = readPasted(text.toStdString());
  QVERIFY2(pasted.has_value(), qPrintable(errorOf(text)));
  QCOMPARE(pasted->kind, PastedKind::number);
  QCOMPARE(valuesOf(text, "f64", Endian::little), QList<double>{value});
}

// The five binary32 numbers 1 2 3 4 5 as the tools print them; 3f800000 is 1 (IEEE 754: exponent 127).
void TestPasted::dumpsOfTheUsualTools_data() {
  QTest::addColumn<QByteArray>("text");
  const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
  row("xxd", "00000000: 0000 803f 0000 0040 0000 4040 0000 8040  ...?...@..@@...@\n"
             "00000010: 0000 a040                                ...@\n");
  row("xxd -p", "0000803f0000004000004040000080400000a040\n");
  row("xxd -i",
      "unsigned char f[] = {\n  0x00, 0x00, 0x80, 0x3f, 0x00, 0x00, 0x00, 0x40, 0x00, 0x00, 0x40, 0x40,\n"
      "  0x00, 0x00, 0x80, 0x40, 0x00, 0x00, 0xa0, 0x40\n};\nunsigned int f_len = 20;\n");
  row("xxd -i from a pipe", "  0x00, 0x00, 0x80, 0x3f, 0x00, 0x00, 0x00, 0x40, 0x00, 0x00, 0x40, 0x40,\n"
                            "  0x00, 0x00, 0x80, 0x40, 0x00, 0x00, 0xa0, 0x40\n");
  row("hexdump -C", "00000000  00 00 80 3f 00 00 00 40  00 00 40 40 00 00 80 40  |...?...@..@@...@|\n"
                    "00000010  00 00 a0 40                                       |...@|\n00000014\n");
  row("hexdump", "0000000 0000 3f80 0000 4000 0000 4040 0000 4080\n"
                 "0000010 0000 40a0                              \n0000014\n");
  row("od -t x1", "0000000 00 00 80 3f 00 00 00 40 00 00 40 40 00 00 80 40\n0000020 00 00 a0 40\n0000024\n");
  row("od -t x1z -A x", "000000 00 00 80 3f 00 00 00 40 00 00 40 40 00 00 80 40  >...?...@..@@...@<\n"
                        "000010 00 00 a0 40                                      >...@<\n000014\n");
  row("od -t x2", "0000000 0000 3f80 0000 4000 0000 4040 0000 4080\n0000020 0000 40a0\n0000024\n");
  row("od -t x4", "0000000 3f800000 40000000 40400000 40800000\n0000020 40a00000\n0000024\n");
  row("od -t x8, its last word filled up",
      "0000000 400000003f800000 4080000040400000\n0000020 0000000040a00000\n0000024\n");
  row("bare bytes", "00 00 80 3f 00 00 00 40 00 00 40 40 00 00 80 40 00 00 a0 40");
  row("bare bytes with colons", "00:00:80:3f:00:00:00:40:00:00:40:40:00:00:80:40:00:00:a0:40");
  row("Python bytes", R"(b'\x00\x00\x80?\x00\x00\x00@\x00\x00@@\x00\x00\x80@\x00\x00\xa0@')");
  row("C string", R"("\x00\x00\x80\x3f\x00\x00\x00\x40\0\0@@\x00\x00\x80\x40\x00\x00\xa0\x40")");
}

void TestPasted::dumpsOfTheUsualTools() {
  QFETCH(QByteArray, text);
  const Result<Pasted> pasted = readPasted(text.toStdString());
  QVERIFY2(pasted.has_value(), qPrintable(errorOf(text)));
  QCOMPARE(pasted->kind, PastedKind::bytes);
  QCOMPARE(valuesOf(text, "f32", Endian::little), (QList<double>{1, 2, 3, 4, 5}));
}

void TestPasted::listsOfManyLanguages_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QList<double>>("values");
  const auto row = [](const char* text, const QList<double>& values) {
    QTest::newRow(text) << QByteArray(text) << values;
  };
  row("float a[] = {1.0f, -2.5e3f};", {1, -2500});
  row("static const double m[2][2] = {{1, 2}, {3, 4.5}, };", {1, 2, 3, 4.5});
  row("std::vector<float> v{1.f, .5f};", {1, 0.5});
  row("const float *p = (float[]){1, 2};", {1, 2});
  row("array([1., 2.5], dtype=float16)", {1, 2.5});
  row("np.array([[ 1. , 2.5],\n          [-1e-3, 4. ]], dtype=np.float64)", {1, 2.5, -0.001, 4});
  row("[[ 1.  2.5]\n [-3.  4. ]]", {1, 2.5, -3, 4});
  row("tensor([[ 1.0000, -2.5000],\n        [    inf,  4.0000]], device='cuda:0', dtype=torch.bfloat16, "
      "grad_fn=<AddBackward0>)",
      {1, -2.5, HUGE_VAL, 4});
  row("Parameter containing:\ntensor([1.5000, 2.0000], requires_grad=True)", {1.5, 2});
  row("[1, 2.5e1, -Infinity]", {1, 25, -HUGE_VAL});
  row("x,y\n1,2\n3,4\n", {1, 2, 3, 4});
  row("\"x\";\"y\"\n\"1\";\"2\"\n", {1, 2});
  row("1 2.5\t-3\n4", {1, 2.5, -3, 4});
  row("0.5, 1/4, 2^-3 + 1", {0.5, 0.25, 1.125});
  row("(1, 2, 3)", {1, 2, 3});
  row("[float.fromhex('0x1p+1'), float('inf'), 1e3] # comment", {2, HUGE_VAL, 1000});
  row("{1.0f/2, /* half */ -(2.0f)} // done", {0.5, -2});
  row("let a: [f32; 2] = [1.5_f32, 2.0];", {1.5, 2});
}

void TestPasted::listsOfManyLanguages() {
  QFETCH(QByteArray, text);
  QFETCH(QList<double>, values);
  QCOMPARE(errorOf(text), QString());
  QCOMPARE(valuesOf(text, "f64", Endian::little), values);
}

void TestPasted::theTextNamesItsFormat_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("format");
  const auto row = [](const char* text, const char* format) {
    QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(format);
  };
  row("1.5", "");
  row("1.5f", "f32");
  row("1.5bf16", "bf16");
  row("float a[] = {1, 2}", "f32");
  row("const __half h[] = {0x3c00, 0x4000};", "f16");
  row("unsigned short s[] = {0x3c00}", "uint16");
  row("std::array<double, 2> a = {1, 2};", "f64");
  row("array([1., 2.], dtype=float16)", "f16");
  row("array([1., 2.], dtype='<f4')", "f32");
  row("tensor([1., 2.], dtype=torch.float8_e4m3fn)", "e4m3fn");
  row("[1.0, 2.0]", "");
  row("np.float32(1.5)", "f32");
  row("let a: [f32; 2] = [1.5, 2.0];", "f32");
  row("unsigned char a[] = {1, 2}", "");
}

void TestPasted::theTextNamesItsFormat() {
  QFETCH(QByteArray, text);
  QFETCH(QString, format);
  const Result<Pasted> pasted = readPasted(text.toStdString());
  QVERIFY2(pasted.has_value(), qPrintable(errorOf(text)));
  QCOMPARE(QString::fromStdString(pasted->format), format);
}

void TestPasted::bytesHaveAnOrderAndAWidth() {
  const QByteArray bytes = "3f 80 00 00";
  QCOMPARE(valuesOf(bytes, "f32", Endian::big), QList<double>{1});
  QCOMPARE(valuesOf("80 3f", "bf16", Endian::little), QList<double>{1});
  QCOMPARE(valuesOf("0f 01", "uint4", Endian::little), (QList<double>{15, 1}));
  QCOMPARE(valuesOf(bytes, "uint8", Endian::big), (QList<double>{63, 128, 0, 0}));
  const Result<Pasted> pasted = readPasted("00 00 80");
  QVERIFY(pasted && !elementsOf(*pasted, *find("f16"), Endian::little));
  // 64 zero bytes and then one number: what '*' left out comes back.
  const QByteArray zeros =
      "0000000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00\n*\n"
      "0000100 00 00 80 3f 00 00 00 40 00 00 40 40 00 00 80 40\n0000120 00 00 a0 40\n0000124\n";
  const QList<double> values = valuesOf(zeros, "f32", Endian::little);
  QCOMPARE(values.size(), 21);
  QCOMPARE(values[15], 0.0);
  QCOMPARE(values[16], 1.0);
}

void TestPasted::signsAfterBlanksBeginNumbers() {
  QCOMPARE(valuesOf("1 -2", "f64", Endian::little), (QList<double>{1, -2}));
  QCOMPARE(valuesOf("1 - 2", "f64", Endian::little), QList<double>{-1});
  QCOMPARE(valuesOf("1-2", "f64", Endian::little), QList<double>{-1});
  QCOMPARE(valuesOf("1 - 2, 3 -4", "f64", Endian::little), (QList<double>{-1, 3, -4}));
}

void TestPasted::theLocalesMarkIsRead() {
  const auto count = [](const char* text) { return readPasted(text, ',')->items.size(); };
  QCOMPARE(count("0,5"), std::size_t{1});
  QCOMPARE(count("0,5; 1,5"), std::size_t{2});
  QCOMPARE(readPasted("0,5; 1,5", ',')->items[1].value.value(), qs::numbers::Rational(3, 2));
  QCOMPARE(count("[1, 2, 3]"), std::size_t{3});
}

void TestPasted::badTextIsExplainedAtItsPlace_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("error");
  const auto row = [](const char* text, const char* error) {
    QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(error);
  };
  row("   ", " no number was pasted");
  row("hello", "0 “hello” is no number");
  row("[1, 2, x]", "7 “x” is no number");
  row("[1, null]", "4 “null” is no number");
  row("1, 2, 3q", "7 unexpected 'q'");
  row("1.0f, 2.0g", "9 unexpected 'g'");
  row("[1, 2", "0 this bracket is never closed");
  row("[1, 2}", "5 unexpected '}'");
  row("1,,2", "2 a number is missing here");
  row("[1 2 ... 3]", "5 the text leaves numbers out here");
  row("{1, 2};\n5", "2:1 there is more text behind the end of the list");
  row("1 2\n3 4e", "2:5 the exponent has no digits");
  row("unsigned char a[] = {1, 300};", "24 “300” is no byte");
  row("0x10000000000000000", "0 a code has at most 64 bits");
  row("00000000: 0000 803f\n00000020: 0000 a040",
      "2:1 the offset 00000020 does not follow from the bytes before it");
  row("00000000: 0000 8x3f", "15 “8x3f” is no group of hexadecimal bytes");
  row("0000000 000000 037600", "0 these are octal words; print bytes with od -t x1");
  row("b'\\x0'", "2 two hexadecimal digits follow \\x");
  row("foo 1 2", "0 “foo” is no number");
}

void TestPasted::badTextIsExplainedAtItsPlace() {
  QFETCH(QByteArray, text);
  QFETCH(QString, error);
  QCOMPARE(errorOf(text), error);
}

void TestPasted::codesMustFitTheFormat() {
  const Result<Pasted> pasted = readPasted("{0x3c00, 0x3f800000}");
  QVERIFY(pasted.has_value());
  QVERIFY(elementsOf(*pasted, *find("f32"), Endian::little).has_value());
  const auto narrow = elementsOf(*pasted, *find("f16"), Endian::little);
  QVERIFY(!narrow);
  QCOMPARE(narrow.error().code, qs::ErrorCode::invalidCode);
  QVERIFY(narrow.error().why().find("0x3f800000") != std::string::npos);
}

void TestPasted::hostileTextIsBounded() {
  QVERIFY(!readPasted(std::string((1 << 20) + 1, '1')));
  QVERIFY(!readPasted(std::string(100000, '[')));
  QVERIFY(!readPasted(std::string(100000, '(')));
  QVERIFY(!readPasted(std::string(100000, '"')));
  std::string many;
  for (int i = 0; i < 65537; ++i)
    many += "1 ";
  QVERIFY(!readPasted(many));
  QVERIFY(!readPasted("00000000  00 00 80 3f\n*\nffffffff  00\n"));
  QVERIFY(!readPasted("9^9^9^9, 1"));
}

QTEST_APPLESS_MAIN(TestPasted)
#include "tst_pasted.moc"
