#pragma once

#include "core/base/monitor.h"
#include "core/base/result.h"
#include "core/tensors/tensor_view.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace qs::quantize {

/// A parameter of a scheme, as data: pages build their controls from it, the command line its help.
struct Parameter {
  enum class Kind { integer, number, choice };
  std::string key;   ///< as in --set key=value
  std::string label; ///< for people, marked with QS_TR
  std::string help;  ///< one sentence, marked with QS_TR
  Kind kind = Kind::choice;
  std::string fallback;             ///< the default
  double low = 0, high = 0;         ///< for numbers: the inclusive range
  std::vector<std::string> choices; ///< for choices
  /// Not null for open choices (a custom float format): gives other texts their canonical form, or says why
  /// not.
  Result<std::string> (*normalise)(std::string_view text) = nullptr;
};

/// Chosen values by key; keys left out take their defaults.
using Settings = std::map<std::string, std::string>;

/// How a tensor was cut into runs that share one scale.
struct Granularity {
  enum class Kind { tensor, channel, group } kind = Kind::tensor;
  int axis = 0;            ///< for channel: which axis numbers the channels
  std::uint64_t group = 0; ///< for group: consecutive elements along the last axis
};

/// How the parts of a quantized tensor are stored.
struct Storage {
  int codeBits = 8;
  bool signedCodes = true;
  std::string scaleFormat = "f32"; ///< format id of one scale for each run
  int zeroPointBits = 0;           ///< 0 for schemes without
};

/// The smallest and the largest value that calibration saw.
struct ValueRange {
  float low = 0, high = 0;
};

/// A scheme calibrated to one tensor: immutable, safe from several threads.
class Quantizer {
public:
  virtual ~Quantizer() = default;

  /// Quantizes a run of elements that starts at the row-major index first. restored receives x̂, codes the
  /// integer or bit-pattern codes; either may be empty. Returns how many values were clipped to the end of
  /// the grid.
  virtual std::uint64_t apply(std::uint64_t first, std::span<const float> values, std::span<float> restored,
                              std::span<std::int32_t> codes) const = 0;

  /// x̂ = (code − zero point)·step. One entry for each run in order of its first element; floats have zero
  /// point 0.
  [[nodiscard]] virtual std::span<const float> steps() const = 0;
  /// Empty for schemes without. Held at the ends of int32 where the rule gives more (a constant tensor beyond
  /// 1e7).
  [[nodiscard]] virtual std::span<const std::int32_t> zeroPoints() const = 0;

  /// The scale as the scheme's own formula defines it ("absmax": 127/max|x|); equal to steps() elsewhere.
  [[nodiscard]] virtual std::span<const float> scales() const { return steps(); }

  [[nodiscard]] virtual Granularity granularity() const = 0;
  [[nodiscard]] virtual std::uint64_t groups() const = 0;
  [[nodiscard]] virtual std::uint64_t groupOf(std::uint64_t index) const = 0;
  /// The representable values of one group, ascending: the grid that a histogram draws. At most 65536.
  [[nodiscard]] virtual std::vector<float> grid(std::uint64_t group) const = 0;
  /// Bits per weight of the whole tensor, scales and zero points counted.
  [[nodiscard]] virtual double bitsPerWeight() const = 0;
  [[nodiscard]] virtual Storage storage() const = 0;
  [[nodiscard]] virtual ValueRange dataRange() const = 0; ///< of the whole tensor
  /// From the lowest to the highest value that any group's grid has.
  [[nodiscard]] virtual ValueRange reach() const = 0;
  /// No |x̂ − x| of the tensor is larger; within about a step of the largest. At least the smallest binary32
  /// number.
  [[nodiscard]] virtual double errorBound() const = 0;
};

class ObservationMemory;

/// A row of the catalogue.
struct Scheme {
  std::string id;      ///< "absmax"
  std::string name;    ///< for people, marked with QS_TR
  std::string family;  ///< "affine", "float"
  std::string formula; ///< the rule in one line of plain text
  std::vector<Parameter> parameters;
  /// Looks at the whole tensor once or more, unless memory (which may be null) knows it. settings are
  /// complete and valid (see complete()).
  Result<std::unique_ptr<const Quantizer>> (*calibrate)(const tensors::TensorView& view,
                                                        const Settings& settings, Monitor& monitor,
                                                        ObservationMemory* memory);
};

[[nodiscard]] std::span<const Scheme> catalogue();
[[nodiscard]] Result<const Scheme*> find(std::string_view id);
/// Fills in defaults and checks every key and value. Errors: usage, naming the key, its value and what is
/// allowed.
[[nodiscard]] Result<Settings> complete(const Scheme& scheme, const Settings& settings);
/// complete() and calibrate(). Errors: unsuitableTensor for integer, complex or empty tensors and for values
/// that are not finite (the first one's index in place), usage for a group that does not divide the last
/// axis.
[[nodiscard]] Result<std::unique_ptr<const Quantizer>>
calibrate(std::string_view scheme, const Settings& settings, const tensors::TensorView& view,
          Monitor& monitor, ObservationMemory* memory = nullptr);

} // namespace qs::quantize
