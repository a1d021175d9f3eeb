#include "app/state/app_state.h"

#include "app/state/formats_views_json.h"
#include "app/state/integers_state_json.h"

namespace qs::state {
namespace {

using nlohmann::json;

json toJson(const FormatsState& s) {
  return {{"format", s.format},
          {"entry", s.entry},
          {"code", s.code},
          {"rounding", s.rounding},
          {"overflow", s.overflow},
          {"behaviour", s.behaviour},
          {"draw", s.draw},
          {"line", toJson(s.line)},
          {"detailsOpen", s.detailsOpen},
          {"view", s.view},
          {"lanes", toJson(s.lanes)},
          {"lines", toJson(s.lines)},
          {"values", toJson(s.values)},
          {"compare", toJson(s.compare)},
          {"arithmetic", toJson(s.arithmetic)}};
}

json toJson(const HistogramZoom& zoom) {
  json all = toJson(zoom.values);
  all["height"] = zoom.height;
  return all;
}

json toJson(const QuantizeState& s) {
  return {{"file", s.file},
          {"tensor", s.tensor},
          {"scheme", s.scheme},
          {"settings", s.settings},
          {"logCounts", s.logCounts},
          {"allLayers", s.allLayers},
          {"weights", toJson(s.weights)},
          {"errors", toJson(s.errors)}};
}

void read(ObjectReader& from, HistogramZoom& zoom) {
  read(from, zoom.values);
  from.number("height", zoom.height, 1, 1e6);
}

void read(ObjectReader& from, FormatsState& s) {
  from.text("format", s.format);
  from.text("entry", s.entry);
  from.text("code", s.code);
  from.choice("rounding", s.rounding, {"rne", "rna", "rtz", "rtp", "rtn", "rto", "stochastic"});
  from.choice("overflow", s.overflow, {"ieee", "saturate", "propagate"});
  from.text("behaviour", s.behaviour);
  from.integer("draw", s.draw, 0, 1000000);
  from.object("line", [&s](ObjectReader& line) { read(line, s.line); });
  from.boolean("detailsOpen", s.detailsOpen);
  from.text("view", s.view);
  from.object("lanes", [&s](ObjectReader& lanes) { read(lanes, s.lanes); });
  from.object("lines", [&s](ObjectReader& lines) { read(lines, s.lines); });
  from.object("values", [&s](ObjectReader& values) { read(values, s.values); });
  from.object("compare", [&s](ObjectReader& compare) { read(compare, s.compare); });
  from.object("arithmetic", [&s](ObjectReader& arithmetic) { read(arithmetic, s.arithmetic); });
}

void read(ObjectReader& from, QuantizeState& s) {
  from.text("file", s.file);
  from.text("tensor", s.tensor);
  from.text("scheme", s.scheme);
  from.texts("settings", s.settings);
  from.boolean("logCounts", s.logCounts);
  from.boolean("allLayers", s.allLayers);
  from.object("weights", [&s](ObjectReader& weights) { read(weights, s.weights); });
  from.object("errors", [&s](ObjectReader& errors) { read(errors, s.errors); });
}

} // namespace

json toJson(const AppState& state) {
  return {{"version", stateVersion},
          {"page", state.page},
          {"formats", toJson(state.formats)},
          {"integers", toJson(state.integers)},
          {"quantize", toJson(state.quantize)},
          {"note", state.note}};
}

std::string toText(const AppState& state) {
  // A path that is not UTF-8 must not stop the whole state from being written.
  return toJson(state).dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

Result<AppState> fromJson(const json& document) {
  AppState state;
  ObjectReader root(document, {});
  int version = stateVersion;
  root.integer("version", version, stateVersion, stateVersion);
  root.text("page", state.page);
  root.object("formats", [&state](ObjectReader& from) { read(from, state.formats); });
  root.object("integers", [&state](ObjectReader& from) { read(from, state.integers); });
  root.object("quantize", [&state](ObjectReader& from) { read(from, state.quantize); });
  root.text("note", state.note);
  if (const auto& error = root.error()) return fail(*error);
  return state;
}

Result<AppState> fromText(std::string_view text, const std::string& name) {
  json document;
  try {
    document = json::parse(text);
  } catch (const json::parse_error& error) {
    // The library counts bytes from 1, and points past the end when the text just stops.
    return fail(Error{ErrorCode::malformed,
                      name,
                      {},
                      error.byte == 0 ? 0 : error.byte - 1,
                      QS_TR("core", "not a state file: the JSON text is broken"),
                      {}});
  }
  Result<AppState> state = fromJson(document);
  if (state) return state;
  Error error = state.error();
  error.culprit = name;
  return fail(std::move(error));
}

} // namespace qs::state
