#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "core/quantize/scheme.h"

#include <CLI/CLI.hpp>

#include <cstring>

#include <fmt/core.h>
#include <fmt/ranges.h>

namespace qs::cli {

namespace {

using quantize::Parameter;
using quantize::Scheme;

/// "bits=8 (2…8)", "range=full (full|narrow)".
std::string parameterText(const Parameter& parameter) {
  if (parameter.kind != Parameter::Kind::choice)
    return fmt::format("{}={} ({}…{})", parameter.key, parameter.fallback, parameter.low, parameter.high);
  return fmt::format("{}={} ({}{})", parameter.key, parameter.fallback, fmt::join(parameter.choices, "|"),
                     parameter.normalise != nullptr ? "|…" : "");
}

Json parameterJson(const Parameter& parameter) {
  constexpr const char* kinds[] = {"integer", "number", "choice"};
  Json made = {{"key", parameter.key},
               {"kind", kinds[static_cast<std::size_t>(parameter.kind)]},
               {"default", parameter.fallback}};
  if (parameter.kind == Parameter::Kind::choice) {
    made["choices"] = parameter.choices;
    made["open"] = parameter.normalise != nullptr;
  } else {
    made["low"] = parameter.low;
    made["high"] = parameter.high;
  }
  made["help"] = parameter.help;
  return made;
}

/// Bits of a code with the default settings; scales and zero points come on top, by the number of groups.
Result<int> codeBits(const Scheme& scheme) {
  const float one = 1;
  std::vector<std::byte> bytes(sizeof one);
  std::memcpy(bytes.data(), &one, sizeof one);
  tensors::TensorView view;
  view.encoding = tensors::encodingOf("f32");
  view.bytes = bytes.size();
  view.source = ByteSource::own(std::move(bytes), "1");
  Unwatched unwatched;
  const auto quantizer = quantize::calibrate(scheme.id, {}, view, unwatched);
  if (!quantizer) return fail(quantizer.error());
  return (*quantizer)->storage().codeBits;
}

Result<void> printSchemes(Output& output) {
  std::vector<Json> rows;
  for (const Scheme& scheme : quantize::catalogue()) {
    const auto bits = codeBits(scheme);
    if (!bits) return fail(bits.error());
    Json parameters = Json::array();
    for (const Parameter& parameter : scheme.parameters)
      parameters.push_back(output.style() == Style::json ? parameterJson(parameter)
                                                         : Json(parameterText(parameter)));
    rows.push_back({{"id", scheme.id},
                    {"family", scheme.family},
                    {"name", scheme.name},
                    {"formula", scheme.formula},
                    {"parameters", std::move(parameters)},
                    {"bits_per_weight", *bits}});
  }
  output.records(rows);
  return {};
}

} // namespace

void addSchemeCommands(Program& program) {
  program.command("schemes", "List the quantization schemes with their parameters", Prints::table,
                  [](Output& output) { return printSchemes(output); });
}

} // namespace qs::cli
