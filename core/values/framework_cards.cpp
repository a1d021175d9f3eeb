#include "core/values/framework_cards.h"

#include "core/formats/encode.h"
#include "core/numbers/decimal_text.h"
#include "core/numbers/print.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <span>
#include <utility>

namespace qs::values {
namespace {

using formats::FormatSpec;
using numbers::Exact;

using Number = std::pair<const char*, int>;

int numberIn(std::span<const Number> table, const std::string& name) {
  for (const Number& row : table)
    if (name == row.first) return row.second;
  return -1;
}

constexpr Number onnxNumbers[] = {{"FLOAT", 1},         {"UINT8", 2},
                                  {"INT8", 3},          {"UINT16", 4},
                                  {"INT16", 5},         {"INT32", 6},
                                  {"INT64", 7},         {"FLOAT16", 10},
                                  {"DOUBLE", 11},       {"UINT32", 12},
                                  {"UINT64", 13},       {"BFLOAT16", 16},
                                  {"FLOAT8E4M3FN", 17}, {"FLOAT8E4M3FNUZ", 18},
                                  {"FLOAT8E5M2", 19},   {"FLOAT8E5M2FNUZ", 20},
                                  {"UINT4", 21},        {"INT4", 22},
                                  {"FLOAT4E2M1", 23},   {"FLOAT8E8M0", 24},
                                  {"UINT2", 25},        {"INT2", 26}};
constexpr Number ggufNumbers[] = {{"F32", 0},  {"F16", 1},  {"I8", 24},  {"I16", 25},
                                  {"I32", 26}, {"I64", 27}, {"F64", 28}, {"BF16", 30}};

struct CType {
  const char *id, *type, *prefix; ///< prefix: of the macros of float.h; null: it has none
  int digits;                     ///< DECIMAL_DIG
};

constexpr CType cTypes[] = {{"f64", "double", "DBL", 17},
                            {"f32", "float", "FLT", 9},
                            {"f16", "_Float16", "FLT16", 5},
                            {"bf16", "__bf16", nullptr, 0}};

/// What finfo tells of a float.
struct Limits {
  Exact max, tiny, eps, least;
  int digits10 = 0;
};

Limits limitsOf(const FormatSpec& format, const formats::FloatLayout& shape) {
  const formats::Landmarks marks = formats::landmarks(format.layout);
  const auto value = [&format](const std::optional<formats::Code>& code) {
    return code ? formats::exactValue(formats::decode(format.layout, *code)) : Exact::zero();
  };
  return {value(marks.maxFinite), value(marks.minNormal), marks.epsilon, value(marks.minSubnormal),
          static_cast<int>(std::floor(shape.fractionBits * 0.30103))};
}

/// printf's %g with six digits.
std::string sixDigits(const Exact& value) {
  return pythonNumber(numbers::decimal(value, 6), 6, false);
}

const formats::FloatLayout* floatOf(const FormatSpec& format) {
  return std::get_if<formats::FloatLayout>(&format.layout);
}

const formats::IntegerLayout* integerOf(const FormatSpec& format) {
  return std::get_if<formats::IntegerLayout>(&format.layout);
}

std::pair<std::string, std::string> integerRange(const FormatSpec& format) {
  const formats::Landmarks marks = formats::landmarks(format.layout);
  const auto text = [&format](const std::optional<formats::Code>& code) {
    return formats::shortestText(format.layout, code.value_or(0));
  };
  return {text(marks.minFinite), text(marks.maxFinite)};
}

/// Sub-byte types of PyTorch are shells without finfo and iinfo.
std::vector<std::string> torchLines(const FormatSpec& format, const std::string& name) {
  const std::string dtype = name.substr(name.find('.') + 1);
  if (integerOf(format) && format.bits >= 8) {
    const auto [low, high] = integerRange(format);
    return {fmt::format("iinfo(min={}, max={}, dtype={})", low, high, dtype)};
  }
  const formats::FloatLayout* shape = floatOf(format);
  if (!shape || format.bits < 8) return {};
  const Limits l = limitsOf(format, *shape);
  // digits10 of the 8-bit types is 0, so that their resolution is 1.
  const Exact resolution = Exact::finite(numbers::Rational(1, numbers::powerOfTen(l.digits10)));
  return {fmt::format("finfo(resolution={}, min=-{}, max={}, eps={}, smallest_normal={}, tiny={}, dtype={})",
                      sixDigits(resolution), sixDigits(l.max), sixDigits(l.max), sixDigits(l.eps),
                      sixDigits(l.tiny), sixDigits(l.tiny), dtype)};
}

std::vector<std::string> numpyLines(const FormatSpec& format) {
  if (integerOf(format)) {
    const auto [low, high] = integerRange(format);
    return {fmt::format("iinfo: min = {}, max = {}", low, high)};
  }
  const formats::FloatLayout* shape = floatOf(format);
  if (!shape) return {};
  const Limits l = limitsOf(format, *shape);
  const bool own =
      format.id == "f64" || format.id == "f32" || format.id == "f16"; // the others are of ml_dtypes
  const auto text = [&](const Exact& value) {
    if (!own) return sixDigits(value);
    const formats::Code code = formats::encode(format.layout, value).code;
    return pythonNumber(formats::shortestText(format.layout, code), 16, true);
  };
  return {fmt::format("{}finfo: eps = {}, max = {}", own ? "" : "ml_dtypes.", text(l.eps), text(l.max)),
          fmt::format("smallest_normal = {}, smallest_subnormal = {}", text(l.tiny), text(l.least))};
}

std::vector<std::string> numberLine(std::span<const Number> table, const char* what,
                                    const std::string& name) {
  const int number = numberIn(table, name);
  if (number < 0) return {};
  return {fmt::format("{} = {}", what, number)};
}

FrameworkCard cCard(const FormatSpec& format) {
  FrameworkCard card{"C", {}, {}};
  if (integerOf(format) && format.bits >= 8) {
    const bool isSigned = integerOf(format)->isSigned;
    const std::string stem = fmt::format("{}INT{}", isSigned ? "" : "U", format.bits);
    const auto [low, high] = integerRange(format);
    card.names = {fmt::format("{}int{}_t", isSigned ? "" : "u", format.bits)};
    if (isSigned) card.lines.push_back(fmt::format("{}_MIN = {}", stem, low));
    card.lines.push_back(fmt::format("{}_MAX = {}", stem, high));
    return card;
  }
  const auto type =
      std::ranges::find(cTypes, format.id, [](const CType& each) { return std::string(each.id); });
  if (type == std::end(cTypes) || !floatOf(format)) return card;
  card.names = {type->type};
  if (!type->prefix) return card;
  const Limits l = limitsOf(format, *floatOf(format));
  const auto text = [&type](const Exact& value) {
    return pythonNumber(numbers::decimal(value, type->digits), type->digits, false);
  };
  card.lines = {fmt::format("{0}_MAX = {1}, {0}_EPSILON = {2}", type->prefix, text(l.max), text(l.eps)),
                fmt::format("{0}_MIN = {1}, {0}_TRUE_MIN = {2}", type->prefix, text(l.tiny), text(l.least))};
  return card;
}

} // namespace

std::string pythonNumber(const std::string& decimal, int below, bool pointZero) {
  const std::size_t mark = decimal.find('e');
  std::string digits;
  int point = -1, leading = 0; // digits before the point; zeros in front
  const std::size_t start = decimal.starts_with('-') ? 1 : 0;
  for (std::size_t i = start; i < std::min(mark, decimal.size()); ++i) {
    if (decimal[i] == '.') {
      point = static_cast<int>(digits.size()) + leading;
    } else if (decimal[i] == '0' && digits.empty()) {
      ++leading;
    } else if (std::isdigit(static_cast<unsigned char>(decimal[i]))) {
      digits += decimal[i];
    } else {
      return decimal; // inf, nan, a fraction
    }
  }
  if (digits.empty()) return decimal + (pointZero && point < 0 ? ".0" : "");
  if (point < 0) point = static_cast<int>(digits.size()) + leading;
  const int shift = mark == std::string::npos ? 0 : std::atoi(decimal.c_str() + mark + 1);
  const int exponent = point - leading - 1 + shift;
  digits.erase(digits.find_last_not_of('0') + 1);
  const std::string sign = decimal.substr(0, start);
  const int count = static_cast<int>(digits.size());
  if (exponent < -4 || exponent >= below) {
    if (count > 1) digits.insert(1, ".");
    return fmt::format("{}{}e{}{:02}", sign, digits, exponent < 0 ? '-' : '+', std::abs(exponent));
  }
  if (exponent < 0) return sign + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
  if (count <= exponent + 1)
    return sign + digits + std::string(static_cast<std::size_t>(exponent + 1 - count), '0') +
           (pointZero ? ".0" : "");
  return sign + digits.insert(static_cast<std::size_t>(exponent) + 1, ".");
}

std::vector<FrameworkCard> frameworkCards(const FormatSpec& format) {
  std::vector<std::string> frameworks = {"PyTorch", "NumPy",     "safetensors", "ONNX",
                                         "GGUF",    "LLVM/MLIR", "CUDA"};
  for (const formats::Alias& alias : format.aliases)
    if (alias.framework != "also" && std::ranges::find(frameworks, alias.framework) == frameworks.end())
      frameworks.push_back(alias.framework);
  std::vector<FrameworkCard> cards;
  for (const std::string& framework : frameworks) {
    FrameworkCard card{framework, {}, {}};
    for (const formats::Alias& alias : format.aliases)
      if (alias.framework == framework) card.names.push_back(alias.name);
    if (!card.names.empty()) {
      if (card.framework == "PyTorch") card.lines = torchLines(format, card.names.front());
      if (card.framework == "NumPy") card.lines = numpyLines(format);
      if (card.framework == "ONNX") card.lines = numberLine(onnxNumbers, "TensorProto", card.names.front());
      if (card.framework == "GGUF") card.lines = numberLine(ggufNumbers, "ggml_type", card.names.front());
    }
    cards.push_back(std::move(card));
  }
  cards.push_back(cCard(format));
  return cards;
}

} // namespace qs::values
