#pragma once

#include "core/checkpoints/checkpoint.h"

namespace qs::checkpoints {

// safetensors: u64 length N of the header, N bytes of JSON {name: {dtype, shape, data_offsets}}, data.
// Source: huggingface/safetensors, README and src/tensor.rs; where the reference reader is laxer than the
// format (names that occur twice), the format is followed.

/// True when a plausible length and the brace of a header (after blanks) lie at the beginning: there is no
/// magic number.
[[nodiscard]] bool recognisesSafetensors(const ByteSource& source);
[[nodiscard]] Result<Checkpoint> openSafetensors(const std::shared_ptr<const ByteSource>& source);
[[nodiscard]] std::vector<Error> checkSafetensors(const std::shared_ptr<const ByteSource>& source);

} // namespace qs::checkpoints
