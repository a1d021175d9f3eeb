#include "app/pages/formats/line_stack_model.h"

#include "core/formats/catalogue.h"

#include <algorithm>

namespace qs::pages {
namespace {

std::string idOf(const std::string& text) {
  const Result<formats::FormatSpec> format = formats::find(text);
  return format ? format->id : std::string();
}

std::vector<std::string>::iterator placeOf(std::vector<std::string>& formats, const std::string& id) {
  return std::ranges::find(formats, id, &idOf);
}

} // namespace

std::vector<formats::FormatSpec> laneFormats(const state::LineStackState& lines,
                                             const formats::FormatSpec& own) {
  std::vector<formats::FormatSpec> lanes = {own};
  for (const std::string& text : lines.formats) {
    Result<formats::FormatSpec> format = formats::find(text);
    if (!format) continue;
    const bool known = std::ranges::find(lanes, format->id, &formats::FormatSpec::id) != lanes.end();
    if (!known) lanes.push_back(std::move(*format));
  }
  return lanes;
}

state::FormatsState withLane(state::FormatsState state, const std::string& format) {
  if (placeOf(state.lines.formats, idOf(format)) == state.lines.formats.end())
    state.lines.formats.push_back(format);
  return state;
}

state::FormatsState withoutLane(state::FormatsState state, const std::string& format) {
  const auto place = placeOf(state.lines.formats, idOf(format));
  if (place != state.lines.formats.end()) state.lines.formats.erase(place);
  return state;
}

state::FormatsState withLaneMoved(state::FormatsState state, const formats::FormatSpec& own, int lane,
                                  int by) {
  const std::vector<formats::FormatSpec> lanes = laneFormats(state.lines, own);
  const int other = lane + by;
  if (lane < 1 || other < 1 || std::max(lane, other) >= static_cast<int>(lanes.size())) return state;
  std::vector<std::string>& formats = state.lines.formats;
  std::iter_swap(placeOf(formats, lanes[static_cast<std::size_t>(lane)].id),
                 placeOf(formats, lanes[static_cast<std::size_t>(other)].id));
  return state;
}

state::FormatsState withNumber(state::FormatsState state, const std::string& number) {
  state.entry = number;
  state.code.clear();
  return state;
}

std::optional<numbers::Rational> numberOf(const std::string& text) {
  // Either decimal mark, as a person may have typed it.
  const Result<numbers::Parsed> number = numbers::parse(text, ',');
  if (!number || !number->value.isFinite()) return std::nullopt;
  return number->value.value();
}

Rules rulesInForce(const state::FormatsState& state) {
  return rulesOf(state, randomBits(state.draw)).value_or(Rules{});
}

widgets::LineStack StackMaker::make(const FormatsReading& reading, const state::FormatsState& state) {
  widgets::LineStack stack;
  stack.entered = reading.entered;
  const Rules rules = rulesInForce(state);
  stack.options = rules.options;
  stack.cursors = {numberOf(state.lines.cursorA), numberOf(state.lines.cursorB)};
  for (const formats::FormatSpec& format : laneFormats(state.lines, reading.format)) {
    std::shared_ptr<const values::CodeOrder>& order = m_orders[format.id];
    if (!order || order->layout() != format.layout)
      order = std::make_shared<const values::CodeOrder>(format.layout);
    const QString name = QString::fromStdString(format.shortName);
    const bool coded = stack.lanes.empty() && reading.fromCode;
    stack.lanes.push_back(
        coded ? widgets::laneWithCode(name, order, reading.code())
              : widgets::laneFor(name, order, reading.entered, rules.encode(format.layout, reading.entered)));
  }
  return stack;
}

} // namespace qs::pages
