#include "core/formats/json_object.h"

#include <cmath>
#include <optional>

namespace qs::formats {

namespace {

/// Made when first asked for: a static of this type would need a constructor at the start of every program.
const JsonObject::Json& nothing() {
  static const JsonObject::Json null;
  return null;
}

} // namespace

JsonObject::JsonObject(const Json& value, std::string file, std::string place)
    : m_value(value), m_file(std::move(file)), m_place(std::move(place)) {
  if (!m_value.is_object()) refuse({}, QS_TR("core", "an object {…} was expected"));
}

bool JsonObject::has(const std::string& key) const {
  return m_value.is_object() && m_value.contains(key);
}

const JsonObject::Json& JsonObject::part(const std::string& key) {
  m_asked.insert(key);
  if (has(key)) return m_value.at(key);
  refuse(key, QS_TR("core", "this key is missing"));
  return nothing();
}

int JsonObject::integer(const std::string& key, int low, int high) {
  const Json& value = part(key);
  const bool fits = value.is_number_integer() && value >= low && value <= high;
  if (fits) return value.get<int>();
  refuse(key, QS_TR("core", "a whole number of %1…%2 was expected"),
         {std::to_string(low), std::to_string(high)});
  return low;
}

bool JsonObject::boolean(const std::string& key) {
  const Json& value = part(key);
  if (value.is_boolean()) return value.get<bool>();
  refuse(key, QS_TR("core", "true or false was expected"));
  return false;
}

std::string JsonObject::text(const std::string& key) {
  const Json& value = part(key);
  if (value.is_string()) return value.get<std::string>();
  refuse(key, QS_TR("core", "a text was expected"));
  return {};
}

std::vector<float> JsonObject::floats(const std::string& key, std::size_t most) {
  const Json& value = part(key);
  std::vector<float> list;
  if (!value.is_array() || value.size() > most) {
    refuse(key, QS_TR("core", "a list of at most %1 numbers was expected"), {std::to_string(most)});
    return list;
  }
  for (const Json& element : value) {
    if (!element.is_number())
      refuse(key, QS_TR("core", "a list of at most %1 numbers was expected"), {std::to_string(most)});
    if (!element.is_number()) return {};
    // Beyond binary32 a conversion would be undefined; infinity is refused later, by the table's own rules.
    const double number = element.get<double>();
    list.push_back(std::fabs(number) > 3.5e38 ? HUGE_VALF : static_cast<float>(number));
  }
  return list;
}

void JsonObject::refuse(const std::string& key, std::string message, std::vector<std::string> arguments) {
  if (m_error) return;
  m_error = Error{ErrorCode::malformed, m_file, m_place + key.substr(0, 40), {}, std::move(message),
                  std::move(arguments)};
}

Result<void> JsonObject::verdict() const {
  if (m_error) return fail(*m_error);
  for (const auto& [key, value] : m_value.items()) {
    if (m_asked.contains(key)) continue;
    return fail(Error{
        ErrorCode::malformed, m_file, m_place + key.substr(0, 40), {}, QS_TR("core", "unknown key"), {}});
  }
  return {};
}

} // namespace qs::formats
