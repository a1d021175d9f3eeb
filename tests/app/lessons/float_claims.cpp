#include "tests/app/lessons/claims.h"

#include "app/pages/formats/explanations.h"
#include "app/pages/formats/formats_model.h"
#include "core/numbers/print.h"
#include "widgets/common/number_text.h"
#include "widgets/numberline/value_text.h"

namespace qs::lessons {
namespace {

using formats::Code;
using numbers::Exact;
using pages::FormatsReading;

FormatsReading read(const char* format, const char* entry, const char* rounding = "rne",
                    const char* overflow = "ieee") {
  state::FormatsState state;
  state.format = format;
  state.entry = entry;
  state.rounding = rounding;
  state.overflow = overflow;
  return *pages::readFormats(state);
}

/// Exact decimal of what is stored, typeset.
auto stored(const char* format, const char* entry, const char* rounding = "rne",
            const char* overflow = "ieee") {
  return [=] { return pages::plain(numbers::exactDecimal(read(format, entry, rounding, overflow).stored)); };
}

auto code(const char* format, const char* entry, const char* rounding = "rne") {
  return [=] {
    const FormatsReading reading = read(format, entry, rounding);
    return QString::fromStdString(pages::hexText(reading.code(), reading.format.bits));
  };
}

auto fraction(const char* format, const char* entry) {
  return [=] { return QString::fromStdString(numbers::fraction(read(format, entry).stored)); };
}

/// The code of the example on two roundings under someone's rules.
auto underRules(const char* behaviour) {
  return [=] {
    state::FormatsState state;
    state.format = "e4m3fn";
    state.entry = "1.0625 + 2^-40";
    state.behaviour = behaviour;
    const FormatsReading reading = *pages::readFormats(state);
    return QString::fromStdString(pages::hexText(reading.code(), reading.format.bits));
  };
}

/// The stored value as a power of two, "2⁻²⁴"; what is none gives the fraction.
QString power(const numbers::Rational& value) {
  const int exponent = numbers::floorLog2(value);
  if (value != numbers::powerOfTwo(exponent)) return QString::fromStdString(value.str());
  return QLatin1Char('2') + widgets::superscript(exponent);
}

auto said(const QString& text, bool holds) {
  return [=] { return holds ? text : QStringLiteral("does not hold"); };
}

Exact valueOf(const char* format, Code code) {
  return formats::exactValue(formats::decode(formats::find(format)->layout, code));
}

/// The landmark of a format as an exact decimal.
auto largest(const char* format) {
  return [=] {
    const formats::Layout layout = formats::find(format)->layout;
    const Code code = *formats::landmarks(layout).maxFinite;
    return pages::plain(numbers::exactDecimal(formats::exactValue(formats::decode(layout, code))));
  };
}

auto distinct(const char* format) {
  return [=] {
    return QString::fromStdString(
        formats::landmarks(formats::find(format)->layout).distinctFiniteValues.str());
  };
}

/// The non-negative values of a small format, in the order of its codes.
QString valuesOf(const char* format) {
  const formats::Layout layout = formats::find(format)->layout;
  QStringList list;
  for (Code c = 0; c <= *formats::landmarks(layout).maxFinite; ++c)
    list.append(
        QString::fromStdString(numbers::exactDecimal(formats::exactValue(formats::decode(layout, c)))));
  return list.join(QLatin1String(", "));
}

/// The stored sum of two stored numbers, as the shortest decimal.
QString sum(const char* format, const char* a, const char* b) {
  const formats::Layout layout = formats::find(format)->layout;
  const Exact exact = Exact::finite(read(format, a).stored.value() + read(format, b).stored.value());
  return QString::fromStdString(formats::shortestText(layout, formats::encode(layout, exact).code));
}

/// What a running sum of the stored item has come to after so many additions.
QString total(const char* format, const char* item, int times) {
  const formats::Layout layout = formats::find(format)->layout;
  const numbers::Rational addend = read(format, item).stored.value();
  numbers::Rational running = 0;
  for (int i = 0; i < times; ++i)
    running = formats::exactValue(
                  formats::decode(layout, formats::encode(layout, Exact::finite(running + addend)).code))
                  .value();
  return pages::plain(numbers::exactDecimal(Exact::finite(running)));
}

std::vector<Claim> roundingClaims() {
  return {
      {"f32-2-24", "16777216", stored("f32", "2^24 + 1")},
      {"f32-2-24", "2²⁴", [] { return power(read("f32", "2^24 + 1").stored.value()); }},
      {"f32-2-24", "1",
       [] {
         return QString::fromStdString(
             numbers::Rational(read("f32", "2^24 + 1").entered.value() - (1 << 24)).str());
       }},
      {"f16-2048", "2048", stored("f16", "2048 + 1")},
      {"f16-2048", "2049",
       [] { return pages::plain(numbers::exactDecimal(read("f16", "2048 + 1").entered)); }},
      {"f16-2048", "2050", stored("f16", "2048 + 1", "rna")},
      {"bf16-256", "256", stored("bf16", "256 + 1")},
      {"lost-update", "back to 1",
       [] { return QStringLiteral("back to ") + stored("bf16", "1 - 0.0001")(); }},
      {"lost-update", "to 1", [] { return QStringLiteral("to ") + stored("f16", "1 - 0.0001")(); }},
      {"counting", "E5M2 stops at 8",
       [] { return QStringLiteral("E5M2 stops at ") + total("e5m2", "1", 3000); }},
      {"counting", "E4M3 at 16", [] { return QStringLiteral("E4M3 at ") + total("e4m3fn", "1", 3000); }},
      {"counting", "BF16 at 256", [] { return QStringLiteral("BF16 at ") + total("bf16", "1", 3000); }},
      {"counting", "FP16 at 2048", [] { return QStringLiteral("FP16 at ") + total("f16", "1", 3000); }},
      {"drift", "105.1875", [] { return total("f16", "0.1", 1000); }},
      {"drift", "only to 32", [] { return QStringLiteral("only to ") + total("bf16", "0.1", 1000); }},
      {"rules", "0x38", underRules("torch")},
      {"rules", "0x39", underRules("ieee")},
      {"rules", "1.125", stored("e4m3fn", "1.0625 + 2^-40")},
      {"rules", "2⁻⁴⁰", [] { return power(read("e4m3fn", "2^-40").entered.value()); }},
      {"rules", "1 (0x38)",
       [] {
         return stored("e4m3fn", "1")() + QLatin1String(" (") + code("e4m3fn", "1")() + QLatin1Char(')');
       }},
      {"tie-464", "448", stored("e4m3fn", "464")},
      {"tie-464", "NaN",
       [] { return pages::plain(numbers::exactDecimal(read("e4m3fn", "464 + 2^-40").stored)); }},
      {"double-rounding", "1.125", stored("e4m3fn", "1.0625 + 2^-40")},
      {"double-rounding", "0x39", code("e4m3fn", "1.0625 + 2^-40")},
      {"double-rounding", "1.0625", stored("f32", "1.0625 + 2^-40")},
      {"double-rounding", "0x38", code("e4m3fn", "1.0625")},
      {"double-rounding", "1 ", [] { return stored("e4m3fn", "1.0625")() + QLatin1Char(' '); }},
      {"stochastic", "2048", stored("f16", "2048.5", "rtn")},
      {"stochastic", "2050", stored("f16", "2048.5", "rtp")},
      {"stochastic", "1/4",
       [] {
         return QString::number(1 / read("f16", "2048.5", "stochastic").stochasticUp)
             .prepend(QLatin1String("1/"));
       }},
      {"chopping", "0x3DCCCCCD", code("f32", "0.1")},
      {"chopping", "0x3DCC", code("bf16", "13421773/2^27", "rtz")},
      {"chopping", "0x3DCD", code("bf16", "13421773/2^27")},
  };
}

std::vector<Claim> rangeClaims() {
  return {
      {"last-before-infinity", "65504", largest("f16")},
      {"last-before-infinity", "65519",
       [] {
         return stored("f16", "65519")() == QLatin1String("65504") ? QStringLiteral("65519") : QString();
       }},
      {"last-before-infinity", "∞", stored("f16", "65520")},
      {"largest-subnormal", "2⁻²⁴",
       [] {
         const FormatsReading reading = read("f16", "2^-14 - 2^-24");
         const Code next = *formats::neighbours(reading.format.layout, reading.code()).next;
         const Exact normal = formats::exactValue(formats::decode(reading.format.layout, next));
         const bool subnormal = reading.decoded.cls == formats::ValueClass::subnormal && reading.exact();
         return subnormal ? power(normal.value() - reading.stored.value()) : QString();
       }},
      {"gap-to-zero", "1023", [] { return QString::number(read("f16", "2^-14").code() - 1); }},
      {"gap-to-zero", "2⁻²⁴", [] { return power(read("f16", "2^-14").stored.value() / 1024); }},
      {"no-subnormals", "0", stored("e5m10[subnormals=no]", "2^-14*(1+2^-10) - 2^-14")},
      {"no-subnormals", "keeps it",
       said(QStringLiteral("keeps it"), read("f16", "2^-14*(1+2^-10) - 2^-14").exact())},
      {"tiny-gradient", "1.0011718e-8",
       [] {
         const QString text = QString::fromStdString(numbers::decimal(read("bf16", "1e-8").stored, 8));
         return text.endsWith(QLatin1String("e-08")) ? text.left(text.size() - 2) + QLatin1Char('8') : text;
       }},
      {"three-hundred", "∞", stored("f16", "300*300")},
      {"three-hundred", "90112", stored("bf16", "300*300")},
      {"tiny-gradient", "0", stored("f16", "1e-8")},
      {"tiny-gradient", "1024 first, it would survive in FP16 too, as code 172",
       [] {
         return QStringLiteral("1024 first, it would survive in FP16 too, as code %1")
             .arg(read("f16", "1e-8*1024").code());
       }},
      {"pi", "16-bit",
       said(QStringLiteral("16-bit"), formats::find("f16")->bits == 16 && formats::find("bf16")->bits == 16)},
      {"pi", "3.140625", stored("bf16", "3.14159265")},
      {"pi", "both store 3.140625",
       [] { return QStringLiteral("both store ") + stored("f16", "3.14159265")(); }},
      {"posit", "1 + 2⁻¹¹",
       [] {
         const FormatsReading reading = read("posit16", "1 + 2^-11");
         return reading.exact() ? QStringLiteral("1 + ") + power(reading.stored.value() - 1) : QString();
       }},
      {"posit", "2⁻¹⁰",
       [] { return power(formats::landmarks(formats::find("f16")->layout).epsilon.value()); }},
      {"posit", "falls back to 1",
       [] { return QStringLiteral("falls back to ") + stored("f16", "1 + 2^-11")(); }},
      {"claim", "127", stored("int8", "10^25")},
      {"claim", "7", stored("int4", "10^25")},
      {"claim", "10²⁵",
       said(QStringLiteral("10²⁵"),
            read("f64", "10^25").entered.value() == read("f64", "1e25").entered.value())},
  };
}

std::vector<Claim> smallClaims() {
  return {
      {"e4m3-500", "NaN", stored("e4m3fn", "500")},
      {"e4m3-500", "448", stored("e4m3fn", "500", "rne", "saturate")},
      {"e4m3-500", "512", stored("e5m2", "500")},
      {"e4m3-ieee", "240", largest("e4m3")},
      {"e4m3-ieee", "448", largest("e4m3fn")},
      {"e2m1", "15", distinct("e2m1fn")},
      {"e2m1", "0, 0.5, 1, 1.5, 2, 3, 4, 6", [] { return valuesOf("e2m1fn"); }},
      {"nf4", "16", distinct("nf4")},
      {"nf4", "−1 and 1",
       [] {
         const formats::Landmarks marks = formats::landmarks(formats::find("nf4")->layout);
         const auto text = [](std::optional<Code> code) {
           return pages::plain(numbers::exactDecimal(valueOf("nf4", *code)));
         };
         return text(marks.minFinite) + QLatin1String(" and ") + text(marks.maxFinite);
       }},
      {"nf4", "0", stored("nf4", "0")},
      {"fixed", "3.125", stored("fixed8.4", "3.14159265")},
      {"fixed", "3.25", stored("e4m3fn", "3.14159265")},
      {"fixed", "1/16",
       [] {
         return QString::fromStdString(
             numbers::fraction(formats::landmarks(formats::find("fixed8.4")->layout).epsilon));
       }},
      {"two-fp8", "253", distinct("e4m3fn")},
      {"two-fp8", "247", distinct("e5m2")},
      {"split", "240", largest("e4m3")},
      {"split", "57344", largest("e5m2")},
      {"thirteen", "13", stored("e4m3fn", "13")},
      {"thirteen", "12", stored("e5m2", "13")},
      {"fnuz", "0x80",
       [] {
         return QString::fromStdString(
             pages::hexText(*formats::landmarks(formats::find("e4m3fnuz")->layout).quietNan, 8));
       }},
      {"fnuz", "elsewhere −0",
       [] {
         const formats::Decoded elsewhere = formats::decode(formats::find("e4m3fn")->layout, 0x80);
         return QStringLiteral("elsewhere ") +
                widgets::valueText(numbers::exactDecimal(formats::exactValue(elsewhere)));
       }},
      {"fnuz", "8",
       [] {
         return QString::number(std::get<formats::FloatLayout>(formats::find("e4m3fnuz")->layout).bias);
       }},
      {"e8m0", "2⁻¹²⁷",
       [] {
         return power(formats::exactValue(formats::decode(formats::find("e8m0fnu")->layout, 0)).value());
       }},
      {"e8m0", "0x00", code("e8m0fnu", "2^-127")},
  };
}

} // namespace

std::vector<Claim> floatClaims() {
  std::vector<Claim> all = {
      {"three-tenths", "0.30000000000000004", [] { return sum("f64", "0.1", "0.2"); }},
      {"three-tenths", "stored for 0.3",
       [] { return QStringLiteral("stored for ") + sum("f32", "0.1", "0.2"); }},
      {"tenth-elsewhere", "above 0.1, FP16 one below",
       said(QStringLiteral("above 0.1, FP16 one below"),
            *read("f32", "0.1").difference > 0 && *read("f16", "0.1").difference < 0)},
      {"same-bits", "0x3C00 is 1", [] { return code("f16", "1")() + QStringLiteral(" is 1"); }},
      {"same-bits", "2⁻⁷", [] { return power(valueOf("bf16", 0x3c00).value()); }},
      {"same-bits", "15360", [] { return pages::plain(numbers::exactDecimal(valueOf("int16", 0x3c00))); }},
      {"tenth", "0.0999755859375", stored("f16", "0.1")},
      {"fuzzy", "13421773/2²⁷",
       [] {
         const numbers::Rational value = read("f32", "0.1").stored.value();
         return QString::fromStdString(numbers::BigInt(numerator(value)).str()) + QLatin1Char('/') +
                power(numbers::Rational(denominator(value)));
       }},
      {"anatomy", "1.6875 × 2³",
       [] {
         const FormatsReading reading = read("f32", "13.5");
         return pages::plain(numbers::exactDecimal(pages::significandOf(reading))) + QStringLiteral(" × 2") +
                widgets::superscript(reading.decoded.exponent);
       }},
      {"weight", "319/10000",
       [] { return QString::fromStdString(numbers::fraction(read("f16", "0.0319").entered)); }},
      {"weight", "1045/32768", fraction("f16", "0.0319")},
      {"minus-zero", "−0", stored("f16", "-0")},
  };
  for (const std::vector<Claim>& some : {roundingClaims(), rangeClaims(), smallClaims()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

} // namespace qs::lessons
