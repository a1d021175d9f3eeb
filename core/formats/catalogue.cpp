#include "core/formats/catalogue.h"

#include "core/formats/format_file.h"
#include "core/formats/format_text.h"
#include "core/formats/named_codebooks.h"

#include <algorithm>

namespace qs::formats {

namespace {

/// A row of the catalogue of floats. Names of one framework are separated by commas.
struct FloatRow {
  const char *id, *name, *shortName;
  Layout layout;
  const char *torch, *numpy, *safetensors, *onnx, *gguf, *llvm, *cuda;
  const char* also; ///< names people use; bare eXmY names belong to custom formats
};

using enum NanRule;

// Aliases from the frameworks' public headers: torch ScalarType, ml_dtypes, safetensors Dtype, onnx
// TensorProto.DataType, ggml_type, LLVM APFloat and MLIR builtin types, cuda_fp8.h and library_types.h.
// clang-format off
const FloatRow floatRows[] = {
    {"f64", QS_TR("core", "binary64 (double precision)"),
     "FP64", FloatLayout{11, 52, 1023}, "float64,double", "float64", "F64", "DOUBLE",
     "F64", "double", "CUDA_R_64F", "binary64,fp64"},
    {"f32", QS_TR("core", "binary32 (single precision)"),
     "FP32", FloatLayout{8, 23, 127}, "float32,float", "float32", "F32", "FLOAT",
     "F32", "float", "CUDA_R_32F", "binary32,fp32,single"},
    {"tf32", QS_TR("core", "TensorFloat-32 (19 bits)"), "TF32", FloatLayout{8, 10, 127}, "", "", "", "",
     "", "FloatTF32", "nv_tf32", "TensorFloat32,TensorFloat-32,fp19"},
    {"f16", QS_TR("core", "binary16 (half precision)"),
     "FP16", FloatLayout{5, 10, 15}, "float16,half", "float16", "F16", "FLOAT16",
     "F16", "half", "__half,CUDA_R_16F", "binary16,fp16"},
    {"bf16", QS_TR("core", "bfloat16 (brain float)"),
     "BF16", FloatLayout{8, 7, 127}, "bfloat16", "bfloat16", "BF16", "BFLOAT16",
     "BF16", "bfloat", "__nv_bfloat16,CUDA_R_16BF", "brain,brain float,brainfloat16"},
    {"e5m2", QS_TR("core", "FP8 E5M2 (OCP)"),
     "FP8 E5M2", FloatLayout{5, 2, 15}, "float8_e5m2", "float8_e5m2", "F8_E5M2", "FLOAT8E5M2",
     "", "Float8E5M2,f8E5M2", "__nv_fp8_e5m2,CUDA_R_8F_E5M2", "fp8_e5m2,bf8"},
    {"e4m3fn", QS_TR("core", "FP8 E4M3 (OCP, no infinity)"), "FP8 E4M3FN", FloatLayout{4, 3, 7, true, allOnes, false},
     "float8_e4m3fn", "float8_e4m3fn", "F8_E4M3", "FLOAT8E4M3FN",
     "", "Float8E4M3FN,f8E4M3FN", "__nv_fp8_e4m3,CUDA_R_8F_E4M3", "fp8,float8,fp8_e4m3,fp8_e4m3fn,hf8"},
    {"e4m3", QS_TR("core", "FP8 E4M3 (IEEE style)"), "FP8 E4M3", FloatLayout{4, 3, 7}, "", "float8_e4m3", "", "",
     "", "Float8E4M3,f8E4M3", "", ""},
    {"e3m4", QS_TR("core", "FP8 E3M4 (IEEE style)"), "FP8 E3M4", FloatLayout{3, 4, 3}, "", "float8_e3m4", "", "",
     "", "Float8E3M4,f8E3M4", "", ""},
    {"e4m3fnuz", QS_TR("core", "FP8 E4M3FNUZ (bias 8)"),
     "FP8 E4M3FNUZ", FloatLayout{4, 3, 8, true, negativeZero, false},
     "float8_e4m3fnuz", "float8_e4m3fnuz", "F8_E4M3FNUZ", "FLOAT8E4M3FNUZ",
     "", "Float8E4M3FNUZ,f8E4M3FNUZ", "", "fp8_e4m3fnuz"},
    {"e5m2fnuz", QS_TR("core", "FP8 E5M2FNUZ (bias 16)"),
     "FP8 E5M2FNUZ", FloatLayout{5, 2, 16, true, negativeZero, false},
     "float8_e5m2fnuz", "float8_e5m2fnuz", "F8_E5M2FNUZ", "FLOAT8E5M2FNUZ",
     "", "Float8E5M2FNUZ,f8E5M2FNUZ", "", "fp8_e5m2fnuz"},
    {"e4m3b11fnuz", QS_TR("core", "FP8 E4M3B11FNUZ (bias 11)"),
     "FP8 E4M3B11", FloatLayout{4, 3, 11, true, negativeZero, false},
     "", "float8_e4m3b11fnuz,float8_e4m3b11", "", "",
     "", "Float8E4M3B11FNUZ,f8E4M3B11FNUZ", "", ""},
    {"e8m0fnu", QS_TR("core", "E8M0 scale (OCP MX)"),
     "E8M0", ScaleLayout{8, 127}, "float8_e8m0fnu", "float8_e8m0fnu", "F8_E8M0",
     "FLOAT8E8M0", "", "Float8E8M0FNU,f8E8M0FNU", "__nv_fp8_e8m0,ue8m0,CUDA_R_8F_UE8M0", ""},
    {"e3m2fn", QS_TR("core", "FP6 E3M2 (OCP MX)"),
     "FP6 E3M2", FloatLayout{3, 2, 3, true, none, false}, "", "float6_e3m2fn", "F6_E3M2", "",
     "", "Float6E3M2FN,f6E3M2FN", "__nv_fp6_e3m2,CUDA_R_6F_E3M2", "fp6_e3m2"},
    {"e2m3fn", QS_TR("core", "FP6 E2M3 (OCP MX)"),
     "FP6 E2M3", FloatLayout{2, 3, 1, true, none, false}, "", "float6_e2m3fn", "F6_E2M3", "",
     "", "Float6E2M3FN,f6E2M3FN", "__nv_fp6_e2m3,CUDA_R_6F_E2M3", "fp6_e2m3"},
    {"e2m1fn", QS_TR("core", "FP4 E2M1 (OCP MX)"), "FP4 E2M1", FloatLayout{2, 1, 1, true, none, false},
     "float4_e2m1fn_x2", "float4_e2m1fn", "F4", "FLOAT4E2M1",
     "", "Float4E2M1FN,f4E2M1FN", "__nv_fp4_e2m1,CUDA_R_4F_E2M1", "fp4_e2m1"},
};

// clang-format on

void addAliases(FormatSpec& spec, const char* framework, std::string_view names, const char* prefix = "") {
  while (!names.empty()) {
    const std::string_view name = names.substr(0, names.find(','));
    spec.aliases.push_back({framework, prefix + std::string(name)});
    names.remove_prefix(std::min(name.size() + 1, names.size()));
  }
}

FormatSpec specOf(const FloatRow& row) {
  FormatSpec spec{row.id, row.name, row.shortName, bitWidth(row.layout), row.layout, {}};
  addAliases(spec, "PyTorch", row.torch, "torch.");
  addAliases(spec, "NumPy", row.numpy);
  addAliases(spec, "safetensors", row.safetensors);
  addAliases(spec, "ONNX", row.onnx);
  addAliases(spec, "GGUF", row.gguf);
  addAliases(spec, "LLVM/MLIR", row.llvm);
  addAliases(spec, "CUDA", row.cuda);
  addAliases(spec, "also", row.also);
  return spec;
}

/// A row for a posit or a codebook.
struct OtherRow {
  const char *id, *name, *shortName;
  Layout layout;
  const char *library, *inLibrary;
  const char* also;
};

// The 2022 posit standard's names; codebooks as bitsandbytes (functional.py), ggml (ggml-common.h, as in
// IQ4_XS) and BitNet b1.58 call them.
std::vector<OtherRow> otherRows() {
  return {
      {"posit8", QS_TR("core", "posit8 (2022 standard, es = 2)"), "posit8", PositLayout{8}, "Universal",
       "posit<8,2>", ""},
      {"posit16", QS_TR("core", "posit16 (2022 standard, es = 2)"), "posit16", PositLayout{16}, "Universal",
       "posit<16,2>", ""},
      {"posit32", QS_TR("core", "posit32 (2022 standard, es = 2)"), "posit32", PositLayout{32}, "Universal",
       "posit<32,2>", ""},
      {"nf4", QS_TR("core", "NF4 code table (normal float)"), "NF4", normalFloat4(), "bitsandbytes",
       "bnb.nf4", "NormalFloat4"},
      {"fp4", QS_TR("core", "FP4 code table (bitsandbytes)"), "FP4 bnb", bitsandbytesFloat4(), "bitsandbytes",
       "bnb.fp4", ""},
      {"af4", QS_TR("core", "AF4 code table (abnormal float, block 64)"), "AF4", abnormalFloat4(),
       "bitsandbytes", "bnb.af4", "AbnormalFloat4"},
      {"iq4nl", QS_TR("core", "IQ4_NL code table (ggml)"), "IQ4_NL", nonlinear4(), "GGUF", "IQ4_NL",
       "iq4_xs"},
      {"ternary", QS_TR("core", "ternary weights −1, 0, 1 (BitNet b1.58)"), "Ternary", ternary(), "", "",
       "bitnet"},
  };
}

FormatSpec specOf(const OtherRow& row) {
  FormatSpec spec{row.id, row.name, row.shortName, bitWidth(row.layout), row.layout, {}};
  if (*row.inLibrary != '\0') spec.aliases.push_back({row.library, row.inLibrary});
  addAliases(spec, "also", row.also);
  return spec;
}

FormatSpec integer(int bits, bool isSigned) {
  const std::string width = std::to_string(bits);
  const std::string upperStem = isSigned ? "INT" : "UINT";
  FormatSpec spec;
  spec.id = (isSigned ? "int" : "uint") + width;
  spec.name = width + "-bit " + (isSigned ? "two's complement integer" : "unsigned integer");
  spec.shortName = upperStem + width;
  spec.bits = bits;
  spec.layout = IntegerLayout{bits, isSigned};
  spec.aliases.push_back({"PyTorch", "torch." + spec.id});
  if (isSigned && bits >= 16) {
    spec.aliases.push_back({"PyTorch", bits == 16 ? "torch.short" : bits == 32 ? "torch.int" : "torch.long"});
  }
  spec.aliases.push_back({"NumPy", spec.id});
  if (bits >= 8) spec.aliases.push_back({"safetensors", (isSigned ? "I" : "U") + width});
  if (bits >= 2) spec.aliases.push_back({"ONNX", upperStem + width});
  if (bits >= 8 && isSigned) spec.aliases.push_back({"GGUF", "I" + width});
  spec.aliases.push_back({"LLVM/MLIR", (isSigned ? "si" : "ui") + width});
  if (bits >= 8) spec.aliases.push_back({"also", spec.id + "_t"});
  spec.aliases.push_back({"also", (isSigned ? "s" : "u") + width});
  return spec;
}

std::vector<FormatSpec> build() {
  std::vector<FormatSpec> all;
  for (const FloatRow& row : floatRows)
    all.push_back(specOf(row));
  for (const bool isSigned : {true, false}) {
    for (const int bits : {1, 2, 4, 8, 16, 32, 64})
      all.push_back(integer(bits, isSigned));
  }
  for (const OtherRow& row : otherRows())
    all.push_back(specOf(row));
  return all;
}

/// Lower case, without the prefix of a module or namespace; blanks and hyphens count as underscores.
std::string normalized(std::string_view text) {
  std::string plain = lowerCase(text);
  for (const std::string_view prefix : {"torch.", "numpy.", "np.", "jnp.", "ml_dtypes.", "tensorproto."}) {
    if (plain.starts_with(prefix)) plain.erase(0, prefix.size());
  }
  std::ranges::replace(plain, ' ', '_');
  std::ranges::replace(plain, '-', '_');
  return plain;
}

const FormatSpec* named(std::string_view text) {
  const std::string wanted = normalized(text);
  for (const FormatSpec& spec : catalogue()) {
    if (spec.id == wanted) return &spec;
  }
  for (const FormatSpec& spec : catalogue()) {
    for (const Alias& alias : spec.aliases) {
      if (normalized(alias.name) == wanted) return &spec;
    }
  }
  return nullptr;
}

} // namespace

std::span<const FormatSpec> catalogue() {
  static const std::vector<FormatSpec> all = build();
  return all;
}

Result<FormatSpec> find(std::string_view text) {
  if (const FormatSpec* spec = named(text)) return *spec;
  if (looksLikeP3109(text)) return parseP3109(text);
  if (looksLikeCustomFloat(text)) return parseCustomFloat(text);
  if (looksLikeFormatFile(text)) return readFormatFile(std::string(text));
  if (auto built = parseBuilt(text)) return *std::move(built);
  return fail(ErrorCode::invalidFormat, std::string(text.substr(0, 80)),
              QS_TR("core", "no such number format"));
}

} // namespace qs::formats
