#pragma once

#include "core/checkpoints/checkpoint.h"

#include <QAbstractTableModel>

#include <memory>

namespace qs::models {

/// The tensors of a checkpoint as rows. Tensors that cannot be quantized are disabled and say why.
class TensorModel final : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { nameColumn, encodingColumn, shapeColumn, elementsColumn, columns };

  enum Role {
    sortRole =
        Qt::UserRole, ///< file order for the name column (names sort by DisplayRole), numbers for the others
    detailRole,       ///< "f32 · [64, 3] · 192", any column
    reasonRole,       ///< why the tensor cannot be quantized; empty when it can
  };

  using QAbstractTableModel::QAbstractTableModel;

  void setCheckpoint(std::shared_ptr<const checkpoints::Checkpoint> checkpoint);
  [[nodiscard]] const tensors::TensorView* tensor(int row) const; ///< null out of range
  [[nodiscard]] int rowOf(std::string_view name) const;           ///< −1 when there is none
  /// Has the texts made anew (another language).
  void retranslate();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
  [[nodiscard]] QString text(const tensors::TensorView& view, int column) const;
  [[nodiscard]] QString reason(const tensors::TensorView& view) const;

  std::shared_ptr<const checkpoints::Checkpoint> m_checkpoint;
};

/// The tensor to show when none was chosen: the first that can be quantized and has two axes or more, else
/// the first that can be, else the first. Null for an empty checkpoint.
[[nodiscard]] const tensors::TensorView* worthLooking(const checkpoints::Checkpoint& checkpoint);

/// What a tensor is called on screen: its name, or the file's when it has none (a single array).
[[nodiscard]] QString titleOf(const checkpoints::Checkpoint& checkpoint, const tensors::TensorView& view);

} // namespace qs::models
