#include "app/cli/commands.h"
#include "app/cli/output_file.h"
#include "app/cli/program.h"
#include "app/cli/progress.h"
#include "app/cli/tensor_argument.h"
#include "core/checkpoints/npy_writer.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace qs::cli {

namespace {

using tensors::TensorView;

/// A multiple of 8, so that pieces of packed elements join; large enough for a transposed tensor to be read
/// quickly.
constexpr std::uint64_t pieceElements = 1 << 20;

struct ExportRequest {
  TensorArgument argument;
  std::string out;
  bool stored = false;
};

template <class T>
std::string_view bytesOf(const std::vector<T>& values, std::size_t count) {
  return {reinterpret_cast<const char*>(values.data()), count * sizeof(T)};
}

/// Calls write(first, count) for piece after piece of the tensor, until one fails.
template <class Write>
Result<void> inPieces(const TensorView& view, Write write) {
  TerminalProgress progress;
  const std::uint64_t total = tensors::elementCount(view);
  for (std::uint64_t first = 0; first < total; first += pieceElements) {
    const auto written = write(first, std::min(pieceElements, total - first));
    if (!written) return written;
    progress.advance(first, total);
  }
  return {};
}

Result<void> writeStored(const TensorView& view, OutputFile& file) {
  std::vector<std::byte> piece(
      tensors::storedBytes(view.encoding, std::min(pieceElements, tensors::elementCount(view))));
  return inPieces(view, [&](std::uint64_t first, std::uint64_t count) -> Result<void> {
    const std::uint64_t bytes = tensors::storedBytes(view.encoding, count);
    const auto read = tensors::readStored(view, first, count, std::span(piece).first(bytes));
    return read ? file.write(bytesOf(piece, bytes)) : read;
  });
}

Result<void> writeNpy(const TensorView& view, OutputFile& file) {
  if (!view.encoding.scalar) // before anything is written
    return fail({ErrorCode::unsuitableTensor,
                 view.source->name(),
                 view.name,
                 {},
                 QS_TR("core", "complex numbers do not fit float32; --stored exports their bytes"),
                 {}});
  if (const auto written = file.write(checkpoints::npyPreamble("<f4", view.shape)); !written) return written;
  std::vector<float> piece(std::min(pieceElements, tensors::elementCount(view)));
  return inPieces(view, [&](std::uint64_t first, std::uint64_t count) -> Result<void> {
    const auto read = tensors::read(view, first, std::span(piece).first(count));
    return read ? file.write(bytesOf(piece, count)) : read;
  });
}

Result<void> exportTensor(const TensorView& view, const ExportRequest& request, Output& output) {
  OutputFile file(request.out, output);
  if (const auto opened = file.open(); !opened) return opened;
  const auto written = request.stored ? writeStored(view, file) : writeNpy(view, file);
  return written ? file.commit() : written;
}

} // namespace

void addExportCommand(Program& program) {
  auto request = std::make_shared<ExportRequest>();
  CLI::App& command = program.command("export", "Write a tensor to a file: float32 NPY, or its stored bytes",
                                      Prints::bytes, [request](Output& output) {
                                        return request->argument.with([&](const TensorView& view) {
                                          return exportTensor(view, *request, output);
                                        });
                                      });
  request->argument.addTo(command);
  command.add_option("--out", request->out, "The file to write; - is standard output")->required();
  command.add_flag("--stored", request->stored,
                   "The stored bytes, put in row-major order and little-endian, without a header");
}

} // namespace qs::cli
