#pragma once

#include "tests/tools/rules.h"

namespace qs::tools {

/// Every message of a Qt Linguist file is translated, finished, and keeps the markers (%1, %n, %L1) of
/// its source.
[[nodiscard]] Findings checkTranslations(const std::string& path, std::string_view text);

} // namespace qs::tools
