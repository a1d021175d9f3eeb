#pragma once

#include <string>
#include <vector>

namespace qs::cli {

/// The command line with its values marked, so that the option parser takes none of them for an option or a
/// command: negative numbers (-0.1, -inf, -(1/3), -1:1), everything after "--", and every plain word after
/// the command.
struct ProtectedArguments {
  std::string command; ///< the first plain word; empty when there is none
  std::vector<std::string> list;
};

[[nodiscard]] ProtectedArguments protectValues(const std::vector<std::string>& arguments);

/// The text without its marks.
[[nodiscard]] std::string restoreValue(const std::string& text);

/// For options that count: empty for a whole number of at most 64 bits, otherwise what is wrong. The option
/// parser itself makes huge numbers of negative ones.
[[nodiscard]] std::string notWholeNumber(const std::string& text);

} // namespace qs::cli
