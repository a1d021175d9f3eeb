#include "app/pages/formats/format_adder.h"

#include "app/pages/formats/explanations.h"
#include "core/formats/catalogue.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/icon.h"
#include "widgets/common/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace qs::pages {

FormatAdder::FormatAdder(Offer offer, QWidget* parent)
    : QWidget(parent), m_list(new QComboBox(this)), m_custom(new widgets::EntryField(this)),
      m_add(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 0.5);
  row->addWidget(m_list);
  row->addWidget(m_custom);
  row->addWidget(m_add);
  m_list->setVisible(offer == Offer::all);
  widgets::setFixedExtent(*m_list, 150, -1);
  widgets::setFixedExtent(*m_custom, 130, -1);
  widgets::setTextRole(*m_custom, widgets::TextRole::mono);
  m_add->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/plus.svg")));
  m_add->setAutoRaise(true);
  m_add->setFocusPolicy(Qt::StrongFocus);
  m_add->setEnabled(false);
  fill();
  connect(m_list, &QComboBox::activated, this, [this](int index) {
    emit added(m_list->itemData(index).toString());
    m_list->setCurrentIndex(-1);
  });
  connect(m_custom, &widgets::EntryField::typed, this, [this](const QString& text) {
    const Result<formats::FormatSpec> format = formats::find(text.toStdString());
    const bool bad = !format && !text.isEmpty();
    m_custom->setBad(bad);
    m_add->setEnabled(format.has_value());
    if (bad)
      emit failed(format.error());
    else
      emit mended();
  });
  connect(m_custom, &QLineEdit::returnPressed, this, &FormatAdder::take);
  connect(m_add, &QToolButton::clicked, this, &FormatAdder::take);
}

void FormatAdder::take() {
  const QString text = m_custom->text().trimmed();
  if (text.isEmpty() || !formats::find(text.toStdString())) return;
  m_custom->clear();
  m_custom->present({});
  m_add->setEnabled(false);
  emit added(text);
}

void FormatAdder::fill() {
  m_list->clear();
  for (const formats::FormatSpec& format : formats::catalogue()) {
    m_list->addItem(QString::fromStdString(format.shortName), QString::fromStdString(format.id));
    m_list->setItemData(m_list->count() - 1, formatName(format), Qt::ToolTipRole);
  }
  m_list->setMaxVisibleItems(40);
  m_list->setPlaceholderText(tr("Add a lane…"));
  m_list->setCurrentIndex(-1);
  m_list->setAccessibleName(tr("Add a lane"));
  m_custom->setPlaceholderText(QStringLiteral("e5m3[bias=20]"));
  m_custom->setAccessibleName(tr("Custom lane"));
  m_custom->setToolTip(tr("Any format by name, or eXmY with its options; Enter adds it"));
  m_add->setAccessibleName(tr("Add the custom lane"));
  m_add->setToolTip(m_add->accessibleName());
}

void FormatAdder::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
