#pragma once

#include "core/quantize/scheme.h"

namespace qs::quantize {

// The calibrate functions of the catalogue's rows; settings are complete, the tensor is real and not empty,
// memory may be null.

[[nodiscard]] Result<std::unique_ptr<const Quantizer>> calibrateAbsmax(const tensors::TensorView& view,
                                                                       const Settings& settings,
                                                                       Monitor& monitor,
                                                                       ObservationMemory* memory);
[[nodiscard]] Result<std::unique_ptr<const Quantizer>> calibrateZeroPoint(const tensors::TensorView& view,
                                                                          const Settings& settings,
                                                                          Monitor& monitor,
                                                                          ObservationMemory* memory);
[[nodiscard]] Result<std::unique_ptr<const Quantizer>> calibrateInteger(const tensors::TensorView& view,
                                                                        const Settings& settings,
                                                                        Monitor& monitor,
                                                                        ObservationMemory* memory);
[[nodiscard]] Result<std::unique_ptr<const Quantizer>> calibrateFloat(const tensors::TensorView& view,
                                                                      const Settings& settings,
                                                                      Monitor& monitor,
                                                                      ObservationMemory* memory);

/// The canonical id of a format that the scheme "float" can scale: a floating-point format of at most 16 bits
/// whose values are all binary32 numbers, with a finite value above 0. Errors: invalidFormat, usage.
[[nodiscard]] Result<std::string> scalableFormat(std::string_view text);

} // namespace qs::quantize
