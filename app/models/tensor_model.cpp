#include "app/models/tensor_model.h"

#include <QFileInfo>

namespace qs::models {

namespace {

QString grouped(std::uint64_t number) {
  QString digits = QString::number(number);
  for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
    digits.insert(i, QChar(0x2009));
  return digits;
}

bool quantizable(const tensors::TensorView& view) {
  return tensors::isFloating(view) && tensors::elementCount(view) > 0;
}

} // namespace

const tensors::TensorView* worthLooking(const checkpoints::Checkpoint& checkpoint) {
  constexpr std::uint64_t enoughForAShape = 1000;
  const tensors::TensorView *first = nullptr, *matrix = nullptr;
  for (const tensors::TensorView& view : checkpoint.tensors) {
    if (!quantizable(view)) continue;
    if (!first) first = &view;
    if (view.shape.size() < 2) continue;
    if (!matrix) matrix = &view;
    if (tensors::elementCount(view) >= enoughForAShape) return &view;
  }
  if (matrix) return matrix;
  return first || checkpoint.tensors.empty() ? first : &checkpoint.tensors.front();
}

QString titleOf(const checkpoints::Checkpoint& checkpoint, const tensors::TensorView& view) {
  return view.name.empty() ? QFileInfo(QString::fromStdString(checkpoint.path)).completeBaseName()
                           : QString::fromStdString(view.name);
}

void TensorModel::setCheckpoint(std::shared_ptr<const checkpoints::Checkpoint> checkpoint) {
  beginResetModel();
  m_checkpoint = std::move(checkpoint);
  endResetModel();
}

const tensors::TensorView* TensorModel::tensor(int row) const {
  if (row < 0 || row >= rowCount()) return nullptr;
  return &m_checkpoint->tensors[static_cast<std::size_t>(row)];
}

int TensorModel::rowOf(std::string_view name) const {
  for (int row = 0; row < rowCount(); ++row)
    if (tensor(row)->name == name) return row;
  return -1;
}

void TensorModel::retranslate() {
  emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int TensorModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !m_checkpoint ? 0 : static_cast<int>(m_checkpoint->tensors.size());
}

int TensorModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QString TensorModel::text(const tensors::TensorView& view, int column) const {
  switch (column) {
  case nameColumn:
    return titleOf(*m_checkpoint, view);
  case encodingColumn:
    return QString::fromStdString(view.encoding.id);
  case shapeColumn:
    return QString::fromStdString(tensors::shapeText(view));
  default:
    return grouped(tensors::elementCount(view));
  }
}

QString TensorModel::reason(const tensors::TensorView& view) const {
  if (tensors::elementCount(view) == 0) return tr("holds no elements");
  if (!view.encoding.scalar) return tr("complex, not quantized");
  if (!tensors::isFloating(view)) return tr("integers, not quantized");
  return {};
}

QVariant TensorModel::data(const QModelIndex& index, int role) const {
  const tensors::TensorView* view = index.isValid() ? tensor(index.row()) : nullptr;
  if (!view) return {};
  const QString why = reason(*view);
  const QString detail =
      QStringLiteral("%1 · %2 · %3")
          .arg(text(*view, encodingColumn), text(*view, shapeColumn), text(*view, elementsColumn));
  switch (role) {
  case Qt::DisplayRole:
    return text(*view, index.column());
  case Qt::ToolTipRole:
    return why.isEmpty() ? text(*view, nameColumn) : text(*view, nameColumn) + u'\n' + why;
  case Qt::AccessibleDescriptionRole:
    return why.isEmpty() ? detail : detail + QStringLiteral(" · ") + why;
  case Qt::TextAlignmentRole:
    return int((index.column() == elementsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  case sortRole:
    if (index.column() == elementsColumn)
      return QVariant::fromValue<qulonglong>(tensors::elementCount(*view));
    return index.column() == nameColumn ? QVariant(index.row()) : QVariant(text(*view, index.column()));
  case detailRole:
    return detail;
  case reasonRole:
    return why;
  default:
    return {};
  }
}

QVariant TensorModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
  switch (section) {
  case nameColumn:
    return tr("Tensor");
  case encodingColumn:
    return tr("Type");
  case shapeColumn:
    return tr("Shape");
  default:
    return tr("Elements");
  }
}

Qt::ItemFlags TensorModel::flags(const QModelIndex& index) const {
  const tensors::TensorView* view = index.isValid() ? tensor(index.row()) : nullptr;
  if (!view) return Qt::NoItemFlags;
  return quantizable(*view) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                            : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace qs::models
