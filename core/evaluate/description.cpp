#include "core/evaluate/description.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace qs::evaluate {
namespace {

using nlohmann::json;

// Far more than any network small enough to be evaluated here needs.
constexpr std::size_t longestText = 1U << 20U;
constexpr std::size_t mostLayers = 256;
constexpr std::size_t mostClasses = 1024;
constexpr int longestSide = 4096;

/// Reads members of JSON objects and remembers the first thing that was wrong, so that a reader is a plain
/// list of members.
class Members {
public:
  explicit Members(std::string culprit) : m_culprit(std::move(culprit)) {}

  [[nodiscard]] bool good() const { return !m_error; }

  [[nodiscard]] Error error() const { return m_error.value_or(Error{}); }

  void refuse(ErrorCode code, const std::string& path, std::string message,
              std::vector<std::string> arguments = {}) {
    if (m_error) return;
    std::string place =
        path.empty() ? std::string(descriptionKey) : fmt::format("{}: {}", descriptionKey, path);
    m_error = Error{code, m_culprit, std::move(place), {}, std::move(message), std::move(arguments)};
  }

  int integer(const json& value, const std::string& path, int low, int high) {
    const bool fits = value.is_number_unsigned()
                          ? value.get<std::uint64_t>() <= static_cast<std::uint64_t>(high)
                          : value.is_number_integer() && value.get<std::int64_t>() <= high;
    if (fits && value.get<std::int64_t>() >= low) return value.get<int>();
    refuse(ErrorCode::malformed, path, QS_TR("core", "is not a whole number from %1 to %2"),
           {std::to_string(low), std::to_string(high)});
    return low;
  }

  std::string text(const json& value, const std::string& path) {
    if (value.is_string()) return value.get<std::string>();
    refuse(ErrorCode::malformed, path, QS_TR("core", "is not a text"));
    return {};
  }

  /// The member of an object; a null value where it is missing, which every reader above refuses.
  static const json& at(const json& object, const char* key) {
    static const json missing;
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found == object.end() ? missing : *found;
  }

  int optionalInteger(const json& object, const std::string& path, const char* key, int low, int high,
                      int fallback) {
    const json& value = at(object, key);
    return value.is_null() ? fallback : integer(value, path + '.' + key, low, high);
  }

private:
  std::string m_culprit;
  std::optional<Error> m_error;
};

LayerDescription readLayer(Members& members, const json& object, const std::string& path) {
  LayerDescription layer;
  const std::string kind = members.text(Members::at(object, "kind"), path + ".kind");
  if (kind == "convolution") {
    layer.kind = LayerDescription::Kind::convolution;
  } else if (kind != "linear") {
    members.refuse(ErrorCode::unsupported, path + ".kind",
                   QS_TR("core", "there is no kind of layer called \"%1\""), {kind});
  }
  layer.weight = members.text(Members::at(object, "weight"), path + ".weight");
  const json& bias = Members::at(object, "bias");
  if (!bias.is_null()) layer.bias = members.text(bias, path + ".bias");
  layer.stride = members.optionalInteger(object, path, "stride", 1, 64, 1);
  layer.padding = members.optionalInteger(object, path, "padding", 0, 64, 0);
  layer.groups = members.optionalInteger(object, path, "groups", 1, 65536, 1);
  layer.pool = members.optionalInteger(object, path, "pool", 1, 64, 1);
  const json& activation = Members::at(object, "activation");
  const std::string name = activation.is_null() ? "none" : members.text(activation, path + ".activation");
  layer.relu = name == "relu";
  if (!layer.relu && name != "none") {
    members.refuse(ErrorCode::unsupported, path + ".activation",
                   QS_TR("core", "there is no activation called \"%1\""), {name});
  }
  return layer;
}

void readInput(Members& members, const json& input, Description& into) {
  if (!input.is_array() || input.size() != 3) {
    members.refuse(ErrorCode::malformed, "input",
                   QS_TR("core", "is not a list of channels, height and width"));
    return;
  }
  into.channels = members.integer(input[0], "input[0]", 1, longestSide);
  into.height = members.integer(input[1], "input[1]", 1, longestSide);
  into.width = members.integer(input[2], "input[2]", 1, longestSide);
}

void readLayers(Members& members, const json& layers, Description& into) {
  if (!layers.is_array() || layers.empty() || layers.size() > mostLayers) {
    members.refuse(ErrorCode::malformed, "layers", QS_TR("core", "is not a list of 1 to %1 layers"),
                   {std::to_string(mostLayers)});
    return;
  }
  for (std::size_t index = 0; index < layers.size(); ++index) {
    into.layers.push_back(readLayer(members, layers[index], fmt::format("layers[{}]", index)));
  }
}

void readTest(Members& members, const json& test, Description& into) {
  into.images = members.text(Members::at(test, "images"), "test.images");
  into.labels = members.text(Members::at(test, "labels"), "test.labels");
  const json& scale = Members::at(test, "scale");
  if (scale.is_null()) return;
  into.scale = scale.is_number() ? scale.get<double>() : std::nan("");
  if (!std::isfinite(into.scale))
    members.refuse(ErrorCode::malformed, "test.scale", QS_TR("core", "is not a finite number"));
}

void readClasses(Members& members, const json& classes, Description& into) {
  if (classes.is_null()) return;
  if (!classes.is_array() || classes.size() > mostClasses) {
    members.refuse(ErrorCode::malformed, "classes", QS_TR("core", "is not a list of at most %1 names"),
                   {std::to_string(mostClasses)});
    return;
  }
  for (const json& name : classes)
    into.classes.push_back(members.text(name, "classes"));
}

} // namespace

Result<Description> readDescription(std::string_view text, const std::string& culprit) {
  Members members(culprit);
  Description description;
  const json root =
      text.size() > longestText ? json(json::value_t::discarded) : json::parse(text, nullptr, false);
  if (!root.is_object()) {
    members.refuse(ErrorCode::malformed, "", QS_TR("core", "is not a JSON object of at most %1 bytes"),
                   {std::to_string(longestText)});
    return fail(members.error());
  }
  const json& version = Members::at(root, "version");
  if (version != 1) {
    members.refuse(ErrorCode::unsupported, "version",
                   QS_TR("core", "only version 1 of the description is known"));
  }
  readInput(members, Members::at(root, "input"), description);
  readLayers(members, Members::at(root, "layers"), description);
  readTest(members, Members::at(root, "test"), description);
  readClasses(members, Members::at(root, "classes"), description);
  if (!members.good()) return fail(members.error());
  return description;
}

} // namespace qs::evaluate
