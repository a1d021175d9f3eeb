#include "core/formats/pasted_types.h"

#include "core/formats/catalogue.h"
#include "core/formats/format_text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace qs::formats {
namespace {

struct Row {
  std::string_view word;
  std::string_view format;
};

// C, C++ and Rust (ISO C23 §6.2.5, C++23 <stdfloat>, CUDA's and Arm's headers); the widths are those of LP64.
constexpr std::array declared{
    Row{"float", "f32"},
    Row{"double", "f64"},
    Row{"_float16", "f16"},
    Row{"float16_t", "f16"},
    Row{"half", "f16"},
    Row{"__half", "f16"},
    Row{"__fp16", "f16"},
    Row{"bfloat16_t", "bf16"},
    Row{"__bf16", "bf16"},
    Row{"__nv_bfloat16", "bf16"},
    Row{"nv_bfloat16", "bf16"},
    Row{"float32_t", "f32"},
    Row{"float64_t", "f64"},
    Row{"__nv_fp8_e4m3", "e4m3fn"},
    Row{"__nv_fp8_e5m2", "e5m2"},
    Row{"short", "int16"},
    Row{"int", "int32"},
    Row{"long", "int64"},
    Row{"signed", "int32"},
    Row{"f16", "f16"},
    Row{"f32", "f32"},
    Row{"f64", "f64"},
};

// NumPy's array-interface codes for the types that have one.
constexpr std::array coded{
    Row{"f2", "f16"},    Row{"f4", "f32"},    Row{"f8", "f64"},    Row{"i1", "int8"},
    Row{"i2", "int16"},  Row{"i4", "int32"},  Row{"i8", "int64"},  Row{"u1", "uint8"},
    Row{"u2", "uint16"}, Row{"u4", "uint32"}, Row{"u8", "uint64"},
};

constexpr std::array suffixes{
    Row{"f", "f32"},
    Row{"f16", "f16"},
    Row{"f32", "f32"},
    Row{"f64", "f64"},
    Row{"bf16", "bf16"},
    Row{"i8", "int8"},
    Row{"i16", "int16"},
    Row{"i32", "int32"},
    Row{"i64", "int64"},
    Row{"u8", "uint8"},
    Row{"u16", "uint16"},
    Row{"u32", "uint32"},
    Row{"u64", "uint64"},
    // These fix no width, or one that is no format here.
    Row{"u", ""},
    Row{"l", ""},
    Row{"ul", ""},
    Row{"lu", ""},
    Row{"ll", ""},
    Row{"ull", ""},
    Row{"llu", ""},
    Row{"z", ""},
    Row{"uz", ""},
    Row{"zu", ""},
};

template <std::size_t N>
const Row* rowOf(const std::array<Row, N>& rows, std::string_view word) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [word](const Row& row) { return row.word == word; });
  return found == rows.end() ? nullptr : &*found;
}

std::string idOf(std::string_view alias) {
  const Result<FormatSpec> found = find(alias);
  return found ? found->id : std::string();
}

bool isRaw(std::string_view word) {
  return word == "char" || word == "uint8_t" || word == "std::uint8_t" || word == "byte" ||
         word == "std::byte";
}

} // namespace

PastedType typeOfDeclaration(std::string_view words) {
  PastedType type;
  bool isUnsigned = false;
  std::string word;
  const auto take = [&] {
    const std::string_view bare = word.starts_with("std::") ? std::string_view(word).substr(5) : word;
    isUnsigned = isUnsigned || word == "unsigned";
    if (isRaw(word)) type.bytes = true;
    if (const Row* row = rowOf(declared, bare))
      type.format = row->format;
    else if (type.format.empty() && bare.ends_with("_t"))
      type.format = idOf(bare);
    word.clear();
  };
  for (const char c : lowerCase(words)) {
    const bool part = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == ':';
    if (part)
      word += c;
    else if (!word.empty())
      take();
  }
  if (!word.empty()) take();
  if (isUnsigned && type.format.empty() && !type.bytes) type.format = "uint32";
  if (isUnsigned && type.format.starts_with("int")) type.format.insert(0, "u");
  if (type.bytes) type.format.clear();
  return type;
}

std::string formatOfDtype(std::string_view name) {
  std::string word = lowerCase(name);
  std::erase_if(word, [](char c) { return c == '\'' || c == '"' || c == '<' || c == '|' || c == '='; });
  if (word == "float") return "f64";
  if (word == "int") return "int64";
  if (word == "torch.float") return "f32";
  if (word == "torch.double") return "f64";
  if (const Row* row = rowOf(coded, word)) return std::string(row->format);
  return idOf(word);
}

std::optional<std::string> formatOfSuffix(std::string_view suffix) {
  if (suffix.empty()) return std::string();
  if (const Row* row = rowOf(suffixes, lowerCase(suffix))) return std::string(row->format);
  return std::nullopt;
}

} // namespace qs::formats
