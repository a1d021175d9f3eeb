#pragma once

#include "core/formats/format_spec.h"
#include "widgets/common/palette.h"

#include <QChar>
#include <QList>
#include <QString>

#include <optional>

namespace qs::widgets {

/// A run of bits with one meaning, as a row of bits shows it.
struct BitGroup {
  formats::FieldRole role = formats::FieldRole::magnitude;
  int low = 0;     ///< index of the least significant bit
  int width = 1;   ///< at least 1
  QString name;    ///< "exponent"; translated
  QString reading; ///< what the field says now, set below it: "11 − 15 = −4"; may be empty
  bool operator==(const BitGroup&) const = default;
};

/// What a row of bits shows besides the bits themselves. Groups lie side by side, the highest first,
/// and together cover bits width−1 … 0.
struct BitRow {
  int width = 8; ///< 1…64
  QList<BitGroup> groups;
  QList<QString> weights;     ///< by bit index: "8", "2⁻³", "−128"; may be empty
  std::optional<bool> hidden; ///< the implied bit before the fraction
  QString value;              ///< what the whole code is worth, for screen readers
  bool operator==(const BitRow&) const = default;

  [[nodiscard]] int groupOf(int bit) const; ///< index into groups
};

/// The row of a format: its fields by name and the weight of each bit. hidden, readings and value are the
/// caller's.
[[nodiscard]] BitRow bitRowOf(const formats::Layout& layout);
/// The same for one code, on which the fields of a posit depend.
[[nodiscard]] BitRow bitRowOf(const formats::Layout& layout, formats::Code code);

/// The letter that stands for a field wherever colour does: S, E, F, M, R, C.
[[nodiscard]] QChar fieldLetter(formats::FieldRole role);
[[nodiscard]] Role fieldColor(formats::FieldRole role);
[[nodiscard]] Role fieldTint(formats::FieldRole role);

/// "exponent bit 3": the index counts within the field.
[[nodiscard]] QString bitName(const BitRow& row, int bit);
/// "weight 8, set; value 2.5"
[[nodiscard]] QString bitDescription(const BitRow& row, formats::Code code, int bit);

} // namespace qs::widgets
