#include "app/session/history.h"

#include <QTest>

using namespace qs;
using session::History;

namespace {

state::AppState withEntry(int n) {
  state::AppState s;
  s.formats.entry = std::to_string(n);
  return s;
}

int entryOf(const History& history) {
  return std::stoi(history.present().formats.entry);
}

} // namespace

class HistoryTest : public QObject {
  Q_OBJECT

private slots:
  void undoAndRedoWalkTheSteps();
  void aStepAfterUndoDropsTheUndone();
  void equalStatesAreNoSteps();
  void stepsWithOneKeyMerge();
  void runsEndWhenSealedOrInterrupted();
  void theOldestStepsFallOut();
  void restartForgets();
};

void HistoryTest::undoAndRedoWalkTheSteps() {
  History h;
  h.restart(withEntry(0));
  QVERIFY(!h.canUndo());
  QVERIFY(h.push(withEntry(1), QStringLiteral("one"), {}));
  QVERIFY(h.push(withEntry(2), QStringLiteral("two"), {}));
  QCOMPARE(h.undoText(), QStringLiteral("two"));
  h.undo();
  QCOMPARE(entryOf(h), 1);
  QCOMPARE(h.undoText(), QStringLiteral("one"));
  QCOMPARE(h.redoText(), QStringLiteral("two"));
  h.undo();
  QCOMPARE(entryOf(h), 0);
  QVERIFY(!h.canUndo());
  QVERIFY(h.undoText().isEmpty());
  h.redo();
  h.redo();
  QCOMPARE(entryOf(h), 2);
  QVERIFY(!h.canRedo());
}

void HistoryTest::aStepAfterUndoDropsTheUndone() {
  History h;
  h.restart(withEntry(0));
  h.push(withEntry(1), {}, {});
  h.push(withEntry(2), {}, {});
  h.undo();
  h.push(withEntry(3), {}, {});
  QVERIFY(!h.canRedo());
  h.undo();
  QCOMPARE(entryOf(h), 1);
}

void HistoryTest::equalStatesAreNoSteps() {
  History h;
  h.restart(withEntry(0));
  QVERIFY(!h.push(withEntry(0), QStringLiteral("nothing"), {}));
  QVERIFY(!h.canUndo());
}

void HistoryTest::stepsWithOneKeyMerge() {
  History h;
  h.restart(withEntry(0));
  for (int i = 1; i <= 20; ++i)
    h.push(withEntry(i), QStringLiteral("drag"), QStringLiteral("clip"));
  QCOMPARE(entryOf(h), 20);
  h.undo();
  QCOMPARE(entryOf(h), 0);
  QVERIFY(!h.canUndo());
}

void HistoryTest::runsEndWhenSealedOrInterrupted() {
  const QString key = QStringLiteral("clip");
  History h;
  h.restart(withEntry(0));
  h.push(withEntry(1), {}, key);
  h.seal();
  h.push(withEntry(2), {}, key); // a new drag
  h.push(withEntry(3), {}, {});  // something else
  h.push(withEntry(4), {}, key);
  h.undo();
  h.redo();
  h.push(withEntry(5), {}, key); // the step was visited again: it is history now
  for (const int expected : {4, 3, 2, 1, 0}) {
    QVERIFY(h.canUndo());
    h.undo();
    QCOMPARE(entryOf(h), expected);
  }
}

void HistoryTest::theOldestStepsFallOut() {
  History h(3);
  h.restart(withEntry(0));
  for (int i = 1; i <= 10; ++i)
    h.push(withEntry(i), {}, {});
  int undone = 0;
  for (; h.canUndo(); ++undone)
    h.undo();
  QCOMPARE(undone, 3);
  QCOMPARE(entryOf(h), 7);
}

void HistoryTest::restartForgets() {
  History h;
  h.push(withEntry(1), {}, {});
  h.restart(withEntry(5));
  QVERIFY(!h.canUndo());
  QVERIFY(!h.canRedo());
  QCOMPARE(entryOf(h), 5);
}

QTEST_APPLESS_MAIN(HistoryTest)
#include "tst_history.moc"
