#pragma once

#include "app/state/formats_views.h"
#include "app/state/object_reader.h"

namespace qs::state {

[[nodiscard]] nlohmann::json toJson(const Viewport& line);
[[nodiscard]] nlohmann::json toJson(const LanesState& state);
[[nodiscard]] nlohmann::json toJson(const LineStackState& state);
[[nodiscard]] nlohmann::json toJson(const ValuesState& state);
[[nodiscard]] nlohmann::json toJson(const CompareState& state);
[[nodiscard]] nlohmann::json toJson(const SumState& state);
[[nodiscard]] nlohmann::json toJson(const ArithmeticState& state);
void read(ObjectReader& from, Viewport& line);
void read(ObjectReader& from, LanesState& state);
void read(ObjectReader& from, LineStackState& state);
void read(ObjectReader& from, ValuesState& state);
void read(ObjectReader& from, CompareState& state);
void read(ObjectReader& from, SumState& state);
void read(ObjectReader& from, ArithmeticState& state);

} // namespace qs::state
