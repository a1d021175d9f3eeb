#pragma once

#include "core/formats/encode.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// Numbers as people copy them out of other programs: what a piece of text is, and what it holds.
namespace qs::formats {

enum class PastedKind : std::uint8_t {
  number, ///< one item
  list,   ///< items
  bytes,  ///< bytes: elements and their order are the reader's choice
};

/// A number or a bit pattern, as it stood in the text.
struct PastedItem {
  std::string text; ///< as numbers::parse reads it: without suffixes, separators and calls around it
  bool isCode = false;
  Code code = 0;          ///< when isCode: 0x… or 0b… without a point or a binary exponent
  numbers::Exact value;   ///< otherwise
  std::size_t offset = 0; ///< of its first byte in the text
};

struct Pasted {
  PastedKind kind = PastedKind::number;
  std::string format; ///< id of the format the text names (dtype=float16, float a[], 1.0f); empty: none
  std::vector<PastedItem> items;
  std::vector<std::byte> bytes;
};

/// Recognises, in this order:
/// dumps of xxd, hexdump (-C and plain) and od -t x1 … x8, their offsets checked and the lines left out at
/// '*' restored; byte strings ("\x00\x80?", b'…') and bare hex bytes (00 00 80 3f, 0000803f); one number in
/// any notation of numbers::parse; lists: C and C++ initialisers, NumPy and PyTorch text, JSON, CSV with or
/// without a header, numbers between blanks. Literals may have the suffixes and digit separators of C, C++,
/// Python and Rust, and stand in calls such as float.fromhex('…') and np.float32(…).
/// Words of a dump are in little-endian order, as od and hexdump print them on the machines of today. A sign
/// after a blank and before a digit begins a new number: "1 -2" are two, "1 - 2" is one.
///
/// decimalMark ',' reads "0,5" as a half, and in a list whose separator is ';'.
///
/// Errors: malformed or invalidNumber, at an offset in characters, or at place "LINE:COLUMN" (from 1) in a
/// text of several lines; text over 1 MiB, more than 65536 numbers, more than 64 brackets inside each other.
[[nodiscard]] Result<Pasted> readPasted(std::string_view text, char decimalMark = '.');

enum class Endian : std::uint8_t { little, big };

/// An element of pasted text in a format.
struct PastedElement {
  std::string text; ///< of its item, or its bytes in their order: "00 00 80 3f"
  Code code = 0;
  bool wasCode = false;   ///< the text gave the code itself; else it was rounded from value
  numbers::Exact entered; ///< the code's own value when wasCode
};

/// Everything pasted, in the format. Elements of bytes take the smallest of 1, 2, 4, 8 bytes that holds a
/// code. Errors: invalidCode, a code wider than the format, named with its element; malformed, bytes that do
/// not divide into elements.
[[nodiscard]] Result<std::vector<PastedElement>> elementsOf(const Pasted& pasted, const FormatSpec& format,
                                                            Endian order, const EncodeOptions& options = {});

} // namespace qs::formats
