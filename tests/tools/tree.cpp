#include "tests/tools/tree.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace qs::tools {
namespace {

namespace fs = std::filesystem;

bool ignored(const std::string& name) {
  return name == ".git" || name == ".build" || name == ".cache" || name == "__pycache__" ||
         name == "compile_commands.json" || name.starts_with("build") || name.ends_with(".user");
}

bool isText(const fs::path& path) {
  constexpr std::array suffixes = {".cpp", ".h",   ".txt", ".md",  ".json", ".sh",    ".py",     ".svg",
                                   ".ts",  ".qrc", ".xml", ".cff", ".in",   ".cmake", ".desktop"};
  constexpr std::array names = {"LICENSE", ".clang-format", ".clang-tidy", ".gitignore", "run"};
  return std::ranges::find(suffixes, path.extension().string()) != suffixes.end() ||
         std::ranges::find(names, path.filename().string()) != names.end();
}

} // namespace

std::vector<TreeFile> textFiles(const fs::path& root) {
  std::vector<TreeFile> result;
  for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator();
       ++entry) {
    const std::string path = entry->path().lexically_relative(root).generic_string();
    const bool topLevelBuild = entry.depth() == 0 && ignored(entry->path().filename().string());
    const bool cache = entry->path().filename() == "__pycache__";
    if (topLevelBuild || cache || path == "tests/data") {
      if (entry->is_directory()) entry.disable_recursion_pending();
      continue;
    }
    if (!entry->is_regular_file() || !isText(entry->path())) continue;
    std::ifstream file(entry->path(), std::ios::binary);
    result.push_back({path, std::string(std::istreambuf_iterator<char>(file), {})});
  }
  std::ranges::sort(result, {}, &TreeFile::path);
  return result;
}

std::vector<std::string> topLevel(const fs::path& root) {
  std::vector<std::string> result;
  for (const auto& entry : fs::directory_iterator(root)) {
    const std::string name = entry.path().filename().string();
    if (!ignored(name)) result.push_back(name);
  }
  return result;
}

} // namespace qs::tools
