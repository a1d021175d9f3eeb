#include "app/cli/commands.h"
#include "app/cli/format_facts.h"
#include "app/cli/program.h"
#include "app/cli/scalar_json.h"
#include "core/formats/behaviour.h"
#include "core/formats/catalogue.h"
#include "core/formats/codebook.h"
#include "core/formats/format_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace qs::cli {

namespace {

using formats::FormatSpec;

std::string fieldsText(const formats::Layout& layout) {
  std::string text;
  for (const formats::Field& field : formats::fields(layout)) {
    if (!text.empty()) text += ' ';
    text += std::string(formats::fieldName(field.role)) + ':' + std::to_string(field.width);
  }
  return text;
}

Json aliasNames(const FormatSpec& spec) {
  std::vector<std::string> names;
  for (const formats::Alias& alias : spec.aliases) {
    if (std::ranges::find(names, alias.name) == names.end()) names.push_back(alias.name);
  }
  return names;
}

Result<void> listFormats(Output& output) {
  TableWriter table(output, {"id", "name", "bits", "fields", "aliases"});
  for (const FormatSpec& spec : formats::catalogue()) {
    table.add({spec.id, spec.name, spec.bits, fieldsText(spec.layout), aliasNames(spec)});
  }
  table.finish();
  return {};
}

void describe(Json& document, const formats::FloatLayout& layout) {
  static constexpr const char* rules[] = {"none", "ieee", "fn", "fnuz"}; // in the order of NanRule
  document["kind"] = "float";
  document["signed"] = layout.isSigned;
  document["exponent_bits"] = layout.exponentBits;
  document["fraction_bits"] = layout.fractionBits;
  document["bias"] = layout.bias;
  document["nan"] = rules[static_cast<std::size_t>(layout.nan)];
  document["infinities"] = layout.infinities;
  document["subnormals"] = layout.subnormals;
}

void describe(Json& document, const formats::IntegerLayout& layout) {
  document["kind"] = "integer";
  document["signed"] = layout.isSigned;
}

void describe(Json& document, const formats::FixedLayout& layout) {
  document["kind"] = "fixed";
  document["signed"] = layout.isSigned;
  document["fraction_bits"] = layout.fractionBits;
}

void describe(Json& document, const formats::PositLayout& layout) {
  document["kind"] = "posit";
  document["signed"] = true;
  document["exponent_bits"] = layout.exponentBits;
  document["nan"] = "NaR";
}

void describe(Json& document, const formats::CodebookLayout& layout) {
  document["kind"] = "codebook";
  Json values = Json::array();
  for (const float value : layout.book->parts().values)
    values.push_back(exactJson(numbers::Exact::from(static_cast<double>(value))));
  document["values"] = values;
  Json borders = Json::array();
  for (std::size_t i = 0; i + 1 < layout.book->rungs().size(); ++i)
    borders.push_back(exactJson(numbers::Exact::finite(layout.book->border(i))));
  document["thresholds"] = borders;
  document["ties"] = formats::tiesId(layout.book->parts().ties);
}

void describe(Json& document, const formats::ScaleLayout& layout) {
  document["kind"] = "scale";
  document["signed"] = false;
  document["exponent_bits"] = layout.bits;
  document["fraction_bits"] = 0;
  document["bias"] = layout.bias;
  document["nan"] = "all ones";
  document["infinities"] = false;
  document["subnormals"] = false;
}

Json landmarkRows(const formats::Layout& layout, const formats::Landmarks& marks) {
  Json rows = Json::array();
  const auto add = [&](const char* name, const std::optional<formats::Code>& code) {
    if (!code) return;
    const formats::Decoded decoded = formats::decode(layout, *code);
    rows.push_back({{"landmark", name},
                    {"code", codeText(layout, *code)},
                    {"value", valueJson(layout, *code)},
                    {"hexfloat", hexFloatText(decoded)}});
  };
  if (marks.hasZero) add("zero", marks.zero);
  add("negative zero", marks.negativeZero);
  add("min subnormal", marks.minSubnormal);
  add("max subnormal", marks.maxSubnormal);
  add("min normal", marks.minNormal);
  if (marks.hasOne) add("one", marks.one);
  add("max", marks.maxFinite);
  add("min", marks.minFinite);
  add("infinity", marks.positiveInfinity);
  add("negative infinity", marks.negativeInfinity);
  add("nan", marks.quietNan);
  return rows;
}

struct Request {
  std::string id, saveAs, against;
};

Result<void> save(const FormatSpec& spec, const std::string& path, Output& output) {
  if (path != "-") return formats::writeFormatFile(spec, path);
  output.write(formats::formatFileText(spec));
  return {};
}

Result<void> describeFormat(const Request& request, Output& output) {
  const Result<FormatSpec> spec = formats::find(request.id);
  if (!spec) return fail(spec.error());
  if (!request.saveAs.empty()) return save(*spec, request.saveAs, output);
  if (!request.against.empty()) {
    const Result<FormatSpec> other = formats::find(request.against);
    if (!other) return fail(other.error());
    output.document(comparisonJson(*spec, *other));
    return {};
  }
  const formats::Landmarks marks = formats::landmarks(spec->layout);
  const auto valueOf = [&](const std::optional<formats::Code>& code) {
    return code ? valueJson(spec->layout, *code) : Json();
  };
  Json document;
  document["id"] = spec->id;
  document["name"] = spec->name;
  document["bits"] = spec->bits;
  document["fields"] = fieldsText(spec->layout);
  std::visit([&document](const auto& layout) { describe(document, layout); }, spec->layout);
  document["max"] = valueOf(marks.maxFinite);
  document["min_normal"] = valueOf(marks.minNormal);
  document["min_subnormal"] = valueOf(marks.minSubnormal);
  document["epsilon"] = marks.epsilon.isZero() ? Json() : exactJson(marks.epsilon);
  document["distinct_finite_values"] = countJson(marks.distinctFiniteValues);
  addFacts(document, spec->layout);
  document["landmarks"] = landmarkRows(spec->layout, marks);
  Json aliases = Json::array();
  for (const formats::Alias& alias : spec->aliases)
    aliases.push_back({{"framework", alias.framework}, {"name", alias.name}});
  document["aliases"] = aliases;
  output.document(document);
  return {};
}

const char* nanText(formats::NanBits bits) {
  static constexpr const char* names[] = {"canonical", "all ones", "payload, quiet",
                                          "payload"}; // in the order of NanBits
  return names[static_cast<std::size_t>(bits)];
}

std::string nanText(const formats::NanResult& result) {
  return std::string(nanText(result.bits)) + (result.keepsSign ? ", signed" : ", positive");
}

std::string scaleText(const formats::Behaviour& row) {
  static constexpr const char* roundings[] = {"nearest", "nearest, lowest binade up", "up",
                                              "down"}; // in the order of ScaleRounding
  static constexpr const char* domains[] = {"", "; NaN for x <= 0",
                                            "; 0x00 for x <= 0"}; // in the order of ScaleDomain
  return std::string(roundings[static_cast<std::size_t>(row.scale)]) +
         domains[static_cast<std::size_t>(row.scaleDomain)];
}

Result<void> listBehaviours(Output& output) {
  static constexpr const char* missing[] = {"zero", "zero of opposite sign",
                                            "largest"}; // in the order of MissingNan
  TableWriter table(output, {"id", "name", "overflow", "infinity", "nan_8_bits", "nan_wider", "nan_bfloat16",
                             "without_nan", "via_binary32", "flushes", "e8m0", "source"});
  for (const formats::Behaviour& row : formats::behaviours()) {
    table.add({row.id, row.name, formats::overflowId(row.overflow),
               row.saturatesInfinity ? "saturates" : "stays", nanText(row.narrow), nanText(row.wide),
               nanText(row.bfloat), missing[static_cast<std::size_t>(row.missingNan)], row.viaSingle,
               row.flushesToBfloat ? "subnormals into bfloat16" : "no", scaleText(row), row.source});
  }
  table.finish();
  return {};
}

} // namespace

void addFormatCommands(Program& program) {
  program.command("behaviours", "List whose rules of overflow, infinity and NaN can be in force",
                  Prints::table, listBehaviours);
  program.command("formats", "List every scalar format", Prints::table, listFormats);

  auto request = std::make_shared<Request>();
  CLI::App& format = program.command("format", "Describe one format: layout, limits, names", Prints::document,
                                     [request](Output& output) { return describeFormat(*request, output); });
  format.add_option("ID", request->id, aboutFormat)->required();
  format
      .add_option("--save", request->saveAs,
                  "Write the layout to a file, which stands for the format anywhere; - is standard output")
      ->type_name("FILE.json");
  format.add_option("--against", request->against, "Compare the finite values with those of another format")
      ->type_name("ID");
}

} // namespace qs::cli
