#pragma once

#include "app/state/app_state.h"

#include <span>
#include <string_view>

// Examples to open: each a state with a question. Texts are in the translation context "gallery"; the states
// are the same in every language.
namespace qs::lessons {

enum class Group : std::uint8_t { firstSteps, rounding, range, smallFloats, integers, weights };

[[nodiscard]] const char* groupName(Group group);

struct Example {
  const char* id; ///< stable: state files name it (AppState::note)
  Group group;
  const char* title; ///< a question
  const char* look;  ///< what to look at, one or two sentences
  const char* state; ///< JSON as state::fromText reads it: the page, and what differs from the defaults there
};

/// All of them; those of a group stand together, in the order of Group.
[[nodiscard]] std::span<const Example> gallery();
/// nullptr: there is none of that id.
[[nodiscard]] const Example* findExample(std::string_view id);
/// The example that stands by places after this one, as long as there is one; nullptr beyond the ends.
[[nodiscard]] const Example* neighbour(const Example& example, int by);

/// The state that opening an example leads to: its page as the example has it, the other pages as they are
/// now, and its note. Errors: those of state::fromText; the gallery's own states have none.
[[nodiscard]] Result<state::AppState> opened(const Example& example, const state::AppState& now);
/// The example whose note is to be seen: the state names it and shows its page.
[[nodiscard]] const Example* noteOf(const state::AppState& state);

} // namespace qs::lessons
