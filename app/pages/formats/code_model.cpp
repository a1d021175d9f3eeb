#include "app/pages/formats/code_model.h"

#include "app/pages/formats/explanations.h"
#include "app/pages/formats/formats_model.h"
#include "app/pages/formats/lane_texts.h"
#include "core/numbers/print.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"

#include <algorithm>

namespace qs::pages {

using formats::Code;

void CodeModel::show(const formats::FormatSpec& format, std::vector<Code> codes) {
  if (format.id == m_format.id && codes == m_codes) return;
  beginResetModel();
  m_format = format;
  m_codes = std::move(codes);
  endResetModel();
}

void CodeModel::retranslate() {
  emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
  if (!m_codes.empty()) emit dataChanged(index(0, classColumn), index(rowCount() - 1, classColumn));
}

int CodeModel::rowOf(Code code) const {
  const auto found = std::ranges::find(m_codes, code);
  return found == m_codes.end() ? -1 : static_cast<int>(found - m_codes.begin());
}

std::string CodeModel::cell(int row, int column) const {
  const Code code = codeAt(row);
  const formats::Decoded decoded = formats::decode(m_format.layout, code);
  switch (column) {
  case codeColumn:
    return hexText(code, m_format.bits);
  case bitsColumn:
    return binaryText(code, m_format.bits);
  case classColumn:
    return std::string(formats::className(decoded.cls));
  case valueColumn:
    return widgets::briefText(m_format.layout, code);
  case hexColumn:
    return decoded.isFinite() ? numbers::hexFloat(formats::exactValue(decoded)) : std::string();
  default:
    return {};
  }
}

QString CodeModel::text(TableForm form, const QList<int>& rows) const {
  QStringList head;
  for (int column = 0; column < columns; ++column)
    head.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
  QList<QStringList> lines;
  const int count = rows.isEmpty() ? rowCount() : static_cast<int>(rows.size());
  for (int i = 0; i < count; ++i) {
    QStringList line;
    for (int column = 0; column < columns; ++column)
      line.append(QString::fromStdString(cell(rows.isEmpty() ? i : rows[i], column)));
    lines.append(line);
  }
  return tableText(form, head, lines);
}

int CodeModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_codes.size());
}

int CodeModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QVariant CodeModel::data(const QModelIndex& index, int role) const {
  if (role == Qt::FontRole && index.column() != classColumn) return widgets::font(widgets::TextRole::mono);
  if (role == Qt::TextAlignmentRole) return Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft).toInt();
  if (role != Qt::DisplayRole) return {};
  if (index.column() == classColumn) return shortClass(readingOfCode(m_format, codeAt(index.row())));
  const std::string text = cell(index.row(), index.column());
  return index.column() == valueColumn ? plain(text) : QString::fromStdString(text);
}

QVariant CodeModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
  case codeColumn:
    return tr("Code");
  case bitsColumn:
    return tr("Bits");
  case classColumn:
    return tr("Class");
  case valueColumn:
    return tr("Value");
  case hexColumn:
    return tr("Hex float");
  default:
    return {};
  }
}

} // namespace qs::pages
