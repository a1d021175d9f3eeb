#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "core/checkpoints/checkpoint.h"
#include "core/checkpoints/findings.h"

#include <CLI/CLI.hpp>

namespace qs::cli {

namespace {

using tensors::TensorView;

/// Null for a tensor without elements; a whole number where it is one.
Json bitsPerWeight(const TensorView& view) {
  const std::uint64_t elements = tensors::elementCount(view);
  if (elements == 0) return {};
  const std::uint64_t bits = 8 * view.bytes;
  if (bits % elements == 0) return bits / elements;
  return static_cast<double>(bits) / static_cast<double>(elements);
}

Json shapeCell(const TensorView& view, Style style) {
  return style == Style::json ? Json(view.shape) : Json(tensors::shapeText(view));
}

Result<void> listTensors(const std::string& file, Output& output) {
  const auto checkpoint = checkpoints::open(std::filesystem::path(file));
  if (!checkpoint) return fail(checkpoint.error());
  TableWriter table(output,
                    {"name", "encoding", "shape", "elements", "bytes", "bits_per_weight", "file", "offset"});
  for (const TensorView& view : checkpoint->tensors)
    table.add({nameCell(view.name, output.style()), view.encoding.id, shapeCell(view, output.style()),
               tensors::elementCount(view), view.bytes, bitsPerWeight(view),
               nameCell(view.source->name(), output.style()), view.offset});
  table.finish();
  return {};
}

Result<void> checkFile(const std::string& file, Output& output) {
  const std::vector<Error> errors = checkpoints::check(std::filesystem::path(file));
  if (errors.size() == 1 && errors.front().code == ErrorCode::unreadable) return fail(errors.front());
  if (errors.empty() && output.style() == Style::text) {
    output.write("no violations\n");
    return {};
  }
  TableWriter table(output, {"offset", "tensor", "violation"});
  for (const Error& error : errors) {
    const Json offset = error.offset ? Json(*error.offset) : Json();
    table.add({offset, nameCell(error.place, output.style()), nameCell(error.why(), output.style())});
  }
  table.finish();
  if (errors.empty()) return {};
  if (errors.size() >= checkpoints::mostFindings)
    return fail(ErrorCode::malformed, file,
                QS_TR("core", "violations: %1 and perhaps more, which are not listed"),
                {std::to_string(errors.size())});
  return fail(ErrorCode::malformed, file, QS_TR("core", "violations: %1"), {std::to_string(errors.size())});
}

} // namespace

void addTensorCommands(Program& program) {
  struct ListRequest {
    std::string file;
    bool stored = false;
  };

  auto listed = std::make_shared<ListRequest>();
  CLI::App& list = program.command("list", "List the tensors of a file", Prints::table,
                                   [listed](Output& output) { return listTensors(listed->file, output); });
  list.add_option("FILE", listed->file, "A checkpoint (.safetensors, .npy)")->required();
  list.add_flag("--stored", listed->stored,
                "What lies in the file, not the tensors that a quantized checkpoint stands for");

  auto checked = std::make_shared<std::string>();
  CLI::App& check =
      program.command("check", "Validate a file completely; exit 1 if it breaks a rule", Prints::table,
                      [checked](Output& output) { return checkFile(*checked, output); });
  check.add_option("FILE", *checked, "A checkpoint (.safetensors, .npy)")->required();
}

} // namespace qs::cli
