#include "core/quantize/families.h"

#include "core/quantize/parameters.h"

namespace qs::quantize {

namespace {

Parameter chosen(std::string key, std::string label, std::string help, std::vector<std::string> choices) {
  Parameter made;
  made.key = std::move(key);
  made.label = std::move(label);
  made.help = std::move(help);
  made.fallback = choices.front();
  made.choices = std::move(choices);
  return made;
}

Parameter whole(std::string key, std::string label, std::string help, std::string fallback, double low,
                double high) {
  Parameter made;
  made.key = std::move(key);
  made.label = std::move(label);
  made.help = std::move(help);
  made.kind = Parameter::Kind::integer;
  made.fallback = std::move(fallback);
  made.low = low;
  made.high = high;
  return made;
}

std::vector<Parameter> joined(std::vector<Parameter> first, const std::vector<Parameter>& then) {
  first.insert(first.end(), then.begin(), then.end());
  return first;
}

std::vector<Parameter> integerParameters() {
  std::vector<Parameter> own = {
      whole("bits", QS_TR("core", "Bits"), QS_TR("core", "Width of a code."), "8", 2, 8),
      chosen("symmetric", QS_TR("core", "Symmetric"),
             QS_TR("core", "yes: the zero point is 0; no: the grid covers min to max, with 0 on it."),
             {"yes", "no"}),
      chosen("range", QS_TR("core", "Code range"),
             QS_TR("core", "narrow leaves out the most negative code, so that codes are symmetric."),
             {"full", "narrow"}),
  };
  own = joined(std::move(own), granularityParameters());
  Parameter percentile = whole(
      "percentile", QS_TR("core", "Percentile"),
      QS_TR("core", "Share of magnitudes within the range, for calibration by percentile."), "99.9", 50, 100);
  percentile.kind = Parameter::Kind::number;
  return joined(
      std::move(own),
      {chosen(
           "calibration", QS_TR("core", "Calibration"),
           QS_TR(
               "core",
               "How the range is found: all values, a percentile, least squared error, least entropy lost."),
           {"minmax", "percentile", "mse", "entropy"}),
       percentile, clipParameter(),
       chosen("round", QS_TR("core", "Rounding"),
              QS_TR("core", "Nearest with ties to even or away, toward zero, up, down, or at random."),
              {"rne", "rna", "rtz", "rtp", "rtn", "stochastic"}),
       whole("seed", QS_TR("core", "Seed"),
             QS_TR("core", "Chooses the random numbers of stochastic rounding."), "0", 0, 2147483647),
       scaleFormatParameter()});
}

std::vector<Parameter> floatParameters() {
  Parameter format =
      chosen("format", QS_TR("core", "Format"),
             QS_TR("core", "Any floating-point format of at most 16 bits, also a custom one: e5m3."),
             {"e4m3fn", "e5m2", "e4m3fnuz", "e5m2fnuz", "e3m2fn", "e2m3fn", "e2m1fn", "f16", "bf16"});
  format.normalise = scalableFormat;
  return joined(joined({format}, granularityParameters()), {clipParameter(), scaleFormatParameter()});
}

std::vector<Scheme> rows() {
  return {
      {"absmax",
       QS_TR("core", "Absmax (INT8)"),
       "affine",
       "s = 127 / max|x|; q = clip(round(s·x), −127, 127); x̂ = q / s",
       {clipParameter()},
       calibrateAbsmax},
      {"zeropoint",
       QS_TR("core", "Zero point (INT8)"),
       "affine",
       "s = 255 / (max − min); z = round(−s·min − 128); q = clip(round(s·x + z), −128, 127); x̂ = (q − z) / s",
       {clipParameter()},
       calibrateZeroPoint},
      {"int", QS_TR("core", "Integer, affine"), "affine",
       QS_TR("core", "symmetric: S = max|x| / (2^(b−1) − 1), Z = 0; affine: S = (max − min) / (qmax − qmin), "
                     "Z = qmin − round(min / S); q = clip(round(x / S) + Z); x̂ = (q − Z)·S"),
       integerParameters(), calibrateInteger},
      {"float", QS_TR("core", "Scaled float"), "float",
       QS_TR("core", "S = max|x| / (largest finite value); x̂ = clip(round to format(x / S))·S"),
       floatParameters(), calibrateFloat},
  };
}

} // namespace

std::span<const Scheme> catalogue() {
  static const std::vector<Scheme> all = rows();
  return all;
}

} // namespace qs::quantize
