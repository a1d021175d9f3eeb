#include "core/checkpoints/findings.h"

#include <algorithm>

namespace qs::checkpoints {

namespace {

constexpr std::size_t longestText = 200;

/// At most longestText bytes, cut between characters of UTF-8.
std::string shortened(std::string_view text) {
  if (text.size() <= longestText) return std::string(text);
  std::size_t end = longestText;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
    --end;
  return std::string(text.substr(0, end)) + "…";
}

} // namespace

bool Findings::add(ErrorCode code, std::string_view tensor, std::uint64_t offset, std::string message,
                   std::vector<std::string> arguments) {
  for (std::string& argument : arguments)
    argument = shortened(argument);
  return add(Error{code, m_file, shortened(tensor), offset, std::move(message), std::move(arguments)});
}

bool Findings::add(Error error) {
  if (!full()) m_errors.push_back(std::move(error));
  return !full();
}

std::vector<Error> Findings::inFileOrder() const {
  std::vector<Error> sorted = m_errors;
  std::ranges::stable_sort(sorted, {}, &Error::offset);
  return sorted;
}

} // namespace qs::checkpoints
