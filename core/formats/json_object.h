#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <optional>

#include <set>
#include <string>
#include <vector>

namespace qs::formats {

/// Takes a JSON object apart, key by key; remembers the first thing that is wrong and then only gives
/// defaults.
class JsonObject {
public:
  using Json = nlohmann::json;

  /// file names the culprit; place is put before the keys ("layout.").
  JsonObject(const Json& value, std::string file, std::string place);

  [[nodiscard]] int integer(const std::string& key, int low, int high);
  [[nodiscard]] bool boolean(const std::string& key);
  [[nodiscard]] std::string text(const std::string& key);
  [[nodiscard]] std::vector<float> floats(const std::string& key, std::size_t most);
  [[nodiscard]] bool has(const std::string& key) const;
  /// The part itself, for an object inside; a null where it is missing.
  [[nodiscard]] const Json& part(const std::string& key);

  void refuse(const std::string& key, std::string message, std::vector<std::string> arguments = {});
  /// Errors: malformed: the first thing that was wrong, else any key that nobody asked for.
  [[nodiscard]] Result<void> verdict() const;

private:
  const Json& m_value;
  std::string m_file, m_place;
  std::set<std::string> m_asked;
  std::optional<Error> m_error;
};

} // namespace qs::formats
