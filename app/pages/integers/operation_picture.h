#pragma once

#include "app/pages/integers/integers_model.h"
#include "widgets/integers/bit_lines.h"
#include "widgets/integers/carry_view.h"

#include <QList>

namespace qs::pages {

// What an operation looks like at the step that is shown.

/// Names and values of the rows of an addition, a subtraction or a negation.
[[nodiscard]] widgets::CarryTexts carryTexts(const IntegersFigures& figures);

/// The lines of every other operation: partial products, the pattern after each place, the columns of a logic
/// operation. Of long ones only the last few lines are written.
[[nodiscard]] QList<widgets::BitLine> operationLines(const IntegersFigures& figures);

/// "A + B", "A >> 3", "~A".
[[nodiscard]] QString formula(integers::Operator op, int places);

} // namespace qs::pages
