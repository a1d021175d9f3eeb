#pragma once

#include "core/checkpoints/findings.h"
#include "core/checkpoints/safetensors_types.h"

#include <map>

namespace qs::checkpoints {

/// What the header says about one tensor.
struct SafetensorsEntry {
  std::string name;
  std::uint64_t headerOffset = 0;        ///< of the name, in the file
  const SafetensorsType* type = nullptr; ///< null: absent or unknown (and reported)
  std::vector<std::uint64_t> shape;
  std::uint64_t begin = 0, end = 0; ///< of the data, from the end of the header
  bool hasShape = false;
  bool hasRange = false;
};

struct SafetensorsHeader {
  std::vector<SafetensorsEntry> entries; ///< in the order of the header
  std::map<std::string, std::string> metadata;
  bool complete = true; ///< false when the text could not be read to its end (and that is reported)
};

/// Reads the JSON text of a header, which begins at byte fileOffset, and reports what breaks the rules of the
/// format: the grammar, the kinds of the values, unknown dtypes, keys that occur twice. Unknown fields are
/// passed over.
[[nodiscard]] SafetensorsHeader readSafetensorsHeader(std::string_view text, std::uint64_t fileOffset,
                                                      Findings& findings);

} // namespace qs::checkpoints
