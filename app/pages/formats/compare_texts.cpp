#include "app/pages/formats/compare_texts.h"

#include "app/pages/formats/explanations.h"
#include "app/pages/formats/formats_model.h"
#include "core/numbers/print.h"
#include "widgets/common/number_text.h"
#include "widgets/numberline/brief_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace qs::pages {
namespace {

using numbers::BigInt;
using numbers::Exact;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::Compare)
};

constexpr double log10Of2 = 0.301029995663981195;

QString none() {
  return QStringLiteral("—");
}

QString valueText(const std::optional<Exact>& value) {
  if (!value) return none();
  const ShownNumber shown = shownNumber(*value, 12, 8);
  return (shown.exact ? QString() : QStringLiteral("≈ ")) + plain(shown.text);
}

QString countText(const std::optional<int>& count) {
  return count ? QString::number(*count) : none();
}

QString roundedText(double value, int decimals) {
  return widgets::plainNumber(QString::number(value, 'f', decimals));
}

/// In full up to fifteen digits, else with seven of them.
QString bigText(const BigInt& count) {
  const std::string digits = count.str();
  if (digits.size() <= 15)
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(count)).replace(u',', QChar(0x202F));
  return QStringLiteral("≈ ") + plain(numbers::decimal(Exact::finite(numbers::Rational(count)), 7));
}

QString rangeText(const values::FormatFacts& facts, double perBinade, int decimals) {
  return facts.rangeInBinades ? roundedText(*facts.rangeInBinades * perBinade, decimals) : none();
}

QString factor(double log2Factor) {
  if (std::abs(log2Factor - std::round(log2Factor)) < 1e-9 && log2Factor < 10)
    return QString::number(std::exp2(std::round(log2Factor)), 'f', 0);
  if (log2Factor < 20) return QStringLiteral("≈ ") + QString::number(std::exp2(log2Factor), 'g', 3);
  return QStringLiteral("≈ 10") + widgets::superscript(static_cast<int>(std::lround(log2Factor * log10Of2)));
}

double log2Of(const Exact& value) {
  const int floor = numbers::floorLog2(value.magnitude);
  return floor + std::log2(numbers::toDouble(Exact::finite(value.magnitude * numbers::powerOfTwo(-floor))));
}

/// "A reaches N times as far as B."
QString reachSentence(const Contender& first, const Contender& second) {
  if (!first.facts.max || !second.facts.max || first.facts.max->isZero() || second.facts.max->isZero())
    return {};
  const double more = log2Of(*first.facts.max) - log2Of(*second.facts.max);
  if (std::abs(more) < 0.01) return Text::tr("Both reach equally far.");
  const bool firstWins = more > 0;
  return Text::tr("%1 reaches %2 times as far as %3.")
      .arg((firstWins ? first : second).name(), factor(std::abs(more)), (firstWins ? second : first).name());
}

/// "Near 1, A is N times as fine as B."
QString resolutionSentence(const Contender& first, const Contender& second) {
  if (!first.facts.epsilon || !second.facts.epsilon) return {};
  const double finer = log2Of(*second.facts.epsilon) - log2Of(*first.facts.epsilon);
  if (std::abs(finer) < 0.01) return Text::tr("Near 1 their values are equally close together.");
  const bool firstWins = finer > 0;
  return Text::tr("Near 1, %1 is %2 times as fine as %3.")
      .arg((firstWins ? first : second).name(), factor(std::abs(finer)), (firstWins ? second : first).name());
}

QString containmentSentence(const Contender& first, const Contender& second,
                            const values::SetComparison& sets) {
  if (sets.onlyFirst == 0 && sets.onlySecond == 0) return Text::tr("They have the same finite values.");
  if (sets.onlyFirst == 0)
    return Text::tr("Every value of %1 is also one of %2.").arg(first.name(), second.name());
  if (sets.onlySecond == 0)
    return Text::tr("Every value of %1 is also one of %2.").arg(second.name(), first.name());
  return Text::tr("Neither contains the other.");
}

/// Why the other format does not have the values of the row before; nothing where it has them all.
void addCauses(QList<FactRow>& rows, const values::LostValues& lost, const Contender& other) {
  const auto add = [&](const QString& name, const BigInt& count, const QString& hint) {
    if (count != 0) rows.append({name, bigText(count), {}, hint});
  };
  add(Text::tr("… too large for %1").arg(other.name()), lost.tooLarge,
      Text::tr("beyond its largest or its lowest value"));
  add(Text::tr("… too small for %1").arg(other.name()), lost.tooSmall,
      Text::tr("between zero and its smallest value"));
  add(Text::tr("… between values of %1").arg(other.name()), lost.inBetween,
      Text::tr("within its range, but finer than its steps"));
}

} // namespace

Contender contenderOf(formats::FormatSpec format) {
  values::FormatFacts facts = values::factsOf(format.layout);
  return {std::move(format), std::move(facts)};
}

QList<FactRow> factRows(const Contender& first, const Contender& second) {
  const values::FormatFacts &a = first.facts, &b = second.facts;
  const QString range = Text::tr("the largest over the smallest positive value");
  const auto yes = [](bool has) { return has ? Text::tr("yes") : Text::tr("no"); };
  return {
      {Text::tr("bits"), QString::number(first.format.bits), QString::number(second.format.bits), {}},
      {Text::tr("largest value"), valueText(a.max), valueText(b.max), {}},
      {Text::tr("lowest value"), valueText(a.lowest), valueText(b.lowest), {}},
      {Text::tr("smallest normal"), valueText(a.minNormal), valueText(b.minNormal), {}},
      {Text::tr("smallest subnormal"), valueText(a.minSubnormal), valueText(b.minSubnormal), {}},
      {Text::tr("epsilon"), valueText(a.epsilon), valueText(b.epsilon),
       Text::tr("from 1 to the next larger value")},
      {Text::tr("dynamic range in binades"), rangeText(a, 1, 1), rangeText(b, 1, 1), range},
      {Text::tr("… in decades"), rangeText(a, log10Of2, 1), rangeText(b, log10Of2, 1), range},
      {Text::tr("… in dB"), rangeText(a, 20 * log10Of2, 0), rangeText(b, 20 * log10Of2, 0), range},
      {Text::tr("significand bits"), countText(a.precision), countText(b.precision),
       Text::tr("of normal numbers, the implied bit included")},
      {Text::tr("decimal digits kept"), countText(a.digits), countText(b.digits),
       Text::tr("as many digits survive the way into the format and back")},
      {Text::tr("decimal digits needed"), countText(a.roundTripDigits), countText(b.roundTripDigits),
       Text::tr("as many digits tell all values apart")},
      {Text::tr("distinct finite values"), bigText(a.finiteValues), bigText(b.finiteValues),
       Text::tr("±0 count as one")},
      {Text::tr("codes of infinity"), bigText(a.infinities), bigText(b.infinities), {}},
      {Text::tr("codes of NaN"), bigText(a.nans), bigText(b.nans), {}},
      {Text::tr("negative zero"), yes(a.negativeZero), yes(b.negativeZero), {}},
  };
}

QList<FactRow> setRows(const Contender& first, const Contender& second, const values::SetComparison& sets,
                       const std::optional<values::MovedCodes>& moved) {
  QList<FactRow> rows = {{Text::tr("in both"), bigText(sets.common), {}, {}},
                         {Text::tr("only in %1").arg(first.name()),
                          bigText(sets.onlyFirst),
                          {},
                          Text::tr("lost on the way to the other")}};
  addCauses(rows, sets.lostOfFirst, second);
  rows.append({Text::tr("only in %1").arg(second.name()), bigText(sets.onlySecond), {}, Text::tr("gained")});
  addCauses(rows, sets.lostOfSecond, first);
  if (!moved) return rows;
  rows.append({Text::tr("codes that changed their value"),
               moved->count == 0 ? Text::tr("none") : bigText(BigInt(moved->count)),
               {},
               {}});
  if (!moved->example) return rows;
  const formats::Code code = *moved->example;
  rows.append(
      {Text::tr("the first of them: %1").arg(QString::fromStdString(hexText(code, first.format.bits))),
       plain(widgets::briefText(first.format.layout, code)) + QStringLiteral(" → ") +
           plain(widgets::briefText(second.format.layout, code)),
       {},
       {}});
  return rows;
}

QString verdictText(const Contender& first, const Contender& second, const values::SetComparison& sets) {
  QString verdict = containmentSentence(first, second, sets);
  for (const QString& sentence : {resolutionSentence(first, second), reachSentence(first, second)})
    if (!sentence.isEmpty()) verdict = Text::tr("%1 %2", "two sentences").arg(sentence, verdict);
  return verdict;
}

} // namespace qs::pages
