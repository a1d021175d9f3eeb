#pragma once

#include "core/quantize/scheme.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace qs::cli {

/// The options --scheme ID [--set key=value]…. Keep it alive as long as the command.
struct SchemeArgument {
  std::string scheme;
  std::vector<std::string> assignments;

  void addTo(CLI::App& command);
  /// The complete settings. Errors: usage for an unknown scheme, key or value.
  [[nodiscard]] Result<quantize::Settings> settings() const;
};

/// The option --raw RxC: a float32 stream on standard input.
struct RawShape {
  std::string text; ///< empty when the option was not given

  void addTo(CLI::App& command);
  /// Errors: usage when the text is not two whole numbers with an x, whose product is a possible size.
  [[nodiscard]] Result<std::vector<std::uint64_t>> shape() const;
  /// Reads standard input to its end as a tensor of this shape.
  /// Errors: malformed when it holds more or fewer values; unreadable.
  [[nodiscard]] Result<tensors::TensorView> readStandardInput() const;
};

} // namespace qs::cli
