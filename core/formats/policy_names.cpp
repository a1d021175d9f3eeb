#include "core/formats/encode.h"

#include <array>
#include <utility>

namespace qs::formats {

namespace {

constexpr std::array<std::pair<Rounding, std::string_view>, 7> roundings{{
    {Rounding::nearestEven, "rne"},
    {Rounding::nearestAway, "rna"},
    {Rounding::towardZero, "rtz"},
    {Rounding::upward, "rtp"},
    {Rounding::downward, "rtn"},
    {Rounding::toOdd, "rto"},
    {Rounding::stochastic, "stochastic"},
}};

constexpr std::array<std::pair<Overflow, std::string_view>, 3> overflows{{
    {Overflow::ieee, "ieee"},
    {Overflow::saturate, "saturate"},
    {Overflow::propagate, "propagate"},
}};

template <class Table, class Value>
std::string_view nameIn(const Table& table, Value value) {
  for (const auto& [member, name] : table) {
    if (member == value) return name;
  }
  return {};
}

} // namespace

std::string_view roundingId(Rounding rounding) {
  return nameIn(roundings, rounding);
}

std::string_view overflowId(Overflow overflow) {
  return nameIn(overflows, overflow);
}

Result<Rounding> roundingFrom(std::string_view id) {
  for (const auto& [member, name] : roundings) {
    if (name == id) return member;
  }
  return fail(ErrorCode::usage, std::string(id),
              QS_TR("core", "no such rounding mode; there are rne, rna, rtz, rtp, rtn, rto and stochastic"));
}

Result<Overflow> overflowFrom(std::string_view id) {
  for (const auto& [member, name] : overflows) {
    if (name == id) return member;
  }
  return fail(ErrorCode::usage, std::string(id),
              QS_TR("core", "no such overflow policy; there are ieee, saturate and propagate"));
}

} // namespace qs::formats
