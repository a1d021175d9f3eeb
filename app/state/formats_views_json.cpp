#include "app/state/formats_views_json.h"

namespace qs::state {

using nlohmann::json;

json toJson(const LanesState& s) {
  return {{"formats", s.formats}, {"sameBits", s.sameBits}, {"open", s.open}};
}

json toJson(const ValuesState& s) {
  return {{"kind", s.kind},
          {"filter", s.filter},
          {"sortBy", s.sortBy},
          {"descending", s.descending},
          {"zoom", s.zoom}};
}

json toJson(const CompareState& s) {
  return {{"other", s.other}};
}

json toJson(const ArithmeticState& s) {
  return {{"operation", s.operation}, {"b", s.b}, {"c", s.c}, {"step", s.step}};
}

void read(ObjectReader& from, LanesState& s) {
  from.list("formats", s.formats, 64);
  from.boolean("sameBits", s.sameBits);
  from.integer("open", s.open, -1, 63);
}

void read(ObjectReader& from, ValuesState& s) {
  from.choice("kind", s.kind, {"grid", "list", "square"});
  from.text("filter", s.filter);
  from.choice("sortBy", s.sortBy, {"code", "value"});
  from.boolean("descending", s.descending);
  from.integer("zoom", s.zoom, 0, 63);
}

void read(ObjectReader& from, CompareState& s) {
  from.text("other", s.other);
}

void read(ObjectReader& from, ArithmeticState& s) {
  from.choice("operation", s.operation, {"+", "-", "*", "/", "fma", "sqrt"});
  from.text("b", s.b);
  from.text("c", s.c);
  from.integer("step", s.step, -1, 1024);
}

} // namespace qs::state
