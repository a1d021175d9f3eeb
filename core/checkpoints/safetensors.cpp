#include "core/checkpoints/safetensors.h"

#include "core/checkpoints/container_bytes.h"
#include "core/checkpoints/safetensors_layout.h"

#include <algorithm>
#include <array>

namespace qs::checkpoints {

namespace {

constexpr std::uint64_t lengthBytes = 8;
constexpr std::uint64_t longestHeader = 100'000'000; // the reference reader's limit
constexpr std::uint64_t mostBlanks = 4096;           // before the brace, as far as recognition looks

std::optional<std::uint64_t> headerLength(const ByteSource& source) {
  std::array<std::byte, lengthBytes> bytes{};
  if (!source.read(0, bytes)) return {};
  return littleEndian(bytes);
}

std::optional<std::string> headerText(const ByteSource& source, Findings& findings) {
  if (source.size() < lengthBytes) {
    findings.malformed({}, 0, QS_TR("core", "too short for a safetensors file: %1 bytes"),
                       {std::to_string(source.size())});
    return {};
  }
  std::array<std::byte, lengthBytes> bytes{};
  auto read = source.read(0, bytes);
  const std::uint64_t length = littleEndian(bytes);
  if (read && (length > longestHeader || length > source.size() - lengthBytes)) {
    findings.malformed({}, 0,
                       QS_TR("core", "no safetensors file, or damaged: a header of %1 bytes in a file of %2"),
                       {std::to_string(length), std::to_string(source.size())});
    return {};
  }
  std::string text;
  if (read) {
    text.resize(length);
    read = source.read(lengthBytes, std::as_writable_bytes(std::span(text)));
  }
  if (read) return text;
  findings.add(read.error());
  return {};
}

tensors::TensorView viewOf(SafetensorsEntry& entry, std::uint64_t dataOffset,
                           std::shared_ptr<const ByteSource> source) {
  tensors::TensorView view;
  view.name = std::move(entry.name);
  view.encoding = tensors::encodingOf(entry.type->encoding);
  view.shape = std::move(entry.shape);
  view.source = std::move(source);
  view.offset = dataOffset + entry.begin;
  view.bytes = entry.end - entry.begin;
  return view;
}

Checkpoint readSafetensors(const std::shared_ptr<const ByteSource>& source, Findings& findings) {
  const auto text = headerText(*source, findings);
  if (!text) return {};
  SafetensorsHeader header = readSafetensorsHeader(*text, lengthBytes, findings);
  const std::uint64_t dataOffset = lengthBytes + text->size();
  // What an unread rest of the header says would look like holes and bytes that belong to none.
  if (header.complete && !findings.full())
    validateSafetensorsLayout(header.entries, dataOffset, source->size() - dataOffset, findings);
  if (!findings.empty()) return {};
  Checkpoint checkpoint{source->name(), "safetensors", {}, std::move(header.metadata)};
  checkpoint.tensors.reserve(header.entries.size());
  for (SafetensorsEntry& entry : header.entries)
    checkpoint.tensors.push_back(viewOf(entry, dataOffset, source));
  return checkpoint;
}

} // namespace

bool recognisesSafetensors(const ByteSource& source) {
  const auto length = headerLength(source);
  if (!length || *length > longestHeader || *length > source.size() - lengthBytes) return false;
  std::string start(std::min(*length, mostBlanks), ' ');
  if (!source.read(lengthBytes, std::as_writable_bytes(std::span(start)))) return false;
  const std::size_t first = start.find_first_not_of(" \t\r\n");
  return first != std::string::npos && start[first] == '{';
}

Result<Checkpoint> openSafetensors(const std::shared_ptr<const ByteSource>& source) {
  Findings findings(source->name(), 1);
  Checkpoint checkpoint = readSafetensors(source, findings);
  if (!findings.empty()) return fail(findings.first());
  return checkpoint;
}

std::vector<Error> checkSafetensors(const std::shared_ptr<const ByteSource>& source) {
  Findings findings(source->name(), mostFindings);
  const Checkpoint checkpoint = readSafetensors(source, findings);
  return findings.inFileOrder();
}

} // namespace qs::checkpoints
