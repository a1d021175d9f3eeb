#pragma once

#include "app/pages/formats/formats_model.h"
#include "widgets/numberline/line_stack.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

// From the state of the Formats page to its stack of number lines, and the next states. Lanes are counted as
// they are shown: lane 0 is the page's own format, which can be neither removed nor moved.
namespace qs::pages {

/// The shown lanes, each format once; a text that names no format is left out.
[[nodiscard]] std::vector<formats::FormatSpec> laneFormats(const state::LineStackState& lines,
                                                           const formats::FormatSpec& own);
[[nodiscard]] state::FormatsState withLane(state::FormatsState state, const std::string& format);
[[nodiscard]] state::FormatsState withoutLane(state::FormatsState state, const std::string& format);
/// by −1 or 1; the same state at the ends.
[[nodiscard]] state::FormatsState withLaneMoved(state::FormatsState state, const formats::FormatSpec& own,
                                                int lane, int by);
/// An exact number as a text becomes the entry.
[[nodiscard]] state::FormatsState withNumber(state::FormatsState state, const std::string& number);
[[nodiscard]] std::optional<numbers::Rational>
numberOf(const std::string& text); ///< nullopt: not a finite one
[[nodiscard]] Rules rulesInForce(const state::FormatsState& state);

/// Makes stacks; keeps the orders of formats that were shown before.
class StackMaker {
public:
  [[nodiscard]] widgets::LineStack make(const FormatsReading& reading, const state::FormatsState& state);

private:
  std::map<std::string, std::shared_ptr<const values::CodeOrder>> m_orders; ///< by id
};

} // namespace qs::pages
