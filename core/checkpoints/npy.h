#pragma once

#include "core/checkpoints/checkpoint.h"

namespace qs::checkpoints {

// NPY: "\x93NUMPY", major and minor version, length of the header (u16 in version 1, u32 in 2 and 3), a
// Python literal, the elements of one array. Source: numpy.lib.format. Bytes after the array are refused:
// they are a second array or damage, and showing only the first would hide that.

[[nodiscard]] bool recognisesNpy(const ByteSource& source);
[[nodiscard]] Result<Checkpoint> openNpy(const std::shared_ptr<const ByteSource>& source);
[[nodiscard]] std::vector<Error> checkNpy(const std::shared_ptr<const ByteSource>& source);

} // namespace qs::checkpoints
