#include "core/base/bisection.h"

#include <QTest>

#include <cstdint>
#include <limits>

using qs::firstFailing;

class TestBisection : public QObject {
  Q_OBJECT

private slots:

  void findsEveryBorder() {
    for (unsigned border = 3; border <= 12; ++border)
      QCOMPARE(firstFailing(3U, 12U, [border](unsigned i) { return i < border; }), border);
  }

  void asksForNothingInAnEmptyRange() {
    QCOMPARE(firstFailing(7U, 7U, [](unsigned) { return qFatal("asked"), true; }), 7U);
  }

  void reachesTheEndsOfItsType() {
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    QCOMPARE(firstFailing(std::uint64_t{0}, most, [](std::uint64_t i) { return i < most - 1; }), most - 1);
    QCOMPARE(firstFailing(std::uint64_t{0}, most, [](std::uint64_t) { return true; }), most);
  }
};

QTEST_APPLESS_MAIN(TestBisection)
#include "tst_bisection.moc"
