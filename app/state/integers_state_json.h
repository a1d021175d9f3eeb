#pragma once

#include "app/state/integers_state.h"
#include "app/state/object_reader.h"

namespace qs::state {

[[nodiscard]] nlohmann::json toJson(const IntegersState& state);
void read(ObjectReader& from, IntegersState& state);

} // namespace qs::state
