#pragma once

#include "core/integers/readings.h"
#include "core/integers/sentence.h"
#include "widgets/bitfield/bit_row.h"

#include <QString>

namespace qs::pages {

struct IntegersFigures;

// Integers as the page writes them, in the language of the interface.

[[nodiscard]] QString number(const std::string& ascii); ///< with a true minus
[[nodiscard]] QString translated(const integers::Sentence& sentence);
[[nodiscard]] QString readingName(integers::Reading reading);

/// The weights of the set bits as a sum, in rich text: wide ones as powers of two, and more than sixteen with
/// the middle left out unless whole. highlighted: the bit whose term is marked, −1: none.
[[nodiscard]] QString weightSum(integers::Pattern pattern, int width, integers::Reading reading,
                                int highlighted, bool whole);

/// The row of an integer: the names, colours and weights of its bits in the page's reading.
[[nodiscard]] widgets::BitRow bitRow(const IntegersFigures& figures, integers::Pattern pattern);

} // namespace qs::pages
