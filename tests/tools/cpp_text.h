#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace qs::tools {

/// The same text with the insides of comments, string and character literals turned to spaces; lines stay
/// where they are.
[[nodiscard]] std::string withoutComments(std::string_view text);            ///< literals stay
[[nodiscard]] std::string withoutCommentsAndLiterals(std::string_view text); ///< only code stays

/// What stands in #include "…" and #include <…>, with its line (from 1).
struct Include {
  std::string target;
  bool angled = false;
  int line = 0;
};

[[nodiscard]] std::vector<Include> includes(std::string_view text);

/// A function body, or a lambda outside of any function.
struct Function {
  std::string heading; ///< the text before its brace, spaces collapsed
  int firstLine = 0;   ///< of the heading, from 1
  int lines = 0;       ///< from the heading's first line to the closing brace
};

/// Finds functions by their braces: at the level of namespaces and classes, a brace after a heading with
/// parentheses opens one. What is nested inside counts with it.
[[nodiscard]] std::vector<Function> functions(std::string_view text);

} // namespace qs::tools
