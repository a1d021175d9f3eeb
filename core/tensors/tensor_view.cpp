#include "core/tensors/tensor_view.h"

#include "core/formats/catalogue.h"
#include "core/formats/convert.h"

#include <algorithm>

namespace qs::tensors {

namespace {

int storageBits(const formats::FormatSpec& spec) {
  return spec.bits <= 8 ? spec.bits : 8 * formats::streamBytes(spec.layout);
}

/// A byte whose code is the value: containers write 0 and 1, and show whatever else lies there.
formats::FormatSpec booleanSpec() {
  formats::FormatSpec spec;
  spec.id = "bool";
  spec.name = "boolean";
  spec.shortName = "BOOL";
  spec.bits = 8;
  spec.layout = formats::IntegerLayout{8, false};
  return spec;
}

std::vector<Encoding> allEncodings() {
  std::vector<Encoding> encodings;
  for (const formats::FormatSpec& spec : formats::catalogue())
    encodings.push_back({spec.id, storageBits(spec), std::make_shared<const formats::FormatSpec>(spec)});
  encodings.push_back({"bool", 8, std::make_shared<const formats::FormatSpec>(booleanSpec())});
  encodings.push_back({"c64", 64, nullptr});
  encodings.push_back({"c128", 128, nullptr});
  return encodings;
}

} // namespace

Encoding encodingOf(std::string_view id) {
  static const std::vector<Encoding> encodings = allEncodings();
  const auto found = std::ranges::find(encodings, id, &Encoding::id);
  return found != encodings.end() ? *found : Encoding{};
}

std::uint64_t elementCount(const TensorView& view) {
  std::uint64_t count = 1;
  for (const std::uint64_t extent : view.shape)
    count *= extent;
  return count;
}

std::string shapeText(const TensorView& view) {
  std::string text = "[";
  for (const std::uint64_t extent : view.shape) {
    if (text.size() > 1) text += ", ";
    text += std::to_string(extent);
  }
  return text + "]";
}

bool isFloating(const TensorView& view) {
  const auto& scalar = view.encoding.scalar;
  return scalar && !std::holds_alternative<formats::IntegerLayout>(scalar->layout);
}

std::uint64_t storedBytes(const Encoding& encoding, std::uint64_t count) {
  const auto bits = static_cast<std::uint64_t>(encoding.bitsPerElement);
  return bits % 8 == 0 ? count * (bits / 8) : count / 8 * bits + (count % 8 * bits + 7) / 8;
}

} // namespace qs::tensors
