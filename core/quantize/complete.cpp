#include "core/quantize/scheme.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/core.h>
#include <fmt/ranges.h>

namespace qs::quantize {

namespace {

std::string keysOf(const std::vector<Parameter>& parameters) {
  std::vector<std::string> keys;
  keys.reserve(parameters.size());
  for (const Parameter& parameter : parameters)
    keys.push_back(parameter.key);
  return fmt::format("{}", fmt::join(keys, ", "));
}

expected_lib::unexpected<Error> notAllowed(const Parameter& parameter, const std::string& value) {
  const std::string setting = parameter.key + "=" + value;
  if (parameter.kind == Parameter::Kind::choice)
    return fail(ErrorCode::usage, setting, QS_TR("core", "%1 is one of: %2"),
                {parameter.key, fmt::format("{}", fmt::join(parameter.choices, ", "))});
  const bool whole = parameter.kind == Parameter::Kind::integer;
  return fail(ErrorCode::usage, setting,
              whole ? QS_TR("core", "%1 is a whole number from %2 to %3")
                    : QS_TR("core", "%1 is a number from %2 to %3"),
              {parameter.key, fmt::format("{}", parameter.low), fmt::format("{}", parameter.high)});
}

Result<std::string> checkedNumber(const Parameter& parameter, const std::string& value) {
  double parsed = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), parsed);
  if (error != std::errc() || end != value.data() + value.size()) return notAllowed(parameter, value);
  const bool inside = parsed >= parameter.low && parsed <= parameter.high; // false for NaN
  if (!inside) return notAllowed(parameter, value);
  if (parameter.kind == Parameter::Kind::number) return fmt::format("{}", parsed);
  if (parsed != std::floor(parsed)) return notAllowed(parameter, value);
  return std::to_string(static_cast<std::int64_t>(parsed));
}

Result<std::string> checked(const Parameter& parameter, const std::string& value) {
  if (parameter.kind != Parameter::Kind::choice) return checkedNumber(parameter, value);
  if (std::ranges::find(parameter.choices, value) != parameter.choices.end()) return value;
  if (parameter.normalise == nullptr) return notAllowed(parameter, value);
  return parameter.normalise(value);
}

/// A tensor that no scheme takes, whatever its values.
Result<void> requireSuitable(const tensors::TensorView& view) {
  if (!tensors::isFloating(view))
    return fail(ErrorCode::unsuitableTensor, view.name,
                QS_TR("core", "%1 elements are not floating-point numbers; there is nothing to quantize"),
                {view.encoding.id});
  if (tensors::elementCount(view) == 0)
    return fail(ErrorCode::unsuitableTensor, view.name, QS_TR("core", "the tensor is empty; its shape is %1"),
                {tensors::shapeText(view)});
  return {};
}

} // namespace

Result<const Scheme*> find(std::string_view id) {
  std::vector<std::string> known;
  for (const Scheme& scheme : catalogue()) {
    if (scheme.id == id) return &scheme;
    known.push_back(scheme.id);
  }
  return fail(ErrorCode::usage, std::string(id), QS_TR("core", "no such scheme; there are: %1"),
              {fmt::format("{}", fmt::join(known, ", "))});
}

Result<Settings> complete(const Scheme& scheme, const Settings& settings) {
  Settings complete;
  for (const Parameter& parameter : scheme.parameters) {
    const auto given = settings.find(parameter.key);
    if (given == settings.end()) {
      complete[parameter.key] = parameter.fallback;
      continue;
    }
    auto value = checked(parameter, given->second);
    if (!value) return fail(std::move(value.error()));
    complete[parameter.key] = std::move(*value);
  }
  for (const auto& [key, value] : settings)
    if (!complete.contains(key))
      return fail(ErrorCode::usage, fmt::format("{}={}", key, value),
                  QS_TR("core", "%1 has no parameter %2; it has: %3"),
                  {scheme.id, key, keysOf(scheme.parameters)});
  return complete;
}

Result<std::unique_ptr<const Quantizer>> calibrate(std::string_view scheme, const Settings& settings,
                                                   const tensors::TensorView& view, Monitor& monitor,
                                                   ObservationMemory* memory) {
  const auto found = find(scheme);
  if (!found) return fail(found.error());
  const auto completed = complete(**found, settings);
  if (!completed) return fail(completed.error());
  if (auto suitable = requireSuitable(view); !suitable) return fail(std::move(suitable.error()));
  return (*found)->calibrate(view, *completed, monitor, memory);
}

} // namespace qs::quantize
