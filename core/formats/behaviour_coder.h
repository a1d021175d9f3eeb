#pragma once

#include "core/formats/behaviour.h"
#include "core/formats/coding.h"

namespace qs::formats {

/// A behaviour prepared for one target format. Internal to this folder: others call encodeAs, convertAs or a
/// BehaviourConverter.
class BehaviourCoder {
public:
  BehaviourCoder(const Behaviour& behaviour, const Layout& to, std::optional<Rounding> rounding);

  /// payload: of a NaN, its fraction from the top of 64 bits, the quiet bit first.
  [[nodiscard]] Encoded encode(const Operand& value, std::uint64_t payload, std::uint64_t randomBits) const;

private:
  /// Floats, and scales of a magnitude.
  [[nodiscard]] Encoded encodeReal(Operand value, std::uint64_t randomBits) const;
  [[nodiscard]] Encoded encodeScale(const ScaleLayout& layout, const Operand& value,
                                    std::uint64_t randomBits) const;
  [[nodiscard]] Encoded nanIn(const FloatShape& shape, bool negative, std::uint64_t payload) const;
  [[nodiscard]] Encoded coded(const Operand& value, const EncodeOptions& options) const;
  void prepare(Operand& value, Encoded& before) const;

  Behaviour m_behaviour;
  Coding m_to;
  std::optional<Rounding> m_rounding;
  Rounding m_direction = Rounding::nearestEven; ///< where no rounding is asked for
  NanResult m_nan;
  bool m_viaSingle = false, m_flushes = false;
};

inline constexpr std::uint64_t quietPayloadBit = std::uint64_t{1} << 63;
/// The payload of a NaN of that layout: IEEE fractions; elsewhere none, quiet.
[[nodiscard]] std::uint64_t payloadOf(const Layout& layout, const Decoded& decoded);

} // namespace qs::formats
