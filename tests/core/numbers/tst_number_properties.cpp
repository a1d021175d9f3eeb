#include "core/numbers/parse.h"
#include "core/numbers/print.h"
#include "tests/core/properties.h"

#include <QTest>

using namespace qs::numbers;

namespace {

Exact anyFraction() {
  const auto top = *rc::gen::arbitrary<std::int64_t>();
  const auto bottom = *rc::gen::positive<std::int64_t>();
  return Exact::finite(Rational(BigInt(top), BigInt(bottom)));
}

Exact anyDyadic() {
  return Exact::from(Dyadic{*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<std::uint64_t>(),
                            *rc::gen::inRange(-1200, 1200)});
}

bool same(const Exact& a, const Exact& b) {
  return a.kind == b.kind && a.negative == b.negative && a.magnitude == b.magnitude;
}

bool readsBack(const std::string& text, const Exact& value) {
  const auto parsed = parse(text);
  return parsed && same(parsed->value, value);
}

} // namespace

class TestNumberProperties : public QObject {
  Q_OBJECT

private slots:
  void everyPrintedFractionReadsBack();
  void everyPrintedDyadicReadsBack();
  void additionIsUndoneBySubtraction();
  void anyTextParsesOrFailsInsideItself();
};

void TestNumberProperties::everyPrintedFractionReadsBack() {
  QVERIFY(qs::testing::holds("a printed fraction reads back", [] {
    const Exact value = anyFraction();
    RC_ASSERT(readsBack(fraction(value), value));
    RC_ASSERT(readsBack(exactDecimal(value), value));
  }));
}

void TestNumberProperties::everyPrintedDyadicReadsBack() {
  QVERIFY(qs::testing::holds("a printed dyadic reads back", [] {
    const Exact value = anyDyadic();
    RC_ASSERT(readsBack(hexFloat(value), value));
    RC_ASSERT(readsBack(exactDecimal(value), value));
    const auto dyadic = toDyadic(value);
    RC_ASSERT(dyadic.has_value());
    RC_ASSERT(same(Exact::from(*dyadic), value));
  }));
}

void TestNumberProperties::additionIsUndoneBySubtraction() {
  QVERIFY(qs::testing::holds("a + b − b is a", [] {
    const Exact a = anyFraction(), b = anyFraction();
    const auto parsed = parse(fraction(a) + " + (" + fraction(b) + ") - (" + fraction(b) + ')');
    RC_ASSERT(bool(parsed));
    RC_ASSERT(parsed->value.value() == a.value());
  }));
}

void TestNumberProperties::anyTextParsesOrFailsInsideItself() {
  QVERIFY(qs::testing::holds("any text parses or fails inside itself", [] {
    const auto text = *rc::gen::container<std::string>(
        rc::gen::elementOf(std::string("0123456789.,_+-*/^()xpeEinfNa \xe2\x88\x92\xff")));
    const auto parsed = parse(text);
    if (parsed) return;
    RC_ASSERT(parsed.error().offset.has_value());
    RC_ASSERT(*parsed.error().offset <= text.size());
  }));
}

QTEST_APPLESS_MAIN(TestNumberProperties)
#include "tst_number_properties.moc"
