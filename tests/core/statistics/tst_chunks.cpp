#include "core/statistics/chunks.h"
#include "core/statistics/histogram.h"
#include "core/statistics/summary.h"
#include "tests/core/statistics/sequences.h"
#include "tests/core/tensor_of.h"
#include "tests/core/watched_bytes.h"

#include <tbb/task_arena.h>

#include <QTest>
#include <algorithm>
#include <bit>

using namespace qs;
using statistics::Chunk;
using tensors::TensorView;

namespace {

/// The same matrix with its columns one after the other in storage.
TensorView byColumns(const std::vector<float>& values, std::uint64_t rows, std::uint64_t columns) {
  std::vector<float> stored(values.size());
  for (std::uint64_t row = 0; row < rows; ++row)
    for (std::uint64_t column = 0; column < columns; ++column)
      stored[column * rows + row] = values[row * columns + column];
  TensorView view = tensorOf(stored, {rows, columns});
  view.strides = {1, static_cast<std::int64_t>(rows)};
  return view;
}

/// Follows the progress, and stops after so much of it.
class Watcher final : public Monitor {
public:
  explicit Watcher(std::uint64_t most) : m_most(most) {}

  bool advance(std::uint64_t done, std::uint64_t total) override {
    forward = forward && done >= last && done <= total;
    last = done;
    return done < m_most || done == total;
  }

  bool forward = true;
  std::uint64_t last = 0;

private:
  std::uint64_t m_most;
};

} // namespace

class TestChunks : public QObject {
  Q_OBJECT

private slots:
  void storageOrderChangesNoFigure();
  void distantElementsAreReadTogether();
  void chunksComeInTheirOrder_data();
  void chunksComeInTheirOrder();
  void theFirstErrorInReadingOrderWins_data();
  void theFirstErrorInReadingOrderWins();
  void progressMovesForwardAndStops();
};

void TestChunks::storageOrderChangesNoFigure() {
  constexpr std::uint64_t rows = 900, columns = 701;
  const std::vector<float> values = narrowed(cubed(spread(rows * columns)));
  const TensorView plain = tensorOf(values, {rows, columns});
  const TensorView turned = byColumns(values, rows, columns);
  Unwatched monitor;
  const auto expected = statistics::summarise(plain, monitor);
  const auto actual = statistics::summarise(turned, monitor);
  QVERIFY(expected && actual);
  QCOMPARE(actual->elements(), rows * columns);
  QCOMPARE(std::bit_cast<std::uint64_t>(actual->mean()), std::bit_cast<std::uint64_t>(expected->mean()));
  QCOMPARE(std::bit_cast<std::uint64_t>(actual->excessKurtosis()),
           std::bit_cast<std::uint64_t>(expected->excessKurtosis()));
  const auto expectedBins = statistics::histogram(plain, -0.125, 0.125, 37, monitor);
  const auto actualBins = statistics::histogram(turned, -0.125, 0.125, 37, monitor);
  QVERIFY(expectedBins && actualBins);
  QVERIFY(std::ranges::equal(actualBins->counts(), expectedBins->counts()));
}

void TestChunks::distantElementsAreReadTogether() {
  constexpr std::uint64_t rows = 4096, columns = 512, columnBytes = rows * sizeof(float);
  TensorView view = byColumns(narrowed(spread(rows * columns)), rows, columns);
  const auto source = std::make_shared<WatchedBytes>(view.source);
  view.source = source;
  Unwatched monitor;
  tbb::task_arena arena(2);
  arena.execute([&] { QVERIFY(statistics::summarise(view, monitor)); });
  QVERIFY2(source->reads <= 2 * columns, "two threads need at most two visits to each column");
  QVERIFY2(source->bytesRead <= 3 * columns * columnBytes, "hardly anything may be read twice");
}

void TestChunks::chunksComeInTheirOrder_data() {
  QTest::addColumn<bool>("turned");
  QTest::addColumn<int>("sample");
  QTest::newRow("rows") << false << 0;
  QTest::newRow("columns") << true << 0;
  QTest::newRow("sample of rows") << false << 20'000;
  QTest::newRow("sample of columns") << true << 20'000;
}

void TestChunks::chunksComeInTheirOrder() {
  QFETCH(bool, turned);
  QFETCH(int, sample);
  constexpr std::uint64_t rows = 1000, columns = 500;
  std::vector<float> places(rows * columns); // every value tells its own place
  for (std::size_t i = 0; i < places.size(); ++i)
    places[i] = static_cast<float>(i);
  const TensorView view = turned ? byColumns(places, rows, columns) : tensorOf(places, {rows, columns});
  const statistics::ChunkPlan plan(places.size(), static_cast<std::uint64_t>(sample));
  const auto body = [](Chunk chunk, std::span<const double> values) -> Result<Chunk> {
    for (std::uint64_t i = 0; i < values.size(); ++i)
      if (values[i] != static_cast<double>(chunk.first + i)) return fail(ErrorCode::malformed, {}, "place");
    if (values.size() != chunk.size) return fail(ErrorCode::malformed, {}, "size");
    return chunk;
  };
  std::vector<Chunk> seen;
  Unwatched monitor;
  QVERIFY((statistics::overChunks<double, Chunk>(view, plan, monitor, body,
                                                 [&](Chunk chunk) { seen.push_back(chunk); })));
  QCOMPARE(seen.size(), plan.count());
  for (std::size_t i = 0; i < seen.size(); ++i) {
    QCOMPARE(seen[i].first, plan.at(i).first);
    QCOMPARE(seen[i].size, plan.at(i).size);
  }
}

void TestChunks::theFirstErrorInReadingOrderWins_data() {
  QTest::addColumn<bool>("turned");
  QTest::newRow("rows") << false;
  QTest::newRow("columns") << true;
}

void TestChunks::theFirstErrorInReadingOrderWins() {
  QFETCH(bool, turned);
  constexpr std::uint64_t rows = 2000, columns = 500;
  const std::vector<float> values = narrowed(spread(rows * columns));
  const TensorView view = turned ? byColumns(values, rows, columns) : tensorOf(values, {rows, columns});
  const statistics::ChunkPlan plan(values.size());
  const auto body = [&](Chunk chunk, std::span<const float>) -> Result<std::uint64_t> {
    if (chunk.first < plan.at(3).first) return chunk.first;
    return fail(ErrorCode::unsuitableTensor, std::to_string(chunk.first), "too far");
  };
  int merged = 0;
  Unwatched monitor;
  const auto done = statistics::overChunks<float, std::uint64_t>(view, plan, monitor, body,
                                                                 [&](std::uint64_t) { ++merged; });
  QVERIFY(!done);
  QCOMPARE(done.error().culprit, std::to_string(plan.at(3).first));
  QVERIFY(merged <= 3);
}

void TestChunks::progressMovesForwardAndStops() {
  constexpr std::uint64_t rows = 2000, columns = 500;
  const TensorView view = byColumns(narrowed(spread(rows * columns)), rows, columns);
  Watcher patient(rows * columns);
  QVERIFY(statistics::summarise(view, patient));
  QVERIFY(patient.forward);
  QCOMPARE(patient.last, rows * columns);
  tbb::task_arena arena(2);
  Watcher hasty(1);
  arena.execute([&] {
    const auto stopped = statistics::summarise(view, hasty);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::cancelled);
  });
  QVERIFY(hasty.last < rows * columns);
}

QTEST_APPLESS_MAIN(TestChunks)
#include "tst_chunks.moc"
