#include "core/base/result.h"

#include <algorithm>

namespace qs {

std::string Error::why() const {
  std::string text;
  for (std::size_t i = 0; i < message.size(); ++i) {
    const bool reference =
        message[i] == '%' && i + 1 < message.size() && message[i + 1] >= '1' && message[i + 1] <= '9';
    const std::size_t index = reference ? static_cast<std::size_t>(message[i + 1] - '1') : 0;
    if (!reference || index >= arguments.size()) {
      text += message[i];
      continue;
    }
    text += arguments[index];
    ++i;
  }
  return text;
}

std::string Error::where() const {
  std::string text = place;
  if (offset) {
    if (!text.empty()) text += ", ";
    text += "offset " + std::to_string(*offset);
  }
  return text;
}

std::string Error::oneLine() const {
  std::string line;
  for (const std::string& part : {culprit, where(), why()}) {
    if (part.empty()) continue;
    if (!line.empty()) line += ": ";
    line += part;
  }
  // Names come from hostile files: a control character would break the one-line promise or the terminal.
  std::ranges::replace_if(
      line, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
  return line;
}

expected_lib::unexpected<Error> fail(ErrorCode code, std::string culprit, std::string message,
                                     std::vector<std::string> arguments) {
  return fail(Error{code, std::move(culprit), {}, {}, std::move(message), std::move(arguments)});
}

} // namespace qs
