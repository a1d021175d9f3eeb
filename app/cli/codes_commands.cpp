#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "app/cli/rounding_options.h"
#include "app/cli/scalar_json.h"
#include "core/formats/catalogue.h"
#include "core/numbers/parse.h"

#include <CLI/CLI.hpp>

namespace qs::cli {

namespace {

using formats::Code;
using formats::FormatSpec;

struct Request {
  std::string format;
  std::vector<std::string> items; ///< codes, values or format ids
  std::string value;
  RoundingOptions rounding;
};

Result<void> decodeCodes(const Request& request, Output& output) {
  const Result<FormatSpec> spec = formats::find(request.format);
  if (!spec) return fail(spec.error());
  std::vector<Json> records;
  for (const std::string& text : request.items) {
    const Result<Code> code = parseCode(spec->layout, text);
    if (!code) return fail(code.error());
    records.push_back(decodedJson(*spec, *code, output.style() == Style::text));
  }
  output.records(records);
  return {};
}

Result<void> encodeValues(const Request& request, Output& output) {
  const Result<FormatSpec> spec = formats::find(request.format);
  if (!spec) return fail(spec.error());
  const auto rules = request.rounding.resolved();
  if (!rules) return fail(rules.error());
  std::vector<Json> records;
  for (const std::string& text : request.items) {
    const auto parsed = numbers::parse(text);
    if (!parsed) return fail(parsed.error());
    const numbers::Exact& input = parsed->value;
    const formats::Encoded encoded = rules->encode(spec->layout, input, records.size());
    Json record = decodedJson(*spec, encoded.code, output.style() == Style::text);
    record["input"] = numbers::exactDecimal(input);
    record["error"] = errorJson(spec->layout, encoded.code, input);
    record["error_ulp"] = errorUlpJson(spec->layout, encoded.code, input);
    record["flags"] = flagsJson(encoded);
    records.push_back(std::move(record));
  }
  output.records(records);
  return {};
}

Result<void> printTable(const Request& request, Output& output) {
  constexpr int widest = 16;
  const Result<FormatSpec> spec = formats::find(request.format);
  if (!spec) return fail(spec.error());
  if (spec->bits > widest) {
    return fail(ErrorCode::unsupported, spec->id, QS_TR("core", "tables are for formats of at most %1 bits"),
                {std::to_string(widest)});
  }
  if (output.style() == Style::text) output.setStyle(Style::csv); // a table of codes is CSV for people too
  TableWriter table(output, {"code", "class", "hexfloat", "decimal"});
  for (Code code = 0; code <= formats::codeMask(spec->bits); ++code) {
    const formats::Decoded decoded = formats::decode(spec->layout, code);
    table.add({codeText(spec->layout, code), formats::className(decoded.cls), hexFloatText(decoded),
               exactText(decoded)});
  }
  table.finish();
  return {};
}

/// An exact error of hundreds of digits helps no person: six digits, marked as rounded.
Json readableError(const Json& error, const formats::Layout& layout, Code stored,
                   const numbers::Exact& input) {
  constexpr std::size_t longest = 24;
  if (!error.is_string() || error.get_ref<const std::string&>().size() <= longest) return error;
  const auto exact = formats::storedError(layout, stored, input);
  return exact ? Json("~" + numbers::decimal(numbers::Exact::finite(*exact), 6)) : error;
}

Result<void> encodeAcross(const Request& request, Output& output) {
  const auto parsed = numbers::parse(request.value);
  if (!parsed) return fail(parsed.error());
  const auto rules = request.rounding.resolved();
  if (!rules) return fail(rules.error());
  std::vector<FormatSpec> specs;
  for (const std::string& id : request.items) {
    Result<FormatSpec> spec = formats::find(id);
    if (!spec) return fail(spec.error());
    specs.push_back(std::move(*spec));
  }
  if (specs.empty()) specs.assign(formats::catalogue().begin(), formats::catalogue().end());
  TableWriter table(output, {"format", "value", "error", "flags", "code"});
  for (const FormatSpec& spec : specs) {
    const formats::Encoded encoded = rules->encode(spec.layout, parsed->value, 0);
    Json error = errorJson(spec.layout, encoded.code, parsed->value);
    if (output.style() == Style::text) error = readableError(error, spec.layout, encoded.code, parsed->value);
    table.add({spec.id, valueJson(spec.layout, encoded.code), error, flagsJson(encoded),
               codeText(spec.layout, encoded.code)});
  }
  table.finish();
  return {};
}

/// "e5m2,e5m3[bias=20,inf=no]": commas inside brackets do not separate.
std::vector<std::string> splitIds(const std::string& list) {
  std::vector<std::string> ids(1);
  int depth = 0;
  for (const char c : list) {
    depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    if (c == ',' && depth == 0) {
      ids.emplace_back();
    } else {
      ids.back() += c;
    }
  }
  return ids;
}

void addAcross(Program& program) {
  auto request = std::make_shared<Request>();
  auto ids = std::make_shared<std::optional<std::string>>();
  CLI::App& across = program.command("across", "Put one value through many formats", Prints::table,
                                     [request, ids](Output& output) {
                                       if (*ids) request->items = splitIds(**ids);
                                       return encodeAcross(*request, output);
                                     });
  across.add_option("VALUE", request->value, "Decimal, hex float, fraction or expression")->required();
  across.add_option("--formats", *ids, "Format ids, separated by commas (default: all)");
  request->rounding.addTo(across);
}

} // namespace

void addCodeCommands(Program& program) {
  auto codes = std::make_shared<Request>();
  CLI::App& decode = program.command("decode", "Show what codes stand for", Prints::table,
                                     [codes](Output& output) { return decodeCodes(*codes, output); });
  decode.add_option("ID", codes->format, aboutFormat)->required();
  decode.add_option("CODE", codes->items, "Bit patterns, 0x… or 0b…")->required();

  auto values = std::make_shared<Request>();
  CLI::App& encode = program.command("encode", "Round values into a format", Prints::table,
                                     [values](Output& output) { return encodeValues(*values, output); });
  encode.add_option("ID", values->format, aboutFormat)->required();
  encode.add_option("VALUE", values->items, "Decimals, hex floats, fractions or expressions; inf, nan, -0")
      ->required();
  values->rounding.addTo(encode);

  auto all = std::make_shared<Request>();
  CLI::App& table =
      program.command("table", "List every code of a format of at most 16 bits, as CSV", Prints::table,
                      [all](Output& output) { return printTable(*all, output); });
  table.add_option("ID", all->format, aboutFormat)->required();

  addAcross(program);
}

} // namespace qs::cli
