#include "app/pages/integers/operand_editor.h"

#include "app/pages/integers/texts.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace qs::pages {

using widgets::TextRole;

OperandEditor::OperandEditor(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name), m_title(new QLabel(name)), m_entry(new widgets::EntryField),
      m_codes(new QLabel), m_notice(new widgets::Notice), m_bits(new widgets::BitFieldView),
      m_weights(new widgets::PlaceWeights) {
  build();
  connect(m_entry, &widgets::EntryField::typed, this, &OperandEditor::typed);
  connect(m_entry, &widgets::EntryField::committed, this, &OperandEditor::editingEnded);
  connect(m_bits, &widgets::BitFieldView::codeEdited, this, &OperandEditor::bitsEdited);
  connect(m_bits, &widgets::BitFieldView::dragFinished, this, &OperandEditor::editingEnded);
  connect(m_bits, &widgets::BitFieldView::bitHovered, m_weights, &widgets::PlaceWeights::setHighlightedBit);
  connect(m_weights, &widgets::PlaceWeights::bitHovered, m_bits, &widgets::BitFieldView::setHighlightedBit);
  connect(m_weights, &widgets::PlaceWeights::bitHovered, m_weights,
          &widgets::PlaceWeights::setHighlightedBit);
  connect(m_bits, &widgets::BitFieldView::bitHovered, this, &OperandEditor::bitHovered);
  connect(m_weights, &widgets::PlaceWeights::bitHovered, this, &OperandEditor::bitHovered);
  m_bits->installEventFilter(this);
  retranslate();
}

void OperandEditor::build() {
  widgets::setTextRole(*m_title, TextRole::heading);
  widgets::setTextRole(*m_entry, TextRole::mono);
  widgets::setTextRole(*m_codes, TextRole::monoLabel);
  m_codes->setTextInteractionFlags(Qt::TextSelectableByMouse);
  widgets::setFixedExtent(*m_entry, 220, -1);
  widgets::setFixedExtent(*m_title, 24, -1);
  auto* line = new widgets::FlowLayout;
  for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_entry, m_codes})
    line->addWidget(part);
  line->addGrowing(m_notice);
  widgets::setSpacing(*line, 1.5);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  column->addLayout(line);
  column->addWidget(m_bits);
  column->addWidget(m_weights);
  m_weights->hide();
}

void OperandEditor::setLanes(const QList<widgets::WeightLane>& lanes) {
  m_weights->setLanes(lanes);
  showWeights();
}

void OperandEditor::retranslate() {
  m_entry->setAccessibleName(tr("Operand %1").arg(m_name));
  setAccessibleName(tr("Operand %1").arg(m_name));
  m_bits->setAccessibleName(tr("Bits of %1").arg(m_name));
  m_weights->setAccessibleName(tr("Weights of the bits of %1").arg(m_name));
  m_entry->setToolTip(tr("An integer: decimal, 0x…, 0b…, or an expression such as 2^7 − 1"));
}

void OperandEditor::show(const IntegersFigures& figures, integers::Pattern pattern,
                         const QString& entryText) {
  show(figures, bitRow(figures, pattern), pattern, entryText);
}

void OperandEditor::show(const IntegersFigures& figures, const widgets::BitRow& row,
                         integers::Pattern pattern, const QString& entryText) {
  acceptText();
  m_entry->present(entryText);
  m_bits->setRow(row);
  m_bits->setCode(pattern);
  m_codes->setText(QString::fromStdString(integers::hexText(pattern, figures.width)));
  showWeights();
}

void OperandEditor::showWeights() {
  m_weights->setPattern(m_bits->code(), m_bits->row().width, m_bits->layoutNow());
}

void OperandEditor::complain(const Error& error) {
  m_entry->setBad(true);
  Error here = error;
  here.culprit.clear(); // the operand's name stands right beside
  m_notice->say(here);
}

void OperandEditor::acceptText() {
  m_entry->setBad(false);
  m_notice->clear();
}

bool OperandEditor::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_bits && event->type() == QEvent::Resize) showWeights();
  return QWidget::eventFilter(watched, event);
}

void OperandEditor::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void OperandEditor::bitsEdited(formats::Code pattern, const widgets::BitEdit& edit) {
  using widgets::BitGesture;
  const bool stepped = edit.gesture == BitGesture::stepField || edit.gesture == BitGesture::stepCode ||
                       edit.gesture == BitGesture::stepExponent;
  const QString gesture =
      stepped ? tr("step %1").arg(m_name) : tr("flip bit %1 of %2").arg(edit.bit).arg(m_name);
  // What one press of the mouse paints is one step of history; a key press is one of its own.
  const bool dragging = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
  QString key;
  if (stepped || dragging) key = (stepped ? QStringLiteral("step") : QStringLiteral("paint")) + m_name;
  emit patternEdited(pattern, gesture, key);
}

} // namespace qs::pages
