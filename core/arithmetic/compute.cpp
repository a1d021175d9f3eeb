#include "core/arithmetic/compute.h"

#include <utility>

namespace qs::arithmetic {

using numbers::Exact;

Outcome deliver(const formats::Layout& layout, ExactResult exact, const formats::EncodeOptions& options) {
  Outcome outcome;
  outcome.flags.invalid = isInvalid(exact.special);
  outcome.flags.divideByZero = exact.special == Special::divisionByZero;
  if (exact.isFinite()) {
    outcome.encoded = encodeWide(layout, exact.value, options);
    outcome.flags.overflow = outcome.encoded.overflow;
    outcome.flags.underflow = outcome.encoded.underflow;
    outcome.flags.inexact = outcome.encoded.inexact;
  } else {
    const bool infinite = exact.kind == ExactResult::Kind::infinity;
    outcome.encoded = formats::encode(
        layout, infinite ? Exact::infinity(exact.negative) : Exact::nan(exact.negative), options);
  }
  outcome.code = outcome.encoded.code;
  outcome.exact = std::move(exact);
  return outcome;
}

Outcome compute(const Request& request) {
  return deliver(request.result,
                 evaluate(request.operation, decodeOperands(request), request.options.rounding),
                 request.options);
}

} // namespace qs::arithmetic
