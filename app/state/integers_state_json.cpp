#include "app/state/integers_state_json.h"

namespace qs::state {

using nlohmann::json;

namespace {

void read(ObjectReader& from, ResizeState& s) {
  from.integer("width", s.width, 1, 64);
  from.choice("extension", s.extension, {"sign", "zero"});
}

void read(ObjectReader& from, BaseState& s) {
  from.text("number", s.number);
  from.integer("base", s.base, 2, 36);
  from.integer("rungs", s.rungs, -1, 4096);
}

void read(ObjectReader& from, FixedState& s) {
  from.integer("fractionBits", s.fractionBits, 0, 64);
  from.text("real", s.real);
}

void read(ObjectReader& from, PackingState& s) {
  from.integer("byte", s.byte, 0, 255);
  from.choice("order", s.order, {"low", "high"});
}

} // namespace

json toJson(const IntegersState& s) {
  return {{"width", s.width},
          {"signed", s.isSigned},
          {"a", s.a},
          {"b", s.b},
          {"places", s.places},
          {"operation", s.operation},
          {"step", s.step},
          {"view", s.view},
          {"resize", {{"width", s.resize.width}, {"extension", s.resize.extension}}},
          {"base", {{"number", s.base.number}, {"base", s.base.base}, {"rungs", s.base.rungs}}},
          {"fixed", {{"fractionBits", s.fixed.fractionBits}, {"real", s.fixed.real}}},
          {"packing", {{"byte", s.packing.byte}, {"order", s.packing.order}}}};
}

void read(ObjectReader& from, IntegersState& s) {
  from.integer("width", s.width, 1, 64);
  from.boolean("signed", s.isSigned);
  from.text("a", s.a);
  from.text("b", s.b);
  from.integer("places", s.places, 0, 64);
  from.choice("operation", s.operation,
              {"neg", "+", "-", "*", "<<", ">>", ">>>", "rol", "ror", "not", "and", "or", "xor"});
  from.integer("step", s.step, -1, 1024);
  from.text("view", s.view);
  from.object("resize", [&s](ObjectReader& inner) { read(inner, s.resize); });
  from.object("base", [&s](ObjectReader& inner) { read(inner, s.base); });
  from.object("fixed", [&s](ObjectReader& inner) { read(inner, s.fixed); });
  from.object("packing", [&s](ObjectReader& inner) { read(inner, s.packing); });
}

} // namespace qs::state
