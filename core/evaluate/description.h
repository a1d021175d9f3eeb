#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qs::evaluate {

/// The metadata key under which a checkpoint describes itself as a network.
inline constexpr std::string_view descriptionKey = "quantoscope.network";

/// A layer as the file describes it. Weight shapes are PyTorch's: [out, in/groups, kernel height, kernel
/// width] for a convolution (a cross-correlation, as in every framework), [out, in] for a fully connected
/// layer.
struct LayerDescription {
  enum class Kind { convolution, linear } kind = Kind::linear;
  std::string weight; ///< tensor name
  std::string bias;   ///< tensor name; empty: none
  int stride = 1;     ///< 1…64, both directions
  int padding = 0;    ///< 0…64 zeros on every side
  int groups = 1;     ///< 1…65536: input channels are split into so many independent parts
  int pool = 1; ///< 1…64: after the activation, the maximum of each pool×pool square; an incomplete square is
                ///< dropped
  bool relu = false; ///< max(x, 0) after the bias
};

/// What the JSON of the metadata says, its ranges checked; whether the tensors agree is Network's business.
///
///     {"version": 1, "input": [channels, height, width],
///      "layers": [{"kind": "convolution" | "linear", "weight": NAME, "bias": NAME, "stride": 1, "padding":
///      0,
///                  "groups": 1, "pool": 1, "activation": "none" | "relu"}, …],
///      "test": {"images": NAME, "labels": NAME, "scale": 1.0}, "classes": ["0", "1", …]}
///
/// Left out, the numbers of a layer take the values shown and its bias is absent. Unknown keys are ignored.
struct Description {
  int channels = 0, height = 0, width = 0; ///< of an input, each 1…4096
  std::vector<LayerDescription> layers;    ///< 1…256 of them
  std::string images;                      ///< tensor [n, channels·height·width in any split]
  std::string labels;                      ///< tensor [n]: the number of the right class
  double scale = 1;                        ///< an input is the stored value times this; finite
  std::vector<std::string> classes;        ///< names; empty: none given
};

/// Reads the description. Errors: malformed, with the JSON path in place ("quantoscope.network:
/// layers[2].stride"); unsupported for another version or kind of layer. culprit names the file.
[[nodiscard]] Result<Description> readDescription(std::string_view text, const std::string& culprit);

} // namespace qs::evaluate
