#include "app/pages/formats/format_chooser.h"

#include "app/pages/formats/explanations.h"
#include "core/formats/catalogue.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace qs::pages {

FormatChooser::FormatChooser(QWidget* parent)
    : QWidget(parent), m_list(new QComboBox(this)), m_custom(new widgets::EntryField(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  row->addWidget(m_list);
  row->addWidget(m_custom);
  widgets::setFixedExtent(*m_custom, 130, -1);
  widgets::setTextRole(*m_custom, widgets::TextRole::mono);
  m_custom->hide();
  fill();
  connect(m_list, &QComboBox::activated, this, &FormatChooser::choose);
  connect(m_custom, &widgets::EntryField::typed, this, &FormatChooser::tryCustom);
}

void FormatChooser::fill() {
  const QSignalBlocker quiet(m_list);
  const int index = m_list->currentIndex();
  m_list->clear();
  for (const formats::FormatSpec& format : formats::catalogue()) {
    m_list->addItem(QString::fromStdString(format.shortName), QString::fromStdString(format.id));
    m_list->setItemData(m_list->count() - 1, formatName(format), Qt::ToolTipRole);
  }
  m_list->addItem(tr("Custom…"));
  m_list->setCurrentIndex(index);
  m_list->setMaxVisibleItems(40);
  m_list->setAccessibleName(tr("Format"));
  m_custom->setAccessibleName(tr("Custom format"));
  m_custom->setPlaceholderText(QStringLiteral("e5m3[bias=20]"));
  m_custom->setToolTip(tr("eXmY: X exponent bits, Y fraction bits; in brackets bias=N, inf=yes|no, "
                          "nan=ieee|fn|fnuz|none, subnormals=yes|no, signed=yes|no"));
}

void FormatChooser::show(const QString& formatText, const formats::FormatSpec& format) {
  const int index = m_list->findData(QString::fromStdString(format.id));
  const bool custom = index < 0;
  m_list->setCurrentIndex(custom ? m_list->count() - 1 : index);
  m_list->setToolTip(formatName(format));
  m_custom->present(formatText);
  // Someone in the middle of a custom text may pass a named one on the way.
  m_custom->setVisible(custom || m_custom->hasFocus());
}

void FormatChooser::choose(int index) {
  const QString id = m_list->itemData(index).toString();
  if (!id.isEmpty()) return emit formatChosen(id);
  m_custom->setVisible(true);
  m_custom->setFocus();
}

void FormatChooser::tryCustom(const QString& text) {
  const Result<formats::FormatSpec> format = formats::find(text.toStdString());
  m_custom->setBad(!format);
  if (!format) return emit customFailed(format.error());
  emit customTyped();
  emit formatChosen(text);
}

void FormatChooser::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
