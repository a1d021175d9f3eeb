#include "app/pages/formats/format_box.h"

#include "app/pages/formats/explanations.h"
#include "core/formats/catalogue.h"

#include <QSignalBlocker>

namespace qs::pages {

FormatBox::FormatBox(Offers offers, QWidget* parent) : QComboBox(parent), m_offers(offers) {
  addItem(QString(), QString());
  for (const formats::FormatSpec& format : formats::catalogue()) {
    const bool isFloat = std::holds_alternative<formats::FloatLayout>(format.layout);
    const bool isInteger = std::holds_alternative<formats::IntegerLayout>(format.layout);
    const bool offered = isFloat || (isInteger && m_offers == Offers::accumulators);
    if (!offered) continue;
    addItem(QString::fromStdString(format.shortName), QString::fromStdString(format.id));
    setItemData(count() - 1, formatName(format), Qt::ToolTipRole);
  }
  setMaxVisibleItems(40);
  connect(this, &QComboBox::activated, this,
          [this](int index) { emit formatChosen(itemData(index).toString()); });
}

void FormatBox::show(const std::string& text, const QString& pageFormat) {
  const QSignalBlocker quiet(this);
  setItemText(0, tr("as above: %1").arg(pageFormat));
  const auto format = formats::find(text);
  const QString id = text.empty() || !format ? QString() : QString::fromStdString(format->id);
  if (findData(id) < 0) addItem(QString::fromStdString(format->shortName), id);
  setCurrentIndex(findData(id));
}

} // namespace qs::pages
