#include "widgets/numberline/line_stack.h"

#include "core/numbers/print.h"
#include "widgets/common/number_text.h"
#include "widgets/numberline/brief_text.h"
#include "widgets/numberline/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace qs::widgets {
namespace {

using numbers::Exact;
using numbers::Rational;

constexpr int ulpDigits = 3;
constexpr double mostSteps = 1e6; ///< from here on a count is rounded

struct StackText {
  Q_DECLARE_TR_FUNCTIONS(qs::widgets::LineStack)
};

Landing landingOf(const formats::Encoded& encoded, const Exact& entered, const Exact& stored) {
  if (stored.isNan() && entered.isNan()) return Landing::exact;
  if (stored.isNan()) return encoded.overflow ? Landing::overflow : Landing::notANumber;
  if (entered.isNan()) return Landing::nanLost;
  if (encoded.saturated) return Landing::saturated;
  if (!stored.isFinite()) return entered.isFinite() ? Landing::overflow : Landing::exact;
  const std::partial_ordering order = numbers::compare(stored, entered);
  if (order == std::partial_ordering::less) return Landing::down;
  return order == std::partial_ordering::greater ? Landing::up : Landing::exact;
}

QString signedText(const Rational& value) {
  const QString text = valueText(numbers::decimal(Exact::finite(value), ulpDigits));
  return value > 0 ? u'+' + text : text;
}

} // namespace

StackLane laneFor(const QString& name, std::shared_ptr<const values::CodeOrder> order, const Exact& entered,
                  const formats::Encoded& encoded) {
  StackLane lane = laneWithCode(name, std::move(order), encoded.code);
  const formats::Decoded decoded = formats::decode(lane.order->layout(), encoded.code);
  lane.landing = landingOf(encoded, entered, formats::exactValue(decoded));
  if (const auto error = formats::storedError(lane.order->layout(), encoded.code, entered))
    lane.ulps = Rational(*error * numbers::powerOfTwo(-decoded.quantum));
  return lane;
}

StackLane laneWithCode(const QString& name, std::shared_ptr<const values::CodeOrder> order,
                       formats::Code code) {
  StackLane lane;
  lane.name = name;
  lane.stored = code;
  lane.rank = order->rankOf(code);
  lane.order = std::move(order);
  if (lane.rank) lane.ulps = Rational(0);
  return lane;
}

std::optional<LaneDistance> distanceIn(const values::CodeOrder& order, const Rational& a, const Rational& b) {
  const Rational lowest = numbers::toRational(order.valueAt(order.lowest())),
                 highest = numbers::toRational(order.valueAt(order.highest()));
  if (a < lowest || a > highest) return std::nullopt;
  const values::CodeOrder::Rank from = order.atOrBelow(a),
                                to = order.atOrBelow(std::clamp(b, lowest, highest));
  // Below zero the unit in force is that of the value with the larger magnitude: the one below.
  const int quantum = formats::decode(order.layout(), order.codeAt(from)).quantum;
  return LaneDistance{Rational((b - a) * numbers::powerOfTwo(-quantum)),
                      values::rankDistance(std::min(from, to), std::max(from, to))};
}

QString storedText(const StackLane& lane) {
  return valueText(briefText(lane.order->layout(), lane.stored));
}

QString landedText(const StackLane& lane) {
  if (lane.landing != Landing::exact) return QStringLiteral("→ ") + storedText(lane);
  return (briefIsExact(lane.order->layout(), lane.stored) ? QStringLiteral("= ") : QStringLiteral("≈ ")) +
         storedText(lane);
}

QString landingText(const StackLane& lane) {
  const QString ulps = lane.ulps ? signedText(*lane.ulps) : QString();
  switch (lane.landing) {
  case Landing::exact:
    return StackText::tr("exact");
  case Landing::down:
    return StackText::tr("rounded down, %1 ulp").arg(ulps);
  case Landing::up:
    return StackText::tr("rounded up, %1 ulp").arg(ulps);
  case Landing::overflow:
    return StackText::tr("overflow");
  case Landing::saturated:
    return StackText::tr("saturated");
  case Landing::notANumber:
    return StackText::tr("no such value");
  case Landing::nanLost:
    return StackText::tr("has no NaN");
  }
  return {};
}

QString briefLanding(const StackLane& lane) {
  const bool rounded = lane.landing == Landing::down || lane.landing == Landing::up;
  if (!rounded) return landingText(lane);
  return lane.ulps ? StackText::tr("%1 ulp").arg(signedText(*lane.ulps)) : QString();
}

QString laneDescription(const StackLane& lane) {
  return StackText::tr("stored %1, %2").arg(storedText(lane), landingText(lane));
}

QString distanceText(const LineStack& stack, const StackLane& lane, bool brief) {
  const auto &a = stack.cursors[0], &b = stack.cursors[1];
  if (!a || !b) return {};
  const auto distance = distanceIn(*lane.order, *a, *b);
  if (!distance) return StackText::tr("A lies outside");
  const QString ulps = roundedText(Exact::finite(distance->ulps), 6);
  const QString steps = distance->steps < mostSteps ? QString::number(static_cast<qint64>(distance->steps))
                                                    : plainNumber(QString::number(distance->steps, 'g', 6));
  return brief ? StackText::tr("Δ %1 ulp").arg(ulps) : StackText::tr("Δ %1 ulp · steps: %2").arg(ulps, steps);
}

} // namespace qs::widgets
