#pragma once

#include "app/pages/formats/formats_model.h"
#include "widgets/rounding/bit_tail.h"
#include "widgets/rounding/rounding_case.h"

#include <QString>

// What the Rounding view says, in the language of the interface.
namespace qs::pages {

/// Why a mode delivers what it does, in one sentence. up: the probability of the upper neighbour.
[[nodiscard]] QString reasonText(const widgets::ModeOutcome& outcome, const formats::Layout& layout,
                                 double up);
/// What the guard, round and sticky bits say about a number.
[[nodiscard]] QString tailText(const widgets::BitTail& tail);
/// "40 % of the way from the lower to the upper neighbour", and what is special there.
[[nodiscard]] QString placeText(const widgets::RoundingCase& between, const formats::Layout& layout);

} // namespace qs::pages
