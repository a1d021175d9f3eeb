#include "core/checkpoints/safetensors_header.h"

#include "core/checkpoints/container_bytes.h"
#include "core/checkpoints/json_events.h"

#include <algorithm>
#include <utility>

namespace qs::checkpoints {

namespace {

const char* const shapeRule = QS_TR("core", "shape must be a list of whole numbers from 0 to 2^64−1");
const char* const offsetsRule = QS_TR("core", "data_offsets must be two whole numbers from 0 to 2^64−1");
const char* const typeRule = QS_TR("core", "dtype must be text");
const char* const metadataRule = QS_TR("core", "metadata values must be text");
const char* const entryRule = QS_TR("core", "the entry must be a JSON object");
const char* const headerRule = QS_TR("core", "the header must be a JSON object");
const char* const twiceRule = QS_TR("core", "the key %1 occurs twice");

/// Depth 1 is the header, 2 an entry or the metadata, 3 a shape or data_offsets.
class HeaderListener final : public JsonListener {
public:
  HeaderListener(std::uint64_t fileOffset, Findings& findings)
      : m_fileOffset(fileOffset), m_offset(fileOffset), m_findings(findings) {}

  JsonNext opened(int depth, bool object) override {
    if (depth == 1) return object ? JsonNext::go : (report(headerRule), JsonNext::stop);
    if (depth == 2) return object ? JsonNext::go : reportAndSkip(entryRule);
    if (depth == 4) return wrongElement() == JsonNext::stop ? JsonNext::stop : JsonNext::skip;
    if (m_inMetadata) return reportAndSkip(metadataRule);
    if (m_field == Field::other) return JsonNext::skip;
    if (m_field == Field::dtype || object) return reportAndSkip(rule());
    m_numbers.clear();
    m_numbersSound = true;
    return JsonNext::go;
  }

  JsonNext closed(int depth) override {
    if (depth == 3) return closeNumbers();
    const JsonNext next = depth == 2 && !m_inMetadata ? closeEntry() : JsonNext::go;
    m_name.clear();
    return next;
  }

  JsonNext key(int depth, std::string name, std::uint64_t position) override {
    m_offset = m_fileOffset + position;
    if (depth == 1) return beginEntry(std::move(name));
    return m_inMetadata ? beginMetadata(std::move(name)) : beginField(std::move(name));
  }

  JsonNext scalar(int depth, JsonScalar value) override {
    if (depth == 0) return report(headerRule), JsonNext::stop;
    if (depth == 1) return report(entryRule);
    if (depth == 3) return element(value);
    return m_inMetadata ? metadataValue(std::move(value)) : fieldValue(value);
  }

  SafetensorsHeader header;

private:
  enum class Field { dtype, shape, offsets, other };

  JsonNext report(const char* message, std::vector<std::string> arguments = {}) {
    return m_findings.malformed(m_name, m_offset, message, std::move(arguments)) ? JsonNext::go
                                                                                 : JsonNext::stop;
  }

  JsonNext reportAndSkip(const char* message) {
    return report(message) == JsonNext::stop ? JsonNext::stop : JsonNext::skip;
  }

  const char* rule() const {
    return m_field == Field::dtype ? typeRule : m_field == Field::shape ? shapeRule : offsetsRule;
  }

  JsonNext beginEntry(std::string&& name) {
    m_inMetadata = name == "__metadata__";
    m_name = std::move(name);
    if (m_inMetadata) return std::exchange(m_sawMetadata, true) ? report(twiceRule, {m_name}) : JsonNext::go;
    header.entries.push_back({m_name, m_offset, nullptr, {}, 0, 0, false, false});
    m_fields.clear();
    return JsonNext::go;
  }

  JsonNext beginMetadata(std::string&& name) {
    m_metadataKey = std::move(name);
    return header.metadata.contains(m_metadataKey) ? report(twiceRule, {m_metadataKey}) : JsonNext::go;
  }

  JsonNext beginField(std::string&& name) {
    m_field = name == "dtype"          ? Field::dtype
              : name == "shape"        ? Field::shape
              : name == "data_offsets" ? Field::offsets
                                       : Field::other;
    m_fields.push_back(std::move(name));
    return JsonNext::go;
  }

  JsonNext closeNumbers() {
    if (!m_numbersSound) return JsonNext::go;
    SafetensorsEntry& entry = header.entries.back();
    if (m_field == Field::shape) {
      entry.shape = m_numbers;
      entry.hasShape = true;
      return JsonNext::go;
    }
    if (m_numbers.size() != 2) return report(offsetsRule);
    entry.begin = m_numbers[0];
    entry.end = m_numbers[1];
    entry.hasRange = true;
    return JsonNext::go;
  }

  JsonNext closeEntry() {
    m_offset = header.entries.back().headerOffset;
    std::ranges::sort(m_fields);
    for (const char* needed : {"dtype", "shape", "data_offsets"})
      if (!std::ranges::binary_search(m_fields, needed) &&
          report(QS_TR("core", "the entry has no %1"), {needed}) == JsonNext::stop)
        return JsonNext::stop;
    const auto twice = std::ranges::adjacent_find(m_fields);
    return twice == m_fields.end() ? JsonNext::go : report(twiceRule, {*twice});
  }

  JsonNext metadataValue(JsonScalar value) {
    if (value.kind != JsonScalar::Kind::text) return report(metadataRule);
    header.metadata.emplace(m_metadataKey, std::move(value.text));
    return JsonNext::go;
  }

  JsonNext fieldValue(const JsonScalar& value) {
    if (m_field == Field::other) return JsonNext::go;
    if (m_field != Field::dtype || value.kind != JsonScalar::Kind::text) return report(rule());
    const SafetensorsType* type = safetensorsType(value.text);
    header.entries.back().type = type;
    return type != nullptr ? JsonNext::go : report(QS_TR("core", "unknown dtype %1"), {value.text});
  }

  JsonNext element(const JsonScalar& value) {
    if (value.kind != JsonScalar::Kind::natural) return wrongElement();
    const std::size_t most = m_field == Field::shape ? mostAxes : 2;
    if (m_numbers.size() == most) return wrongElement(m_field == Field::shape);
    m_numbers.push_back(value.natural);
    return JsonNext::go;
  }

  /// One report for each list.
  JsonNext wrongElement(bool tooMany = false) {
    if (!std::exchange(m_numbersSound, false)) return JsonNext::go;
    if (tooMany) return report(QS_TR("core", "a shape of more than %1 axes"), {std::to_string(mostAxes)});
    return report(rule());
  }

  std::uint64_t m_fileOffset;
  std::uint64_t m_offset; ///< of the key in question, in the file
  Findings& m_findings;
  std::string m_name; ///< of the entry in question
  std::string m_metadataKey;
  std::vector<std::string> m_fields; ///< keys of the entry
  std::vector<std::uint64_t> m_numbers;
  Field m_field = Field::other;
  bool m_numbersSound = true;
  bool m_inMetadata = false;
  bool m_sawMetadata = false;
};

const char* explanation(JsonOutcome::Kind kind) {
  switch (kind) {
  case JsonOutcome::Kind::notUtf8:
    return QS_TR("core", "the header is not valid UTF-8");
  case JsonOutcome::Kind::endsEarly:
    return QS_TR("core", "the header ends in the middle of its JSON text");
  case JsonOutcome::Kind::tooDeep:
    return QS_TR("core", "the header is nested too deeply");
  case JsonOutcome::Kind::nulCharacter:
    return QS_TR("core", "the header holds a NUL character");
  default:
    return QS_TR("core", "the header is not valid JSON from here on");
  }
}

} // namespace

SafetensorsHeader readSafetensorsHeader(std::string_view text, std::uint64_t fileOffset, Findings& findings) {
  if (text.starts_with("\xef\xbb\xbf")) { // JSON parsers pass over it; the format's reference does not
    findings.malformed({}, fileOffset, QS_TR("core", "the header begins with a byte order mark"));
    return {{}, {}, false};
  }
  HeaderListener listener(fileOffset, findings);
  const JsonOutcome outcome = walkJson(text, listener);
  listener.header.complete = outcome.kind == JsonOutcome::Kind::complete;
  if (!listener.header.complete && outcome.kind != JsonOutcome::Kind::stopped)
    findings.malformed({}, fileOffset + outcome.position, explanation(outcome.kind));
  return std::move(listener.header);
}

} // namespace qs::checkpoints
