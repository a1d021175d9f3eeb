#include "app/pages/formats/rounding_reasons.h"

#include "core/numbers/print.h"
#include "widgets/numberline/brief_text.h"
#include "widgets/numberline/value_text.h"

#include <QCoreApplication>

namespace qs::pages {
namespace {

using numbers::Exact;
using numbers::Rational;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::Rounding)
};

QString percent(const Rational& share) {
  return widgets::roundedText(Exact::finite(share * 100), 4) + QStringLiteral(" %");
}

QString chanceText(const values::ModeOutcome& outcome, double up) {
  if (up < 0) return Text::tr("chance decides");
  const Rational share = Exact::from(up).value();
  const QString high = percent(share), low = percent(1 - share);
  return outcome.direction > 0
             ? Text::tr("up with probability %1, down with %2; this draw goes up").arg(high, low)
             : Text::tr("up with probability %1, down with %2; this draw goes down").arg(high, low);
}

QString overflowText(const values::ModeOutcome& outcome, const formats::Layout& layout) {
  const QString stored = widgets::valueText(widgets::briefText(layout, outcome.encoded.code));
  return Text::tr("rounded as if the format went on, it lies beyond the largest value: %1").arg(stored);
}

QString directedText(values::RoundingReason reason) {
  switch (reason) {
  case values::RoundingReason::towardZero:
    return Text::tr("the neighbour closer to zero, however far it is");
  case values::RoundingReason::upward:
    return Text::tr("always the upper neighbour");
  case values::RoundingReason::downward:
    return Text::tr("always the lower neighbour");
  default:
    return Text::tr("the neighbour whose code is odd: it tells a later rounding that something was cut off");
  }
}

} // namespace

QString reasonText(const values::ModeOutcome& outcome, const formats::Layout& layout, double up) {
  switch (outcome.reason) {
  case values::RoundingReason::exact:
    return Text::tr("a value of the format: nothing to round");
  case values::RoundingReason::nearer:
    return outcome.direction > 0 ? Text::tr("the upper neighbour is nearer")
                                 : Text::tr("the lower neighbour is nearer");
  case values::RoundingReason::tieEven:
    return Text::tr("a tie: the neighbour whose code is even wins");
  case values::RoundingReason::tieAway:
    return Text::tr("a tie: the neighbour farther from zero wins");
  case values::RoundingReason::tieUp:
    return Text::tr("a tie: of scales the larger wins");
  case values::RoundingReason::tieOfTable:
    return Text::tr("a tie: the table's own rule decides");
  case values::RoundingReason::stopsAtSmallest:
    return std::holds_alternative<formats::PositLayout>(layout)
               ? Text::tr("nothing but zero becomes zero: the value nearest to it")
               : Text::tr("nothing smaller exists: the smallest value");
  case values::RoundingReason::chance:
    return chanceText(outcome, up);
  case values::RoundingReason::overflow:
    return overflowText(outcome, layout);
  case values::RoundingReason::stopsAtLargest:
    return Text::tr("it stops at the last value of the format");
  case values::RoundingReason::towardZero:
  case values::RoundingReason::upward:
  case values::RoundingReason::downward:
  case values::RoundingReason::odd:
    break;
  }
  return directedText(outcome.reason);
}

QString tailText(const values::BitTail& tail) {
  const bool rest = tail.round() || tail.sticky;
  if (!tail.guard() && !rest) return Text::tr("G, R and S are 0: the number is a value of the format.");
  if (!tail.guard()) return Text::tr("G is 0: what is cut off is less than half of the last place.");
  if (!rest)
    return Text::tr("G is 1, R and S are 0: what is cut off is exactly half of the last place, a tie.");
  return Text::tr("G is 1, R or S too: what is cut off is more than half of the last place.");
}

namespace {

/// Where rounding to nearest leaves a format, or that it never does.
QString overflowPlace(const values::RoundingCase& between, const formats::Layout& layout) {
  const auto stored = [&layout](const Rational& value) {
    return formats::encode(layout, Exact::finite(value));
  };
  const Rational beyond =
      (between.tie + (between.above.code ? between.below.value : between.above.value)) / 2;
  const bool leaves = stored(beyond).overflow && !stored(beyond).saturated;
  if (!leaves || !std::holds_alternative<formats::FloatLayout>(layout))
    return Text::tr("The format ends here.");
  return stored(between.tie).overflow ? Text::tr("From the half way on, rounding to nearest overflows.")
                                      : Text::tr("Beyond the half way, rounding to nearest overflows.");
}

/// What became of a number that went to neither neighbour.
QString elsewhereText(const values::RoundingCase& between, const FormatsReading& reading) {
  const numbers::Exact& stored = reading.stored;
  const bool neighbour =
      stored.isFinite() && (stored.value() == between.below.value || stored.value() == between.above.value);
  if (!stored.isFinite() || neighbour) return {};
  return Text::tr("By the rules in force it becomes %1, which is neither of them.")
      .arg(widgets::valueText(widgets::briefText(reading.format.layout, reading.code())));
}

} // namespace

QString placeText(const values::RoundingCase& between, const FormatsReading& reading) {
  const formats::Layout& layout = reading.format.layout;
  if (between.exact()) return Text::tr("The number is itself a value of the format.");
  const bool inside = between.value >= between.below.value && between.value <= between.above.value;
  const bool ends = !between.below.code || !between.above.code;
  if (!inside) return Text::tr("The number lies far beyond the last value of the format.");
  QString text = Text::tr("The number has gone %1 of the way from the lower to the upper neighbour.")
                     .arg(percent(between.share()));
  if (ends) text += u' ' + overflowPlace(between, layout);
  if (reading.entered.value() < 0 && std::holds_alternative<formats::ScaleLayout>(layout))
    text += u' ' + Text::tr("A scale has no sign: the magnitude is rounded.");
  if (const QString elsewhere = elsewhereText(between, reading); !elsewhere.isEmpty())
    text += u' ' + elsewhere;
  return text;
}

} // namespace qs::pages
