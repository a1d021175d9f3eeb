#include "app/lessons/gallery.h"

#include "app/lessons/examples.h"

#include <algorithm>
#include <vector>

namespace qs::lessons {
namespace {

std::vector<Example> allExamples() {
  std::vector<Example> all;
  for (const std::span<const Example> some :
       {valueExamples(), roundingExamples(), smallFloatExamples(), integerExamples()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

Result<state::AppState> stateOf(const Example& example) {
  return state::fromText(example.state, example.id);
}

} // namespace

const char* groupName(Group group) {
  switch (group) {
  case Group::firstSteps:
    return QS_TR("gallery", "First steps");
  case Group::rounding:
    return QS_TR("gallery", "Rounding");
  case Group::range:
    return QS_TR("gallery", "Range and precision");
  case Group::smallFloats:
    return QS_TR("gallery", "FP8 and smaller");
  case Group::integers:
    return QS_TR("gallery", "Integers");
  case Group::weights:
    return QS_TR("gallery", "Weights");
  }
  return "";
}

std::span<const Example> gallery() {
  static const std::vector<Example> all = allExamples();
  return all;
}

const Example* findExample(std::string_view id) {
  const auto found =
      std::ranges::find_if(gallery(), [id](const Example& example) { return example.id == id; });
  return found == gallery().end() ? nullptr : &*found;
}

const Example* neighbour(const Example& example, int by) {
  const auto place = &example - gallery().data() + by;
  return place < 0 || place >= std::ssize(gallery()) ? nullptr : &gallery()[static_cast<std::size_t>(place)];
}

Result<state::AppState> opened(const Example& example, const state::AppState& now) {
  const Result<state::AppState> wanted = stateOf(example);
  if (!wanted) return fail(wanted.error());
  state::AppState next = now;
  next.page = wanted->page;
  if (next.page == "formats") next.formats = wanted->formats;
  if (next.page == "integers") next.integers = wanted->integers;
  if (next.page == "quantize") next.quantize = wanted->quantize;
  next.note = example.id;
  return next;
}

const Example* noteOf(const state::AppState& state) {
  const Example* example = state.note.empty() ? nullptr : findExample(state.note);
  if (!example) return nullptr;
  const Result<state::AppState> own = stateOf(*example);
  return own && own->page == state.page ? example : nullptr;
}

} // namespace qs::lessons
