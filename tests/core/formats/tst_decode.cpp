#include "tests/core/formats/golden.h"

#include "core/formats/decode.h"

#include <QTest>

using namespace qs::formats;

namespace {

QByteArray hexFloatOf(const Decoded& decoded) {
  if (decoded.cls == ValueClass::nan) return "nan";
  if (decoded.cls == ValueClass::nar) return "nar";
  if (decoded.cls == ValueClass::infinity) return decoded.negative ? "-inf" : "inf";
  return QByteArray::fromStdString(qs::numbers::hexFloat(exactValue(decoded)));
}

QByteArray decimalOf(const Decoded& decoded) {
  if (!decoded.isFinite()) return hexFloatOf(decoded);
  return QByteArray::fromStdString(qs::numbers::exactDecimal(exactValue(decoded)));
}

} // namespace

class TestDecode : public QObject {
  Q_OBJECT

private slots:

  void agreesWithTables_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    for (const char* name : {"e2m1fn", "e2m3fn", "e3m2fn", "e3m4", "e4m3", "e4m3b11fnuz", "e4m3fn",
                             "e4m3fnuz", "e5m2", "e5m2fnuz", "e8m0fnu", "posit8", "posit16"}) {
      QTest::newRow(name) << QString::fromLatin1(name) << (1 << bitWidth(golden::layout(name)));
    }
    for (const char* name : {"binary16", "bfloat16"})
      QTest::newRow(name) << QString::fromLatin1(name) << 65536;
    for (const char* name : {"bfloat16", "tf32", "binary32"}) {
      QTest::addRow("%s samples", name) << QString::fromLatin1(name) + QStringLiteral("_samples") << 150;
    }
    QTest::newRow("posit32 samples") << QStringLiteral("posit32_samples") << 320;
    QTest::newRow("binary64 samples") << QStringLiteral("binary64_samples") << 90;
  }

  void agreesWithTables() {
    QFETCH(QString, file);
    QFETCH(int, rows);
    const golden::Table table = golden::table("decode/" + file.toStdString());
    QCOMPARE(static_cast<int>(table.rows.size()), rows);
    const Layout layout = golden::layout(file.section(QLatin1Char('_'), 0, 0).toStdString());
    const bool hasDecimal = table.columns.size() > 3;
    for (const QByteArrayList& row : table.rows) {
      const Decoded decoded = decode(layout, golden::code(row[0]));
      QCOMPARE(decoded.code, golden::code(row[0]));
      QCOMPARE(QByteArray::fromStdString(std::string(className(decoded.cls))), row[1]);
      QCOMPARE(hexFloatOf(decoded), row[2]);
      if (hasDecimal) QCOMPARE(decimalOf(decoded), row[3]);
    }
  }

  void agreesWithP3109Tables_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("K 3 to 6") << QStringLiteral("p3109/decode_k3_k6");
    QTest::newRow("K 8") << QStringLiteral("p3109/decode_k8");
  }

  void agreesWithP3109Tables() {
    QFETCH(QString, file);
    for (const QByteArrayList& row : golden::table(file.toStdString()).rows) {
      const Decoded decoded = decode(golden::layout(row[0].toStdString()), golden::code(row[1]));
      const QByteArray where = row[0] + ' ' + row[1];
      QVERIFY2(QByteArray::fromStdString(std::string(className(decoded.cls))) == row[2], where.constData());
      QVERIFY2(hexFloatOf(decoded) == row[3], where.constData());
    }
  }

  void readsIntegersAsTwosComplement_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<qulonglong>("code");
    QTest::addColumn<QString>("value");
    QTest::newRow("int1 0") << "int1" << 0ULL << "0";
    QTest::newRow("int1 1") << "int1" << 1ULL << "-1";
    QTest::newRow("uint1 1") << "uint1" << 1ULL << "1";
    QTest::newRow("int4 lowest") << "int4" << 8ULL << "-8";
    QTest::newRow("int8 -1") << "int8" << 0xffULL << "-1";
    QTest::newRow("int8 ignores high bits") << "int8" << 0x17fULL << "127";
    QTest::newRow("uint8 255") << "uint8" << 0xffULL << "255";
    QTest::newRow("int64 lowest") << "int64" << 0x8000000000000000ULL << "-9223372036854775808";
    QTest::newRow("uint64 highest") << "uint64" << ~0ULL << "18446744073709551615";
  }

  void readsIntegersAsTwosComplement() {
    QFETCH(QString, format);
    QFETCH(qulonglong, code);
    QFETCH(QString, value);
    const Layout layout = golden::layout(format.toStdString());
    QCOMPARE(decimalOf(decode(layout, code)), value.toLatin1());
    QCOMPARE(shortestText(layout, code), value.toStdString());
  }

  void readsFixedPoint_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<qulonglong>("code");
    QTest::addColumn<QString>("value"); // the integer times 2^-fraction bits
    QTest::newRow("whole and fraction") << "fixed16.8" << 0x0180ULL << "1.5";
    QTest::newRow("lowest") << "fixed8.7" << 0x80ULL << "-1";
    QTest::newRow("unsigned") << "ufixed8.4" << 0xffULL << "15.9375";
    QTest::newRow("zeros before the bits") << "ufixed2.4" << 3ULL << "0.1875";
    QTest::newRow("multiples of 16") << "fixed8.-4" << 0x7fULL << "2032";
    QTest::newRow("64 bits") << "fixed64.63" << 0x8000000000000001ULL
                             << "-0.999999999999999999891579782751449556599254719913005828857421875";
  }

  void readsFixedPoint() {
    QFETCH(QString, format);
    QFETCH(qulonglong, code);
    QFETCH(QString, value);
    QCOMPARE(decimalOf(decode(golden::layout(format.toStdString()), code)), value.toLatin1());
  }

  void marksSignallingNan() {
    const Layout half = golden::layout("f16");
    QVERIFY(decode(half, 0x7d00).signalling); // IEEE 754-2019 §6.2.1: quiet bit clear
    QVERIFY(!decode(half, 0x7e00).signalling);
    QVERIFY(!decode(half, 0x7c00).signalling); // infinity
    QVERIFY(exactValue(decode(half, 0xfd00)).signalling);
    QVERIFY(!decode(golden::layout("e4m3fn"), 0x7f).signalling); // the only pattern: nothing to tell apart
  }

  void takesFractionWithoutSubnormalsForZero() {
    const Layout layout = golden::layout("e4m3[subnormals=no]");
    QCOMPARE(decode(layout, 0x07).cls, ValueClass::zero);
    QCOMPARE(decode(layout, 0x07).significand, std::uint64_t{0});
    QCOMPARE(decode(layout, 0x08).cls, ValueClass::normal);
    QCOMPARE(neighbours(layout, 0x03).next, std::optional<Code>(0x08));
    QCOMPARE(neighbours(layout, 0x08).previous, std::optional<Code>(0x00));
  }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
