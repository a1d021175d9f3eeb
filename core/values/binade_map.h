#pragma once

#include "core/formats/decode.h"

#include <array>
#include <cstdint>
#include <vector>

namespace qs::values {

enum class BinadeKind : std::uint8_t {
  binade,    ///< values v with 2^exponent ≤ |v| < 2^(exponent+1)
  subnormal, ///< a float's exponent field 0: zero, and the values below the smallest normal
  zero,      ///< zero alone, where it belongs to no binade
  special,   ///< no finite value
  codes,     ///< of a square: codes that begin alike
};

/// The cells of a row on one side of zero: count codes in the order of their magnitudes.
struct BinadeSide {
  formats::Code first = 0; ///< index of the first one, for BinadeMap alone
  formats::Code count = 0;
  formats::Code capacity = 1; ///< how many would fill the row: a power of two where values are evenly spaced
};

struct BinadeRow {
  BinadeKind kind = BinadeKind::binade;
  int exponent = 0;                ///< of a square: the high half of its codes
  std::int64_t field = -1;         ///< the exponent field of a float; −1: there is none
  std::array<BinadeSide, 2> sides; ///< positive, negative
};

/// Where a code stands.
struct BinadePlace {
  int row = 0;
  bool negative = false;
  formats::Code index = 0; ///< within its row and side
  bool operator==(const BinadePlace&) const = default;
};

/// All codes of a format by binade (rows, the largest first) and significand (columns), negative ones apart.
/// Every code has exactly one place. Codes that mean no number stand where their bits put them; NaR in a row
/// of its own. Memory goes with the rows (2047 for binary64), not with the codes; only the codes of a table
/// are listed.
class BinadeMap {
public:
  explicit BinadeMap(const formats::Layout& layout);
  /// By the halves of the code: rows are its high half, 0 first, columns its low half. At most 16 bits.
  [[nodiscard]] static BinadeMap square(const formats::Layout& layout);

  [[nodiscard]] const std::vector<BinadeRow>& rows() const { return m_rows; }

  [[nodiscard]] bool twoSided() const { return m_twoSided; }

  [[nodiscard]] bool isSquare() const { return m_square; }

  /// The values are listed one by one: their spacing follows no rule.
  [[nodiscard]] bool isListed() const { return m_order == Order::table; }

  [[nodiscard]] formats::Code codeAt(const BinadePlace& place) const; ///< index < count of its side
  [[nodiscard]] BinadePlace placeOf(formats::Code code) const;

  [[nodiscard]] const formats::Layout& layout() const { return m_layout; }

private:
  enum class Order { plain, signMagnitude, twosComplement, table };

  BinadeMap() = default;
  static Order orderOf(const formats::Layout& layout);
  void addFloatRows(const formats::FloatLayout& shape);
  void addRowsByValue();
  void addSide(bool negative, formats::Code from, formats::Code to);
  void buildTable();
  [[nodiscard]] formats::Code codeOf(bool negative, formats::Code index) const;
  [[nodiscard]] BinadeRow& rowFor(const BinadeRow& like);

  formats::Layout m_layout;
  int m_bits = 0;
  Order m_order = Order::plain;
  bool m_twoSided = false, m_square = false;
  std::vector<BinadeRow> m_rows;
  std::array<std::vector<formats::Code>, 2> m_table; ///< the codes by magnitude, when the order is a table
};

} // namespace qs::values
