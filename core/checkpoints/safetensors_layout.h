#pragma once

#include "core/checkpoints/safetensors_header.h"

namespace qs::checkpoints {

/// Validates where the entries lie in dataBytes bytes of data, reports every violation, and sorts the entries
/// by their data: names are unique; sizes follow from dtype and shape without overflow; the data of all
/// tensors covers [0, dataBytes) without holes and overlaps.
void validateSafetensorsLayout(std::vector<SafetensorsEntry>& entries, std::uint64_t dataOffset,
                               std::uint64_t dataBytes, Findings& findings);

} // namespace qs::checkpoints
