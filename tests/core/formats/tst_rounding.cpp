#include "tests/core/formats/golden.h"

#include "core/formats/encode.h"
#include "core/numbers/parse.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace qs::formats;
using qs::numbers::Exact;
using qs::numbers::Rational;

namespace {

struct Entry {
  Rational value;
  Code code;
};

/// Every finite value of a format, ascending, zero once: what encode is judged against is a search in this
/// list.
std::vector<Entry> sortedValues(const Layout& layout) {
  std::vector<Entry> list;
  for (Code code = 0; code <= codeMask(bitWidth(layout)); ++code) {
    const Decoded decoded = decode(layout, code);
    const bool secondZero = decoded.cls == ValueClass::zero && code != 0;
    if (decoded.isFinite() && !secondZero) list.push_back({exactValue(decoded).value(), code});
  }
  std::ranges::sort(list, {}, &Entry::value);
  return list;
}

/// Values inside the range: all, their midpoints, a hair beside both, and random ones.
std::vector<Rational> probes(const std::vector<Entry>& values) {
  std::vector<Rational> list;
  std::mt19937_64 random(1);
  for (std::size_t i = 0; i + 1 < values.size(); ++i) {
    const Rational& low = values[i].value;
    const Rational width = values[i + 1].value - low;
    const Rational hair = width / Rational(qs::numbers::BigInt(1) << 130);
    for (const Rational& x :
         {low, Rational(low + width / 2), Rational(low + width / 2 - hair), Rational(low + width / 2 + hair),
          Rational(low + hair), Rational(low + width - hair),
          Rational(low + width * Rational(random() >> 1, qs::numbers::BigInt(1) << 63))}) {
      list.push_back(x);
    }
  }
  return list;
}

Rational stored(const Layout& layout, const Rational& x, Rounding rounding) {
  const Code code = encode(layout, Exact::finite(x), {rounding, Overflow::ieee, 0}).code;
  return exactValue(decode(layout, code)).value();
}

void addLayouts(std::initializer_list<const char*> ids) {
  QTest::addColumn<QString>("id");
  for (const char* id : ids)
    QTest::newRow(id) << QString::fromLatin1(id);
}

} // namespace

class TestRounding : public QObject {
  Q_OBJECT

private slots:

  void everyCodeComesBack_data() {
    addLayouts({"f16",
                "bf16",
                "e5m2",
                "e4m3fn",
                "e4m3",
                "e3m4",
                "e4m3fnuz",
                "e5m2fnuz",
                "e4m3b11fnuz",
                "e8m0fnu",
                "e3m2fn",
                "e2m3fn",
                "e2m1fn",
                "int1",
                "uint1",
                "int2",
                "int4",
                "uint4",
                "int8",
                "uint8",
                "int16",
                "uint16",
                "e5m3[bias=20,inf=no,nan=fn]",
                "e0m7",
                "e4m0",
                "e6m9[signed=no]",
                "e1m6",
                "e5m4[nan=none,inf=yes]",
                "binary8p1se",
                "binary10p3uf",
                "e8m0[inf=no,nan=fn,signed=no,bias=-40]"});
  }

  void everyCodeComesBack() {
    QFETCH(QString, id);
    const Layout layout = golden::layout(id.toStdString());
    for (Code code = 0; code <= codeMask(bitWidth(layout)); ++code) {
      const Decoded decoded = decode(layout, code);
      const Encoded back = encode(layout, exactValue(decoded));
      if (decoded.cls == ValueClass::nan) {
        QCOMPARE(decode(layout, back.code).cls, ValueClass::nan);
        QVERIFY(!decode(layout, back.code).signalling);
      } else {
        QCOMPARE(back.code, code);
      }
      QVERIFY(!back.inexact && !back.overflow && !back.underflow && !back.saturated && !back.tie);
    }
  }

  void resultsAreTheNeighboursOfTheValue_data() {
    addLayouts({"e4m3fn", "e5m2fnuz", "e2m1fn", "int4", "uint4", "int1", "e3m4", "e0m5", "e4m0",
                "e3m3[subnormals=no]", "e4m3[subnormals=no,nan=fnuz]", "e3m3[signed=no]",
                "e5m2[nan=none,inf=yes]", "binary6p1se", "binary6p2ue", "e2m4[bias=-30,inf=no]"});
  }

  void resultsAreTheNeighboursOfTheValue() {
    QFETCH(QString, id);
    const Layout layout = golden::layout(id.toStdString());
    const std::vector<Entry> values = sortedValues(layout);
    for (const Rational& x : probes(values)) {
      const auto above = std::ranges::lower_bound(values, x, {}, &Entry::value);
      const Rational up = above->value;
      const Rational down = up == x ? x : std::prev(above)->value;
      const Rational inward = x > 0 ? down : up;
      QCOMPARE(stored(layout, x, Rounding::upward), up);
      QCOMPARE(stored(layout, x, Rounding::downward), down);
      QCOMPARE(stored(layout, x, Rounding::towardZero), inward);
      const Rational nearest = stored(layout, x, Rounding::nearestEven);
      const Rational away = stored(layout, x, Rounding::nearestAway);
      QVERIFY(nearest == up || nearest == down);
      const bool tie = up - x == x - down && up != down;
      if (!tie) {
        QCOMPARE(nearest, up - x < x - down ? up : down);
        QCOMPARE(away, nearest);
      } else {
        QCOMPARE(away, x > 0 ? up : down);
      }
      const Encoded encoded = encode(layout, Exact::finite(x));
      QCOMPARE(encoded.tie, tie);
      QCOMPARE(encoded.inexact, up != down);
      QCOMPARE(encoded.below.has_value() && encoded.above.has_value(), up != down);
      if (up == down) continue;
      QCOMPARE(exactValue(decode(layout, *encoded.below)).value(), down);
      QCOMPARE(exactValue(decode(layout, *encoded.above)).value(), up);
      QVERIFY(encoded.code == *encoded.below || encoded.code == *encoded.above);
    }
  }

  void tiesGoToTheEvenCode_data() { addLayouts({"e4m3fn", "f16", "e2m1fn", "int8", "binary6p1se"}); }

  void tiesGoToTheEvenCode() {
    QFETCH(QString, id);
    const Layout layout = golden::layout(id.toStdString());
    const std::vector<Entry> values = sortedValues(layout);
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {
      const Encoded encoded = encode(layout, Exact::finite((values[i].value + values[i + 1].value) / 2));
      QVERIFY(encoded.tie);
      QCOMPARE(encoded.code & 1, Code{0});
    }
  }

  void stepsVisitEveryValueInOrder_data() {
    addLayouts({"f16", "e4m3fn", "e5m2fnuz", "e8m0fnu", "int8", "uint4", "e3m3[subnormals=no]", "binary6p2ue",
                "int1"});
  }

  void stepsVisitEveryValueInOrder() {
    QFETCH(QString, id);
    const Layout layout = golden::layout(id.toStdString());
    const std::vector<Entry> values = sortedValues(layout);
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {
      const auto next = neighbours(layout, values[i].code).next;
      const auto previous = neighbours(layout, values[i + 1].code).previous;
      QVERIFY(next && previous);
      QCOMPARE(exactValue(decode(layout, *next)).value(), values[i + 1].value);
      QCOMPARE(exactValue(decode(layout, *previous)).value(), values[i].value);
    }
    const auto outward = neighbours(layout, values.back().code).next;
    QCOMPARE(outward, landmarks(layout).positiveInfinity);
    QVERIFY(!outward || !neighbours(layout, *outward).next);
    if (const auto nan = landmarks(layout).quietNan) QVERIFY(!neighbours(layout, *nan).next);
  }

  void intervalEndsWhereAnotherCodeBegins_data() {
    addLayouts(
        {"e4m3fn", "e5m2", "e4m0", "int4", "e8m0fnu", "e3m3[subnormals=no]", "binary6p1se", "e4m3fnuz"});
  }

  void intervalEndsWhereAnotherCodeBegins() {
    QFETCH(QString, id);
    const Layout layout = golden::layout(id.toStdString());
    for (const Entry& entry : sortedValues(layout)) {
      if (entry.value < 0) continue;
      const qs::numbers::Interval interval = roundingInterval(layout, entry.code);
      const auto comesHere = [&](const Rational& x) {
        return encode(layout, Exact::finite(x)).code == entry.code;
      };
      QVERIFY(interval.low <= entry.value && entry.value <= interval.high);
      const bool isLargest =
          entry.code == landmarks(layout).maxFinite; // above it overflow rules, not the interval
      if (interval.low > 0) QCOMPARE(comesHere(interval.low), interval.lowClosed);
      if (!isLargest) QCOMPARE(comesHere(interval.high), interval.highClosed);
      const Rational hair = (interval.high - interval.low) / 1000;
      QVERIFY(comesHere(interval.low + hair) && comesHere(interval.high - hair));
    }
  }

  void shortestTextComesBack_data() {
    addLayouts({"f16", "bf16", "e5m2", "e4m3fnuz", "e8m0fnu", "e2m1fn", "int8", "e4m0"});
  }

  void shortestTextComesBack() {
    QFETCH(QString, id);
    const Layout layout = golden::layout(id.toStdString());
    const Code step = bitWidth(layout) > 8 ? 13 : 1;
    for (Code code = 0; code <= codeMask(bitWidth(layout)); code += step) {
      if (decode(layout, code).cls == ValueClass::nan) continue;
      const auto parsed = qs::numbers::parse(shortestText(layout, code));
      QVERIFY(parsed.has_value());
      QCOMPARE(encode(layout, parsed->value).code, code);
    }
  }

  // NumPy prints float16 and float32 in their shortest round-trip form; these are its texts.
  void shortestTextIsShortest() {
    QCOMPARE(shortestText(golden::layout("f32"), 0x3dcccccd), std::string("0.1"));
    QCOMPARE(shortestText(golden::layout("f16"), 0x2e66), std::string("0.1"));
    QCOMPARE(shortestText(golden::layout("f16"), 0x7bff), std::string("65500"));
    QCOMPARE(shortestText(golden::layout("f64"), 0x7fefffffffffffff), std::string("1.7976931348623157e308"));
    QCOMPARE(shortestText(golden::layout("f64"), 1), std::string("5e-324"));
    QCOMPARE(shortestText(golden::layout("f16"), 0x8000), std::string("-0"));
    QCOMPARE(shortestText(golden::layout("f16"), 0xfc00), std::string("-inf"));
    QCOMPARE(shortestText(golden::layout("f16"), 0xfe00), std::string("nan"));
  }
};

QTEST_GUILESS_MAIN(TestRounding)
#include "tst_rounding.moc"
