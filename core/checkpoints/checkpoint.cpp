#include "core/checkpoints/checkpoint.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace qs::checkpoints {

namespace {

/// Files that people take for checkpoints, told by how they begin, so that a message can say what they are.
struct ForeignContent {
  std::string_view start;
  std::string_view name;
};

constexpr ForeignContent foreign[] = {
    {"GGUF", "GGUF"},     {"PK\x03\x04", "ZIP"},      {"\x89HDF", "HDF5"},
    {"\x1f\x8b", "gzip"}, {"\x89PNG", "PNG"},         {"\x80\x02", "pickle"},
    {"%PDF", "PDF"},      {"<!DOCTYPE html", "HTML"}, {"version https://git-lfs", "Git LFS pointer"},
};

std::string foreignContent(const ByteSource& source) {
  std::array<char, 32> start{};
  const std::uint64_t present = std::min<std::uint64_t>(source.size(), start.size());
  if (!source.read(0, std::as_writable_bytes(std::span(start).first(present)))) return {};
  const std::string_view text(start.data(), present);
  const auto* found =
      std::ranges::find_if(foreign, [&](const ForeignContent& c) { return text.starts_with(c.start); });
  return found != std::end(foreign) ? std::string(found->name) : std::string();
}

std::string suffixOf(const ByteSource& source) {
  std::string suffix = std::filesystem::path(source.name()).extension().string();
  std::ranges::transform(suffix, suffix.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return suffix;
}

std::string readableContainers() {
  std::string list;
  for (const Container& container : catalogue())
    list += (list.empty() ? "" : ", ") + container.name + " (" + container.suffixes.front() + ")";
  return list;
}

const Container* containerOfSuffix(const std::string& suffix) {
  const auto found = std::ranges::find_if(catalogue(), [&](const Container& container) {
    return std::ranges::find(container.suffixes, suffix) != container.suffixes.end();
  });
  return found != catalogue().end() ? &*found : nullptr;
}

/// The container of the content; failing that, the one the suffix promises, whose reader can say what is
/// wrong.
Result<const Container*> containerOf(const ByteSource& source) {
  for (const Container& container : catalogue())
    if (container.recognises(source)) return &container;
  const std::string suffix = suffixOf(source);
  const Container* promised = containerOfSuffix(suffix);
  const std::string content = foreignContent(source);
  if (promised != nullptr && content.empty()) return promised;
  if (promised != nullptr)
    return fail(ErrorCode::unsupported, source.name(), QS_TR("core", "the file is named %1 but holds %2"),
                {suffix, content});
  if (!content.empty())
    return fail(ErrorCode::unsupported, source.name(), QS_TR("core", "%1 is not read; what is read: %2"),
                {content, readableContainers()});
  return fail(ErrorCode::unsupported, source.name(),
              QS_TR("core", "this is no checkpoint that is read; what is read: %1"), {readableContainers()});
}

} // namespace

const tensors::TensorView* Checkpoint::find(std::string_view name) const {
  const auto found = std::ranges::find(tensors, name, &tensors::TensorView::name);
  return found != tensors.end() ? &*found : nullptr;
}

Result<Checkpoint> open(const std::shared_ptr<const ByteSource>& source) {
  const auto container = containerOf(*source);
  if (!container) return fail(container.error());
  return (*container)->open(source);
}

Result<Checkpoint> open(const std::filesystem::path& path) {
  const auto source = ByteSource::open(path);
  if (!source) return fail(source.error());
  return open(*source);
}

std::vector<Error> check(const std::shared_ptr<const ByteSource>& source) {
  const auto container = containerOf(*source);
  if (!container) return {container.error()};
  return (*container)->check(source);
}

std::vector<Error> check(const std::filesystem::path& path) {
  const auto source = ByteSource::open(path);
  if (!source) return {source.error()};
  return check(*source);
}

} // namespace qs::checkpoints
