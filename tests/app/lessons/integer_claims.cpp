#include "tests/app/lessons/claims.h"

#include "app/lessons/gallery.h"
#include "app/pages/integers/integers_model.h"
#include "core/integers/base_conversion.h"
#include "core/integers/operations.h"
#include "widgets/numberline/value_text.h"

#include <QStringList>

namespace qs::lessons {
namespace {

using pages::IntegersFigures;

IntegersFigures figures(const char* id) {
  return *pages::integerFigures(opened(*findExample(id), {})->integers);
}

QString binary(integers::Pattern pattern, int width) {
  return QString::number(pattern, 2).rightJustified(width, QLatin1Char('0'));
}

QString number(long long value) {
  return widgets::valueText(std::to_string(value));
}

long long asSigned(integers::Pattern pattern, int width) {
  const long long top = 1LL << (width - 1);
  const auto low = static_cast<long long>(pattern);
  return (low ^ top) - top;
}

auto result(const char* id) {
  return [=] {
    const IntegersFigures f = figures(id);
    return number(asSigned(f.trace.result, f.width));
  };
}

auto flag(const char* id, char name) {
  return [=] {
    const integers::Flags flags = figures(id).trace.flags;
    return QStringLiteral("%1 = %2").arg(QLatin1Char(name)).arg(name == 'C' ? flags.c : flags.v);
  };
}

auto operand(const char* id, bool isSigned) {
  return [=] {
    const IntegersFigures f = figures(id);
    return number(isSigned ? asSigned(f.a, f.width) : static_cast<long long>(f.a));
  };
}

} // namespace

static std::vector<Claim> countingClaims() {
  return {
      {"thirteen-bits", "1101", [] { return binary(figures("thirteen-bits").a, 4); }},
      {"thirteen-bits", "13 = 8 + 4 + 1", [] { return QStringLiteral("%1 = 8 + 4 + 1").arg(8 + 4 + 1); }},
      {"ladder", "1, 0, 1, 1",
       [] {
         QStringList remainders;
         for (const integers::Rung& rung : integers::divisionLadder(13, 2))
           remainders.append(QString::number(rung.remainder));
         return remainders.join(QLatin1String(", "));
       }},
      {"ladder", "1101", [] { return binary(figures("ladder").a, 4); }},
      {"nibbles", "0x7B",
       [] {
         const IntegersFigures f = figures("nibbles");
         return QStringLiteral("0x%1").arg((f.b & 15) << 4 | (f.a & 15), 2, 16).toUpper().replace(u'X', u'x');
       }},
  };
}

static std::vector<Claim> readingClaims() {
  return {
      {"bits-137", "10001001", [] { return binary(figures("bits-137").a, 8); }},
      {"bits-137", "137", operand("bits-137", false)},
      {"bits-137", "−119", operand("bits-137", true)},
      {"bits-137", "+128", [] { return QStringLiteral("+%1").arg((figures("bits-137").a & 0x80)); }},
      {"bits-137", "−128", [] { return number(asSigned(figures("bits-137").a & 0x80, 8)); }},
      {"bits-137", "9", [] { return QString::number(figures("bits-137").a & 0x7f); }},
      {"pixel-200", "200", operand("pixel-200", false)},
      {"pixel-200", "−56", operand("pixel-200", true)},
      {"pixel-200", "127", [] { return number((1 << 7) - 1); }},
      {"negate-5", "00000101", [] { return binary(figures("negate-5").a, 8); }},
      {"negate-5", "11111010", [] { return binary(figures("negate-5").trace.augend, 8); }},
      {"negate-5", "11111011", [] { return binary(figures("negate-5").trace.result, 8); }},
      {"negate-5", "−5", result("negate-5")},
      {"negate-5", "−128 + 123",
       [] {
         const integers::Pattern r = figures("negate-5").trace.result;
         return number(asSigned(r & 0x80, 8)) + QStringLiteral(" + ") + QString::number(r & 0x7f);
       }},
      {"one-adder", "00001000", [] { return binary(figures("one-adder").trace.result, 8); }},
      {"one-adder", "dropped",
       [] { return figures("one-adder").trace.carryOut ? QStringLiteral("dropped") : QString(); }},
      {"one-adder", "13 + (−5)",
       [] {
         const IntegersFigures f = figures("one-adder");
         return QStringLiteral("%1 + (%2)").arg(number(asSigned(f.a, 8)), number(asSigned(f.b, 8)));
       }},
      {"overflow", "−106", result("overflow")},
      {"overflow", "C = 0", flag("overflow", 'C')},
      {"overflow", "V = 1", flag("overflow", 'V')},
      {"carry-and-overflow", "106", result("carry-and-overflow")},
      {"carry-and-overflow", "C = 1", flag("carry-and-overflow", 'C')},
      {"carry-and-overflow", "V = 1", flag("carry-and-overflow", 'V')},
      {"carry-and-overflow", "none goes into it",
       [] {
         return figures("carry-and-overflow").trace.carryIntoTop ? QString()
                                                                 : QStringLiteral("none goes into it");
       }},
      {"negate-128", "0", [] { return number(asSigned(integers::negate(0, 8).result, 8)); }},
      {"negate-128", "−128", result("negate-128")},
      {"negate-128", "+128", [] { return QStringLiteral("+%1").arg(-asSigned(figures("negate-128").a, 8)); }},
      {"negate-128", "V = 1", flag("negate-128", 'V')},
      {"int4", "−8", result("int4")},
      {"int4", "7", operand("int4", true)},
  };
}

std::vector<Claim> integerClaims() {
  std::vector<Claim> all = countingClaims();
  for (const Claim& claim : readingClaims())
    all.push_back(claim);
  return all;
}

} // namespace qs::lessons
