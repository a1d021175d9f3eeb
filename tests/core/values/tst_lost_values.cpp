#include "core/formats/catalogue.h"
#include "core/formats/encode.h"
#include "core/values/value_sets.h"

#include <QTest>

#include <set>

using namespace qs;
using namespace qs::values;
using formats::Code;
using numbers::Rational;

namespace {

formats::Layout layoutOf(const QByteArray& text) {
  return formats::find(text.toStdString())->layout;
}

std::set<Rational> finiteValues(const formats::Layout& layout) {
  std::set<Rational> values;
  for (Code code = 0; code <= formats::codeMask(formats::bitWidth(layout)); ++code) {
    const formats::Decoded value = formats::decode(layout, code);
    if (value.isFinite()) values.insert(numbers::toRational(formats::dyadicValue(value)));
  }
  return values;
}

/// By the words of the definition, value for value.
LostValues countedOneByOne(const formats::Layout& from, const formats::Layout& to) {
  const std::set<Rational> theirs = finiteValues(to);
  const auto outside = [&](const Rational& x) {
    if (x > 0) return *theirs.rbegin() <= 0 || x > *theirs.rbegin();
    if (x < 0) return *theirs.begin() >= 0 || x < *theirs.begin();
    return false;
  };
  const auto besideZero = [&](const Rational& x) {
    if (x == 0) return true;
    for (const Rational& other : theirs)
      if (other * x > 0 && abs(other) < abs(x)) return false;
    return true;
  };
  LostValues lost;
  for (const Rational& x : finiteValues(from)) {
    if (theirs.contains(x)) continue;
    ++(outside(x) ? lost.tooLarge : besideZero(x) ? lost.tooSmall : lost.inBetween);
  }
  return lost;
}

} // namespace

class TestLostValues : public QObject {
  Q_OBJECT

private slots:

  /// Of BF16 in FP16: 112 binades of 128 values from 2^16 on; 102 binades and 127 subnormals below 2^−24; and
  /// in the seven binades above 2^−24, which hold 1, 2, … 64 values of FP16, all others of 128 each. Twice.
  void causesOfBFloat16() {
    const SetComparison sets = compareSets(layoutOf("f16"), layoutOf("bf16"));
    QCOMPARE(sets.lostOfSecond.tooLarge, numbers::BigInt(2 * 112 * 128));
    QCOMPARE(sets.lostOfSecond.tooSmall, numbers::BigInt(2 * (102 * 128 + 127)));
    QCOMPARE(sets.lostOfSecond.inBetween, numbers::BigInt(2 * (7 * 128 - 127)));
    QCOMPARE(sets.lostOfFirst.inBetween, sets.onlyFirst);
  }

  void agreesWithTrying_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const char* formats[] = {"e5m2", "e4m3fn",  "e4m3fnuz", "e2m1fn", "int8",     "uint4",          "e0m3",
                             "e5m0", "e8m0fnu", "posit8",   "nf4",    "fixed8.3", "e4m3[signed=no]"};
    for (const char* from : formats)
      for (const char* to : formats)
        QTest::addRow("%s %s", from, to) << QByteArray(from) << QByteArray(to);
  }

  void agreesWithTrying() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const LostValues lost = compareSets(layoutOf(from), layoutOf(to)).lostOfFirst;
    const LostValues tried = countedOneByOne(layoutOf(from), layoutOf(to));
    QCOMPARE(lost.tooLarge, tried.tooLarge);
    QCOMPARE(lost.tooSmall, tried.tooSmall);
    QCOMPARE(lost.inBetween, tried.inBetween);
  }

  /// The widest: everything of binary64 that is no 64-bit integer.
  void widestFormatsAreCounted() {
    const SetComparison sets = compareSets(layoutOf("f64"), layoutOf("uint64"));
    const LostValues& lost = sets.lostOfFirst;
    QCOMPARE(numbers::BigInt(lost.tooLarge + lost.tooSmall + lost.inBetween), sets.onlyFirst);
    // Subnormals, the zero left out, and the 1022 binades below 1.
    QCOMPARE(lost.tooSmall, numbers::BigInt((std::uint64_t{1} << 52) * 1023 - 1));
  }
};

QTEST_APPLESS_MAIN(TestLostValues)
#include "tst_lost_values.moc"
