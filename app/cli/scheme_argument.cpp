#include "app/cli/scheme_argument.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>

namespace qs::cli {

void SchemeArgument::addTo(CLI::App& command) {
  command.add_option("--scheme", scheme, "Id of a scheme; `qscope schemes` lists them")
      ->required()
      ->type_name("ID");
  command.add_option("--set", assignments, "A parameter of the scheme; may be given several times")
      ->type_name("key=value")
      ->allow_extra_args(false);
}

Result<quantize::Settings> SchemeArgument::settings() const {
  const auto found = quantize::find(scheme);
  if (!found) return fail(found.error());
  quantize::Settings chosen;
  for (const std::string& assignment : assignments) {
    const std::size_t equals = assignment.find('=');
    if (equals == std::string::npos)
      return fail(ErrorCode::usage, "--set " + assignment, QS_TR("core", "a parameter is set as key=value"));
    chosen[assignment.substr(0, equals)] = assignment.substr(equals + 1);
  }
  return quantize::complete(**found, chosen);
}

void RawShape::addTo(CLI::App& command) {
  command.add_option("--raw", text, "A stream on standard input: R rows of C values, row-major, float32")
      ->type_name("RxC");
}

Result<std::vector<std::uint64_t>> RawShape::shape() const {
  std::uint64_t rows = 0, columns = 0, elements = 0, bytes = 0;
  const char* const end = text.data() + text.size();
  const auto first = std::from_chars(text.data(), end, rows);
  const bool cross = first.ec == std::errc() && first.ptr != end && *first.ptr == 'x';
  const auto second = std::from_chars(cross ? first.ptr + 1 : end, end, columns);
  const bool parsed = cross && second.ec == std::errc() && second.ptr == end;
  if (parsed && !__builtin_mul_overflow(rows, columns, &elements) &&
      !__builtin_mul_overflow(elements, sizeof(float), &bytes))
    return std::vector<std::uint64_t>{rows, columns};
  return fail(ErrorCode::usage, "--raw " + text, QS_TR("core", "rows and columns are needed, as 128x64"));
}

Result<tensors::TensorView> RawShape::readStandardInput() const {
  const auto size = shape();
  if (!size) return fail(size.error());
  tensors::TensorView view;
  view.name = "standard input";
  view.encoding = tensors::encodingOf("f32");
  view.shape = *size;
  view.bytes = (*size)[0] * (*size)[1] * sizeof(float);
  // Grows with what arrives: a wrong size costs no memory. One byte more shows a stream that is too long.
  constexpr std::uint64_t piece = std::uint64_t{1} << 22;
  std::vector<std::byte> bytes;
  while (bytes.size() <= view.bytes) {
    const std::size_t before = bytes.size();
    bytes.resize(before + static_cast<std::size_t>(std::min(piece, view.bytes + 1 - before)));
    const std::size_t got = std::fread(bytes.data() + before, 1, bytes.size() - before, stdin);
    bytes.resize(before + got);
    if (got == 0) break;
  }
  if (std::ferror(stdin) != 0)
    return fail(ErrorCode::unreadable, view.name, QS_TR("core", "it could not be read (%1)"),
                {std::strerror(errno)});
  if (bytes.size() != view.bytes)
    return fail(ErrorCode::malformed, view.name,
                bytes.size() < view.bytes ? QS_TR("core", "%1 values need %2 bytes; there are only %3")
                                          : QS_TR("core", "%1 values need %2 bytes; there are more"),
                {tensors::shapeText(view), std::to_string(view.bytes), std::to_string(bytes.size())});
  view.source = ByteSource::own(std::move(bytes), view.name);
  return view;
}

} // namespace qs::cli
