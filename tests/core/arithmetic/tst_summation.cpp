#include "core/arithmetic/summation.h"
#include "core/formats/catalogue.h"
#include "core/numbers/parse.h"
#include "core/numbers/print.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace qs;
using namespace qs::arithmetic;
using numbers::Exact;

namespace {

formats::Layout layoutOf(const char* id) {
  return formats::find(id)->layout;
}

Exact number(const char* text) {
  return numbers::parse(text)->value;
}

SumRequest request(const char* format, const char* items, int repeat, const char* start = "0") {
  SumRequest result;
  result.element = result.accumulator = layoutOf(format);
  result.values = *parseItems(items);
  result.repeat = repeat;
  result.start = number(start);
  return result;
}

std::string resultText(const SumRequest& asked, const SumRun& run) {
  return formats::shortestText(asked.accumulator, run.result);
}

} // namespace

class TestSummation : public QObject {
  Q_OBJECT

private slots:
  void followsTheCourse_data();
  void followsTheCourse();
  void countingStalls_data();
  void countingStalls();
  void agreesWithTheProcessor_data();
  void agreesWithTheProcessor();
  void compensationAgreesWithTheProcessor();
  void driftIsExact();
  void roundingModesPullTheSumApart();
  void accumulatorsMayBeWiderOrIntegers();
  void dotProducts();
  void typedTotalKnowsNoFormat();
  void infinitiesAndNansGoThrough();
  void longListsAreAddedUp();
  void longListsCanBeStopped_data();
  void longListsCanBeStopped();
  void listsAreRead_data();
  void listsAreRead();
  void badRequestsAreRefused();
};

void TestSummation::followsTheCourse_data() {
  QTest::addColumn<QByteArray>("items");
  QTest::addColumn<int>("repeat");
  QTest::addColumn<QByteArray>("start");
  QTest::addColumn<QByteArray>("result");
  // Curriculum, lessons 6 and 17: checked there with independent arithmetic.
  const auto row = [](const char* format, const char* items, int repeat, const char* start,
                      const char* result) {
    QTest::addRow("%s %s times %d from %s", format, items, repeat, start)
        << QByteArray(items) << repeat << QByteArray(start) << QByteArray(result);
  };
  row("f16", "0.1", 1000, "0", "105.1875");
  row("bf16", "0.1", 1000, "0", "32.0");
  row("f16", "1; 1", 1, "2048", "2048.0");
  row("f16", "2048; 2", 1, "0", "2050.0");
  row("f16", "-0.0001", 1000, "1", "1.0");
  row("bf16", "-0.0001", 1000, "1", "1.0");
  row("f32", "-0.0001", 1000, "1", "0.8999834");
  row("f16", "-0.0003", 1000, "1", "0.51171875");
}

void TestSummation::followsTheCourse() {
  QFETCH(QByteArray, items);
  QFETCH(int, repeat);
  QFETCH(QByteArray, start);
  QFETCH(QByteArray, result);
  const QByteArray format = QByteArray(QTest::currentDataTag()).split(' ').first();
  const SumRequest asked = request(format.constData(), items.constData(), repeat, start.constData());
  const auto run = sum(asked);
  QVERIFY(run);
  const double got = numbers::toDouble(formats::exactValue(formats::decode(asked.accumulator, run->result)));
  const double wanted = result.toDouble();
  if (format == "f32")
    QCOMPARE(static_cast<float>(got), static_cast<float>(wanted));
  else
    QCOMPARE(got, wanted);
  QCOMPARE(run->steps.size(),
           static_cast<std::size_t>(repeat) * static_cast<std::size_t>(items.count(';') + 1));
}

void TestSummation::countingStalls_data() {
  QTest::addColumn<int>("start");
  QTest::addColumn<int>("limit");
  QTest::newRow("e5m2") << 0 << 8;
  QTest::newRow("e4m3fn") << 0 << 16;
  QTest::newRow("bf16") << 0 << 256;
  QTest::newRow("f16") << 0 << 2048;
  QTest::newRow("f32") << 16777000 << 16777216;
}

void TestSummation::countingStalls() {
  QFETCH(int, start);
  QFETCH(int, limit);
  const std::string from = std::to_string(start);
  const SumRequest asked = request(QTest::currentDataTag(), "1", limit - start + 50, from.c_str());
  const auto run = sum(asked);
  QVERIFY(run);
  // Each count up to the limit is exact; the next one is the first that changes nothing, and so are all
  // others.
  const auto first = static_cast<std::size_t>(limit - start);
  QCOMPARE(run->firstAbsorbed, std::optional(first));
  QCOMPARE(run->stalledFrom, std::optional(first));
  QCOMPARE(run->inexactSteps, std::size_t{50});
  QCOMPARE(numbers::toDouble(formats::exactValue(formats::decode(asked.accumulator, run->result))),
           double(limit));
  QCOMPARE(run->steps[first - 1].drift, 0.0);
  QCOMPARE(run->steps[first].drift, -1.0);
  QCOMPARE(run->steps.back().drift, -50.0);
}

void TestSummation::agreesWithTheProcessor_data() {
  QTest::addColumn<Order>("order");
  for (const Order order : {Order::forward, Order::backward, Order::pairwise})
    QTest::newRow(std::string(orderId(order)).c_str()) << order;
}

namespace {

float halves(const std::vector<float>& items, std::size_t from, std::size_t to) {
  if (to - from == 1) return items[from];
  const std::size_t middle = from + (to - from) / 2;
  const volatile float left = halves(items, from, middle), right = halves(items, middle, to);
  return left + right;
}

std::vector<float> someFloats(int count) {
  std::mt19937 random(3);
  std::normal_distribution<float> spread(0, 100);
  std::vector<float> items(static_cast<std::size_t>(count));
  std::ranges::generate(items, [&] { return spread(random); });
  return items;
}

SumRequest requestOf(const std::vector<float>& items) {
  SumRequest asked = request("f32", "0", 1);
  asked.values.clear();
  for (const float item : items)
    asked.values.push_back(Exact::from(double{item}));
  return asked;
}

} // namespace

void TestSummation::agreesWithTheProcessor() {
  QFETCH(Order, order);
  const std::vector<float> items = someFloats(1237);
  SumRequest asked = requestOf(items);
  asked.order = order;
  volatile float expected = order == Order::backward ? items.back() : items.front();
  for (std::size_t i = 1; i < items.size(); ++i)
    expected = expected + items[order == Order::backward ? items.size() - 1 - i : i];
  if (order == Order::pairwise) expected = halves(items, 0, items.size());
  const auto run = sum(asked);
  QVERIFY(run);
  QCOMPARE(std::bit_cast<float>(static_cast<std::uint32_t>(run->result)), float{expected});
}

void TestSummation::compensationAgreesWithTheProcessor() {
  const std::vector<float> items = someFloats(1237);
  SumRequest asked = requestOf(items);
  asked.compensated = true;
  volatile float total = 0, lost = 0;
  for (const float item : items) {
    const volatile float corrected = item - lost;
    const volatile float next = total + corrected;
    const volatile float gained = next - total;
    lost = gained - corrected;
    total = next;
  }
  const auto run = sum(asked);
  QVERIFY(run);
  QCOMPARE(std::bit_cast<float>(static_cast<std::uint32_t>(run->result)), float{total});
  // A thousand times 0.1 in FP16, compensated, ends within one ulp of the stored items' sum.
  SumRequest tenths = request("f16", "0.1", 1000);
  tenths.compensated = true;
  QVERIFY(std::abs(sum(tenths)->steps.back().driftUlps) <= 1);
}

/// FP16 holds 0.1 as 1638.0/2¹⁴ − …: 0x2e66 is 1638·2⁻¹⁴, so three of them are 4914·2⁻¹⁴ exactly, and FP16
/// near 0.3 has steps of 2⁻¹²: 0.3 = 1228.5 steps, a tie that goes to 1228. Drift: −0.5·2⁻¹², half an ulp.
void TestSummation::driftIsExact() {
  const SumRequest asked = request("f16", "0.1", 3);
  const auto run = sum(asked);
  QVERIFY(run);
  QCOMPARE(run->steps[1].drift, 0.0); // doubling is exact
  QCOMPARE(run->steps[2].drift, -0x1p-13);
  QCOMPARE(run->steps[2].driftUlps, -0.5);
  QCOMPARE(numbers::fraction(*driftOf(asked.accumulator, run->steps[2])), std::string("-1/8192"));
  QCOMPARE(numbers::fraction(exactOf(run->steps[2].exact.value)), std::string("2457/8192"));
}

void TestSummation::roundingModesPullTheSumApart() {
  SumRequest asked = request("f16", "0.1", 1000);
  const auto end = [&asked](formats::Rounding rounding) {
    asked.rounding = rounding;
    return numbers::toDouble(formats::exactValue(formats::decode(asked.accumulator, sum(asked)->result)));
  };
  const double down = end(formats::Rounding::downward), near = end(formats::Rounding::nearestEven),
               up = end(formats::Rounding::upward);
  QVERIFY(down < 100 && 100 < near && near < up);
  // Stochastic rounding is right on average, and the same for the same seed.
  const double drawn = end(formats::Rounding::stochastic);
  QCOMPARE(end(formats::Rounding::stochastic), drawn);
  QVERIFY(std::abs(drawn - 100) < 10);
  asked.seed = 1;
  QVERIFY(end(formats::Rounding::stochastic) != drawn);
}

void TestSummation::accumulatorsMayBeWiderOrIntegers() {
  SumRequest asked = request("f16", "0.1", 1000);
  asked.accumulator = layoutOf("f32");
  // 1638·2⁻¹⁴·1000 = 99.97558593750 needs 21 bits: exact in binary32 all the way.
  const auto run = sum(asked);
  QCOMPARE(run->inexactSteps, std::size_t{0});
  QCOMPARE(resultText(asked, *run), std::string("99.975586"));
  SumRequest whole = request("int8", "100; 100", 2);
  whole.accumulator = layoutOf("int32");
  QCOMPARE(sum(whole)->result, formats::Code{400});
  whole.accumulator = layoutOf("int8");
  const auto clamped = sum(whole);
  QCOMPARE(clamped->result, formats::Code{127});
  QVERIFY(clamped->overflowed);
}

void TestSummation::dotProducts() {
  SumRequest asked = request("f16", "300; 1", 1);
  asked.factors = *parseItems("300; -90000 + 65504");
  // 300·300 = 90000 is beyond FP16, but fused products go into the sum unrounded; binary32 holds them.
  asked.accumulator = layoutOf("f32");
  QCOMPARE(resultText(asked, *sum(asked)), std::string("65504"));
  asked.accumulator = layoutOf("f16");
  asked.roundProducts = true;
  QCOMPARE(resultText(asked, *sum(asked)), std::string("inf"));
  SumRequest bytes = request("int8", "127; -128; 3", 1);
  bytes.factors = *parseItems("127; -128; -1");
  bytes.accumulator = layoutOf("int32");
  QCOMPARE(sum(bytes)->result, formats::Code{127 * 127 + 128 * 128 - 3});
}

void TestSummation::typedTotalKnowsNoFormat() {
  const auto run = sum(request("e4m3fn", "0.1; 1/3", 30, "1/2"));
  QVERIFY(run->typedTotal);
  QCOMPARE(numbers::fraction(*run->typedTotal), std::string("27/2"));
}

void TestSummation::infinitiesAndNansGoThrough() {
  const auto text = [](const char* format, const char* items) {
    const SumRequest asked = request(format, items, 1);
    return resultText(asked, *sum(asked));
  };
  QCOMPARE(text("f16", "1; inf; 2"), std::string("inf"));
  QCOMPARE(text("f16", "inf; -inf; 2"), std::string("nan"));
  QCOMPARE(text("f16", "1; nan"), std::string("nan"));
  QCOMPARE(text("f16", "60000; 60000; -60000"), std::string("inf"));
  const auto run = sum(request("f16", "60000; 60000; -60000", 1));
  QVERIFY(run->overflowed);
  QVERIFY(std::isnan(run->steps.back().drift));
  QVERIFY(!driftOf(layoutOf("f16"), run->steps.back()));
}

void TestSummation::longListsAreAddedUp() {
  for (const char* format : {"f16", "f64"}) {
    const auto run = sum(request(format, "0.1", 100000));
    QCOMPARE(run->steps.size(), std::size_t{100000});
  }
}

void TestSummation::longListsCanBeStopped_data() {
  QTest::addColumn<Order>("order");
  QTest::newRow("forward") << Order::forward;
  QTest::newRow("backward") << Order::backward;
  QTest::newRow("pairwise") << Order::pairwise;
}

void TestSummation::longListsCanBeStopped() {
  QFETCH(Order, order);

  struct Impatient : Monitor {
    bool advance(std::uint64_t done, std::uint64_t total) override {
      last = done;
      of = total;
      return ++calls < 3;
    }

    int calls = 0;
    std::uint64_t last = 0, of = 0;
  } impatient;

  SumRequest asked = request("f16", "0.1", 100000);
  asked.order = order;
  const auto run = sum(asked, impatient);
  QVERIFY(!run);
  QCOMPARE(run.error().code, ErrorCode::cancelled);
  QCOMPARE(impatient.of, std::uint64_t{100000});
  QVERIFY(impatient.last < 20000);
}

void TestSummation::listsAreRead_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("count"); // −1: refused
  QTest::newRow("semicolons") << QByteArray("1; 2;3") << 3;
  QTest::newRow("commas and lines") << QByteArray("1, 2\n0x1.8p3,\n1/3") << 4;
  QTest::newRow("expressions") << QByteArray("2^-24 + 1; -(1/3)") << 2;
  QTest::newRow("empty") << QByteArray(" ; ") << -1;
  QTest::newRow("bad") << QByteArray("1; two") << -1;
}

void TestSummation::listsAreRead() {
  QFETCH(QByteArray, text);
  QFETCH(int, count);
  const auto items = parseItems(text.toStdString());
  QCOMPARE(items ? static_cast<int>(items->size()) : -1, count);
  if (QByteArray(QTest::currentDataTag()) == "bad")
    QCOMPARE(items.error().offset, std::optional<std::uint64_t>(3));
}

void TestSummation::badRequestsAreRefused() {
  SumRequest asked = request("f16", "1; 2", 1);
  asked.factors = *parseItems("1");
  QVERIFY(!sum(asked));
  asked = request("f16", "1", maxItems);
  QVERIFY(sum(asked));
  ++asked.repeat;
  QVERIFY(!sum(asked));
  asked = request("f16", "1; 2", 1);
  asked.order = Order::pairwise;
  asked.compensated = true;
  QVERIFY(!sum(asked));
  asked = request("f16", "1", 1);
  asked.accumulator = layoutOf("e8m0fnu");
  const auto refused = sum(asked);
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::unsupported);
}

QTEST_APPLESS_MAIN(TestSummation)
#include "tst_summation.moc"
