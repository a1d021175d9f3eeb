#pragma once

#include "core/quantize/scheme.h"

#include <QCoreApplication>
#include <QString>

namespace qs::pages {

// The rules behind the controls of a scheme: which parameters matter, what choices are called, how the clip
// slider moves.

/// False when another setting makes the parameter irrelevant: the group size unless runs are groups, for
/// example. settings may be incomplete.
[[nodiscard]] bool matters(const quantize::Scheme& scheme, const quantize::Settings& settings,
                           const std::string& key);

/// True for parameters that few people touch: folded away while they have their defaults.
[[nodiscard]] bool isDetail(const std::string& key);

/// The value of a parameter, chosen or default.
[[nodiscard]] std::string valueOf(const quantize::Scheme& scheme, const quantize::Settings& settings,
                                  const std::string& key);

/// The settings to begin another scheme with: those that it has too and accepts.
[[nodiscard]] quantize::Settings carriedOver(const quantize::Scheme& scheme,
                                             const quantize::Settings& settings);

class ChoiceNames {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::ChoiceNames)

public:
  /// What a choice is called: translated words; format ids stay as they are.
  [[nodiscard]] static QString of(const std::string& choice);
};

/// How many bins show a distribution of so many values: few for few, so that the shape is seen and not its
/// noise.
[[nodiscard]] int binsFor(std::uint64_t elements);

inline constexpr int clipPositions = 400;
/// The slider is logarithmic: position 0 is 0.01, clipPositions is 1.
[[nodiscard]] double clipAt(int position);
[[nodiscard]] int
positionOf(double clip); ///< of the nearest position; values outside 0.01…1 count as the ends
/// As a setting stores it: four significant digits.
[[nodiscard]] std::string clipText(double clip);
/// The clip whose grid would end at value, when it now ends at end; held to 0.01…1. The side that lies at 0
/// moves nothing.
[[nodiscard]] double clipFor(double value, double end, double clip);

} // namespace qs::pages
