#pragma once

#include "app/pages/formats/table_text.h"
#include "core/formats/format_spec.h"

#include <QAbstractTableModel>

#include <vector>

namespace qs::pages {

/// Codes of a format as rows: code, bits, class, value, hex float. It computes what is looked at.
class CodeModel final : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { codeColumn, bitsColumn, classColumn, valueColumn, hexColumn, columns };

  using QAbstractTableModel::QAbstractTableModel;

  void show(const formats::FormatSpec& format, std::vector<formats::Code> codes);
  void retranslate();

  [[nodiscard]] formats::Code codeAt(int row) const { return m_codes[static_cast<std::size_t>(row)]; }

  [[nodiscard]] int rowOf(formats::Code code) const; ///< −1: not among them

  /// The rows given, or all of them when there is none. Numbers in ASCII.
  [[nodiscard]] QString text(TableForm form, const QList<int>& rows) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  [[nodiscard]] std::string cell(int row, int column) const; ///< as the core prints it; the class by its id

  formats::FormatSpec m_format;
  std::vector<formats::Code> m_codes;
};

} // namespace qs::pages
