#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace qs::tools {

/// A rule of the house that a file breaks. Paths are relative to the root, with '/' between folders.
struct Finding {
  std::string path;
  int line = 0; ///< from 1; 0: the file as a whole
  std::string what;
  [[nodiscard]] std::string text() const; ///< "path:line: what"
};

using Findings = std::vector<Finding>;

inline constexpr int longestFile = 400;
inline constexpr int longestFunction = 60;

// Each rule looks at one file: its path says which rules hold there.

/// Dependencies point one way: base, numbers, formats, then integers and tensors, then checkpoints and
/// statistics, then quantize, then evaluate; of these base to statistics without checkpoints to widgets;
/// everything to app. Core and the command line know no Qt. Quoted includes start at the root.
[[nodiscard]] Findings checkArrows(const std::string& path, std::string_view text);
/// No Qt macro, class or tr() in core.
[[nodiscard]] Findings checkCoreWords(const std::string& path, std::string_view text);
[[nodiscard]] Findings checkFileLength(const std::string& path, std::string_view text);
[[nodiscard]] Findings checkFunctionLength(const std::string& path, std::string_view text);
/// No folder that exists only on the machine somebody built on.
[[nodiscard]] Findings checkMachinePaths(const std::string& path, std::string_view text);
/// UTF-8 without byte order mark, Unix line ends, a newline at the end.
[[nodiscard]] Findings checkEncoding(const std::string& path, std::string_view text);

/// names: what lies in the root folder.
[[nodiscard]] Findings checkTopLevel(const std::vector<std::string>& names);

} // namespace qs::tools
