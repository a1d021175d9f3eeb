#include "app/state/app_state.h"

#include <QTest>

using namespace qs;
using namespace qs::state;

class AppStateTest : public QObject {
  Q_OBJECT

private slots:
  void everyMemberSurvivesTheRoundTrip();
  void missingKeysTakeTheirDefaults();
  void unknownKeysAreIgnored();
  void wrongValuesNameTheirKey_data();
  void wrongValuesNameTheirKey();
  void brokenTextTellsWhere_data();
  void brokenTextTellsWhere();
  void deepNestingIsHarmless();
  void textThatIsNotUtf8IsStillWritten();
};

void AppStateTest::everyMemberSurvivesTheRoundTrip() {
  AppState s;
  s.page = "quantize";
  s.formats = {.format = "e5m3[bias=20]",
               .entry = "1/3",
               .code = "0x2e66",
               .rounding = "rto",
               .overflow = "saturate",
               .draw = 7,
               .line = {"-1/3", "0x1p-1074", "symlog"},
               .detailsOpen = true,
               .view = "lanes",
               .lanes = {.formats = {"f16", "e3m4"}, .sameBits = true, .open = 1},
               .values = {.kind = "list", .filter = "subnormal", .sortBy = "value", .descending = true, .zoom = 3},
               .compare = {.other = "tf32"},
               .arithmetic = {.operation = "fma", .b = "3", .c = "1/7", .step = 4}};
  s.integers = {.width = 16, .isSigned = false, .a = "-1", .b = "0x7f", .operation = "+", .step = 3};
  s.quantize = {.file = "/a/b.safetensors",
                .tensor = "w.1",
                .scheme = "int",
                .settings = {{"bits", "4"}, {"group", "32"}},
                .logCounts = true,
                .weights = {"-1", "1", "symlog"},
                .allLayers = true};
  const auto back = fromText(toText(s), "s");
  QVERIFY(back.has_value());
  QVERIFY(*back == s);
  // None of the members may have been left at its default, or the comparison would prove nothing about it.
  const nlohmann::json changed = toJson(s).flatten();
  const nlohmann::json fresh = toJson(AppState{}).flatten();
  for (const auto& [path, value] : changed.items())
    if (path != "/version" && fresh.contains(path)) QVERIFY2(value != fresh[path], path.c_str());
}

void AppStateTest::missingKeysTakeTheirDefaults() {
  const auto state = fromText(R"({"integers": {"width": 4}})", "s");
  QVERIFY(state.has_value());
  AppState expected;
  expected.integers.width = 4;
  QVERIFY(*state == expected);
  QVERIFY(*fromText("{}", "s") == AppState{});
}

void AppStateTest::unknownKeysAreIgnored() {
  QVERIFY(*fromText(R"({"version": 1, "lessons": [1], "formats": {"colour": null}})", "s") == AppState{});
}

void AppStateTest::wrongValuesNameTheirKey_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("place");
  const auto row = [](const char* name, const char* text, const char* place) {
    QTest::newRow(name) << QByteArray(text) << QByteArray(place);
  };
  row("not an object", "[]", "");
  row("newer version", R"({"version": 2})", "version");
  row("version as text", R"({"version": "1"})", "version");
  row("page", R"({"page": 1})", "page");
  row("section", R"({"formats": []})", "formats");
  row("null", R"({"formats": {"entry": null}})", "formats.entry");
  row("rounding", R"({"formats": {"rounding": "up"}})", "formats.rounding");
  row("nested", R"({"formats": {"line": {"scale": "log"}}})", "formats.line.scale");
  row("list", R"({"formats": {"lanes": {"formats": "f16"}}})", "formats.lanes.formats");
  row("list element", R"({"formats": {"lanes": {"formats": ["f16", 1]}}})", "formats.lanes.formats.1");
  row("boolean as number", R"({"formats": {"detailsOpen": 1}})", "formats.detailsOpen");
  row("fraction", R"({"integers": {"width": 8.0}})", "integers.width");
  row("below range", R"({"integers": {"width": 0}})", "integers.width");
  row("above range", R"({"integers": {"width": 65}})", "integers.width");
  row("beyond int", R"({"integers": {"width": 4294967304}})", "integers.width");
  row("beyond int64", R"({"integers": {"step": 18446744073709551615}})", "integers.step");
  row("beyond uint64", R"({"integers": {"step": 1e300}})", "integers.step");
  row("operation", R"({"integers": {"operation": "*"}})", "integers.operation");
  row("settings", R"({"quantize": {"settings": {"bits": 4}}})", "quantize.settings.bits");
  row("settings list", R"({"quantize": {"settings": ["bits"]}})", "quantize.settings");
}

void AppStateTest::wrongValuesNameTheirKey() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, place);
  const auto state = fromText(text.toStdString(), "file.json");
  QVERIFY(!state.has_value());
  QCOMPARE(state.error().code, ErrorCode::malformed);
  QCOMPARE(state.error().culprit, std::string("file.json"));
  QCOMPARE(QByteArray::fromStdString(state.error().place), place);
  QVERIFY(!state.error().why().empty());
}

void AppStateTest::brokenTextTellsWhere_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<qulonglong>("offset");
  QTest::newRow("empty") << QByteArray() << 0ULL;
  QTest::newRow("stops") << QByteArray(R"({"page")") << 7ULL;
  QTest::newRow("wrong character") << QByteArray(R"({"page": x})") << 9ULL;
  QTest::newRow("not UTF-8") << QByteArray("{\"page\": \"\xff\"}") << 10ULL;
}

void AppStateTest::brokenTextTellsWhere() {
  QFETCH(QByteArray, text);
  QFETCH(qulonglong, offset);
  const auto state = fromText(text.toStdString(), "file.json");
  QVERIFY(!state.has_value());
  QCOMPARE(state.error().culprit, std::string("file.json"));
  QVERIFY(state.error().offset.has_value());
  QCOMPARE(qulonglong(*state.error().offset), offset);
}

void AppStateTest::deepNestingIsHarmless() {
  const std::string open(1'000'000, '[');
  QVERIFY(!fromText(open, "s").has_value());
  QVERIFY(!fromText(open + std::string(1'000'000, ']'), "s").has_value());
}

void AppStateTest::textThatIsNotUtf8IsStillWritten() {
  AppState s;
  s.quantize.file = "/data/\xff.npy";
  s.integers.width = 32;
  const auto back = fromText(toText(s), "s");
  QVERIFY(back.has_value());
  QCOMPARE(back->integers.width, 32);
}

QTEST_APPLESS_MAIN(AppStateTest)
#include "tst_app_state.moc"
