#pragma once

#include "core/formats/format_spec.h"

#include <span>

namespace qs::formats {

/// Every named format in the order people meet them: floats by width, scale formats, integers.
[[nodiscard]] std::span<const FormatSpec> catalogue();

/// Finds a format by id or by any framework's alias (case-insensitive), or builds a custom one from
/// "eXmY" or "eXmY[bias=N,inf=yes|no,nan=ieee|fn|fnuz|none,subnormals=yes|no,signed=yes|no]"
/// (X 0…11, Y 0…52, at most 64 bits). Defaults: bias 2^(X−1)−1, IEEE infinities and NaN.
/// Errors: invalidFormat, naming the part that is unknown or impossible.
[[nodiscard]] Result<FormatSpec> find(std::string_view text);

} // namespace qs::formats
