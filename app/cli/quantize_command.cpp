#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "app/cli/progress.h"
#include "app/cli/quantized_parts.h"
#include "app/cli/scheme_argument.h"
#include "app/cli/tensor_argument.h"
#include "core/quantize/report.h"

#include <CLI/CLI.hpp>

#include <cmath>
#include <utility>

namespace qs::cli {

namespace {

struct QuantizeRequest {
  TensorArgument argument;
  SchemeArgument scheme;
  RawShape raw;
  std::string out;
};

expected_lib::unexpected<Error> noLayout(const std::string& scheme) {
  return fail(ErrorCode::unsupported, scheme,
              QS_TR("core", "no file format stores this scheme by itself, so there are no packed bytes; "
                            "quantize with --out PARTS.npz gives its parts"));
}

Json metricsJson(const Json& name, const quantize::Report& report) {
  const statistics::Metrics& m = report.metrics;
  const double bits = report.quantizer->bitsPerWeight();
  return {{"tensor", name},
          {"scheme", report.scheme},
          {"rmse", jsonNumber(m.rmse)},
          {"mse", jsonNumber(m.mse)},
          {"relative_rmse", jsonNumber(m.relativeRmse)},
          {"max_abs_error", jsonNumber(m.maxAbsError)},
          {"mean_error", jsonNumber(m.meanError)},
          {"sqnr_db", jsonNumber(m.sqnrDb)},
          {"cosine", jsonNumber(m.cosine)},
          {"saturated", m.saturated},
          {"flushed_to_zero", m.flushedToZero},
          {"bits_per_weight", bits},
          {"bytes", static_cast<std::uint64_t>(std::ceil(bits * static_cast<double>(report.elements) / 8))}};
}

/// The settings are complete and valid by now: what the core still refuses does not fit this tensor (a group
/// that does not divide its last axis), which is bad input and not wrong usage.
expected_lib::unexpected<Error> unsuited(Error error, const tensors::TensorView& view) {
  if (error.code == ErrorCode::usage) {
    error.code = ErrorCode::unsuitableTensor;
    error.place = std::exchange(error.culprit, {});
  }
  return fail(inFile(std::move(error), view));
}

Result<void> quantizeTensor(const tensors::TensorView& view, const QuantizeRequest& request,
                            const quantize::Settings& settings, Output& output) {
  quantize::Request wanted;
  wanted.tensor = view;
  wanted.scheme = request.scheme.scheme;
  wanted.settings = settings;
  TerminalProgress progress;
  const auto report = quantize::analyse(wanted, progress);
  if (!report) return unsuited(report.error(), view);
  if (!request.out.empty()) {
    if (auto written = writeNpz(request.out, quantizedParts(view, *(*report)->quantizer)); !written)
      return written;
  }
  output.document(metricsJson(nameCell(view.name, output.style()), **report));
  return {};
}

Result<void> quantizeStream(const QuantizeRequest& request, const quantize::Settings& settings,
                            const Output& output) {
  if (output.style() == Style::json)
    return fail(ErrorCode::usage, "--json",
                QS_TR("core", "with --raw there is no document to print, only bytes and PARTS.npz"));
  if (const auto shape = request.raw.shape(); !shape) return fail(shape.error());
  if (request.out.empty()) return noLayout(request.scheme.scheme);
  const auto view = request.raw.readStandardInput();
  if (!view) return fail(view.error());
  TerminalProgress progress;
  const auto quantizer = quantize::calibrate(request.scheme.scheme, settings, *view, progress);
  if (!quantizer) return unsuited(quantizer.error(), *view);
  return writeNpz(request.out, quantizedParts(*view, **quantizer));
}

Result<void> runQuantize(const QuantizeRequest& request, Output& output) {
  const auto settings = request.scheme.settings();
  if (!settings) return fail(settings.error());
  const bool raw = !request.raw.text.empty(), file = !request.argument.file.empty();
  if (raw == file)
    return fail(ErrorCode::usage, "quantize", QS_TR("core", "either FILE and TENSOR or --raw RxC is needed"));
  if (request.out == "-")
    return fail(ErrorCode::usage, "--out -",
                QS_TR("core", "the parts are written to a file, not to standard output"));
  if (raw) return quantizeStream(request, *settings, output);
  return request.argument.with(
      [&](const tensors::TensorView& view) { return quantizeTensor(view, request, *settings, output); });
}

struct DequantizeRequest {
  SchemeArgument scheme;
  RawShape raw;
};

Result<void> runDequantize(const DequantizeRequest& request) {
  if (const auto settings = request.scheme.settings(); !settings) return fail(settings.error());
  if (const auto shape = request.raw.shape(); !shape) return fail(shape.error());
  return noLayout(request.scheme.scheme);
}

} // namespace

void addQuantizeCommands(Program& program) {
  auto request = std::make_shared<QuantizeRequest>();
  CLI::App& command =
      program.command("quantize", "Quantize a tensor and measure the error, or a stream", Prints::document,
                      [request](Output& output) { return runQuantize(*request, output); });
  command.add_option("FILE", request->argument.file, "A checkpoint (.safetensors, .npy)");
  command.add_option("TENSOR", request->argument.tensor,
                     "Name of a tensor; not needed where the file holds a single one");
  request->scheme.addTo(command);
  request->raw.addTo(command);
  command.add_option("--out", request->out, "Write codes, scales, zero points and dequantized values here")
      ->type_name("PARTS.npz");

  auto back = std::make_shared<DequantizeRequest>();
  CLI::App& dequantize =
      program.command("dequantize", "Packed bytes on standard input to float32 on standard output",
                      Prints::bytes, [back](Output&) { return runDequantize(*back); });
  back->scheme.addTo(dequantize);
  back->raw.addTo(dequantize);
  dequantize.get_option("--raw")->required();
}

} // namespace qs::cli
