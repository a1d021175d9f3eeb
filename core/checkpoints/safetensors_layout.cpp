#include "core/checkpoints/safetensors_layout.h"

#include "core/checkpoints/container_bytes.h"

#include <algorithm>
#include <tuple>

namespace qs::checkpoints {

namespace {

std::string text(std::uint64_t number) {
  return std::to_string(number);
}

void reportDuplicates(const std::vector<SafetensorsEntry>& entries, Findings& findings) {
  std::vector<const SafetensorsEntry*> byName;
  byName.reserve(entries.size());
  for (const SafetensorsEntry& entry : entries)
    byName.push_back(&entry);
  std::ranges::sort(byName, [](const auto* a, const auto* b) {
    return std::tie(a->name, a->headerOffset) < std::tie(b->name, b->headerOffset);
  });
  for (std::size_t i = 1; i < byName.size() && !findings.full(); ++i)
    if (byName[i]->name == byName[i - 1]->name)
      findings.malformed(byName[i]->name, byName[i]->headerOffset,
                         QS_TR("core", "this name occurs twice, first at offset %1"),
                         {text(byName[i - 1]->headerOffset)});
}

/// The bytes that dtype and shape ask for; nullopt after a report.
std::optional<std::uint64_t> neededBytes(const SafetensorsEntry& entry, Findings& findings) {
  const auto elements = checkedElements(entry.shape);
  const auto bits = elements ? checkedProduct(*elements, entry.type->bits) : std::nullopt;
  if (!bits) {
    findings.malformed(entry.name, entry.headerOffset,
                       QS_TR("core", "the size of this shape does not fit 64 bits"));
    return {};
  }
  if (*bits % 8 != 0) {
    findings.malformed(entry.name, entry.headerOffset,
                       QS_TR("core", "%1 elements of %2 are not a whole number of bytes"),
                       {text(*elements), std::string(entry.type->name)});
    return {};
  }
  return *bits / 8;
}

void validateSize(const SafetensorsEntry& entry, Findings& findings) {
  if (entry.hasRange && entry.end < entry.begin) {
    findings.malformed(entry.name, entry.headerOffset,
                       QS_TR("core", "its data ends at %1, before it begins at %2"),
                       {text(entry.end), text(entry.begin)});
    return;
  }
  if (entry.type == nullptr || !entry.hasShape) return;
  const auto needed = neededBytes(entry, findings);
  if (needed && entry.hasRange && *needed != entry.end - entry.begin)
    findings.malformed(entry.name, entry.headerOffset,
                       QS_TR("core", "dtype and shape need %1 bytes, but data_offsets span %2"),
                       {text(*needed), text(entry.end - entry.begin)});
}

bool hasPlace(const SafetensorsEntry& entry) {
  return entry.hasRange && entry.begin <= entry.end;
}

/// Entries must be sorted. Where the place of one is unknown, a hole may be its own and is not reported.
void validateCover(const std::vector<SafetensorsEntry>& entries, std::uint64_t dataOffset,
                   std::uint64_t dataBytes, Findings& findings) {
  const bool allPlaced = std::ranges::all_of(entries, hasPlace);
  std::uint64_t covered = 0;
  for (const SafetensorsEntry& entry : entries) {
    if (!hasPlace(entry)) continue;
    if (entry.begin < covered)
      findings.malformed(
          entry.name, entry.headerOffset,
          QS_TR("core", "its data begins at %1, inside that of another tensor, which ends at %2"),
          {text(entry.begin), text(covered)});
    if (entry.begin > covered && allPlaced)
      findings.malformed(entry.name, entry.headerOffset,
                         QS_TR("core", "a hole of %1 bytes lies before its data"),
                         {text(entry.begin - covered)});
    if (entry.end > dataBytes)
      findings.malformed(entry.name, entry.headerOffset,
                         QS_TR("core", "its data ends at %1, but the file holds only %2 bytes of data"),
                         {text(entry.end), text(dataBytes)});
    covered = std::max(covered, entry.end);
  }
  if (covered < dataBytes && allPlaced)
    findings.malformed({}, dataOffset + covered,
                       QS_TR("core", "%1 bytes after the last tensor belong to none"),
                       {text(dataBytes - covered)});
}

} // namespace

void validateSafetensorsLayout(std::vector<SafetensorsEntry>& entries, std::uint64_t dataOffset,
                               std::uint64_t dataBytes, Findings& findings) {
  reportDuplicates(entries, findings);
  for (const SafetensorsEntry& entry : entries)
    if (!findings.full()) validateSize(entry, findings);
  std::ranges::sort(entries, [](const SafetensorsEntry& a, const SafetensorsEntry& b) {
    return std::tie(a.begin, a.end, a.headerOffset) < std::tie(b.begin, b.end, b.headerOffset);
  });
  if (!findings.full()) validateCover(entries, dataOffset, dataBytes, findings);
}

} // namespace qs::checkpoints
