#pragma once

#include "core/checkpoints/checkpoint.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace qs::models {
class TensorFilter;
class TensorModel;
} // namespace qs::models

namespace qs::widgets {
class Notice;
}

namespace qs::pages {

/// The file and its tensors: name, open and sample buttons, filter, order, list. Emits wishes, changes
/// nothing.
class TensorPanel final : public QWidget {
  Q_OBJECT

public:
  explicit TensorPanel(QWidget* parent = nullptr);

  void showFile(const QString& path,
                std::shared_ptr<const checkpoints::Checkpoint> checkpoint); ///< empty: the sample
  void showTensor(const std::string& name);
  void showError(const std::optional<Error>& error);
  void setCompact(bool compact); ///< a list of three rows, for a panel above the rest

signals:
  void openWanted();
  void sampleWanted();
  void tensorChosen(const std::string& name);

protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void build();
  void retranslate();
  void showCount();
  void showName();

  QLabel* m_file;
  QToolButton* m_open;
  QToolButton* m_sample;
  QLabel* m_hint;
  QLineEdit* m_words;
  QComboBox* m_order;
  QListView* m_list;
  QLabel* m_count;
  widgets::Notice* m_notice;
  models::TensorModel* m_model;
  models::TensorFilter* m_filter;
  QString m_path;
  std::string m_shown;
};

} // namespace qs::pages
