#include "core/formats/pasted.h"

#include "core/formats/code_stream.h"
#include "core/formats/pasted_dump.h"
#include "core/formats/pasted_list.h"
#include "core/formats/pasted_literal.h"
#include "core/formats/pasted_place.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>

namespace qs::formats {
namespace {

constexpr std::size_t longestText = std::size_t{1} << 20;

bool isBlank(char c) {
  return c == ' ' || c == '\t';
}

/// "1 -2": a sign with a blank before it and none behind it, after something that is no operator.
bool hasSpacedSigns(std::string_view text) {
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if ((text[i] != '-' && text[i] != '+') || !isBlank(text[i - 1]) || isBlank(text[i + 1])) continue;
    const std::size_t before = text.find_last_not_of(" \t", i - 1);
    if (before != std::string_view::npos &&
        std::string_view("+-*/^(,").find(text[before]) == std::string_view::npos)
      return true;
  }
  return false;
}

Result<Pasted> bytesFrom(PastedBytes&& bytes) {
  if (!bytes) return fail(bytes.error());
  Pasted pasted;
  pasted.kind = PastedKind::bytes;
  pasted.bytes = std::move(*bytes);
  return pasted;
}

std::string hexOf(std::span<const std::byte> bytes) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const std::byte each : bytes) {
    if (!text.empty()) text += ' ';
    text += digits[std::to_integer<unsigned>(each) >> 4];
    text += digits[std::to_integer<unsigned>(each) & 15];
  }
  return text;
}

expected_lib::unexpected<Error> tooWide(const std::string& text, std::size_t index,
                                        const FormatSpec& format) {
  return fail(Error{ErrorCode::invalidCode,
                    {},
                    {},
                    {},
                    QS_TR("core", "element %1, %2, is wider than the %3 bits of %4"),
                    {std::to_string(index), text, std::to_string(format.bits), format.id}});
}

Result<std::vector<PastedElement>> elementsOfBytes(std::span<const std::byte> bytes, const FormatSpec& format,
                                                   Endian order) {
  const std::size_t size = std::bit_ceil((static_cast<std::size_t>(format.bits) + 7) / 8);
  if (bytes.size() % size != 0)
    return fail(Error{ErrorCode::malformed,
                      {},
                      {},
                      {},
                      QS_TR("core", "%1 bytes do not divide into elements of %2 bytes"),
                      {std::to_string(bytes.size()), std::to_string(size)}});
  std::vector<PastedElement> elements;
  for (std::size_t at = 0; at < bytes.size(); at += size) {
    const std::span<const std::byte> own = bytes.subspan(at, size);
    std::array<std::byte, 8> word{};
    std::ranges::copy(own, word.begin());
    if (order == Endian::big) std::reverse(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(size));
    const Code code = loadCode(word.data(), 8);
    if (code > codeMask(format.bits)) return tooWide(hexOf(own), elements.size(), format);
    elements.push_back({hexOf(own), code, true, exactValue(decode(format.layout, code))});
  }
  return elements;
}

} // namespace

Result<Pasted> readPasted(std::string_view text, char decimalMark) {
  if (text.size() > longestText)
    return fail(ErrorCode::malformed, {}, QS_TR("core", "more than a mebibyte was pasted"));
  if (trimmed(text).empty()) return fail(ErrorCode::invalidNumber, {}, QS_TR("core", "no number was pasted"));
  if (auto dump = readDump(text)) return bytesFrom(std::move(*dump));
  if (auto bytes = readBareBytes(text)) return bytesFrom(std::move(*bytes));
  if (!hasSeveralLines(text) && !hasSpacedSigns(text)) {
    Pasted one;
    if (Result<PastedItem> item = readPastedItem(text, 0, text.size(), decimalMark, one.format)) {
      one.items.push_back(std::move(*item));
      return one;
    }
  }
  Result<Pasted> list = readPastedList(text, decimalMark);
  const bool bare = list && list->items.size() == 1 && text.find_first_of("[{") == std::string_view::npos;
  if (bare && list->kind == PastedKind::list) list->kind = PastedKind::number;
  return list;
}

Result<std::vector<PastedElement>> elementsOf(const Pasted& pasted, const FormatSpec& format, Endian order,
                                              const EncodeOptions& options) {
  if (pasted.kind == PastedKind::bytes) return elementsOfBytes(pasted.bytes, format, order);
  std::vector<PastedElement> elements;
  for (const PastedItem& item : pasted.items) {
    if (item.isCode && item.code > codeMask(format.bits)) return tooWide(item.text, elements.size(), format);
    PastedElement element{item.text, item.code, item.isCode, item.value};
    if (item.isCode)
      element.entered = exactValue(decode(format.layout, item.code));
    else
      element.code = encode(format.layout, item.value, options).code;
    elements.push_back(std::move(element));
  }
  return elements;
}

} // namespace qs::formats
