#include "app/cli/arguments.h"

#include <cctype>
#include <cerrno>
#include <cstdlib>

namespace qs::cli {

namespace {

// No shell passes this control character on by accident, and no parser gives it a meaning.
constexpr char mark = '\x1f';

bool startsWithIgnoringCase(const std::string& text, std::size_t from, const char* word) {
  for (; *word != '\0'; ++from, ++word) {
    const int wanted = static_cast<unsigned char>(*word);
    if (from >= text.size() || std::tolower(static_cast<unsigned char>(text[from])) != wanted) return false;
  }
  return true;
}

bool isNegativeNumber(const std::string& text) {
  if (text.size() < 2 || text[0] != '-') return false;
  const char next = text[1];
  if (std::isdigit(static_cast<unsigned char>(next)) != 0 || next == '.' || next == '(') return true;
  return startsWithIgnoringCase(text, 1, "inf") || startsWithIgnoringCase(text, 1, "nan") ||
         startsWithIgnoringCase(text, 1, "snan") || startsWithIgnoringCase(text, 1, "\xe2\x88\x9e"); // ∞
}

} // namespace

ProtectedArguments protectValues(const std::vector<std::string>& arguments) {
  ProtectedArguments result;
  bool valuesOnly = false;
  for (const std::string& argument : arguments) {
    const bool dashed = !argument.empty() && argument[0] == '-' && argument != "-";
    if (!valuesOnly && argument == "--") {
      valuesOnly = true;
    } else if (result.command.empty() && !dashed) {
      result.command = argument;
      result.list.push_back(argument);
    } else if (valuesOnly || !dashed || isNegativeNumber(argument)) {
      result.list.push_back(mark + argument);
    } else {
      result.list.push_back(argument);
    }
  }
  return result;
}

std::string restoreValue(const std::string& text) {
  std::string plain = text;
  std::erase(plain, mark);
  return plain;
}

std::string notWholeNumber(const std::string& text) {
  const char first = text.empty() ? '-' : text[0];
  const bool begins = first == '+' || std::isdigit(static_cast<unsigned char>(first)) != 0;
  char* rest = nullptr;
  errno = 0;
  static_cast<void>(std::strtoull(text.c_str(), &rest, 0));
  if (begins && errno == 0 && rest == text.c_str() + text.size()) return {};
  return "'" + text + "' is no whole number from 0 to 18446744073709551615";
}

} // namespace qs::cli
