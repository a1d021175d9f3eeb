#include "app/pages/integers/operand_editor.h"

#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/notice.h"
#include "widgets/common/number_text.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/integers/place_weights.h"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>

namespace qs::pages {

using widgets::TextRole;

namespace {

/// The row of an integer: the names, colours and weights of its bits in the chosen reading.
widgets::BitRow bitRow(const IntegersFigures& figures, integers::Pattern pattern) {
  widgets::BitRow row = widgets::bitRowOf(formats::IntegerLayout{figures.width, figures.isSigned});
  row.weights.resize(figures.width);
  for (const integers::Place& place : integers::places(pattern, figures.width, figures.reading()))
    row.weights[place.bit] = widgets::plainNumber(QString::fromStdString(place.weightText()));
  row.value = widgets::plainNumber(QString::fromStdString(figures.text(pattern)));
  return row;
}

/// The set bits' weights as a sum, wide ones as powers of two: "−2³¹ + 2⁴…" stays readable where figures
/// would not.
QString weightSum(integers::Pattern pattern, int width, integers::Reading reading) {
  QStringList terms;
  for (const integers::Place& place : integers::places(pattern, width, reading))
    if (place.set) terms.append(widgets::weightLabel(place));
  return terms.isEmpty() ? QStringLiteral("0") : terms.join(QStringLiteral(" + "));
}

QString number(const std::string& ascii) {
  return widgets::plainNumber(QString::fromStdString(ascii));
}

} // namespace

OperandEditor::OperandEditor(Detail detail, QWidget* parent)
    : QWidget(parent), m_detail(detail), m_title(new QLabel), m_entry(new widgets::EntryField),
      m_codes(new QLabel), m_notice(new widgets::Notice), m_bits(new widgets::BitFieldView) {
  build();
  connect(m_entry, &widgets::EntryField::typed, this, &OperandEditor::typed);
  connect(m_entry, &widgets::EntryField::committed, this, &OperandEditor::editingEnded);
  connect(m_bits, &widgets::BitFieldView::codeEdited, this, &OperandEditor::bitsEdited);
  connect(m_bits, &widgets::BitFieldView::dragFinished, this, &OperandEditor::editingEnded);
  m_bits->installEventFilter(this);
}

void OperandEditor::build() {
  widgets::setTextRole(*m_title, TextRole::heading);
  widgets::setTextRole(*m_entry, TextRole::mono);
  widgets::setTextRole(*m_codes, TextRole::monoLabel);
  m_codes->setTextInteractionFlags(Qt::TextSelectableByMouse);
  widgets::setFixedExtent(*m_entry, 220, -1);
  widgets::setFixedExtent(*m_title, 24, -1);
  auto* line = new QHBoxLayout;
  line->addWidget(m_title);
  line->addWidget(m_entry);
  line->addWidget(m_codes);
  line->addWidget(m_notice, 1);
  widgets::setSpacing(*line, 1.5);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->addLayout(line, 0, 0, 1, 2);
  grid->addWidget(m_bits, 1, 0, 1, 2);
  if (m_detail == Detail::full) {
    m_weights = new widgets::PlaceWeights;
    m_unsigned = new QLabel;
    m_signed = new QLabel;
    grid->addWidget(m_weights, 2, 0, 1, 2);
    grid->addWidget(m_unsigned, 3, 0);
    grid->addWidget(m_signed, 3, 1);
    for (QLabel* label : {m_unsigned, m_signed}) {
      label->setWordWrap(true);
      label->setTextFormat(Qt::RichText);
      label->setTextInteractionFlags(Qt::TextSelectableByMouse);
      label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_unsigned->setMinimumWidth(static_cast<int>(widgets::scaled(240)));
    grid->setColumnStretch(1, 1);
  }
  widgets::setSpacing(*grid, 1);
}

void OperandEditor::setName(const QString& name) {
  m_name = name;
  m_title->setText(name);
  retranslate();
}

void OperandEditor::retranslate() {
  m_entry->setAccessibleName(tr("Operand %1").arg(m_name));
  m_bits->setAccessibleName(tr("Bits of %1").arg(m_name));
  m_entry->setToolTip(tr("An integer: decimal, 0x…, 0b…, or an expression such as 2^7 − 1"));
  if (m_weights)
    m_weights->setLanes({{tr("weights, unsigned"), integers::Reading::unsignedInteger},
                         {tr("weights, two's complement"), integers::Reading::twosComplement}});
  if (m_unsigned) {
    m_unsigned->setAccessibleName(tr("Unsigned reading of %1").arg(m_name));
    m_signed->setAccessibleName(tr("Two's complement reading of %1").arg(m_name));
  }
}

void OperandEditor::show(const IntegersFigures& figures, integers::Pattern pattern,
                         const QString& entryText) {
  acceptText();
  m_entry->present(entryText);
  m_bits->setRow(bitRow(figures, pattern));
  m_bits->setCode(pattern);
  m_codes->setText(QString::fromStdString(integers::hexText(pattern, figures.width)));
  if (m_detail == Detail::full) showReadings(figures, pattern);
  showWeights();
}

void OperandEditor::showReadings(const IntegersFigures& figures, integers::Pattern pattern) {
  const QString markup =
      QStringLiteral("<span style='font-size:%1px; color:%6'>%2</span><br>"
                     "<span style='font-size:%3px; font-weight:600; font-family:%4'>%5</span><br>"
                     "<span style='font-size:%1px; font-family:%4; color:%6'>= %7</span>");
  const QString family = QStringLiteral("'%1'").arg(widgets::font(TextRole::mono).families().constFirst());
  const auto fill = [&](QLabel* label, integers::Reading reading, const QString& name, bool main) {
    const int size = static_cast<int>(widgets::scaled(main ? 26 : 18));
    label->setText(markup.arg(static_cast<int>(widgets::scaled(12)))
                       .arg(name.toHtmlEscaped())
                       .arg(size)
                       .arg(family, number(integers::readingText(pattern, figures.width, reading)),
                            widgets::color(*this, widgets::Role::secondaryInk).name(),
                            weightSum(pattern, figures.width, reading)));
  };
  // Wide integers have long sums, which share the width; narrow ones stand close together.
  static_cast<QGridLayout*>(layout())->setColumnStretch(0, figures.width > 16 ? 1 : 0);
  fill(m_unsigned, integers::Reading::unsignedInteger, tr("unsigned"), !figures.isSigned);
  fill(m_signed, integers::Reading::twosComplement, tr("two's complement"), figures.isSigned);
}

void OperandEditor::showWeights() {
  if (m_weights) m_weights->setPattern(m_bits->code(), m_bits->row().width, m_bits->layoutNow());
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
