#pragma once

#include "core/formats/format_spec.h"

#include <nlohmann/json.hpp>

#include <array>

namespace qs::formats {

/// In the order of NanRule.
inline constexpr std::array<std::string_view, 4> nanRuleIds{"none", "ieee", "fn", "fnuz"};

/// The "layout" of a format's file, see format_file.h.
[[nodiscard]] nlohmann::ordered_json layoutJson(const Layout& layout);

} // namespace qs::formats
