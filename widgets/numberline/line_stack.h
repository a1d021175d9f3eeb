#pragma once

#include "core/formats/encode.h"
#include "core/values/code_order.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace qs::widgets {

/// What became of the entered value on its way into a format.
enum class Landing : std::uint8_t {
  exact,
  down,
  up,
  overflow,
  saturated,
  notANumber, ///< NaN came of a number that lies within the range
  nanLost,    ///< a number came of NaN
};

/// A format in a stack of lines, and where the entered value lands in it.
struct StackLane {
  QString name;
  std::shared_ptr<const values::CodeOrder> order;
  formats::Code stored = 0;
  std::optional<values::CodeOrder::Rank> rank; ///< of stored; none: infinite or NaN
  Landing landing = Landing::exact;
  std::optional<numbers::Rational> ulps; ///< stored − entered in units of the stored value's last place
};

/// One value and up to two cursors over several formats. The first lane is the page's own format.
struct LineStack {
  std::vector<StackLane> lanes; ///< at least one
  numbers::Exact entered;
  QString enteredText; ///< as a label: "entered 0.1"
  formats::EncodeOptions options;
  std::array<std::optional<numbers::Rational>, 2> cursors; ///< A and B
};

/// A lane for a value that was entered, and what rounding made of it there.
[[nodiscard]] StackLane laneFor(const QString& name, std::shared_ptr<const values::CodeOrder> order,
                                const numbers::Exact& entered, const formats::Encoded& encoded);
/// A lane in which a code itself was entered.
[[nodiscard]] StackLane laneWithCode(const QString& name, std::shared_ptr<const values::CodeOrder> order,
                                     formats::Code code);

/// A length as a lane measures it.
struct LaneDistance {
  numbers::Rational ulps; ///< in units of the last place at the start
  double steps = 0;       ///< how many values of the lane are passed, the start not counted
};

/// From a to b in either direction; nullopt where a lies outside the values of the lane.
[[nodiscard]] std::optional<LaneDistance> distanceIn(const values::CodeOrder& order,
                                                     const numbers::Rational& a, const numbers::Rational& b);

[[nodiscard]] QString storedText(const StackLane& lane); ///< "0.09998", "∞"
/// What the entered value became: "= 0.5" when it is stored exactly, "≈ 0.00006104" when that is only how the
/// exact value is written here, "→ 0.09998" when it moved.
[[nodiscard]] QString landedText(const StackLane& lane);
[[nodiscard]] QString landingText(const StackLane& lane);  ///< "rounded down, −0.4 ulp", "exact"
[[nodiscard]] QString briefLanding(const StackLane& lane); ///< "−0.4 ulp", "exact"
/// What a screen reader says of a lane.
[[nodiscard]] QString laneDescription(const StackLane& lane);
/// "Δ 12.5 ulp · steps: 13", brief "Δ 12.5 ulp"; empty without two cursors.
[[nodiscard]] QString distanceText(const LineStack& stack, const StackLane& lane, bool brief = false);

} // namespace qs::widgets
