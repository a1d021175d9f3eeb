#include "core/formats/catalogue.h"
#include "widgets/arithmetic/trace_layout.h"

#include <QTest>

using namespace qs;
using namespace qs::widgets;
using arithmetic::Operation;

namespace {

arithmetic::Trace traceOf(const char* format, Operation operation, formats::Code a, formats::Code b = 0,
                          formats::Code c = 0) {
  const auto layout = std::get<formats::FloatLayout>(formats::find(format)->layout);
  return arithmetic::trace(
      {operation, {arithmetic::Operand{layout, a}, {layout, b}, {layout, c}}, layout, {}});
}

} // namespace

class TestTraceLayout : public QObject {
  Q_OBJECT

private slots:
  void columnsCoverEveryRow_data();
  void columnsCoverEveryRow();
  void quietColumnsAreFolded();
  void theCutIsNeverFoldedAway();
  void longTailsFoldWhenThereIsNoRoom();
  void columnsLieSideBySide();
  void rowsLieBelowEachOther();
  void textKeepsItsRoom();
};

void TestTraceLayout::columnsCoverEveryRow_data() {
  QTest::addColumn<arithmetic::Trace>("trace");
  QTest::newRow("2048 + 1") << traceOf("f16", Operation::add, 0x6800, 0x3c00);
  QTest::newRow("1/3") << traceOf("f16", Operation::divide, 0x3c00, 0x4200);
  QTest::newRow("√2") << traceOf("bf16", Operation::squareRoot, 0x4000);
  QTest::newRow("fused") << traceOf("bf16", Operation::fusedMultiplyAdd, 0x4396, 0x4396, 0xc7b0);
  QTest::newRow("far apart") << traceOf("f64", Operation::add, 0x7fe1ccf385ebc8a0, 0x01a56e1fc2f8f359);
  QTest::newRow("special") << traceOf("f16", Operation::divide, 0x3c00, 0);
}

void TestTraceLayout::columnsCoverEveryRow() {
  QFETCH(arithmetic::Trace, trace);
  const TraceLayout layout = layoutTrace(trace, 900, 60, 120, 1);
  for (qsizetype i = 1; i < layout.columns.size(); ++i)
    QCOMPARE(layout.columns[i].high, layout.columns[i - 1].low - 1);
  for (const arithmetic::Step& step : trace.steps) {
    QVERIFY(step.rows.size() <= static_cast<std::size_t>(layout.rowTops.size()));
    for (const arithmetic::Row& row : step.rows) {
      QVERIFY(layout.slotOf(row.highColumn()) >= 0);
      QVERIFY(layout.slotOf(row.lowColumn()) >= 0);
    }
  }
}

/// 1e308 + 1e-300: some two thousand columns between them say nothing.
void TestTraceLayout::quietColumnsAreFolded() {
  const auto trace = traceOf("f64", Operation::add, 0x7fe1ccf385ebc8a0, 0x01a56e1fc2f8f359);
  const QList<TraceSlot> columns = traceSlots(trace, 1000);
  int folded = 0;
  for (const TraceSlot& slot : columns)
    folded += slot.folded() ? slot.count() : 0;
  QVERIFY(folded > 1800);
  QVERIFY(columns.size() < 150);
}

void TestTraceLayout::theCutIsNeverFoldedAway() {
  for (const auto& trace : {traceOf("f64", Operation::add, 0x7fe1ccf385ebc8a0, 0x01a56e1fc2f8f359),
                            traceOf("f64", Operation::multiply, 0x3fd5555555555555, 0x3fd5555555555555)}) {
    const TraceLayout layout = layoutTrace(trace, 400, 60, 120, 1);
    for (int below = -1; below <= 2; ++below) {
      const qsizetype slot = layout.slotOf(trace.cut->quantum - below);
      QVERIFY(slot >= 0);
      if (below >= 0) QVERIFY(!layout.columns[slot].folded());
    }
  }
}

void TestTraceLayout::longTailsFoldWhenThereIsNoRoom() {
  const auto trace = traceOf("f64", Operation::multiply, 0x3fd5555555555555, 0x3fd5555555555555);
  QVERIFY(traceSlots(trace, 200).size() > 100);
  const QList<TraceSlot> few = traceSlots(trace, 80);
  QVERIFY(few.size() < 70);
  QVERIFY(few.last().folded());
  QCOMPARE(few.last().low, traceSlots(trace, 200).constLast().low);
}

void TestTraceLayout::columnsLieSideBySide() {
  const TraceLayout layout = layoutTrace(traceOf("f16", Operation::add, 0x6800, 0x3c00), 700, 60, 100, 1);
  double x = 60;
  for (const TraceSlot& slot : layout.columns) {
    QCOMPARE(slot.left, x);
    QVERIFY(slot.width >= layout.cell);
    x += slot.width;
  }
  QCOMPARE(layout.right, x);
  QVERIFY(layout.right + 100 <= 700);
  QVERIFY(layout.cell >= 8 && layout.cell <= 24);
}

void TestTraceLayout::rowsLieBelowEachOther() {
  for (const auto& trace :
       {traceOf("f16", Operation::add, 0x6800, 0x3c00), traceOf("f16", Operation::squareRoot, 0x4000)}) {
    const TraceLayout layout = layoutTrace(trace, 700, 60, 100, 1);
    const int above = rowsAboveRule(trace);
    QCOMPARE(layout.rowTops.size(), above + 2);
    for (qsizetype i = 1; i < layout.rowTops.size(); ++i)
      QVERIFY(layout.rowTops[i] >= layout.rowTops[i - 1] + layout.rowHeight);
    QVERIFY(layout.rule > layout.rowTops[above - 1] + layout.rowHeight &&
            layout.rule < layout.rowTops[above]);
    QVERIFY(layout.markTop >= layout.rowTops[above] + layout.rowHeight &&
            layout.markTop < layout.rowTops[above + 1]);
    QVERIFY(layout.height >= layout.rowTops.last() + layout.rowHeight);
  }
}

void TestTraceLayout::textKeepsItsRoom() {
  const auto trace = traceOf("f32", Operation::add, 0x3dcccccd, 0x3e4ccccd);
  const TraceLayout once = layoutTrace(trace, 900, 60, 120, 1), twice = layoutTrace(trace, 1800, 120, 240, 2);
  QCOMPARE(once.left, 60.0);
  QCOMPARE(twice.cell, 2 * once.cell);
  QCOMPARE(twice.height, 2 * once.height);
}

QTEST_APPLESS_MAIN(TestTraceLayout)
#include "tst_trace_layout.moc"
