#include "widgets/bitfield/bit_row.h"

#include "widgets/common/number_text.h"

#include <QCoreApplication>

namespace qs::widgets {
namespace {

using formats::FieldRole;

struct BitRowText {
  Q_DECLARE_TR_FUNCTIONS(qs::widgets::BitRow)
};

QString roleName(FieldRole role) {
  switch (role) {
  case FieldRole::sign:
    return BitRowText::tr("sign");
  case FieldRole::exponent:
    return BitRowText::tr("exponent");
  case FieldRole::fraction:
    return BitRowText::tr("fraction");
  case FieldRole::magnitude:
    return BitRowText::tr("magnitude");
  case FieldRole::regime:
    return BitRowText::tr("regime");
  case FieldRole::code:
    return BitRowText::tr("table index");
  }
  return {};
}

/// 2^power, in full while it stays short, else as a power.
QString powerText(int power) {
  if (power >= 0 && power < 20) return QString::number(1LL << power);
  return u'2' + superscript(power);
}

/// A bit of two's complement, whose first place is worth 2^low.
QString placeWeight(const BitGroup& group, int bit, int low) {
  const QString power = powerText(bit + low);
  return group.role == FieldRole::sign ? QChar(0x2212) + power : power;
}

QString weightOf(const formats::Layout& layout, const BitGroup& group, int bit) {
  const int place = bit - group.low;
  if (std::holds_alternative<formats::IntegerLayout>(layout)) return placeWeight(group, bit, 0);
  if (const auto* fixed = std::get_if<formats::FixedLayout>(&layout))
    return placeWeight(group, bit, -fixed->fractionBits);
  switch (group.role) {
  case FieldRole::sign:
    return BitRowText::tr("negative when set");
  case FieldRole::fraction:
    return powerText(place - group.width);
  case FieldRole::regime: // a run's length counts
    return {};
  case FieldRole::exponent:
  case FieldRole::magnitude:
  case FieldRole::code:
    break;
  }
  return powerText(place);
}

BitRow rowOf(const formats::Layout& layout, const std::vector<formats::Field>& fields) {
  BitRow row;
  row.width = formats::bitWidth(layout);
  row.weights.resize(row.width);
  for (const formats::Field& field : fields) {
    const BitGroup group{field.role, field.low, field.width, roleName(field.role), {}};
    row.groups.append(group);
    for (int bit = field.low; bit < field.low + field.width; ++bit)
      row.weights[bit] = weightOf(layout, group, bit);
  }
  return row;
}

} // namespace

int BitRow::groupOf(int bit) const {
  for (int i = 0; i < groups.size(); ++i)
    if (bit >= groups[i].low && bit < groups[i].low + groups[i].width) return i;
  return 0;
}

BitRow bitRowOf(const formats::Layout& layout) {
  return rowOf(layout, formats::fields(layout));
}

BitRow bitRowOf(const formats::Layout& layout, formats::Code code) {
  return rowOf(layout, formats::fields(layout, code));
}

QChar fieldLetter(FieldRole role) {
  switch (role) {
  case FieldRole::sign:
    return u'S';
  case FieldRole::exponent:
    return u'E';
  case FieldRole::fraction:
    return u'F';
  case FieldRole::magnitude:
    return u'M';
  case FieldRole::regime:
    return u'R';
  case FieldRole::code:
    return u'C';
  }
  return u' ';
}

Role fieldColor(FieldRole role) {
  switch (role) {
  case FieldRole::sign:
    return Role::sign;
  case FieldRole::exponent:
    return Role::exponent;
  case FieldRole::fraction:
    return Role::fraction;
  case FieldRole::magnitude:
  case FieldRole::regime: // a posit has no magnitude, a codebook nothing else
  case FieldRole::code:
    return Role::magnitude;
  }
  return Role::ink;
}

Role fieldTint(FieldRole role) {
  switch (role) {
  case FieldRole::sign:
    return Role::signTint;
  case FieldRole::exponent:
    return Role::exponentTint;
  case FieldRole::fraction:
    return Role::fractionTint;
  case FieldRole::magnitude:
  case FieldRole::regime:
  case FieldRole::code:
    return Role::magnitudeTint;
  }
  return Role::hover;
}

QString bitName(const BitRow& row, int bit) {
  const BitGroup& group = row.groups[row.groupOf(bit)];
  if (group.width == 1) return BitRowText::tr("%1 bit").arg(group.name);
  return BitRowText::tr("%1 bit %2").arg(group.name).arg(bit - group.low);
}

QString bitDescription(const BitRow& row, formats::Code code, int bit) {
  const QString state = (code >> bit & 1) != 0 ? BitRowText::tr("set") : BitRowText::tr("clear");
  const bool weighted = bit < row.weights.size() && !row.weights[bit].isEmpty();
  QString text = weighted ? BitRowText::tr("weight %1, %2").arg(row.weights[bit], state) : state;
  if (!row.value.isEmpty()) text = BitRowText::tr("%1; value %2").arg(text, row.value);
  return text;
}

} // namespace qs::widgets
