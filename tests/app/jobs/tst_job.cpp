#include "app/jobs/job.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <vector>

using namespace qs;
using jobs::Job;

class JobTest : public QObject {
  Q_OBJECT

private slots:
  void resultArrivesOnTheOwnersThread();
  void onlyTheNewestResultArrives();
  void startDoesNotWaitForTheCancelledRun();
  void stopDropsTheResultAndDoesNotWait();
  void destructorWaitsForTheWork();
  void destructorDoesNotWaitForTheQueue();
  void nextRequestMayStartFromWithinDone();
  void jobMayBeStoppedFromWithinProgress();
  void progressReachesTheOwnerInOrder();
  void resultsNeedNotBeCopyable();
};

void JobTest::resultArrivesOnTheOwnersThread() {
  Job<int> job;
  QThread* worker = nullptr;
  QThread* receiver = nullptr;
  int result = 0;
  job.start(
      [&worker](Monitor&) {
        worker = QThread::currentThread();
        return 42;
      },
      [&](int value) {
        receiver = QThread::currentThread();
        result = value;
        QVERIFY(!job.running());
      });
  QVERIFY(job.running());
  QTRY_COMPARE(result, 42);
  QCOMPARE(receiver, QThread::currentThread());
  QVERIFY(worker != receiver);
}

void JobTest::onlyTheNewestResultArrives() {
  Job<int> job;
  QList<int> results;
  for (int i = 0; i < 50; ++i)
    job.start([i](Monitor&) { return i; }, [&results](int value) { results.append(value); });
  QTRY_VERIFY(!job.running());
  QTest::qWait(20);
  QCOMPARE(results, QList<int>{49});
}

void JobTest::startDoesNotWaitForTheCancelledRun() {
  QSemaphore gate;
  QSemaphore entered;
  Job<int> job;
  QList<int> results;
  const auto done = [&results](int value) { results.append(value); };
  job.start(
      [&](Monitor&) {
        entered.release();
        gate.acquire(); // deaf to its monitor
        return 1;
      },
      done);
  entered.acquire();
  job.start([](Monitor&) { return 2; }, done);
  QTRY_COMPARE(results, QList<int>{2}); // while the first one is still at work
  gate.release();
  QTest::qWait(20);
  QCOMPARE(results, QList<int>{2});
}

void JobTest::stopDropsTheResultAndDoesNotWait() {
  QSemaphore gate;
  QSemaphore entered;
  Job<int> job;
  bool arrived = false;
  job.start(
      [&](Monitor& monitor) {
        entered.release();
        gate.acquire();
        return monitor.advance(1, 2) ? 1 : 0;
      },
      [&arrived](int) { arrived = true; });
  entered.acquire();
  job.stop();
  QVERIFY(!job.running());
  gate.release();
  QTest::qWait(20);
  QVERIFY(!arrived);
}

void JobTest::destructorWaitsForTheWork() {
  QSemaphore entered;
  std::atomic<bool> left = false;
  {
    Job<int> job;
    job.start(
        [&](Monitor& monitor) {
          entered.release();
          while (monitor.advance(0, 1))
            QThread::msleep(1);
          QThread::msleep(20);
          left = true;
          return 0;
        },
        [](int) { QFAIL("a result after the end"); });
    entered.acquire();
  }
  QVERIFY(left);
}

void JobTest::destructorDoesNotWaitForTheQueue() {
  // Fill the pool with work that does not end, then queue one more and drop it.
  QSemaphore gate;
  const int places = QThreadPool::globalInstance()->maxThreadCount();
  std::vector<std::unique_ptr<Job<int>>> full;
  for (int i = 0; i < places; ++i) {
    full.push_back(std::make_unique<Job<int>>());
    full.back()->start(
        [&gate](Monitor&) {
          gate.acquire();
          return 0;
        },
        [](int) {});
  }
  {
    Job<int> queued;
    queued.start([](Monitor&) { return 0; }, [](int) {});
  } // would hang here
  gate.release(places);
}

void JobTest::nextRequestMayStartFromWithinDone() {
  Job<int> job;
  QList<int> results;
  std::function<void(int)> next = [&](int value) {
    results.append(value);
    if (value < 5) job.start([value](Monitor&) { return value + 1; }, next);
  };
  job.start([](Monitor&) { return 0; }, next);
  QTRY_COMPARE(results, (QList<int>{0, 1, 2, 3, 4, 5}));
}

void JobTest::jobMayBeStoppedFromWithinProgress() {
  Job<int> job;
  bool arrived = false;
  int reports = 0;
  job.start(
      [](Monitor& monitor) {
        std::uint64_t i = 0;
        while (monitor.advance(++i, 1'000'000'000))
          QThread::usleep(100);
        return 0;
      },
      [&arrived](int) { arrived = true; },
      [&](int) {
        ++reports;
        job.stop();
      });
  QTRY_COMPARE(reports, 1);
  QTest::qWait(20);
  QCOMPARE(reports, 1);
  QVERIFY(!arrived);
}

void JobTest::progressReachesTheOwnerInOrder() {
  Job<int> job;
  QList<int> reports;
  bool arrived = false;
  bool reportedAfterwards = false;
  job.start(
      [](Monitor& monitor) {
        for (std::uint64_t i = 1; i <= 200; ++i) {
          if (!monitor.advance(i, 200)) return 0;
          QThread::usleep(200);
        }
        return 1;
      },
      [&arrived](int) { arrived = true; },
      [&](int perMille) {
        reports.append(perMille);
        reportedAfterwards = reportedAfterwards || arrived;
      });
  QTRY_VERIFY(arrived);
  QVERIFY(!reports.isEmpty());
  QVERIFY(std::ranges::is_sorted(reports));
  QVERIFY(reports.first() >= 0 && reports.last() <= 1000);
  QVERIFY(!reportedAfterwards);
}

void JobTest::resultsNeedNotBeCopyable() {
  Job<std::unique_ptr<int>> job;
  int result = 0;
  job.start([](Monitor&) { return std::make_unique<int>(7); },
            [&result](std::unique_ptr<int> value) { result = *value; });
  QTRY_COMPARE(result, 7);
}

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
