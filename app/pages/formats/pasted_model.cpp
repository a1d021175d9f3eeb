#include "app/pages/formats/pasted_model.h"

#include "app/pages/formats/explanations.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"

#include <QFontMetricsF>
#include <QSize>

namespace qs::pages {
namespace {

/// Roomy enough that neighbouring columns do not run together.
QSize roomFor(const QString& text) {
  const QFontMetricsF metrics(widgets::font(widgets::TextRole::mono));
  return QSizeF(metrics.horizontalAdvance(text) + widgets::scaled(32), widgets::scaled(26)).toSize();
}

} // namespace

void PastedModel::show(formats::FormatSpec format, std::vector<formats::PastedElement> elements) {
  beginResetModel();
  m_format = std::move(format);
  m_elements = std::move(elements);
  endResetModel();
}

void PastedModel::clear() {
  show(m_format, {});
}

void PastedModel::retranslate() {
  emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

const formats::PastedElement& PastedModel::element(int row) const {
  return m_elements[static_cast<std::size_t>(row)];
}

int PastedModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_elements.size());
}

int PastedModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QVariant PastedModel::data(const QModelIndex& at, int role) const {
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(
        Qt::AlignVCenter | (at.column() == place || at.column() == value ? Qt::AlignRight : Qt::AlignLeft));
  if (role == Qt::SizeHintRole) return roomFor(data(at, Qt::DisplayRole).toString());
  if (role == Qt::FontRole) return widgets::font(widgets::TextRole::mono);
  if (role != Qt::DisplayRole) return {};
  const formats::PastedElement& shown = element(at.row());
  switch (at.column()) {
  case place:
    return at.row();
  case text:
    return QString::fromStdString(shown.text);
  case code:
    return QString::fromStdString(hexText(shown.code, m_format.bits));
  default:
    return plain(widgets::briefText(m_format.layout, shown.code));
  }
}

QVariant PastedModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignVCenter |
                               (section == place || section == value ? Qt::AlignRight : Qt::AlignLeft));
  if (role == Qt::SizeHintRole) return roomFor(headerData(section, orientation, Qt::DisplayRole).toString());
  if (role != Qt::DisplayRole) return {};
  switch (section) {
  case place:
    return tr("Index");
  case text:
    return tr("As pasted");
  case code:
    return tr("Code");
  default:
    return tr("Stored value");
  }
}

} // namespace qs::pages
