#include "app/pages/formats/bit_change.h"
#include "app/pages/formats/visits.h"

#include <QTest>

using namespace qs;
using namespace qs::pages;

namespace {

state::FormatsState entered(const char* text, const char* format = "f16") {
  state::FormatsState state;
  state.format = format;
  return withEntry(state, text);
}

void see(Visits& visits, const state::FormatsState& state, const char* key = "") {
  visits.see(*readFormats(state), state, key);
}

std::vector<formats::Code> codesOf(const Visits& visits) {
  std::vector<formats::Code> codes;
  codes.reserve(visits.all().size());
  for (const Visit& visit : visits.all())
    codes.push_back(visit.shown);
  return codes;
}

using Codes = std::vector<formats::Code>;

} // namespace

class TestVisits : public QObject {
  Q_OBJECT

private slots:

  // binary16: 1 is 0x3c00, 2 is 0x4000, 3 is 0x4200, 4 is 0x4400
  void remembersEveryCodeOnce() {
    Visits visits;
    see(visits, entered("1"));
    see(visits, entered("1.0"));
    see(visits, entered("2"));
    QCOMPARE(codesOf(visits), (Codes{0x3c00, 0x4000}));
    QCOMPARE(visits.before(), std::optional<formats::Code>(0x3c00));
  }

  void aRunWithOneKeyIsOneVisit() {
    Visits visits;
    see(visits, entered("1"));
    for (const char* text : {"2", "3", "4"})
      see(visits, entered(text), "drag");
    QCOMPARE(codesOf(visits), (Codes{0x3c00, 0x4400}));
    QCOMPARE(visits.before(), std::optional<formats::Code>(0x3c00));
    visits.seal();
    see(visits, entered("2"), "drag");
    QCOMPARE(codesOf(visits), (Codes{0x3c00, 0x4400, 0x4000}));
  }

  void goesBackAndForward() {
    Visits visits;
    QVERIFY(!visits.canGo(-1));
    for (const char* text : {"1", "2", "3"})
      see(visits, entered(text));
    const Visit back = visits.go(-2);
    QCOMPARE(back.shown, formats::Code{0x3c00});
    QCOMPARE(visits.before(), std::optional<formats::Code>(0x4200));
    see(visits, withVisit(entered("3"), back)); // what the page does next
    QVERIFY(visits.canGo(2) && !visits.canGo(3) && !visits.canGo(-1));
    QCOMPARE(codesOf(visits), (Codes{0x3c00, 0x4000, 0x4200}));
    see(visits, entered("4")); // a new one forgets what lay ahead
    QCOMPARE(codesOf(visits), (Codes{0x3c00, 0x4400}));
  }

  void aVisitBringsItsFormatAndRulesBack() {
    state::FormatsState state = entered("0.1", "e4m3fn");
    state.rounding = "rtp";
    Visits visits;
    see(visits, state);
    const formats::Code code = visits.all()[0].shown;
    see(visits, entered("0.1", "bf16"));
    QVERIFY(!visits.before());
    const state::FormatsState again = withVisit(entered("0.1", "bf16"), visits.go(-1));
    QCOMPARE(readFormats(again)->code(), code);
    QCOMPARE(again.format, std::string("e4m3fn"));
    QCOMPARE(again.rounding, std::string("rtp"));
  }

  void forgetsTheOldest() {
    Visits visits;
    for (int i = 0; i < 250; ++i)
      see(visits, entered(std::to_string(i).c_str()));
    QCOMPARE(visits.all().size(), Visits::most);
    QCOMPARE(visits.all().back().entry, std::string("249"));
    QCOMPARE(visits.all().front().entry, std::string("150"));
  }

  // e5m2: 0x3c is 1, 0x7c is infinity; they differ in bit 6 alone.
  void changesAreToldInWords() {
    const formats::Layout layout = formats::find("e5m2")->layout;
    QCOMPARE(bitChangeText(layout, 0x3c, 0x7c), QStringLiteral("one bit changed (6): 1 → ∞"));
    QCOMPARE(bitChangeText(layout, 0x3c, 0xc0), QStringLiteral("6 bits changed (7, 6, 5, 4, 3, 2): 1 → −2"));
    QCOMPARE(bitChangeText(layout, 0x3c, 0x3c), QString());
    const formats::Layout wide = formats::find("f32")->layout;
    QCOMPARE(bitChangeText(wide, 0, 0xffffffff), QStringLiteral("32 bits changed: 0 → NaN"));
    QCOMPARE(bitDifferenceText(*formats::find("e5m2"), 0x3c, 0x3d),
             QStringLiteral("0x3D, 1.25: one bit differs (0)"));
  }
};

QTEST_GUILESS_MAIN(TestVisits)
#include "tst_visits.moc"
