#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "app/cli/rounding_options.h"
#include "app/cli/scalar_json.h"
#include "core/formats/catalogue.h"
#include "core/formats/pasted.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace qs::cli {

namespace {

using formats::Pasted;
using formats::PastedElement;

constexpr const char* source = "standard input";

struct Request {
  std::string format; ///< empty: what the text names
  std::string endian = "little";
  RoundingOptions rounding;
};

/// A byte more than the reader takes shows it a text that is too long.
Result<std::string> readAll() {
  constexpr std::size_t most = (std::size_t{1} << 20) + 1;
  std::string text;
  std::array<char, 65536> piece{};
  while (text.size() < most) {
    const std::size_t got = std::fread(piece.data(), 1, piece.size(), stdin);
    if (got == 0) break;
    text.append(piece.data(), got);
  }
  if (std::ferror(stdin) != 0)
    return fail(ErrorCode::unreadable, source, QS_TR("core", "it could not be read (%1)"),
                {std::strerror(errno)});
  return text;
}

Result<formats::FormatSpec> formatFor(const Request& request, const Pasted& pasted) {
  if (!request.format.empty()) return formats::find(request.format);
  if (!pasted.format.empty()) return formats::find(pasted.format);
  bool codes = pasted.kind == formats::PastedKind::bytes;
  for (const formats::PastedItem& item : pasted.items)
    codes = codes || item.isCode;
  if (codes)
    return fail(ErrorCode::usage, source, QS_TR("core", "the text holds codes; --as says in which format"));
  return formats::find("f64"); // what numbers without a type are in most languages
}

Json recordOf(const formats::FormatSpec& spec, const PastedElement& element, bool forPeople) {
  Json record = decodedJson(spec, element.code, forPeople);
  record["input"] = element.text;
  record["error"] = errorJson(spec.layout, element.code, element.entered);
  return record;
}

Result<void> readValues(const Request& request, Output& output) {
  const Result<std::string> text = readAll();
  if (!text) return fail(text.error());
  const auto placed = [](Error error) {
    if (error.culprit.empty()) error.culprit = source;
    return fail(std::move(error));
  };
  const Result<Pasted> pasted = formats::readPasted(*text);
  if (!pasted) return placed(pasted.error());
  const auto spec = formatFor(request, *pasted);
  if (!spec) return fail(spec.error());
  const auto rules = request.rounding.resolved();
  if (!rules) return fail(rules.error());
  const formats::Endian order = request.endian == "big" ? formats::Endian::big : formats::Endian::little;
  auto elements = formats::elementsOf(*pasted, *spec, order);
  if (!elements) return placed(elements.error());
  for (std::size_t i = 0; i < elements->size(); ++i)
    if (PastedElement& each = (*elements)[i]; !each.wasCode)
      each.code = rules->encode(spec->layout, each.entered, i).code;
  if (output.style() == Style::text) {
    TableWriter table(output, {"input", "code", "bits", "class", "value", "exact", "error"});
    for (const PastedElement& element : *elements) {
      const Json record = recordOf(*spec, element, true);
      table.add({record["input"], record["code"], record["bits"], record["class"], record["value"],
                 record["exact"], record["error"]});
    }
    table.finish();
    return {};
  }
  std::vector<Json> records;
  for (const PastedElement& element : *elements)
    records.push_back(recordOf(*spec, element, false));
  output.records(records);
  return {};
}

} // namespace

void addReadCommand(Program& program) {
  auto request = std::make_shared<Request>();
  CLI::App& read =
      program.command("read", "Read numbers from pasted text: hex dumps, C and NumPy arrays, lists",
                      Prints::table, [request](Output& output) { return readValues(*request, output); });
  read.add_option("--as", request->format, "Format of the elements (default: what the text names)");
  read.add_option("--endian", request->endian, "Order of the bytes of a dump")
      ->check(CLI::IsMember({"little", "big"}))
      ->capture_default_str();
  request->rounding.addTo(read);
}

} // namespace qs::cli
