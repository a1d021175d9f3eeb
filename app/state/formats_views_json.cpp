#include "app/state/formats_views_json.h"

namespace qs::state {

using nlohmann::json;

json toJson(const Viewport& line) {
  return {{"low", line.low}, {"high", line.high}, {"scale", line.scale}};
}

json toJson(const LineStackState& s) {
  return {
      {"formats", s.formats}, {"stretch", toJson(s.stretch)}, {"cursorA", s.cursorA}, {"cursorB", s.cursorB}};
}

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

json toJson(const SumState& s) {
  return {{"items", s.items},
          {"factors", s.factors},
          {"repeat", s.repeat},
          {"start", s.start},
          {"accumulator", s.accumulator},
          {"order", s.order},
          {"compensated", s.compensated},
          {"logSteps", s.logSteps}};
}

json toJson(const ArithmeticState& s) {
  return {{"operation", s.operation},
          {"b", s.b},
          {"c", s.c},
          {"bFormat", s.bFormat},
          {"cFormat", s.cFormat},
          {"resultFormat", s.resultFormat},
          {"step", s.step},
          {"sum", toJson(s.sum)}};
}

void read(ObjectReader& from, Viewport& line) {
  from.text("low", line.low);
  from.text("high", line.high);
  from.choice("scale", line.scale, {"linear", "symlog", "code"});
}

void read(ObjectReader& from, LineStackState& s) {
  from.list("formats", s.formats, 64);
  from.object("stretch", [&s](ObjectReader& stretch) { read(stretch, s.stretch); });
  from.text("cursorA", s.cursorA);
  from.text("cursorB", s.cursorB);
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

void read(ObjectReader& from, SumState& s) {
  from.text("items", s.items);
  from.text("factors", s.factors);
  from.integer("repeat", s.repeat, 1, 200000);
  from.text("start", s.start);
  from.text("accumulator", s.accumulator);
  from.choice("order", s.order, {"forward", "backward", "pairwise"});
  from.boolean("compensated", s.compensated);
  from.boolean("logSteps", s.logSteps);
}

void read(ObjectReader& from, ArithmeticState& s) {
  from.choice("operation", s.operation, {"+", "-", "*", "/", "fma", "sqrt"});
  from.text("b", s.b);
  from.text("c", s.c);
  from.text("bFormat", s.bFormat);
  from.text("cFormat", s.cFormat);
  from.text("resultFormat", s.resultFormat);
  from.integer("step", s.step, -1, 1024);
  from.object("sum", [&s](ObjectReader& sum) { read(sum, s.sum); });
}

} // namespace qs::state
