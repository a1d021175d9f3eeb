#pragma once

#include <type_traits>

namespace qs {

/// The first of begin … end − 1 for which holds() is false, or end. holds() must be true up to some place and
/// false from there on.
template <class Integer, class Holds>
[[nodiscard]] Integer firstFailing(Integer begin, Integer end, const Holds& holds) {
  static_assert(std::is_unsigned_v<Integer>);
  while (begin < end) {
    const auto middle = static_cast<Integer>(begin + (end - begin) / 2);
    if (holds(middle))
      begin = static_cast<Integer>(middle + 1);
    else
      end = middle;
  }
  return begin;
}

} // namespace qs
