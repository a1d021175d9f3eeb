#include "app/pages/formats/copy_texts.h"
#include "app/pages/formats/digit_step.h"
#include "app/pages/formats/formats_model.h"

#include <QTest>

using namespace qs;
using namespace qs::pages;

namespace {

state::FormatsState stateOf(const char* format, const char* entry) {
  state::FormatsState state;
  state.format = format;
  state.entry = entry;
  return state;
}

FormatsReading read(const state::FormatsState& state) {
  const Result<FormatsReading> reading = readFormats(state);
  return reading ? *reading : FormatsReading{};
}

} // namespace

class TestFormatsModel : public QObject {
  Q_OBJECT

private slots:

  /// 0.1 in binary16 by hand: 0.1 = 1.6·2^−4; 1.6·1024 = 1638.4 rounds to 1638, so the code is 01011
  /// 1001100110.
  void aTenthInHalfPrecision() {
    const FormatsReading r = read(stateOf("f16", "0.1"));
    QCOMPARE(r.code(), formats::Code{0x2e66});
    QCOMPARE(r.decoded.exponentField, std::uint64_t{11});
    QCOMPARE(r.decoded.exponent, -4);
    QVERIFY(!r.exact());
    QVERIFY(*r.difference == numbers::Rational(1638, 16384) - numbers::Rational(1, 10));
    QVERIFY(differenceInUlps(r) == numbers::Rational(-2, 5));
    QVERIFY(significandOf(r).value() == numbers::Rational(1638, 1024));
  }

  void whatIsStored_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<int>("code");
    QTest::newRow("fraction") << "e5m3"
                              << "1/3" << 0x6b; // 1.333·2^−2 → 1.375·2^−2
    QTest::newRow("hex float") << "f16"
                               << "0x1.8p1" << 0x4200; // 3
    QTest::newRow("expression") << "f16"
                                << "2^-24" << 0x0001;
    QTest::newRow("hex code") << "f16"
                              << "0x3c00" << 0x3c00; // not the integer 15360
    QTest::newRow("binary code") << "e4m3fn"
                                 << "0b0111_1111" << 0x7f;
    QTest::newRow("overflow to NaN") << "e4m3fn"
                                     << "500" << 0x7f;
    QTest::newRow("negative zero") << "f16"
                                   << "-0" << 0x8000;
    QTest::newRow("integer") << "int8"
                             << "-100" << 0x9c;
  }

  void whatIsStored() {
    QFETCH(QString, format);
    QFETCH(QString, entry);
    QFETCH(int, code);
    state::FormatsState state;
    state.format = format.toStdString();
    const FormatsReading r = read(withEntry(state, entry.toStdString()));
    QCOMPARE(r.code(), formats::Code(code));
  }

  void rulesAreInForce() {
    state::FormatsState state = stateOf("e4m3fn", "500");
    state.overflow = "saturate";
    QCOMPARE(read(state).code(), formats::Code{0x7e});
    state = stateOf("f16", "0.1");
    state.rounding = "rtp";
    QCOMPARE(read(state).code(), formats::Code{0x2e67});
  }

  void stochasticRoundingTellsItsProbability() {
    state::FormatsState state = stateOf("f16", "0.1");
    state.rounding = "stochastic";
    int up = 0;
    for (state.draw = 0; state.draw < 1000; ++state.draw) {
      const FormatsReading r = read(state);
      QVERIFY(std::abs(r.stochasticUp - 0.4) < 1e-9);
      up += r.code() == 0x2e67 ? 1 : 0;
    }
    QVERIFY(up > 320 && up < 480); // 400 expected; five standard deviations are 77
  }

  void badInputNamesItsCulprit_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<int>("code");
    QTest::newRow("no number") << "f16"
                               << "0.1x" << int(ErrorCode::invalidNumber);
    QTest::newRow("empty") << "f16"
                           << "" << int(ErrorCode::invalidNumber);
    QTest::newRow("too wide") << "f16"
                              << "0x12345" << int(ErrorCode::invalidCode);
    QTest::newRow("overflowing 64 bits") << "f64"
                                         << "0x1ffffffffffffffff" << int(ErrorCode::invalidCode);
    QTest::newRow("no digits") << "f16"
                               << "0x" << int(ErrorCode::invalidCode);
    QTest::newRow("wrong digit") << "f16"
                                 << "0b012" << int(ErrorCode::invalidCode);
    QTest::newRow("unknown format") << "f17"
                                    << "1" << int(ErrorCode::invalidFormat);
  }

  void badInputNamesItsCulprit() {
    QFETCH(QString, format);
    QFETCH(QString, entry);
    QFETCH(int, code);
    state::FormatsState state;
    state.format = format.toStdString();
    const Result<FormatsReading> reading = readFormats(withEntry(state, entry.toStdString()));
    QVERIFY(!reading);
    QCOMPARE(int(reading.error().code), code);
    QVERIFY(!reading.error().why().empty());
  }

  void codesAreWrittenAsWideAsTheFormat() {
    QCOMPARE(hexText(0x2e66, 16), std::string("0x2E66"));
    QCOMPARE(hexText(0x6b, 9), std::string("0x06B"));
    QCOMPARE(binaryText(0x2e66, 16), std::string("0010 1110 0110 0110"));
    QCOMPARE(binaryText(0x16b, 9), std::string("1 0110 1011"));
  }

  void editingBitsKeepsTheCode() {
    const state::FormatsState state = stateOf("f16", "0.1");
    const state::FormatsState next = withCode(state, read(state).format, 0x2e67);
    QCOMPARE(read(next).code(), formats::Code{0x2e67});
    QVERIFY(read(next).fromCode);
    QVERIFY(read(next).exact());
  }

  void anotherFormatKeepsTheValue() {
    const state::FormatsState half = withCode(stateOf("f16", "1"), *formats::find("f16"), 0x2e66);
    const FormatsReading wide = read(withFormat(half, "f32"));
    QVERIFY(wide.stored.value() == numbers::Rational(1638, 16384));
    QVERIFY(wide.exact());
    const state::FormatsState tiny = withCode(stateOf("f64", "1"), *formats::find("f64"), 1);
    QVERIFY(read(withFormat(tiny, "f64")).stored.value() == numbers::powerOfTwo(-1074));
    const state::FormatsState typed = withFormat(stateOf("f16", "0.1"), "f32");
    QCOMPARE(read(typed).code(), formats::Code{0x3dcccccd});
  }

  void presetsAreGreyedWhereTheFormatLacksThem() {
    const auto lacks = [](const char* format) {
      QList<int> missing;
      for (const Preset& preset : presetsOf(formats::find(format)->layout))
        if (!preset.code) missing.append(int(preset.id));
      return missing;
    };
    using enum PresetId;
    QCOMPARE(lacks("f16"), QList<int>());
    QCOMPARE(lacks("e4m3fn"), (QList<int>{int(positiveInfinity), int(negativeInfinity)}));
    QCOMPARE(lacks("e4m3fnuz"),
             (QList<int>{int(negativeZero), int(positiveInfinity), int(negativeInfinity)}));
    QCOMPARE(lacks("e8m0fnu"), (QList<int>{int(zero), int(negativeZero), int(maxSubnormal), int(minSubnormal),
                                           int(positiveInfinity), int(negativeInfinity)}));
  }

  void copiesForOtherPrograms_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("c");
    QTest::addColumn<QString>("python");
    QTest::addColumn<QString>("latex");
    QTest::newRow("half") << "f16"
                          << "0.1"
                          << "0x1.998p-4f"
                          << "float.fromhex('0x1.998p-4')"
                          << "1.599609375 \\times 2^{-4}";
    QTest::newRow("double") << "f64"
                            << "0.1"
                            << "0x1.999999999999ap-4"
                            << "float.fromhex('0x1.999999999999ap-4')"
                            << "1.600000000000000088817841970012523233890533447265625 \\times 2^{-4}";
    QTest::newRow("integer") << "int8"
                             << "-100"
                             << "-100"
                             << "-100"
                             << "-100";
    QTest::newRow("smallest integer") << "int64"
                                      << "-2^63"
                                      << "(-9223372036854775807 - 1)"
                                      << "-9223372036854775808"
                                      << "-9223372036854775808";
    QTest::newRow("infinity") << "f32"
                              << "-inf"
                              << "-INFINITY"
                              << "float('-inf')"
                              << "-\\infty";
  }

  void copiesForOtherPrograms() {
    QFETCH(QString, format);
    QFETCH(QString, entry);
    QFETCH(QString, c);
    QFETCH(QString, python);
    QFETCH(QString, latex);
    const FormatsReading r = read(stateOf(format.toLatin1(), entry.toLatin1()));
    QCOMPARE(QString::fromStdString(cLiteral(r)), c);
    QCOMPARE(QString::fromStdString(pythonLiteral(r)), python);
    QCOMPARE(QString::fromStdString(latexText(r)), latex);
  }

  void digitsStepAtTheCaret_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("caret");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("caretAfter");
    QTest::newRow("tenths") << "0.1" << 3 << 1 << "0.2" << 3;
    QTest::newRow("carry") << "0.9" << 3 << 1 << "1.0" << 3;
    QTest::newRow("units") << "0.1" << 1 << 1 << "1.1" << 1;
    QTest::newRow("after the point: the units") << "0.1" << 2 << 1 << "1.1" << 2;
    QTest::newRow("grows") << "99" << 2 << 1 << "100" << 3;
    QTest::newRow("through zero") << "0.1" << 1 << -1 << "-0.9" << 2;
    QTest::newRow("negative") << "-1.5" << 4 << 1 << "-1.4" << 4;
    QTest::newRow("keeps the exponent") << "1.5e-7" << 3 << 1 << "1.6e-7" << 3;
  }

  void digitsStepAtTheCaret() {
    QFETCH(QString, text);
    QFETCH(int, caret);
    QFETCH(int, step);
    QFETCH(QString, after);
    QFETCH(int, caretAfter);
    const auto stepped = stepDigit(text.toStdString(), std::size_t(caret), step);
    QVERIFY(stepped);
    QCOMPARE(QString::fromStdString(stepped->text), after);
    QCOMPARE(int(stepped->caret), caretAfter);
  }

  void otherTextDoesNotStep() {
    for (const char* text : {"", "1/3", "0x10", "inf", "1.2.3", "1e", "2^3"})
      QVERIFY(!stepDigit(text, 1, 1));
  }

  void shortNumbersAreExactAndLongOnesSaySo() {
    const ShownNumber tenth = shownNumber(numbers::Exact::finite(numbers::Rational(1, 10)), 10, 5);
    QVERIFY(tenth.exact && tenth.text == "0.1");
    const ShownNumber lengthy =
        shownNumber(numbers::Exact::finite(numbers::Rational(1234567, 8388608)), 10, 5);
    QVERIFY(!lengthy.exact);
    QCOMPARE(lengthy.text, std::string("0.14717"));
    const ShownNumber big =
        shownNumber(numbers::Exact::finite(numbers::Rational("100000000000000000000")), 10, 5);
    QVERIFY(big.exact); // 1e+20 is the value itself
  }
};

QTEST_APPLESS_MAIN(TestFormatsModel)
#include "tst_formats_model.moc"
