#pragma once

#include "core/formats/decode.h"

#include <compare>

namespace qs::values {

/// The finite values of a format, counted: rank r is smaller than rank r+1, and nothing lies between. Zero of
/// a signed float is rank 0 (−0 and +0 are one), so that the ranks of x and −x differ in sign alone.
/// Those of posits do too; those of a codebook count its different values from the lowest, whatever their
/// codes. Infinities and NaN have none. This is what lets a view of a binary64 line touch only the handful of
/// codes that are visible.
class CodeOrder {
public:
  using Rank = std::int64_t;

  explicit CodeOrder(const formats::Layout& layout);

  [[nodiscard]] Rank lowest() const { return m_lowest; }

  [[nodiscard]] Rank highest() const { return m_highest; }

  [[nodiscard]] Rank zero() const { return m_zero; } ///< of 0, or of the value nearest to it

  [[nodiscard]] formats::Code codeAt(Rank rank) const; ///< lowest ≤ rank ≤ highest
  [[nodiscard]] numbers::Dyadic valueAt(Rank rank) const;
  /// nullopt for infinities and NaN.
  [[nodiscard]] std::optional<Rank> rankOf(formats::Code code) const;
  /// The greatest rank whose value is ≤ x; lowest where there is none.
  [[nodiscard]] Rank atOrBelow(const numbers::Rational& x) const;
  /// The same without allocations: another format's values are placed by the hundred.
  [[nodiscard]] Rank atOrBelow(const numbers::Dyadic& x) const;
  [[nodiscard]] Rank nearest(const numbers::Rational& x) const; ///< the lower one of a tie
  /// Where rounding to nearest changes from a rank to the next one: the midpoint, but in posits with cut-off
  /// exponents and in codebooks with thresholds. rank < highest.
  [[nodiscard]] numbers::Rational roundingBorder(Rank rank) const;
  /// The border of a binade nearest to the middle between two ranks, strictly between them; nullopt where
  /// there is none. Formats without a fraction have one at every rank.
  [[nodiscard]] std::optional<Rank> borderBetween(Rank a, Rank b) const;
  /// A power of two, or zero: drawn longer.
  [[nodiscard]] bool isBinadeStart(Rank rank) const;

  [[nodiscard]] const formats::Layout& layout() const { return m_layout; }

private:
  enum class Kind : std::uint8_t {
    magnitudes, ///< the code, or the code below a sign
    complement, ///< the code as a two's complement
    shifted,    ///< unsigned integers of 64 bits reach past the ranks; shifted by 2^63 they keep their order
    book,
  };
  static Kind kindOf(const formats::Layout& layout);

  formats::Layout m_layout;
  Kind m_kind;
  int m_bits = 0;
  Rank m_lowest = 0, m_highest = 0, m_zero = 0;
  const formats::Codebook* m_book = nullptr; ///< of a codebook; m_layout keeps it
  Rank m_skipped = 0; ///< magnitudes that only repeat zero, where a format has no subnormals
};

/// Steps from a to b, a ≤ b. Exact below 2^53, which is more than can be told apart on a screen.
[[nodiscard]] double rankDistance(CodeOrder::Rank a, CodeOrder::Rank b);

} // namespace qs::values
