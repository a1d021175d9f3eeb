#include "app/cli/quantized_parts.h"

#include "core/formats/catalogue.h"
#include "core/formats/convert.h"

#include <algorithm>
#include <cstring>

namespace qs::cli {

namespace {

using quantize::Granularity;
using quantize::Quantizer;
using quantize::Storage;
using tensors::TensorView;

/// The values first … first + count − 1 of the tensor, quantized.
struct Piece {
  std::vector<float> restored;
  std::vector<std::int32_t> codes;
};

Result<Piece> pieceOf(const TensorView& view, const Quantizer& quantizer, std::uint64_t first,
                      std::size_t count) {
  std::vector<float> values(count);
  if (auto read = tensors::read(view, first, std::span<float>(values)); !read)
    return fail(std::move(read.error()));
  Piece piece{std::vector<float>(count), std::vector<std::int32_t>(count)};
  quantizer.apply(first, values, piece.restored, piece.codes);
  return piece;
}

/// The low bytes of each code: two's complement, little-endian.
void storeCodes(const std::vector<std::int32_t>& codes, std::size_t width, std::span<std::byte> out) {
  for (std::size_t i = 0; i < codes.size(); ++i)
    for (std::size_t k = 0; k < width; ++k)
      out[i * width + k] = static_cast<std::byte>(static_cast<std::uint32_t>(codes[i]) >> (8 * k));
}

NpzArray codesOf(const TensorView& view, const Quantizer& quantizer) {
  const Storage storage = quantizer.storage();
  NpzArray made{"codes", storage.signedCodes ? "|i1" : "|u1", 1, view.shape, {}};
  if (storage.codeBits > 8) {
    made.descr = "<i4";
    made.elementBytes = 4;
  }
  made.fill = [&view, &quantizer, width = made.elementBytes](std::uint64_t first,
                                                             std::span<std::byte> out) -> Result<void> {
    const auto piece = pieceOf(view, quantizer, first, out.size() / width);
    if (!piece) return fail(piece.error());
    storeCodes(piece->codes, width, out);
    return {};
  };
  return made;
}

NpzArray dequantizedOf(const TensorView& view, const Quantizer& quantizer) {
  const auto fill = [&view, &quantizer](std::uint64_t first, std::span<std::byte> out) -> Result<void> {
    const auto piece = pieceOf(view, quantizer, first, out.size() / sizeof(float));
    if (!piece) return fail(piece.error());
    std::memcpy(out.data(), piece->restored.data(), out.size());
    return {};
  };
  return {"dequantized", "<f4", 4, view.shape, fill};
}

std::vector<std::uint64_t> groupShape(const TensorView& view, const Quantizer& quantizer) {
  const Granularity cut = quantizer.granularity();
  std::vector<std::uint64_t> shape = {quantizer.groups()};
  if (cut.kind == Granularity::Kind::group && !view.shape.empty()) {
    shape = view.shape;
    shape.back() /= cut.group;
  }
  return shape;
}

/// Bytes held in memory, given out as they are asked for.
NpzArray held(std::string name, std::string descr, std::size_t elementBytes, std::vector<std::uint64_t> shape,
              std::vector<std::byte> bytes) {
  const auto fill = [bytes = std::move(bytes), elementBytes](std::uint64_t first,
                                                             std::span<std::byte> out) -> Result<void> {
    std::memcpy(out.data(), bytes.data() + first * elementBytes, out.size());
    return {};
  };
  return {std::move(name), std::move(descr), elementBytes, std::move(shape), fill};
}

template <class T>
std::vector<std::byte> bytesOf(std::span<const T> values) {
  const auto bytes = std::as_bytes(values);
  return {bytes.begin(), bytes.end()};
}

NpzArray scalesOf(const TensorView& view, const Quantizer& quantizer) {
  const auto scales = quantizer.scales();
  const auto format = formats::find(quantizer.storage().scaleFormat);
  if (!format || format->bits > 8)
    return held("scales", "<f4", 4, groupShape(view, quantizer), bytesOf(scales));
  const formats::Converter narrow(formats::find("f32")->layout, format->layout, {});
  std::vector<std::byte> codes(scales.size());
  narrow.run(std::as_bytes(scales), codes);
  return held("scales", "|u1", 1, groupShape(view, quantizer), std::move(codes));
}

} // namespace

std::vector<NpzArray> quantizedParts(const TensorView& view, const Quantizer& quantizer) {
  std::vector<NpzArray> parts = {codesOf(view, quantizer), scalesOf(view, quantizer)};
  const auto zeros = quantizer.zeroPoints();
  if (!zeros.empty())
    parts.push_back(held("zero_points", "<i4", 4, groupShape(view, quantizer), bytesOf(zeros)));
  parts.push_back(dequantizedOf(view, quantizer));
  return parts;
}

} // namespace qs::cli
