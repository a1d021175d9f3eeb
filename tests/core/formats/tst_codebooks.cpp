#include "tests/core/formats/golden.h"

#include "core/formats/codebook.h"
#include "core/formats/encode.h"

#include <QTest>

#include <bit>
#include <cmath>

using namespace qs::formats;
using qs::numbers::Exact;

namespace {

float floatOf(const QByteArray& bits) {
  return std::bit_cast<float>(static_cast<std::uint32_t>(golden::code(bits)));
}

Code encoded(const Layout& layout, double value, Rounding rounding = Rounding::nearestEven) {
  return encode(layout, Exact::from(value), {rounding, Overflow::ieee, 0}).code;
}

} // namespace

/// The tables came from bitsandbytes and ggml; the *_quantize ones say where their kernels put a scaled
/// value.
class TestCodebooks : public QObject {
  Q_OBJECT

private slots:

  void decodesToTheTable_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("nf4") << "nf4";
    QTest::newRow("fp4") << "bnb_fp4";
    QTest::newRow("af4") << "af4_block64";
    QTest::newRow("iq4nl") << "iq4_nl";
  }

  void decodesToTheTable() {
    QFETCH(QString, file);
    const Layout layout = golden::layout(QTest::currentDataTag());
    const golden::Table table = golden::table("tables/" + file.toStdString());
    QCOMPARE(table.rows.size(), std::size_t{16});
    for (const QByteArrayList& row : table.rows) {
      const Exact value = exactValue(decode(layout, golden::code(row[0])));
      QCOMPARE(QByteArray::fromStdString(qs::numbers::hexFloat(value)), row[3]);
      QCOMPARE(QByteArray::fromStdString(qs::numbers::exactDecimal(value)), row[4]);
      QVERIFY(encode(layout, value).code == golden::code(row[0]) || value.isZero());
    }
  }

  void encodesByTheLibrariesRules_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("nf4") << "nf4_quantize";
    QTest::newRow("fp4") << "bnb_fp4_quantize";
    QTest::newRow("iq4nl") << "iq4_nl_quantize";
  }

  void encodesByTheLibrariesRules() {
    QFETCH(QString, file);
    const Layout layout = golden::layout(QTest::currentDataTag());
    const golden::Table table = golden::table("tables/" + file.toStdString());
    QVERIFY(table.rows.size() > 200);
    for (const QByteArrayList& row : table.rows) {
      const Code code = encoded(layout, static_cast<double>(floatOf(row[0])));
      const QByteArray where = row[0] + " gave " + QByteArray::number(code, 16) + ", not " + row[1];
      QVERIFY2(code == golden::code(row[1]), where.constData());
    }
  }

  // The rules that encode.h states, worked out by hand on a table of −2, −0.5, 1, 4 (no zero).
  void followsEveryMode() {
    const Layout layout = golden::layout("codebook[-2,-0.5,1,4;ties=up]");
    QCOMPARE(encoded(layout, 0.25), Code{2}); // the midpoint of −0.5 and 1
    QCOMPARE(encoded(layout, std::nextafter(0.25, 0.0)), Code{1});
    QCOMPARE(encoded(layout, 0.1, Rounding::towardZero), Code{1}); // |−0.5| < |1|
    QCOMPARE(encoded(layout, 3.9, Rounding::towardZero), Code{2});
    QCOMPARE(encoded(layout, -1.9, Rounding::towardZero), Code{1});
    QCOMPARE(encoded(layout, 1.1, Rounding::upward), Code{3});
    QCOMPARE(encoded(layout, 3.9, Rounding::downward), Code{2});
    QCOMPARE(encoded(layout, 1.1, Rounding::toOdd), Code{3});
    QCOMPARE(encoded(layout, -0.4, Rounding::toOdd), Code{1});
    for (const Rounding rounding : {Rounding::towardZero, Rounding::downward, Rounding::upward}) {
      QCOMPARE(encoded(layout, 1e300, rounding), Code{3});
      QCOMPARE(encoded(layout, -HUGE_VAL, rounding), Code{0});
    }
    QCOMPARE(encoded(layout, std::nan("")), Code{1}); // −0.5 is nearest to zero
  }

  void flagsClampingAndTies() {
    const Layout layout = golden::layout("nf4");
    const Encoded beyond = encode(layout, Exact::from(1.5));
    QVERIFY(beyond.overflow && beyond.saturated && beyond.inexact && !beyond.tie);
    QCOMPARE(beyond.below, std::optional<Code>(15));
    QVERIFY(!beyond.above);
    const Encoded exact = encode(layout, Exact::from(1.0));
    QVERIFY(!exact.inexact && !exact.overflow);
    const Encoded tie = encode(golden::layout("ternary"), Exact::from(-0.5));
    QVERIFY(tie.tie && tie.inexact);
    QCOMPARE(tie.code, Code{1}); // half goes to zero
  }

  void drawsByTheShareOfTheGap() {
    const Layout layout = golden::layout("codebook[0,4]");
    // 1 lies a quarter up: the upper value for draws below 2^62.
    const auto drawn = [&layout](std::uint64_t bits) {
      return encode(layout, Exact::from(1.0), {Rounding::stochastic, Overflow::ieee, bits}).code;
    };
    QCOMPARE(drawn((std::uint64_t{1} << 62) - 1), Code{1});
    QCOMPARE(drawn(std::uint64_t{1} << 62), Code{0});
  }

  void zeroOfEitherSignIsOneValue() {
    const Layout layout = golden::layout("fp4");
    QCOMPARE(encoded(layout, -1e-30), Code{8}); // a negative number keeps its sign
    QCOMPARE(encoded(layout, -0.0), Code{0});   // zero itself never gets code 8
    QCOMPARE(landmarks(layout).distinctFiniteValues, qs::numbers::BigInt(15));
    QCOMPARE(landmarks(layout).negativeZero, std::optional<Code>(8));
    QCOMPARE(neighbours(layout, 9).next, std::optional<Code>(8));
    QCOMPARE(neighbours(layout, 1).previous, std::optional<Code>(0));
    QCOMPARE(neighbours(layout, 8).next, std::optional<Code>(1));
    QCOMPARE(neighbours(layout, 7).next, std::optional<Code>(4)); // 1/4, then 1/3: codes out of order
  }

  void codesWithoutAValueAreNaN() {
    const Layout layout = golden::layout("ternary");
    QCOMPARE(decode(layout, 3).cls, ValueClass::nan);
    QVERIFY(!neighbours(layout, 3).next);
    QCOMPARE(encoded(layout, std::nan("")), Code{1});
  }

  void refusesBadTables_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("one value") << "codebook[1]"
                               << "2 to 256";
    QTest::newRow("no value") << "codebook[]"
                              << "codebook[]";
    QTest::newRow("all the same") << "codebook[1,1,1]"
                                  << "the same";
    QTest::newRow("infinite") << "codebook[1,1e39]"
                              << "finite";
    QTest::newRow("no number") << "codebook[1,x]"
                               << "x";
    QTest::newRow("not closed") << "codebook[1,2"
                                << "']'";
    QTest::newRow("unknown option") << "codebook[1,2;tie=up]"
                                    << "ties=down";
    QTest::newRow("bad ties") << "codebook[1,2;ties=odd]"
                              << "odd";
    QTest::newRow("threshold outside") << "codebook[1,2;at=3]"
                                       << "threshold 1";
    QTest::newRow("too many thresholds") << "codebook[1,2;at=1.2,1.3]"
                                         << "one fewer";
    QTest::newRow("nothing after the comma") << "codebook[1,2,]"
                                             << "after the last ','";
    QTest::newRow("nothing after the semicolon") << "codebook[1,2;]"
                                                 << "after the last ';'";
    QTest::newRow("thresholds twice") << "codebook[1,2;at=1.5;at=1.2]"
                                      << "given twice";
    QTest::newRow("ties twice") << "codebook[1,2;ties=up;ties=up]"
                                << "given twice";
    QTest::newRow("midpoint too long") << "codebook[1e38,1e-38]"
                                       << "128 bits";
  }

  void refusesBadTables() {
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto found = find(text.toStdString());
    QVERIFY(!found);
    const QString line = QString::fromStdString(found.error().oneLine());
    QVERIFY2(line.contains(named), qPrintable(line));
  }

  void shortTextsNameTheBinary32() {
    QCOMPARE(shortestText(golden::layout("nf4"), 1), std::string("-0.6961928"));
    QCOMPARE(shortestText(golden::layout("iq4nl"), 0), std::string("-127"));
  }
};

QTEST_GUILESS_MAIN(TestCodebooks)
#include "tst_codebooks.moc"
