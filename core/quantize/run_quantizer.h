#pragma once

#include "core/quantize/partition.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace qs::quantize {

/// The ends of a grid: as positions, beyond which rounded positions are clipped, or as values.
struct Ends {
  float low = 0, high = 0;
};

/// x̂ never becomes infinite: beyond the largest binary32 number it is that number.
[[nodiscard]] inline float heldFinite(float value) {
  constexpr float most = std::numeric_limits<float>::max();
  const float held = value < -most ? -most : value;
  return held > most ? most : held;
}

/// The largest |x̂ − x| of one group: widestError inside its grid, the distance to the nearest end outside,
/// and what rounding the arithmetic adds. Above 0, so that a histogram of errors always has a width.
[[nodiscard]] inline double errorBound(ValueRange data, Ends grid, double widestError) {
  const double below = static_cast<double>(grid.low) - static_cast<double>(data.low);
  const double above = static_cast<double>(data.high) - static_cast<double>(grid.high);
  const double reach =
      std::max(std::abs(static_cast<double>(data.low)), std::abs(static_cast<double>(data.high)));
  constexpr auto least = static_cast<double>(std::numeric_limits<float>::denorm_min());
  return std::max({widestError, below, above, least}) + reach * 0x1p-20;
}

/// What calibration found: the data of every scheme with one scale for each run.
struct Calibrated {
  Partition partition;
  Storage storage;
  ValueRange data;
  double errorBound = 0;
  Ends reach{std::numeric_limits<float>::infinity(),
             -std::numeric_limits<float>::infinity()}; ///< of all covered grids together
  int scaleBits = 32;
  std::vector<float> steps;
  std::vector<float> scales; ///< empty when equal to steps
  std::vector<float> zeros;  ///< zero points as the rule computes with them; empty for schemes without

  /// Takes the grid of one more group into reach and error bound.
  void cover(ValueRange group, Ends grid, double widestError) {
    reach = {std::min(reach.low, grid.low), std::max(reach.high, grid.high)};
    errorBound = std::max(errorBound, quantize::errorBound(group, grid, widestError));
  }

  std::vector<std::int32_t> zeroPoints; ///< the same for display and storage
};

/// A Quantizer from a Rule and a Round, both inlined into its loops.
///
/// A Rule maps values to grid positions and back. It has
///   hasZero                    whether it uses zero points
///   ends(zero)                 the ends of the grid
///   guard(ends)                positions are first held to these; they must round beyond the ends
///   place(x, scale, zero)      the position, before rounding
///   value(k, scale, zero)      x̂ of a rounded position
///   code(k, zero)              its code
///   positions()                all positions, ascending, for a zero point of 0; the grid of a group
/// A Round rounds a position: round(w, index).
template <class Rule, class Round>
class RunQuantizer final : public Quantizer {
public:
  RunQuantizer(Rule rule, Round round, Calibrated calibrated)
      : m_rule(std::move(rule)), m_round(round), m_data(std::move(calibrated)) {}

  std::uint64_t apply(std::uint64_t first, std::span<const float> values, std::span<float> restored,
                      std::span<std::int32_t> codes) const override {
    const Partition& p = m_data.partition;
    std::uint64_t clipped = 0;
    for (std::size_t i = 0; i < values.size();) {
      const std::uint64_t index = first + i, inRun = index % p.inner, group = p.groupOf(index);
      // Runs of one element: walk the groups of a row side by side. Otherwise: one run, one scale.
      const std::uint64_t run = p.inner == 1 ? p.count - group : p.inner - inRun;
      const std::size_t size =
          static_cast<std::size_t>(std::min<std::uint64_t>({run, values.size() - i, blockSize}));
      const Block block{index, values.subspan(i, size), part(restored, i, size), part(codes, i, size)};
      clipped += p.inner == 1 ? applyBlock(block, Along{*this, static_cast<std::size_t>(group)})
                              : applyBlock(block, Same{*this, static_cast<std::size_t>(group)});
      i += size;
    }
    return clipped;
  }

  [[nodiscard]] std::span<const float> steps() const override { return m_data.steps; }

  [[nodiscard]] std::span<const std::int32_t> zeroPoints() const override { return m_data.zeroPoints; }

  [[nodiscard]] std::span<const float> scales() const override {
    return m_data.scales.empty() ? m_data.steps : m_data.scales;
  }

  [[nodiscard]] Granularity granularity() const override { return m_data.partition.granularity; }

  [[nodiscard]] std::uint64_t groups() const override { return m_data.partition.count; }

  [[nodiscard]] std::uint64_t groupOf(std::uint64_t index) const override {
    return m_data.partition.groupOf(index);
  }

  [[nodiscard]] Storage storage() const override { return m_data.storage; }

  [[nodiscard]] ValueRange dataRange() const override { return m_data.data; }

  [[nodiscard]] ValueRange reach() const override { return {m_data.reach.low, m_data.reach.high}; }

  [[nodiscard]] double errorBound() const override { return m_data.errorBound; }

  [[nodiscard]] std::vector<float> grid(std::uint64_t group) const override {
    const float scale = scales()[static_cast<std::size_t>(group)],
                zero = zeroOf(static_cast<std::size_t>(group));
    std::vector<float> values = m_rule.positions(zero);
    for (float& value : values)
      value = m_rule.value(value, scale, zero) + 0.0f;
    std::vector<float> distinct;
    std::ranges::unique_copy(values, std::back_inserter(distinct));
    return distinct;
  }

  [[nodiscard]] double bitsPerWeight() const override {
    const Storage& s = m_data.storage;
    const double perGroup = m_data.scaleBits + s.zeroPointBits;
    return s.codeBits + perGroup * static_cast<double>(m_data.partition.count) /
                            static_cast<double>(m_data.partition.elements);
  }

private:
  static constexpr std::size_t blockSize = 1024;

  struct Block {
    std::uint64_t index = 0;
    std::span<const float> values;
    std::span<float> restored;
    std::span<std::int32_t> codes;
  };

  /// The scale and the zero point of element i of a block that lies in one run.
  struct Same {
    float scale, zero;

    Same(const RunQuantizer& q, std::size_t group) : scale(q.scales()[group]), zero(q.zeroOf(group)) {}

    [[nodiscard]] float scaleAt(std::size_t) const { return scale; }

    [[nodiscard]] float zeroAt(std::size_t) const { return zero; }
  };

  /// The same of a block whose elements belong to consecutive groups.
  struct Along {
    const float* scale;
    const float* zero;

    Along(const RunQuantizer& q, std::size_t group)
        : scale(q.scales().data() + group), zero(Rule::hasZero ? q.m_data.zeros.data() + group : nullptr) {}

    [[nodiscard]] float scaleAt(std::size_t i) const { return scale[i]; }

    [[nodiscard]] float zeroAt(std::size_t i) const { return Rule::hasZero ? zero[i] : 0.0f; }
  };

  template <class T>
  static std::span<T> part(std::span<T> all, std::size_t first, std::size_t size) {
    return all.empty() ? all : all.subspan(first, size);
  }

  [[nodiscard]] float zeroOf(std::size_t group) const { return Rule::hasZero ? m_data.zeros[group] : 0.0f; }

  template <class Cells>
  std::uint64_t applyBlock(const Block& block, const Cells cells) const {
    const Rule rule = m_rule;
    const Round round = m_round;
    std::array<float, blockSize> positions;
    const float* x = block.values.data();
    const std::size_t size = block.values.size();
    // Three loops: in one, the compiler makes branches of comparisons that it should keep as arithmetic.
    for (std::size_t i = 0; i < size; ++i) {
      const float zero = cells.zeroAt(i);
      const Ends guard = rule.guard(rule.ends(zero));
      const float w = rule.place(x[i], cells.scaleAt(i), zero), atLeast = w > guard.low ? w : guard.low;
      positions[i] = atLeast < guard.high ? atLeast : guard.high;
    }
    for (std::size_t i = 0; i < size; ++i)
      positions[i] = round(positions[i], block.index + i);
    std::uint32_t clipped = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const Ends ends = rule.ends(cells.zeroAt(i));
      const float k = positions[i], atLeast = k > ends.low ? k : ends.low;
      const float kept = atLeast < ends.high ? atLeast : ends.high;
      clipped += static_cast<std::uint32_t>(k != kept);
      positions[i] = kept;
    }
    if (!block.restored.empty())
      for (std::size_t i = 0; i < size; ++i)
        block.restored[i] = rule.value(positions[i], cells.scaleAt(i), cells.zeroAt(i));
    if (!block.codes.empty())
      for (std::size_t i = 0; i < size; ++i)
        block.codes[i] = rule.code(positions[i], cells.zeroAt(i));
    return clipped;
  }

  Rule m_rule;
  Round m_round;
  Calibrated m_data;
};

} // namespace qs::quantize
