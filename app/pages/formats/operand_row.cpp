#include "app/pages/formats/operand_row.h"

#include "app/pages/formats/explanations.h"
#include "app/pages/formats/format_box.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/value_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace qs::pages {

using widgets::BitGesture;
using widgets::TextRole;

namespace {

/// NaN has a sign only where each sign has one.
QString nanText(const FormatsReading& reading) {
  const formats::Code topBit = formats::Code{1} << (reading.format.bits - 1);
  const formats::ValueClass cls = formats::decode(reading.format.layout, reading.code() ^ topBit).cls;
  return reading.decoded.negative && cls == formats::ValueClass::nan ? QStringLiteral("−NaN")
                                                                     : QStringLiteral("NaN");
}

/// "= 0.5" as entered, "→ 65504" when the entry became that, "≈ 0.2" when the text is not all of it.
QString storedText(const FormatsReading& reading) {
  const ShownNumber stored = shownNumber(reading.stored, 32, 12);
  const QString sign = !stored.exact     ? QStringLiteral("≈ ")
                       : reading.exact() ? QStringLiteral("= ")
                                         : QStringLiteral("→ ");
  return sign + (reading.stored.isNan() ? nanText(reading) : widgets::valueText(stored.text));
}

} // namespace

OperandRow::OperandRow(Source source, const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name), m_title(new QLabel(name)), m_entry(new widgets::EntryField),
      m_format(new FormatBox(FormatBox::Offers::floats)), m_value(new QLabel), m_notice(new widgets::Notice),
      m_bits(new widgets::BitFieldView) {
  widgets::setTextRole(*m_title, TextRole::heading);
  widgets::setTextRole(*m_entry, TextRole::mono);
  widgets::setTextRole(*m_value, TextRole::monoLabel);
  widgets::setFixedExtent(*m_title, 20, -1);
  widgets::setFixedExtent(*m_entry, 180, -1);
  m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_entry->setVisible(source == Source::typed);
  m_format->setVisible(source == Source::typed);
  auto* line = new widgets::FlowLayout;
  widgets::setSpacing(*line, 1);
  for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_entry),
                        static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_value)})
    line->addWidget(part);
  line->addGrowing(m_notice);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 0.5);
  column->addLayout(line);
  column->addWidget(m_bits);
  connect(m_entry, &widgets::EntryField::typed, this, &OperandRow::typed);
  connect(m_entry, &widgets::EntryField::committed, this, &OperandRow::editingEnded);
  connect(m_format, &FormatBox::formatChosen, this, &OperandRow::formatChosen);
  connect(m_bits, &widgets::BitFieldView::codeEdited, this, &OperandRow::edited);
  connect(m_bits, &widgets::BitFieldView::dragFinished, this, &OperandRow::editingEnded);
  retranslate();
}

void OperandRow::retranslate() {
  m_entry->setAccessibleName(tr("Operand %1").arg(m_name));
  m_entry->setToolTip(tr("A value, or a code written 0x… or 0b…"));
  m_format->setAccessibleName(tr("Format of %1").arg(m_name));
  m_bits->setAccessibleName(tr("Bits of %1").arg(m_name));
}

void OperandRow::show(const FormatsReading& reading, const std::string& text, const std::string& format,
                      const QString& pageFormat) {
  m_entry->setBad(false);
  m_notice->clear();
  m_entry->present(QString::fromStdString(text));
  m_format->show(format, pageFormat);
  m_value->setText(storedText(reading) + QStringLiteral("   ") +
                   QString::fromStdString(hexText(reading.code(), reading.format.bits)));
  m_bits->setRow(bitRowFor(reading));
  m_bits->setCode(reading.code());
}

void OperandRow::complain(const Error& error) {
  m_entry->setBad(true);
  Error here = error;
  here.culprit.clear(); // the operand's name stands right beside
  here.place.clear();
  m_notice->say(here);
}

void OperandRow::edited(formats::Code code, const widgets::BitEdit& edit) {
  const bool stepped = edit.gesture == BitGesture::stepField || edit.gesture == BitGesture::stepExponent ||
                       edit.gesture == BitGesture::stepCode;
  const QString gesture =
      stepped ? tr("step %1").arg(m_name) : tr("flip bit %1 of %2").arg(edit.bit).arg(m_name);
  const QString mergeKey = edit.gesture == BitGesture::paint ? QStringLiteral("paint ") + m_name
                           : edit.repeated                   ? QStringLiteral("held key ") + m_name
                                                             : QString();
  emit codeEdited(code, m_bits->row().width, gesture, mergeKey);
}

} // namespace qs::pages
