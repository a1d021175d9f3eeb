#include "core/numbers/parse.h"
#include "core/numbers/print.h"
#include "tests/core/numbers/tables.h"

using namespace qs::numbers;

class TestParse : public QObject {
  Q_OBJECT

private slots:
  void readsDecimalsExactly_data();
  void readsDecimalsExactly();
  void evaluatesExpressionsExactly_data();
  void evaluatesExpressionsExactly();
  void readsEveryNotation_data();
  void readsEveryNotation();
  void keepsTheSignOfZero_data();
  void keepsTheSignOfZero();
  void readsSpecialValues();
  void readsTheCommaWhereAsked();
  void refusesWithColumn_data();
  void refusesWithColumn();
  void hostileTextIsRefused_data();
  void hostileTextIsRefused();
  void messagesQuoteLongTextInPart();
};

void TestParse::readsDecimalsExactly_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("expected");
  for (const auto& row : test::rows("exact.csv"))
    QTest::newRow(row[0].constData()) << row[0] << row[1];
}

void TestParse::readsDecimalsExactly() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, expected);
  const auto parsed = parse(text.toStdString());
  QVERIFY(parsed);
  QCOMPARE(parsed->notation, Notation::decimal);
  QVERIFY(parsed->value.value() == Rational(expected.toStdString()));
}

void TestParse::evaluatesExpressionsExactly_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("expected");
  for (const auto& row : test::rows("expressions.csv"))
    QTest::newRow(row[0].constData()) << row[0] << row[1];
}

void TestParse::evaluatesExpressionsExactly() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, expected);
  const auto parsed = parse(text.toStdString());
  QVERIFY2(parsed, parsed ? "" : parsed.error().oneLine().c_str());
  QVERIFY(parsed->value.value() == Rational(expected.toStdString()));
}

void TestParse::readsEveryNotation_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<Notation>("notation");
  QTest::addColumn<QByteArray>("fraction");
  const auto row = [](const char* text, Notation notation, const char* value) {
    QTest::newRow(text) << QString::fromUtf8(text) << notation << QByteArray(value);
  };
  row(" 42 ", Notation::decimal, "42");
  row("007", Notation::decimal, "7");
  row("1_000_000", Notation::decimal, "1000000");
  row("+.5", Notation::decimal, "1/2");
  row("5.", Notation::decimal, "5");
  row("1E+2", Notation::decimal, "100");
  row("1e\u22122", Notation::decimal, "1/100");
  row("\u22122.5", Notation::decimal, "-5/2");
  row("--2", Notation::decimal, "2");
  row("\u00a07\u2009", Notation::decimal, "7");
  row("0x1.8p-3", Notation::hexFloat, "3/16");
  row("-0X1P+4", Notation::hexFloat, "-16");
  row("0x.8", Notation::hexFloat, "1/2");
  row("0xfF_e5", Notation::integerLiteral, "65509");
  row("0b1010", Notation::integerLiteral, "10");
  row("0o777", Notation::integerLiteral, "511");
  row("1/3", Notation::fraction, "1/3");
  row("-6 / 4", Notation::fraction, "-3/2");
  row("1/-3", Notation::fraction, "-1/3");
  row("1.5/3", Notation::expression, "1/2");
  row("0x10/3", Notation::expression, "16/3");
  row("(7)", Notation::expression, "7");
  row("2^-24 + 1", Notation::expression, "16777217/16777216");
  row("-2^2", Notation::expression, "-4");
  row("2^3^2", Notation::expression, "512");
  row("2^-1^2", Notation::expression, "1/2");
  row("2--3", Notation::expression, "5");
  row("8/4/2", Notation::expression, "1");
  row("8-4-2", Notation::expression, "2");
  row("3\u00d74\u00f78", Notation::expression, "3/2");
  row("0^0", Notation::expression, "1");
  row("(-1)^999999999999", Notation::expression, "-1");
  row("(2/3)^-3", Notation::expression, "27/8");
  row("0e999999999999", Notation::decimal, "0");
  row("1e-30000*1e30000", Notation::expression, "1");
}

void TestParse::readsEveryNotation() {
  QFETCH(QString, text);
  QFETCH(Notation, notation);
  QFETCH(QByteArray, fraction);
  const auto parsed = parse(text.toStdString());
  QVERIFY2(parsed, parsed ? "" : parsed.error().oneLine().c_str());
  QCOMPARE(parsed->notation, notation);
  QVERIFY(parsed->value.value() == Rational(fraction.toStdString()));
}

void TestParse::keepsTheSignOfZero_data() {
  QTest::addColumn<bool>("negative");
  for (const char* text : {"-0", "-0.0e5", "-0x0p0", "\u22120", "-0/5", "-0*3", "0*-3", "-(0)", "-0 + -0"})
    QTest::newRow(text) << true;
  for (const char* text : {"0", "+0", "--0", "1-1", "-1+1", "-0 + 0", "0 - 0", "-0*-1"})
    QTest::newRow(text) << false;
}

void TestParse::keepsTheSignOfZero() {
  QFETCH(bool, negative);
  const auto parsed = parse(QTest::currentDataTag());
  QVERIFY(parsed && parsed->value.isZero());
  QCOMPARE(parsed->value.negative, negative);
}

void TestParse::readsSpecialValues() {
  for (const char* text : {"inf", "INF", "+Infinity", "\u221e", " ( inf )"}) {
    const auto parsed = parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->value.kind, Exact::Kind::infinity);
    QVERIFY(!parsed->value.negative);
  }
  QVERIFY(parse("-inf")->value.negative);
  QCOMPARE(parse("\u2212\u221e")->notation, Notation::special);
  QVERIFY(parse("NaN")->value.isNan() && !parse("NaN")->value.signalling);
  QVERIFY(parse("-sNaN")->value.signalling && parse("-sNaN")->value.negative);
}

void TestParse::readsTheCommaWhereAsked() {
  QVERIFY(parse("1,5", ',')->value.value() == Rational(3, 2));
  QVERIFY(parse(",5", ',')->value.value() == Rational(1, 2));
  QVERIFY(parse("1.5", ',')->value.value() == Rational(3, 2));
  QVERIFY(!parse("1,5"));
  QVERIFY(!parse("1,000,000", ','));
}

void TestParse::refusesWithColumn_data() {
  QTest::addColumn<int>("column");
  QTest::addColumn<QString>("reason");
  const auto row = [](const char* text, int column, const char* reason) {
    QTest::newRow(text) << column << QString::fromLatin1(reason);
  };
  row("", 0, "no number");
  row("   ", 0, "no number");
  row("1/0", 1, "division by zero");
  row("\u22121/(2-2)", 2, "division by zero");
  row("0^-1", 1, "division by zero");
  row("2^0.5", 1, "integer");
  row("inf - inf", 4, "infinity");
  row("nan*2", 3, "infinity and NaN");
  row("1 2", 2, "unexpected '2'");
  row("abc", 0, "unexpected 'a'");
  row("12abc", 2, "unexpected 'a'");
  row("inff", 0, "unexpected 'i'");
  row("2inf", 1, "unexpected 'i'");
  row("1+", 2, "ends");
  row("(1", 0, "never closed");
  row("1+(2*(3)", 2, "never closed");
  row("1)", 1, "unexpected ')'");
  row("()", 1, "unexpected ')'");
  row("1__0", 1, "unexpected '_'");
  row("_1", 0, "unexpected '_'");
  row("1_", 1, "unexpected '_'");
  row("0x", 2, "digit");
  row("0b2", 2, "digit");
  row("0b1.1", 3, "unexpected '.'");
  row(".", 1, "digit");
  row("1.2.3", 3, "unexpected '.'");
  row("1e", 2, "exponent");
  row("0x1p-", 5, "exponent");
  row("1,5", 1, "unexpected ','");
  row("1\u00e9", 1, "character");
  row("1\xff", 1, "character");
  row("\U0001d7d9", 0, "character");
  row("1e30104", 0, "2^100000");
  row("1e-30104", 0, "2^100000");
  row("5 + 2^100001", 5, "2^100000");
}

void TestParse::refusesWithColumn() {
  QFETCH(int, column);
  QFETCH(QString, reason);
  const auto parsed = parse(QTest::currentDataTag());
  QVERIFY(!parsed);
  QCOMPARE(parsed.error().code, qs::ErrorCode::invalidNumber);
  QCOMPARE(parsed.error().culprit.c_str(), QTest::currentDataTag());
  QVERIFY2(QString::fromStdString(parsed.error().why()).contains(reason), parsed.error().oneLine().c_str());
  QVERIFY(parsed.error().offset.has_value());
  QCOMPARE(static_cast<int>(*parsed.error().offset), column);
}

void TestParse::hostileTextIsRefused_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("far exponent") << QByteArray("1e999999999");
  QTest::newRow("exponent beyond any integer") << QByteArray("1e-" + QByteArray(4000, '9'));
  QTest::newRow("far hexadecimal exponent") << QByteArray("0x1p999999999999");
  QTest::newRow("tower") << QByteArray("9^9^9^9");
  QTest::newRow("large power") << QByteArray("2^99999999");
  QTest::newRow("large negative power") << QByteArray("(1/3)^-99999999");
  QTest::newRow("power near one") << QByteArray("(99999/100000)^99999999999");
  QTest::newRow("4000 parentheses") << QByteArray(4000, '(');
  QTest::newRow("long tower") << QByteArray("1^").repeated(2000) + '1';
  QTest::newRow("5000 digits") << QByteArray(5000, '7');
  QTest::newRow("megabytes") << QByteArray(50'000'000, '1');
  QTest::newRow("many long sums") << QByteArray("1e30000+1e-30000+").repeated(200) + '1';
  QTest::newRow("many long products") << QByteArray("3^60000*7^-35000*").repeated(200) + '1';
  QTest::newRow("ever longer denominators") << QByteArray("1/3^9999+1/7^9999+1/11^9999+").repeated(100) + '1';
}

void TestParse::hostileTextIsRefused() {
  QFETCH(QByteArray, text);
  QVERIFY(!parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
}

void TestParse::messagesQuoteLongTextInPart() {
  const auto parsed = parse(std::string(3000, '1') + "x");
  QVERIFY(!parsed);
  QVERIFY(parsed.error().culprit.size() < 100);
  QCOMPARE(*parsed.error().offset, 3000u);
}

QTEST_APPLESS_MAIN(TestParse)
#include "tst_parse.moc"
