#pragma once

#include "core/integers/trace.h"

#include <string>

namespace qs::cli {

/// A pattern and its readings, for people.
[[nodiscard]] std::string patternText(integers::Pattern pattern, int width);
/// An operation as it is written on paper, its flags with their reasons, and its steps.
[[nodiscard]] std::string traceText(const integers::Trace& trace);

} // namespace qs::cli
