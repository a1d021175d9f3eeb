#include "app/jobs/steady_job.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace qs;

class SteadyJobTest : public QObject {
  Q_OBJECT

private slots:

  void aStreamOfRequestsIsAnsweredOnTheWay() {
    jobs::SteadyJob<int> job(1000);
    std::vector<int> answers;
    for (int i = 0; i < 50; ++i) {
      job.ask(
          [i](Monitor&) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return i;
          },
          [&answers](int answer) { answers.push_back(answer); });
      QTest::qWait(2);
    }
    QTRY_VERIFY(!job.busy());
    QCOMPARE(answers.back(), 49);
    QVERIFY(answers.size() >= 2); // the hand need not rest for something to be seen
    QVERIFY(std::ranges::is_sorted(answers));
  }

  void aSlowRequestGivesWayToANewerOne() {
    jobs::SteadyJob<int> job(20);
    std::atomic<bool> stopped = false;
    int answer = 0;
    job.ask(
        [&stopped](Monitor& monitor) {
          while (monitor.advance(0, 1))
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
          stopped = true;
          return 1;
        },
        [&answer](int value) { answer = value; });
    job.ask([](Monitor&) { return 2; }, [&answer](int value) { answer = value; });
    QTRY_COMPARE(answer, 2);
    QTRY_VERIFY(stopped);
    QVERIFY(!job.busy());
  }
};

QTEST_GUILESS_MAIN(SteadyJobTest)
#include "tst_steady_job.moc"
