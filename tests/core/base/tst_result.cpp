#include "core/base/result.h"

#include <QTest>

using qs::Error;
using qs::ErrorCode;

class TestResult : public QObject {
  Q_OBJECT

private slots:
  void argumentsReplaceTheirReferences_data();
  void argumentsReplaceTheirReferences();
  void whereNamesPlaceAndOffset();
  void oneLineLeavesOutEmptyParts_data();
  void oneLineLeavesOutEmptyParts();
  void oneLineHoldsNoControlCharacter();
  void failMakesTheFailingHalf();
};

void TestResult::argumentsReplaceTheirReferences_data() {
  QTest::addColumn<QString>("message");
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("expected");
  const auto text = [](const char* t) { return QString::fromUtf8(t); };
  QTest::newRow("none") << text("plain") << QStringList{} << text("plain");
  QTest::newRow("swapped, repeated") << text("%2 before %1, %1") << QStringList{text("a"), text("b")}
                                     << text("b before a, a");
  QTest::newRow("an argument is never expanded")
      << text("%1 %2") << QStringList{text("%2"), text("x")} << text("%2 x");
  QTest::newRow("missing argument stays visible") << text("%1 %2") << QStringList{text("a")} << text("a %2");
  QTest::newRow("percent signs") << text("100% %0 %") << QStringList{text("a")} << text("100% %0 %");
}

void TestResult::argumentsReplaceTheirReferences() {
  QFETCH(QString, message);
  QFETCH(QStringList, arguments);
  QFETCH(QString, expected);
  Error error;
  error.message = message.toStdString();
  for (const QString& argument : arguments)
    error.arguments.push_back(argument.toStdString());
  QCOMPARE(QString::fromStdString(error.why()), expected);
}

void TestResult::whereNamesPlaceAndOffset() {
  Error error;
  QCOMPARE(error.where(), std::string());
  error.place = "conv.weight";
  QCOMPARE(error.where(), std::string("conv.weight"));
  error.offset = 24;
  QCOMPARE(error.where(), std::string("conv.weight, offset 24"));
  error.place.clear();
  QCOMPARE(error.where(), std::string("offset 24"));
}

void TestResult::oneLineLeavesOutEmptyParts_data() {
  QTest::addColumn<QString>("culprit");
  QTest::addColumn<QString>("message");
  QTest::addColumn<QString>("expected");
  QTest::newRow("both") << QStringLiteral("a.npy") << QStringLiteral("too short")
                        << QStringLiteral("a.npy: too short");
  QTest::newRow("no culprit") << QString() << QStringLiteral("too short") << QStringLiteral("too short");
}

void TestResult::oneLineLeavesOutEmptyParts() {
  QFETCH(QString, culprit);
  QFETCH(QString, message);
  QFETCH(QString, expected);
  const Error error{ErrorCode::malformed, culprit.toStdString(), {}, {}, message.toStdString(), {}};
  QCOMPARE(QString::fromStdString(error.oneLine()), expected);
}

void TestResult::oneLineHoldsNoControlCharacter() {
  const Error error{ErrorCode::malformed,        "a\nb", "t\x1b[31m\x7f", 3, "tab\t%1",
                    {std::string("nul\0end", 7)}};
  QCOMPARE(error.oneLine(), std::string("a b: t [31m , offset 3: tab nul end"));
}

void TestResult::failMakesTheFailingHalf() {
  const qs::Result<int> result = qs::fail(ErrorCode::usage, "--bits", "%1 is not in 2…8", {"9"});
  QVERIFY(!result);
  QCOMPARE(result.error().code, ErrorCode::usage);
  QCOMPARE(result.error().oneLine(), std::string("--bits: 9 is not in 2…8"));
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
