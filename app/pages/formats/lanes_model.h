#pragma once

#include "app/pages/formats/formats_model.h"
#include "core/values/catchment.h"

// One value, or one pattern of bits, in many formats at once. Without Qt.
namespace qs::pages {

/// What one lane shows.
struct Lane {
  std::string text; ///< the format as the state names it
  Result<FormatsReading> reading;
  int ownBits = 64; ///< same bits: the low ones that come from the page's code; those above are zeros
  int cutBits = 0;  ///< same bits: the high ones of the page's code that the lane has no room for
};

/// Same value: each lane stores what was entered, under the page's rules. Same bits: each reads the page's
/// code as its own, cut or filled with zeros at the top. A lane whose format does not exist has the reason
/// instead.
[[nodiscard]] std::vector<Lane> readLanes(const FormatsReading& page, const state::FormatsState& state);

/// The page's next state when a lane's code was changed. The page keeps its format. Same value: the entry
/// becomes the lane's value, exactly; in a lane of the page's own format the code itself does. Same bits: the
/// page's code gets the lane's bits in its low places. Precondition: the lane has a reading.
[[nodiscard]] state::FormatsState withLaneCode(const FormatsReading& page, const state::FormatsState& state,
                                               const Lane& lane, formats::Code code);
/// The same when a value was typed into the lane: it is stored there first, under the page's rules. Code
/// texts are taken as the lane's bits. Errors: as of readFormats, and a code with bits beyond ownBits.
[[nodiscard]] Result<state::FormatsState> withLaneEntry(const FormatsReading& page,
                                                        const state::FormatsState& state, const Lane& lane,
                                                        const std::string& text, char decimalMark);

inline constexpr std::size_t mostLanes = 64;

/// Adds a lane at the end. Errors: the format text; too many lanes.
[[nodiscard]] Result<state::LanesState> withLane(state::LanesState lanes, const std::string& format);
// Indices that do not exist change nothing.
[[nodiscard]] state::LanesState withoutLane(state::LanesState lanes, int index);
[[nodiscard]] state::LanesState withLaneMoved(state::LanesState lanes, int from, int to);

/// What the overflow rule and rounding to nearest bring to a lane's value; nullopt for infinities and NaN.
[[nodiscard]] std::optional<values::Catchment> whatRoundsHere(const FormatsReading& reading,
                                                              formats::Overflow overflow);
/// (stored − entered) / |entered|; nullopt where there is no difference or nothing to divide by.
[[nodiscard]] std::optional<numbers::Rational> relativeDifference(const FormatsReading& reading);

} // namespace qs::pages
