#include "app/cli/format_facts.h"

#include "app/cli/scalar_json.h"
#include "core/values/format_facts.h"
#include "core/values/value_sets.h"

#include <limits>

namespace qs::cli {

namespace {

Json lostJson(const values::LostValues& lost) {
  return {{"too_large", countJson(lost.tooLarge)},
          {"too_small", countJson(lost.tooSmall)},
          {"in_between", countJson(lost.inBetween)}};
}

template <class T>
Json orNull(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

} // namespace

Json countJson(const numbers::BigInt& count) {
  if (count > std::numeric_limits<std::uint64_t>::max()) return count.str();
  return static_cast<std::uint64_t>(count);
}

void addFacts(Json& document, const formats::Layout& layout) {
  const values::FormatFacts facts = values::factsOf(layout);
  document["precision"] = orNull(facts.precision);
  document["digits"] = orNull(facts.digits);
  document["round_trip_digits"] = orNull(facts.roundTripDigits);
  document["range_in_binades"] = orNull(facts.rangeInBinades);
  document["infinity_codes"] = countJson(facts.infinities);
  document["nan_codes"] = countJson(facts.nans);
}

Json comparisonJson(const formats::FormatSpec& first, const formats::FormatSpec& second) {
  const values::SetComparison sets = values::compareSets(first.layout, second.layout);
  Json document;
  document["first"] = first.id;
  document["second"] = second.id;
  document["only_first"] = countJson(sets.onlyFirst);
  document["common"] = countJson(sets.common);
  document["only_second"] = countJson(sets.onlySecond);
  document["lost_of_first"] = lostJson(sets.lostOfFirst);
  document["lost_of_second"] = lostJson(sets.lostOfSecond);
  const auto moved = values::movedCodes(first.layout, second.layout);
  document["moved_codes"] = moved ? Json(moved->count) : Json();
  document["first_moved_code"] =
      moved && moved->example ? Json(codeText(first.layout, *moved->example)) : Json();
  return document;
}

} // namespace qs::cli
