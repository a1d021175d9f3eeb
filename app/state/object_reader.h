#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qs::state {

/// Reads the members of one JSON object into plain fields. A missing key leaves the field as it is, unknown
/// keys are left alone; the first value of a wrong type or out of range becomes error(), whose place is the
/// key's path
/// ("formats.line.scale"). After an error nothing more is read.
class ObjectReader {
public:
  ObjectReader(const nlohmann::json& object, std::string path);

  void text(const char* key, std::string& out);
  void choice(const char* key, std::string& out, std::initializer_list<std::string_view> allowed);
  void integer(const char* key, int& out, int low, int high);
  void number(const char* key, double& out, double low, double high);
  void boolean(const char* key, bool& out);
  void texts(const char* key, std::map<std::string, std::string>& out);           ///< an object of strings
  void list(const char* key, std::vector<std::string>& out, std::size_t longest); ///< an array of texts
  void object(const char* key, const std::function<void(ObjectReader&)>& read);

  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
  const nlohmann::json* find(const char* key) const;
  void refuse(const std::string& key, std::string message, std::vector<std::string> arguments = {});
  [[nodiscard]] std::string pathOf(const std::string& key) const;

  const nlohmann::json& m_object;
  std::string m_path;
  std::optional<Error> m_error;
};

} // namespace qs::state
