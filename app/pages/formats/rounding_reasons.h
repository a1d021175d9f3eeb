#pragma once

#include "app/pages/formats/formats_model.h"
#include "core/values/bit_tail.h"
#include "core/values/rounding_case.h"

#include <QString>

// What the Rounding view says, in the language of the interface.
namespace qs::pages {

/// Why a mode delivers what it does, in one sentence. up: the probability of the upper neighbour.
[[nodiscard]] QString reasonText(const values::ModeOutcome& outcome, const formats::Layout& layout,
                                 double up);
/// What the guard, round and sticky bits say about a number.
[[nodiscard]] QString tailText(const values::BitTail& tail);
/// "40 % of the way from the lower to the upper neighbour", and what is special there.
[[nodiscard]] QString placeText(const values::RoundingCase& between, const FormatsReading& reading);

} // namespace qs::pages
