#pragma once

#include "app/pages/formats/formats_model.h"
#include "core/arithmetic/summation.h"
#include "core/arithmetic/trace.h"

#include <array>
#include <string>
#include <vector>

// From the state of the Formats page to what its arithmetic view shows; Qt only marks texts for translation.
namespace qs::pages {

/// An operation with its operands. Operand 0 is the page's own value.
struct ArithmeticFigures {
  std::array<FormatsReading, 3> operands; ///< unused ones are empty
  formats::FormatSpec result;
  arithmetic::Trace trace;
  int step = 0; ///< index into trace.steps

  [[nodiscard]] std::size_t count() const {
    return static_cast<std::size_t>(arithmetic::operandCount(trace.request.operation));
  }
};

/// Errors: unsupported (a format that is no float), invalidFormat, invalidNumber, invalidCode; their place
/// says whose: "a", "b", "c" or "result".
[[nodiscard]] Result<ArithmeticFigures>
readArithmetic(const FormatsReading& page, const state::FormatsState& state, char decimalMark = '.');

/// A sum that was asked for; arithmetic::checkSum has nothing against it.
struct SumQuestion {
  arithmetic::SumRequest request;
  formats::FormatSpec element, accumulator;

  /// How many additions it takes.
  [[nodiscard]] std::size_t additions() const {
    return request.values.size() * static_cast<std::size_t>(request.repeat);
  }
};

/// Errors: as arithmetic::checkSum and parseItems; their place says whose: "items", "factors", "start",
/// "accumulator" or nothing.
[[nodiscard]] Result<SumQuestion> readSum(const FormatsReading& page, const state::FormatsState& state,
                                          char decimalMark = '.');

/// A sum with what it was asked.
struct SumFigures : SumQuestion {
  arithmetic::SumRun run;
};

/// Errors: cancelled. From any thread.
[[nodiscard]] Result<SumFigures> addUp(SumQuestion question, Monitor& monitor);

/// The next state when B (1) or C (2) is edited as a code.
[[nodiscard]] state::FormatsState withOperandCode(state::FormatsState state, std::size_t operand, int bits,
                                                  formats::Code code);

/// The next state when a list is to be added up in a format: as it stands, from 0 on.
[[nodiscard]] state::FormatsState withItems(state::FormatsState state, const std::string& format,
                                            const std::vector<numbers::Exact>& items);

/// A case worth seeing: sets the page's value and format, the operation and the list.
struct ArithmeticCase {
  const char* name; ///< QT_TRANSLATE_NOOP("qs::pages::ArithmeticView", …)
  const char *format, *entry, *operation, *b;
  const char *items, *start;
  int repeat;
};

[[nodiscard]] const std::vector<ArithmeticCase>& arithmeticCases();
[[nodiscard]] state::FormatsState withCase(state::FormatsState state, const ArithmeticCase& which);

} // namespace qs::pages
