#include "app/state/object_reader.h"

#include <algorithm>
#include <utility>

namespace qs::state {

using nlohmann::json;

ObjectReader::ObjectReader(const json& object, std::string path) : m_object(object), m_path(std::move(path)) {
  if (!m_object.is_object()) {
    m_error = Error{ErrorCode::malformed, {}, m_path, {}, QS_TR("core", "must be an object"), {}};
  }
}

const json* ObjectReader::find(const char* key) const {
  if (m_error) return nullptr;
  const auto found = m_object.find(key);
  return found == m_object.end() ? nullptr : &*found;
}

std::string ObjectReader::pathOf(const std::string& key) const {
  return m_path.empty() ? key : m_path + "." + key;
}

void ObjectReader::refuse(const std::string& key, std::string message, std::vector<std::string> arguments) {
  m_error = Error{ErrorCode::malformed, {}, pathOf(key), {}, std::move(message), std::move(arguments)};
}

void ObjectReader::text(const char* key, std::string& out) {
  const json* value = find(key);
  if (!value) return;
  if (!value->is_string()) return refuse(key, QS_TR("core", "must be a text"));
  out = value->get_ref<const std::string&>();
}

void ObjectReader::choice(const char* key, std::string& out,
                          std::initializer_list<std::string_view> allowed) {
  std::string value = out;
  text(key, value);
  if (m_error) return;
  if (std::ranges::find(allowed, value) != allowed.end()) {
    out = std::move(value);
    return;
  }
  std::string list;
  for (const std::string_view each : allowed)
    list += (list.empty() ? "" : ", ") + std::string(each);
  refuse(key, QS_TR("core", "must be one of %1, not %2"), {list, value});
}

void ObjectReader::integer(const char* key, int& out, int low, int high) {
  const json* value = find(key);
  if (!value) return;
  // Numbers above the signed range are kept unsigned, so comparing the signed reading alone would wrap
  // around.
  const bool whole = value->is_number_integer();
  const bool huge =
      value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX);
  if (!whole || huge || value->get<std::int64_t>() < low || value->get<std::int64_t>() > high) {
    const std::string from = std::to_string(low);
    if (low == high) return refuse(key, QS_TR("core", "must be %1"), {from});
    return refuse(key, QS_TR("core", "must be a whole number from %1 to %2"), {from, std::to_string(high)});
  }
  out = value->get<int>();
}

void ObjectReader::number(const char* key, double& out, double low, double high) {
  const json* value = find(key);
  if (!value) return;
  if (!value->is_number() || !(value->get<double>() >= low) || !(value->get<double>() <= high))
    return refuse(key, QS_TR("core", "must be a number from %1 to %2"),
                  {json(low).dump(), json(high).dump()});
  out = value->get<double>();
}

void ObjectReader::boolean(const char* key, bool& out) {
  const json* value = find(key);
  if (!value) return;
  if (!value->is_boolean()) return refuse(key, QS_TR("core", "must be true or false"));
  out = value->get<bool>();
}

void ObjectReader::texts(const char* key, std::map<std::string, std::string>& out) {
  const json* value = find(key);
  if (!value) return;
  if (!value->is_object()) return refuse(key, QS_TR("core", "must be an object"));
  std::map<std::string, std::string> all;
  for (const auto& [name, each] : value->items()) {
    if (!each.is_string()) return refuse(std::string(key) + "." + name, QS_TR("core", "must be a text"));
    all[name] = each.get_ref<const std::string&>();
  }
  out = std::move(all);
}

void ObjectReader::list(const char* key, std::vector<std::string>& out, std::size_t longest) {
  const json* value = find(key);
  if (!value) return;
  if (!value->is_array()) return refuse(key, QS_TR("core", "must be an array"));
  if (value->size() > longest)
    return refuse(key, QS_TR("core", "must have at most %1 elements"), {std::to_string(longest)});
  std::vector<std::string> all;
  for (const json& each : *value) {
    if (!each.is_string())
      return refuse(std::string(key) + "." + std::to_string(all.size()), QS_TR("core", "must be a text"));
    all.push_back(each.get_ref<const std::string&>());
  }
  out = std::move(all);
}

void ObjectReader::object(const char* key, const std::function<void(ObjectReader&)>& read) {
  const json* value = find(key);
  if (!value) return;
  ObjectReader inner(*value, pathOf(key));
  if (!inner.m_error) read(inner);
  m_error = inner.m_error;
}

} // namespace qs::state
