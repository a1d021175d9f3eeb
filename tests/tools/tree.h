#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace qs::tools {

struct TreeFile {
  std::string path; ///< relative to the root, with '/' between folders
  std::string text;
};

/// Every text file of ours under root: sources, scripts, build files, documents. Left out are what git
/// ignores (build trees, caches) and tests/data, which holds other people's bytes.
[[nodiscard]] std::vector<TreeFile> textFiles(const std::filesystem::path& root);

/// Names in the root folder, without what git ignores.
[[nodiscard]] std::vector<std::string> topLevel(const std::filesystem::path& root);

} // namespace qs::tools
