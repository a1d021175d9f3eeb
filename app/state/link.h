#pragma once

#include "app/state/app_state.h"

#include <string>
#include <string_view>

// A state as a line of text that survives chats, mails and slides:
// "quantoscope:" and, in base64url without padding (RFC 4648 §5), the JSON of the page in front, of which
// only what differs from the defaults is written.
namespace qs::state {

inline constexpr std::string_view linkScheme = "quantoscope:";

/// True for text that means to be a link, good or bad. Blanks around it do not matter.
[[nodiscard]] bool isLink(std::string_view text);

/// The link of the page in front; what other pages show is not in it. Errors: unsupported, when it would be
/// longer than readers take (8000 characters).
[[nodiscard]] Result<std::string> toLink(const AppState& state);

/// The state that a link describes, taken on by a program that shows onto: its page with what the link says
/// and defaults for the rest; other pages stay. Errors: malformed, naming the character or the key that is
/// wrong; never more work than the length of the text asks for.
[[nodiscard]] Result<AppState> fromLink(std::string_view link, const AppState& onto);

} // namespace qs::state
