#pragma once

#include "core/formats/pasted.h"

#include <QAbstractTableModel>

namespace qs::pages {

/// The elements of pasted text: index, the text as it stood, the code, the value that the code stands for.
class PastedModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { place, text, code, value, columns };

  using QAbstractTableModel::QAbstractTableModel;

  void show(formats::FormatSpec format, std::vector<formats::PastedElement> elements);
  void clear();
  void retranslate(); ///< the headings
  [[nodiscard]] const formats::PastedElement& element(int row) const;

  [[nodiscard]] const std::vector<formats::PastedElement>& elements() const { return m_elements; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& at, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  formats::FormatSpec m_format;
  std::vector<formats::PastedElement> m_elements;
};

} // namespace qs::pages
