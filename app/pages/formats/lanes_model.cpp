#include "app/pages/formats/lanes_model.h"

#include "core/formats/codebook.h"

#include <algorithm>

namespace qs::pages {
namespace {

using formats::Code;
using numbers::Rational;

Lane readLane(const FormatsReading& page, const state::FormatsState& state, const std::string& text) {
  Result<formats::FormatSpec> format = formats::find(text);
  if (!format) return {text, fail(format.error())};
  if (state.lanes.sameBits) {
    const int bits = format->bits;
    const Code code = page.code() & formats::codeMask(bits);
    return {text, readingOfCode(std::move(*format), code), page.format.bits,
            std::max(0, page.format.bits - bits)};
  }
  const Result<Rules> rules = rulesOf(state, randomBits(state.draw));
  if (!rules) return {text, fail(rules.error())};
  if (page.fromCode && format->id == page.format.id) {
    FormatsReading reading = page; // NaN codes and −0 as they are
    return {text, std::move(reading)};
  }
  return {text, readingOf(std::move(*format), page.entered, *rules)};
}

} // namespace

std::vector<Lane> readLanes(const FormatsReading& page, const state::FormatsState& state) {
  std::vector<Lane> lanes;
  lanes.reserve(state.lanes.formats.size());
  for (const std::string& text : state.lanes.formats)
    lanes.push_back(readLane(page, state, text));
  return lanes;
}

state::FormatsState withLaneCode(const FormatsReading& page, const state::FormatsState& state,
                                 const Lane& lane, Code code) {
  const formats::FormatSpec& format = lane.reading->format;
  if (state.lanes.sameBits) {
    const Code own = formats::codeMask(std::min(format.bits, page.format.bits));
    return withCode(state, page.format, (page.code() & ~own) | (code & own));
  }
  if (format.id == page.format.id) return withCode(state, page.format, code);
  state::FormatsState next = state;
  next.entry = exactText(formats::exactValue(formats::decode(format.layout, code)));
  next.code.clear();
  return next;
}

Result<state::FormatsState> withLaneEntry(const FormatsReading& page, const state::FormatsState& state,
                                          const Lane& lane, const std::string& text, char decimalMark) {
  state::FormatsState there = withEntry(state, text);
  there.format = lane.text;
  const Result<FormatsReading> reading = readFormats(there, decimalMark);
  if (!reading) return fail(reading.error());
  if (state.lanes.sameBits && lane.ownBits < reading->format.bits && reading->code() >> lane.ownBits != 0)
    return fail(ErrorCode::invalidCode, text,
                QS_TR("core", "its code is wider than the %1 bits that all lanes share"),
                {std::to_string(lane.ownBits)});
  return withLaneCode(page, state, lane, reading->code());
}

Result<state::LanesState> withLane(state::LanesState lanes, const std::string& format) {
  const Result<formats::FormatSpec> found = formats::find(format);
  if (!found) return fail(found.error());
  if (lanes.formats.size() >= mostLanes)
    return fail(ErrorCode::usage, format, QS_TR("core", "there is room for %1 lanes"),
                {std::to_string(mostLanes)});
  lanes.formats.push_back(format);
  return lanes;
}

state::LanesState withoutLane(state::LanesState lanes, int index) {
  if (index < 0 || index >= static_cast<int>(lanes.formats.size())) return lanes;
  lanes.formats.erase(lanes.formats.begin() + index);
  if (lanes.open == index)
    lanes.open = -1;
  else if (lanes.open > index)
    --lanes.open;
  return lanes;
}

state::LanesState withLaneMoved(state::LanesState lanes, int from, int to) {
  const int count = static_cast<int>(lanes.formats.size());
  if (from < 0 || from >= count || to < 0 || to >= count || from == to) return lanes;
  const auto first = lanes.formats.begin();
  if (from < to)
    std::rotate(first + from, first + from + 1, first + to + 1);
  else
    std::rotate(first + to, first + from, first + from + 1);
  if (lanes.open == from)
    lanes.open = to;
  else if (lanes.open > from && lanes.open <= to)
    --lanes.open;
  else if (lanes.open < from && lanes.open >= to)
    ++lanes.open;
  return lanes;
}

std::optional<values::Catchment> whatRoundsHere(const FormatsReading& reading, formats::Overflow overflow) {
  const values::CodeOrder order(reading.format.layout);
  const auto rank = order.rankOf(reading.code());
  if (!rank) return std::nullopt;
  auto around = values::catchmentOf(order, *rank, {formats::Rounding::nearestEven, overflow, 0});
  // Formats without a sign have nothing below zero.
  if (around && around->low && reading.stored.isZero() && *rank == order.lowest()) {
    around->low = 0;
    around->lowOwned = true;
  }
  return around;
}

std::optional<Rational> relativeDifference(const FormatsReading& reading) {
  if (!reading.difference || !reading.entered.isFinite() || reading.entered.isZero()) return std::nullopt;
  return Rational(*reading.difference / reading.entered.magnitude);
}

} // namespace qs::pages
