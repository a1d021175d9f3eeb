#include "app/pages/integers/packing_view.h"

#include "app/pages/integers/texts.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/hairline.h"
#include "widgets/common/notice.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QButtonGroup>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace qs::pages {

using integers::NibbleOrder;
using widgets::TextRole;

PackingView::PackingView(QWidget* parent)
    : IntegersView(parent), m_orders(new QButtonGroup(this)), m_notice(new widgets::Notice),
      m_bits(new widgets::BitFieldView), m_reading(new QLabel) {
  build();
  connectParts();
  retranslate();
}

void PackingView::build() {
  auto* elements = new widgets::FlowLayout;
  widgets::setSpacing(*elements, 2);
  for (int i = 0; i < 2; ++i) {
    auto* element = new QWidget;
    auto* row = new QHBoxLayout(element);
    row->setContentsMargins(0, 0, 0, 0);
    widgets::setSpacing(*row, 1);
    m_names[i] = new QLabel;
    m_elements[i] = new widgets::EntryField;
    widgets::setTextRole(*m_elements[i], TextRole::mono);
    widgets::setFixedExtent(*m_elements[i], 96, -1);
    m_names[i]->setBuddy(m_elements[i]);
    row->addWidget(m_names[i]);
    row->addWidget(m_elements[i]);
    elements->addWidget(element);
  }
  auto* flow = new widgets::FlowLayout;
  widgets::setSpacing(*flow, 1);
  for (const NibbleOrder order : {NibbleOrder::lowFirst, NibbleOrder::highFirst}) {
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_orders->addButton(button, static_cast<int>(order));
    flow->addWidget(button);
  }
  m_reading->setTextFormat(Qt::RichText);
  m_reading->setWordWrap(true);
  m_reading->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 2);
  column->addLayout(elements);
  column->addWidget(m_notice);
  column->addLayout(flow);
  column->addWidget(m_bits);
  column->addWidget(new widgets::Hairline);
  column->addWidget(m_reading);
  column->addStretch(1);
}

void PackingView::connectParts() {
  for (const bool first : {true, false}) {
    widgets::EntryField* field = m_elements[first ? 0 : 1];
    connect(field, &widgets::EntryField::typed, this,
            [this, first](const QString& text) { elementTyped(first, text); });
    connect(field, &widgets::EntryField::committed, this, &IntegersView::gestureFinished);
  }
  connect(m_orders, &QButtonGroup::idClicked, this, [this](int id) {
    propose(withOrder(state(), static_cast<NibbleOrder>(id)), tr("choose the order of the halves"));
  });
  connect(m_bits, &widgets::BitFieldView::codeEdited, this, &PackingView::bitsEdited);
  connect(m_bits, &widgets::BitFieldView::dragFinished, this, &IntegersView::gestureFinished);
}

void PackingView::elementTyped(bool first, const QString& text) {
  const Result<state::IntegersState> next = withElement(state(), first, text.toStdString());
  m_elements[first ? 0 : 1]->setBad(!next);
  if (!next) return m_notice->say(next.error());
  m_notice->clear();
  propose(*next, tr("type an element"), first ? QStringLiteral("first") : QStringLiteral("second"));
}

void PackingView::bitsEdited(integers::Pattern byte, const widgets::BitEdit& edit) {
  state::IntegersState next = state();
  next.packing.byte = static_cast<int>(byte);
  const bool dragging = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
  propose(next, tr("flip bit %1 of the byte").arg(edit.bit),
          dragging ? QStringLiteral("paint byte") : QString());
}

QString PackingView::value(integers::Pattern nibble) const {
  return number(integers::readingText(nibble, 4, figures().reading()));
}

void PackingView::retranslate() {
  m_names[0]->setText(tr("first element"));
  m_names[1]->setText(tr("second element"));
  m_elements[0]->setAccessibleName(tr("First element"));
  m_elements[1]->setAccessibleName(tr("Second element"));
  m_orders->button(static_cast<int>(NibbleOrder::lowFirst))->setText(tr("first in the low half"));
  m_orders->button(static_cast<int>(NibbleOrder::highFirst))->setText(tr("first in the high half"));
  m_bits->setAccessibleName(tr("Bits of the byte"));
  m_reading->setAccessibleName(tr("The byte and who packs it so"));
}

void PackingView::refresh() {
  const PackingFigures packing = packingFigures(state());
  const bool lowFirst = packing.order == NibbleOrder::lowFirst;
  m_orders->button(static_cast<int>(packing.order))->setChecked(true);
  for (int i = 0; i < 2; ++i) {
    m_elements[i]->setBad(false);
    m_elements[i]->setToolTip(figures().isSigned ? tr("int4: −8 … 7") : tr("uint4: 0 … 15"));
    m_elements[i]->present(value(i == 0 ? packing.pair.first : packing.pair.second));
  }
  m_notice->clear();
  const QString first = tr("first element"), second = tr("second element");
  widgets::BitRow row;
  row.width = 8;
  row.groups = {{formats::FieldRole::magnitude, 4, 4, lowFirst ? second : first, value(packing.byte >> 4U)},
                {formats::FieldRole::fraction, 0, 4, lowFirst ? first : second, value(packing.byte & 0xfU)}};
  for (int bit = 0; bit < 8; ++bit)
    row.weights.append(QString::number(1 << bit % 4));
  row.value = QStringLiteral("%1, %2").arg(value(packing.pair.first), value(packing.pair.second));
  m_bits->setRow(row);
  m_bits->setCode(packing.byte);
  const QString hex = QString::fromStdString(integers::hexText(packing.byte, 8));
  const QString other = QString::fromStdString(integers::hexText(packing.otherByte, 8));
  const QString who = lowFirst
                          ? tr("ONNX packs int4, uint4 and float4 so. ggml's 4-bit blocks keep an earlier "
                               "element in the low half too, with the one half a block later above it.")
                          : tr("bitsandbytes packs NF4 and FP4 so.");
  m_reading->setText(
      QStringLiteral("<p>%1</p><p>%2</p>")
          .arg(tr("The byte is <b>%1</b>; in the other order the same elements are %2.").arg(hex, other),
               who));
}

QList<QWidget*> PackingView::pictures() const {
  return {m_bits, m_reading};
}

QList<QPair<QString, QString>> PackingView::keys() const {
  return bitKeys();
}

} // namespace qs::pages
