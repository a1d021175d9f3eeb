#include "app/pages/formats/line_stack_model.h"

#include <QTest>

using namespace qs;
using namespace qs::pages;

namespace {

QStringList idsOf(const state::FormatsState& state) {
  QStringList ids;
  for (const formats::FormatSpec& lane : laneFormats(state.lines, *formats::find(state.format)))
    ids.append(QString::fromStdString(lane.id));
  return ids;
}

} // namespace

class TestLineStackModel : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_state = {};
    m_state.format = "f16";
    m_state.lines.formats = {"bf16", "float16", "e4m3fn", "no such format"};
  }

  void thePagesFormatComesFirstAndOnce() {
    QCOMPARE(idsOf(m_state),
             QStringList({QStringLiteral("f16"), QStringLiteral("bf16"), QStringLiteral("e4m3fn")}));
    m_state.format = "e4m3fn";
    QCOMPARE(idsOf(m_state),
             QStringList({QStringLiteral("e4m3fn"), QStringLiteral("bf16"), QStringLiteral("f16")}));
  }

  void lanesAreAddedOnceAndRemoved() {
    const state::FormatsState more = withLane(withLane(m_state, "e5m2"), "e5m2");
    QCOMPARE(idsOf(more).size(), 4);
    QCOMPARE(withoutLane(more, "e5m2"), m_state);
    QCOMPARE(withoutLane(m_state, "e5m2"), m_state);
  }

  void lanesMoveBelowTheFirst() {
    const formats::FormatSpec own = *formats::find("f16");
    const state::FormatsState moved = withLaneMoved(m_state, own, 2, -1);
    QCOMPARE(idsOf(moved),
             QStringList({QStringLiteral("f16"), QStringLiteral("e4m3fn"), QStringLiteral("bf16")}));
    QCOMPARE(withLaneMoved(m_state, own, 1, -1), m_state);
    QCOMPARE(withLaneMoved(m_state, own, 0, 1), m_state);
    QCOMPARE(withLaneMoved(m_state, own, 2, 1), m_state);
  }

  void everyLaneStoresTheSameEntry() {
    m_state.entry = "2049";
    m_state.lines.cursorA = "1,5";
    m_state.lines.cursorB = "nonsense";
    StackMaker maker;
    const widgets::LineStack stack = maker.make(*readFormats(m_state), m_state);
    QCOMPARE(stack.lanes.size(), std::size_t(3));
    QCOMPARE(widgets::storedText(stack.lanes[0]), QStringLiteral("2048"));
    QCOMPARE(widgets::storedText(stack.lanes[1]), QStringLiteral("2048")); // bfloat16 steps by 16 there
    QCOMPARE(widgets::storedText(stack.lanes[2]), QStringLiteral("NaN"));  // E4M3FN ends at 448
    QVERIFY(stack.cursors[0] == numbers::Rational(3, 2));
    QVERIFY(!stack.cursors[1]);
    QCOMPARE(maker.make(*readFormats(m_state), m_state).lanes[1].order.get(), stack.lanes[1].order.get());
  }

  /// NumPy prints the float16 2^-14 as 6.104e-05, which is not quite its value.
  void onlyExactTextsAreCalledEqual() {
    const auto landed = [this](const char* entry) {
      m_state.entry = entry;
      StackMaker maker;
      return widgets::landedText(maker.make(*readFormats(m_state), m_state).lanes[0]);
    };
    QCOMPARE(landed("0.5"), QStringLiteral("= 0.5"));
    QCOMPARE(landed("0"), QStringLiteral("= 0"));
    QCOMPARE(landed("nan"), QStringLiteral("= NaN"));
    QCOMPARE(landed("2^-14"), QStringLiteral("≈ 0.00006104"));
    QCOMPARE(landed("2049"), QStringLiteral("→ 2048"));
  }

  /// A lane tells what the rules in force store, and calls nothing exact that is not.
  void lanesFollowTheRules() {
    m_state.lines.formats = {"e4m3fn", "int8"};
    const auto laneOf = [this](const char* entry, std::size_t lane) {
      m_state.entry = entry;
      StackMaker maker;
      return maker.make(*readFormats(m_state), m_state).lanes[lane];
    };
    QCOMPARE(widgets::landedText(laneOf("464 + 2^-40", 1)), QStringLiteral("→ NaN"));
    QCOMPARE(laneOf("464 + 2^-40", 1).landing, widgets::Landing::overflow);
    QCOMPARE(laneOf("nan", 2).landing, widgets::Landing::nanLost);
    QCOMPARE(widgets::landedText(laneOf("nan", 2)), QStringLiteral("→ 0"));
    m_state.behaviour = "torch"; // through binary32, where it is the tie 464
    QCOMPARE(widgets::landedText(laneOf("464 + 2^-40", 1)), QStringLiteral("→ 448"));
  }

  void aCodeIsKeptInItsOwnLane() {
    m_state = withCode(m_state, *formats::find("f16"), 0xfc00); // minus infinity
    StackMaker maker;
    const widgets::LineStack stack = maker.make(*readFormats(m_state), m_state);
    QCOMPARE(stack.lanes[0].stored, formats::Code{0xfc00});
    QCOMPARE(stack.lanes[1].stored, formats::Code{0xff80});
  }

private:
  state::FormatsState m_state;
};

QTEST_APPLESS_MAIN(TestLineStackModel)
#include "tst_line_stack_model.moc"
