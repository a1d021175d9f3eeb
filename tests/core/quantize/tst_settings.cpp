#include "core/quantize/scheme.h"

#include <QTest>

using namespace qs;
using quantize::Settings;

namespace {

Result<Settings> completed(const char* scheme, const Settings& settings) {
  return quantize::complete(**quantize::find(scheme), settings);
}

} // namespace

class TestSettings : public QObject {
  Q_OBJECT

private slots:
  void leftOutKeysTakeTheirDefaults();
  void numbersTakeOneForm();
  void wrongSettingsAreNamed_data();
  void wrongSettingsAreNamed();
  void unknownSchemesListTheKnownOnes();
};

void TestSettings::leftOutKeysTakeTheirDefaults() {
  const auto made = completed("int", {{"bits", "4"}});
  QVERIFY(made.has_value());
  QCOMPARE(made->at("bits"), std::string("4"));
  QCOMPARE(made->at("symmetric"), std::string("yes"));
  QCOMPARE(made->at("percentile"), std::string("99.9"));
  QCOMPARE(made->at("clip"), std::string("1"));
  QCOMPARE(completed("float", {})->at("format"), std::string("e4m3fn"));
}

void TestSettings::numbersTakeOneForm() {
  QCOMPARE(completed("int", {{"bits", "04"}})->at("bits"), std::string("4"));
  QCOMPARE(completed("int", {{"clip", "5e-1"}})->at("clip"), std::string("0.5"));
  QCOMPARE(completed("int", {{"axis", "-1"}})->at("axis"), std::string("-1"));
}

void TestSettings::wrongSettingsAreNamed_data() {
  QTest::addColumn<QString>("scheme");
  QTest::addColumn<QString>("key");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("allowed"); ///< must be in the message
  QTest::newRow("unknown key") << "int"
                               << "bit"
                               << "4"
                               << "bits, symmetric";
  QTest::newRow("key of another scheme") << "absmax"
                                         << "bits"
                                         << "4"
                                         << "clip";
  QTest::newRow("too narrow") << "int"
                              << "bits"
                              << "1"
                              << "2 to 8";
  QTest::newRow("too wide") << "int"
                            << "bits"
                            << "9"
                            << "2 to 8";
  QTest::newRow("not whole") << "int"
                             << "bits"
                             << "4.5"
                             << "2 to 8";
  QTest::newRow("not a number") << "int"
                                << "bits"
                                << "four"
                                << "2 to 8";
  QTest::newRow("trailing text") << "int"
                                 << "bits"
                                 << "4x"
                                 << "2 to 8";
  QTest::newRow("empty") << "int"
                         << "bits"
                         << ""
                         << "2 to 8";
  QTest::newRow("nan") << "absmax"
                       << "clip"
                       << "nan"
                       << "0.01 to 1";
  QTest::newRow("out of range") << "zeropoint"
                                << "clip"
                                << "0"
                                << "0.01 to 1";
  QTest::newRow("unknown choice") << "int"
                                  << "round"
                                  << "up"
                                  << "rne, rna, rtz";
  QTest::newRow("capitals") << "int"
                            << "symmetric"
                            << "Yes"
                            << "yes, no";
}

void TestSettings::wrongSettingsAreNamed() {
  QFETCH(QString, scheme);
  QFETCH(QString, key);
  QFETCH(QString, value);
  QFETCH(QString, allowed);
  const auto made = completed(scheme.toLatin1().constData(), {{key.toStdString(), value.toStdString()}});
  QVERIFY(!made);
  QCOMPARE(made.error().code, ErrorCode::usage);
  QCOMPARE(made.error().culprit, (key + QLatin1Char('=') + value).toStdString());
  QVERIFY(QString::fromStdString(made.error().why()).contains(allowed));
}

void TestSettings::unknownSchemesListTheKnownOnes() {
  const auto found = quantize::find("absmin");
  QVERIFY(!found);
  QCOMPARE(found.error().code, ErrorCode::usage);
  QVERIFY(found.error().why().find("absmax") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"
