#include "tests/app/cli/run_qscope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using qs::testing::Ran;
using qs::testing::runQscope;

namespace {

/// The arguments of a command line without quoting.
QStringList words(const char* line) {
  return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonArray jsonArray(const char* line) {
  const Ran ran = runQscope(words(line));
  return ran.status == 0 ? QJsonDocument::fromJson(ran.out).array() : QJsonArray();
}

/// The keys of a JSON object in the order they were printed, which QJsonObject does not keep.
QByteArrayList keysInOrder(const QByteArray& object) {
  QByteArrayList keys;
  for (qsizetype at = 0; (at = object.indexOf("\":", at)) >= 0; ++at) {
    const qsizetype begin = object.lastIndexOf('"', at - 1) + 1;
    keys << object.mid(begin, at - begin);
  }
  return keys;
}

} // namespace

class TestScalarCommands : public QObject {
  Q_OBJECT

private slots:
  void decodeHasTheKeysOfTheContract();
  void decodeGivesTheParts();
  void encodeTellsWhatHappened();
  void valuesMayBeginWithADash_data();
  void valuesMayBeginWithADash();
  void specialValuesAreStringsInJson();
  void tableIsCsv();
  void convertRoundsOnce();
  void convertReportsAPartialElement();
  void convertNeedsBoundedMemoryOnly();
  void acrossTakesAList();
  void formatDescribes();
  void formatComparesValues();
  void formatsListsAll();
  void helpIsEverywhere_data();
  void helpIsEverywhere();
  void failuresAreOneLine_data();
  void failuresAreOneLine();
  void selftestFindsNothing();
};

void TestScalarCommands::decodeHasTheKeysOfTheContract() {
  const QByteArrayList decoded{
      "format",      "code",  "bits",  "class",    "sign", "exponent_field", "exponent", "fraction_field",
      "significand", "value", "exact", "hexfloat", "ulp",  "previous",       "next"};
  const Ran json = runQscope(words("decode f16 0x2e66 --json"));
  QCOMPARE(keysInOrder(json.out), decoded);
  const Ran csv = runQscope(words("decode f16 0x2e66 --csv"));
  QCOMPARE(csv.out.split('\n').first(), decoded.join(','));
  const Ran encoded = runQscope(words("encode f16 0.1 --json"));
  QCOMPARE(keysInOrder(encoded.out), decoded + QByteArrayList({"input", "error", "error_ulp", "flags"}));
}

// binary16 0x2e66 (IEEE 754-2019 §3.4): sign 0, exponent field 01011 = 11, so 2^−4; fraction 614, significand
// 1638/1024.
void TestScalarCommands::decodeGivesTheParts() {
  const QJsonObject half = jsonArray("decode fp16 0x2e66 --json").at(0).toObject();
  QCOMPARE(half[u"format"].toString(), u"f16"_qs);
  QCOMPARE(half[u"bits"].toString(), u"0010111001100110"_qs);
  QCOMPARE(half[u"class"].toString(), u"normal"_qs);
  QCOMPARE(half[u"exponent_field"].toInt(), 11);
  QCOMPARE(half[u"exponent"].toInt(), -4);
  QCOMPARE(half[u"fraction_field"].toInt(), 614);
  QCOMPARE(half[u"significand"].toDouble(), 1638.0 / 1024);
  QCOMPARE(half[u"value"].toDouble(), 1638.0 / 16384);
  QCOMPARE(half[u"exact"].toString(), u"0.0999755859375"_qs);
  QCOMPARE(half[u"hexfloat"].toString(), u"0x1.998p-4"_qs);
  QCOMPARE(half[u"ulp"].toDouble(), 1.0 / 16384);
  QCOMPARE(half[u"previous"].toString(), u"0x2e65"_qs);
  QCOMPARE(half[u"next"].toString(), u"0x2e67"_qs);
  QCOMPARE(jsonArray("decode f16 0b1_0000000000000000 --json").size(), 0); // 17 bits
  QCOMPARE(jsonArray("decode f16 0b1_01110_0000000000 --json").at(0)[u"value"].toDouble(), -0.5);
  const QJsonObject infinity = jsonArray("decode f16 0xfc00 --json").at(0).toObject();
  QCOMPARE(infinity[u"value"].toString(), u"-inf"_qs);
  QVERIFY(infinity[u"previous"].isNull());
  QCOMPARE(infinity[u"next"].toString(), u"0xfbff"_qs);
}

void TestScalarCommands::encodeTellsWhatHappened() {
  const QJsonArray list = jsonArray("encode e4m3fn 464 1/3 1e10 --json");
  QCOMPARE(list.size(), 3);
  QCOMPARE(list[0][u"code"].toString(), u"0x7e"_qs); // a tie that goes to the even 448
  QCOMPARE(list[0][u"flags"].toArray(), (QJsonArray{u"inexact"_qs, u"tie"_qs}));
  QCOMPARE(list[0][u"error"].toString(), u"-16"_qs);
  QCOMPARE(list[0][u"error_ulp"].toDouble(), -0.5);
  QCOMPARE(list[1][u"input"].toString(), u"1/3"_qs);
  QCOMPARE(list[1][u"error"].toString(), u"1/96"_qs); // 11/32 − 1/3
  QCOMPARE(list[2][u"class"].toString(), u"nan"_qs);
  QCOMPARE(list[2][u"flags"].toArray(), (QJsonArray{u"inexact"_qs, u"overflow"_qs}));
  QVERIFY(list[2][u"error"].isNull());
  const QJsonArray saturated = jsonArray("encode e4m3fn 1e10 --overflow saturate --json");
  QCOMPARE(saturated[0][u"code"].toString(), u"0x7e"_qs);
}

void TestScalarCommands::valuesMayBeginWithADash_data() {
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("code");
  QTest::newRow("decimal") << "-0.1"
                           << "0xae66";
  QTest::newRow("no leading digit") << "-.5"
                                    << "0xb800";
  QTest::newRow("zero") << "-0"
                        << "0x8000";
  QTest::newRow("infinity") << "-inf"
                            << "0xfc00";
  QTest::newRow("infinity in capitals") << "-INF"
                                        << "0xfc00";
  QTest::newRow("nan") << "-nan"
                       << "0xfe00";
  QTest::newRow("hex float") << "-0x1p-1"
                             << "0xb800";
  QTest::newRow("expression") << "-(1/2)"
                              << "0xb800";
  QTest::newRow("symbol") << QString::fromUtf8("-∞") << "0xfc00";
}

void TestScalarCommands::valuesMayBeginWithADash() {
  QFETCH(QString, value);
  QFETCH(QString, code);
  for (const QStringList& arguments : {QStringList{u"encode"_qs, u"f16"_qs, value, u"--json"_qs},
                                       QStringList{u"encode"_qs, u"--json"_qs, u"f16"_qs, value},
                                       QStringList{u"encode"_qs, u"--json"_qs, u"--"_qs, u"f16"_qs, value}}) {
    const Ran ran = runQscope(arguments);
    QVERIFY2(ran.status == 0, ran.error.constData());
    QCOMPARE(QJsonDocument::fromJson(ran.out).array().at(0)[u"code"].toString(), code);
  }
}

void TestScalarCommands::specialValuesAreStringsInJson() {
  QVERIFY(jsonArray("encode f64 0.1 --json")[0][u"value"].isDouble());
  QCOMPARE(jsonArray("encode f16 nan --json")[0][u"value"], QJsonValue(u"nan"_qs));
  // 2^53 + 1 is no double; an int64 holds it.
  QCOMPARE(jsonArray("encode int64 9007199254740993 --json")[0][u"value"],
           QJsonValue(u"9007199254740993"_qs));
  QVERIFY(jsonArray("encode int64 9007199254740992 --json")[0][u"value"].isDouble());
  QVERIFY(jsonArray("decode binary15p1ue 0x0001 --json")[0][u"value"].isString()); // 2^−16383
}

void TestScalarCommands::tableIsCsv() {
  const Ran ran = runQscope(words("table e2m1fn"));
  QCOMPARE(ran.status, 0);
  const QByteArrayList lines = ran.out.split('\n');
  QCOMPARE(lines.size(), 18); // header, 16 codes, and nothing after the last newline
  QCOMPARE(lines[0], QByteArray("code,class,hexfloat,decimal"));
  QCOMPARE(lines[2], QByteArray("0x1,subnormal,0x1p-1,0.5"));
  QCOMPARE(lines[9], QByteArray("0x8,zero,-0x0p+0,-0"));
  QCOMPARE(runQscope(words("table e2m1fn --csv")).out, ran.out);
  QCOMPARE(runQscope(words("table f16")).out.count('\n'), 65537);
}

void TestScalarCommands::convertRoundsOnce() {
  // 1.0625 + 2^−40 lies above the tie between 1 and 1.125 in E4M3; through binary32 it would fall onto the
  // tie.
  const double value = 1.0625 + 0x1p-40;
  const QByteArray input(reinterpret_cast<const char*>(&value), sizeof value);
  const Ran ran = runQscope(words("convert --from f64 --to e4m3fn"), input);
  QCOMPARE(ran.status, 0);
  QCOMPARE(ran.out, QByteArray("\x39"));
}

void TestScalarCommands::convertReportsAPartialElement() {
  const Ran ran = runQscope(words("convert --from f32 --to bf16"), QByteArray("\x00\x00\x80\x3f\x01\x02", 6));
  QCOMPARE(ran.status, 1);
  QCOMPARE(ran.out, QByteArray("\x80\x3f"));
  QCOMPARE(ran.error.count('\n'), 1);
  QVERIFY(ran.error.startsWith("qscope: standard input: offset 4: 2 bytes"));
  QCOMPARE(runQscope(words("convert --from f32 --to bf16")).status, 0); // an empty stream is a stream
}

void TestScalarCommands::convertNeedsBoundedMemoryOnly() {
  // Several chunks in flight; what comes out must still be in order.
  QByteArray input(3 * (1 << 20) + 1, '\0');
  for (qsizetype i = 0; i < input.size(); ++i)
    input[i] = static_cast<char>(i * 7 + i / 251);
  const Ran wide = runQscope(words("convert --from uint8 --to int32"), input);
  QCOMPARE(wide.out.size(), input.size() * 4);
  const Ran back = runQscope(words("convert --from int32 --to uint8"), wide.out);
  QVERIFY(back.out == input);
}

void TestScalarCommands::acrossTakesAList() {
  const Ran ran = runQscope(words("across 0.1 --formats f16,e5m3[bias=15,inf=no,nan=none] --csv"));
  const QByteArrayList lines = ran.out.split('\n');
  QCOMPARE(lines[0], QByteArray("format,value,error,flags,code"));
  QCOMPARE(lines[1], QByteArray("f16,0.0999755859375,-0.0000244140625,inexact,0x2e66"));
  QVERIFY(lines[2].startsWith("\"e5m3[inf=no,nan=none]\",0.1015625,0.0015625,"));
  QVERIFY(jsonArray("across 0.1 --json").size() >= 30);
}

void TestScalarCommands::formatDescribes() {
  const Ran ran = runQscope(words("format torch.float16 --json"));
  const QJsonObject half = QJsonDocument::fromJson(ran.out).object();
  QCOMPARE(half[u"id"].toString(), u"f16"_qs);
  QCOMPARE(half[u"bias"].toInt(), 15);
  QCOMPARE(half[u"max"].toDouble(), 65504.0);
  QCOMPARE(half[u"min_normal"].toDouble(), 0x1p-14);
  QCOMPARE(half[u"min_subnormal"].toDouble(), 0x1p-24);
  QCOMPARE(half[u"epsilon"].toDouble(), 0x1p-10);
  QCOMPARE(half[u"distinct_finite_values"].toInt(), 63487);
  // 2^64 − 2·2^52 codes of infinity and NaN − 1 second zero; and all 2^64 integers, too many for a number.
  const QByteArray twice = runQscope(words("format f64 --json")).out;
  QVERIFY(twice.contains("\"distinct_finite_values\": 18437736874454810623,"));
  const QByteArray integers = runQscope(words("format int64")).out;
  QVERIFY(integers.contains("distinct_finite_values  18446744073709551616\n"));
  const QByteArray saved = runQscope(words("format f16 --save -")).out;
  QCOMPARE(QJsonDocument::fromJson(saved)[u"id"].toString(), u"f16"_qs);
  QVERIFY(half[u"aliases"].toArray().contains(
      QJsonObject{{u"framework"_qs, u"ONNX"_qs}, {u"name"_qs, u"FLOAT16"_qs}}));
  QVERIFY(runQscope(words("format e8m0fnu")).out.contains("min_normal"));
  QCOMPARE(half[u"digits"].toInt(), 3); // FLT16_DIG and FLT16_DECIMAL_DIG of C23 annex H
  QCOMPARE(half[u"round_trip_digits"].toInt(), 5);
  QCOMPARE(half[u"nan_codes"].toInt(), 2 * 1023);
  QCOMPARE(half[u"infinity_codes"].toInt(), 2);
}

void TestScalarCommands::formatComparesValues() {
  // 0 … 127 are common; the other halves, 128 … 255 and −128 … −1, share their codes.
  const Ran ran = runQscope(words("format uint8 --against int8 --json"));
  const QJsonObject sets = QJsonDocument::fromJson(ran.out).object();
  for (const char* key : {"only_first", "common", "only_second", "moved_codes"})
    QCOMPARE(sets[QLatin1String(key)].toInt(), 128);
  QCOMPARE(sets[u"first_moved_code"].toString(), u"0x80"_qs);
  const QJsonObject wide =
      QJsonDocument::fromJson(runQscope(words("format f16 --against f64 --json")).out).object();
  QCOMPARE(wide[u"only_first"].toInt(-1), 0);
  QCOMPARE(wide[u"common"].toInt(), 63487);
  QVERIFY(wide[u"moved_codes"].isNull());
  // 128 … 255 are beyond int8; all of its negative values are beyond uint8.
  for (const char* key : {"lost_of_first", "lost_of_second"})
    QCOMPARE(sets[QLatin1String(key)].toObject()[u"too_large"].toInt(), 128);
}

void TestScalarCommands::formatsListsAll() {
  QCOMPARE(jsonArray("formats --json").size(), 38);
  QVERIFY(runQscope(words("formats --csv")).out.startsWith("id,name,bits,fields,aliases\n"));
  QVERIFY(runQscope(words("formats")).out.startsWith("id"));
}

void TestScalarCommands::helpIsEverywhere_data() {
  QTest::addColumn<QString>("command");
  for (const char* name : {"", "formats", "format", "decode", "encode", "table", "convert", "across",
                           "behaviours", "selftest"}) {
    QTest::addRow("'%s'", name) << name;
  }
}

void TestScalarCommands::helpIsEverywhere() {
  QFETCH(QString, command);
  const Ran ran = runQscope(command.isEmpty() ? words("--help") : QStringList{command, u"--help"_qs});
  QCOMPARE(ran.status, 0);
  QVERIFY(ran.out.contains("Usage: qscope"));
  QVERIFY(ran.error.isEmpty());
  QVERIFY(runQscope(words("--version")).out.startsWith("qscope "));
}

void TestScalarCommands::failuresAreOneLine_data() {
  QTest::addColumn<QString>("line");
  QTest::addColumn<int>("status");
  QTest::newRow("no command") << "" << 2;
  QTest::newRow("negative seed") << "encode f16 0.1 --seed -1" << 2;
  QTest::newRow("seed beyond 64 bits") << "encode f16 0.1 --seed 99999999999999999999" << 2;
  QTest::newRow("negative seed of a stream") << "convert --from f32 --to f16 --seed -1" << 2;
  QTest::newRow("negative number of steps") << "sum f16 1 --steps -1" << 2;
  QTest::newRow("unknown command") << "frobnicate f16" << 2;
  QTest::newRow("unknown option") << "encode f16 1 --bogus" << 2;
  QTest::newRow("missing value") << "encode f16" << 2;
  QTest::newRow("missing option") << "convert --from f16" << 2;
  QTest::newRow("unknown mode") << "encode f16 1 --round up" << 2;
  QTest::newRow("unknown behaviour") << "encode f16 1 --behaviour amd" << 2;
  QTest::newRow("behaviour and policy") << "encode f16 1 --behaviour torch --overflow saturate" << 2;
  QTest::newRow("format file that is none") << "decode nosuch.json 0x0" << 1;
  QTest::newRow("unknown policy") << "convert --from f16 --to f32 --overflow wrap" << 2;
  QTest::newRow("stochastic without seed") << "encode f16 1 --round stochastic" << 2;
  QTest::newRow("two styles") << "decode f16 0x0 --json --csv" << 2;
  QTest::newRow("too many arguments") << "format f16 f32" << 2;
  QTest::newRow("unknown format") << "decode f17 0x0" << 1;
  QTest::newRow("comparison with no format") << "format f16 --against f17" << 1;
  QTest::newRow("bad custom format") << "format e5m2[bias=x]" << 1;
  QTest::newRow("code too wide") << "decode e2m1fn 0x10" << 1;
  QTest::newRow("code beyond 64 bits") << "decode f64 0x10000000000000000" << 1;
  QTest::newRow("code without prefix") << "decode f16 3c00" << 1;
  QTest::newRow("code without digits") << "decode f16 0x" << 1;
  QTest::newRow("no number") << "encode f16 1..2" << 1;
  QTest::newRow("absurd number") << "encode f16 1e999999999" << 1;
  QTest::newRow("table too long") << "table f32" << 1;
}

void TestScalarCommands::failuresAreOneLine() {
  QFETCH(QString, line);
  QFETCH(int, status);
  const Ran ran = runQscope(words(line.toUtf8().constData()));
  QCOMPARE(ran.status, status);
  QVERIFY(ran.out.isEmpty());
  QVERIFY2(ran.error.startsWith("qscope: ") && ran.error.endsWith('\n') && ran.error.count('\n') == 1,
           ran.error.constData());
}

void TestScalarCommands::selftestFindsNothing() {
  const Ran ran = runQscope(words("selftest --csv"));
  QCOMPARE(ran.status, 0);
  const QByteArrayList lines = ran.out.split('\n');
  QVERIFY(lines.size() > 60);
  for (const QByteArray& line : lines.mid(1, lines.size() - 2))
    QVERIFY2(line.endsWith(",0"), line.constData());
}

QTEST_GUILESS_MAIN(TestScalarCommands)
#include "tst_scalar_commands.moc"
