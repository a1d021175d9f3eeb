#include "app/pages/quantize/choices.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace qs::pages {

namespace {

struct Dependency {
  const char* key;
  const char* on;
  const char* value;
};

constexpr std::array dependencies = {
    Dependency{"axis", "granularity", "channel"},
    Dependency{"group", "granularity", "group"},
    Dependency{"percentile", "calibration", "percentile"},
    Dependency{"seed", "round", "stochastic"},
};

const quantize::Parameter* parameterOf(const quantize::Scheme& scheme, const std::string& key) {
  const auto found = std::ranges::find(scheme.parameters, key, &quantize::Parameter::key);
  return found == scheme.parameters.end() ? nullptr : &*found;
}

} // namespace

std::string valueOf(const quantize::Scheme& scheme, const quantize::Settings& settings,
                    const std::string& key) {
  if (const auto chosen = settings.find(key); chosen != settings.end()) return chosen->second;
  const quantize::Parameter* parameter = parameterOf(scheme, key);
  return parameter ? parameter->fallback : std::string();
}

bool matters(const quantize::Scheme& scheme, const quantize::Settings& settings, const std::string& key) {
  return std::ranges::none_of(dependencies, [&](const Dependency& dependency) {
    return key == dependency.key && parameterOf(scheme, dependency.on) &&
           valueOf(scheme, settings, dependency.on) != dependency.value;
  });
}

bool isDetail(const std::string& key) {
  static constexpr std::array details = {"range", "calibration", "percentile",
                                         "round", "seed",        "scale_format"};
  return std::ranges::find(details, key) != details.end();
}

quantize::Settings carriedOver(const quantize::Scheme& scheme, const quantize::Settings& settings) {
  quantize::Settings kept;
  for (const auto& [key, value] : settings)
    if (quantize::complete(scheme, {{key, value}})) kept[key] = value;
  return kept;
}

QString ChoiceNames::of(const std::string& choice) {
  if (choice == "yes") return tr("yes");
  if (choice == "no") return tr("no");
  if (choice == "tensor") return tr("tensor");
  if (choice == "channel") return tr("channel");
  if (choice == "group") return tr("group");
  if (choice == "full") return tr("full");
  if (choice == "narrow") return tr("narrow");
  if (choice == "minmax") return tr("min, max");
  if (choice == "percentile") return tr("percentile");
  if (choice == "mse") return tr("least error");
  if (choice == "entropy") return tr("least entropy lost");
  if (choice == "rne") return tr("nearest, ties to even");
  if (choice == "rna") return tr("nearest, ties away");
  if (choice == "rtz") return tr("toward zero");
  if (choice == "rtp") return tr("up");
  if (choice == "rtn") return tr("down");
  if (choice == "stochastic") return tr("at random");
  return QString::fromStdString(choice);
}

int binsFor(std::uint64_t elements) {
  // Twice Rice's rule (2·∛n): weights have heavier tails than the normal distribution it is meant for.
  return static_cast<int>(std::clamp(4 * std::cbrt(static_cast<double>(elements)), 16.0, 512.0));
}

double clipAt(int position) {
  return std::pow(10.0, 2.0 * (std::clamp(position, 0, clipPositions) - clipPositions) / clipPositions);
}

int positionOf(double clip) {
  return static_cast<int>(std::lround(clipPositions * (1 + std::log10(std::clamp(clip, 0.01, 1.0)) / 2)));
}

std::string clipText(double clip) {
  return QString::number(clip, 'g', 4).toStdString();
}

double clipFor(double value, double end, double clip) {
  if (end == 0) return clip;
  return std::clamp(clip * value / end, 0.01, 1.0);
}

} // namespace qs::pages
