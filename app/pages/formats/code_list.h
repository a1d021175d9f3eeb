#pragma once

#include "app/pages/formats/formats_model.h"
#include "app/pages/formats/table_text.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace qs::widgets {
class EntryField;
class Notice;
} // namespace qs::widgets

namespace qs::pages {

class CodeModel;
class CopyTableButton;

/// The list of all codes of a format of at most 16 bits with its filter, its order and what can be copied.
class CodeList : public QWidget {
  Q_OBJECT

public:
  explicit CodeList(QWidget* parent = nullptr);
  void show(const FormatsReading& reading, const state::ValuesState& state);
  using QWidget::show;

  [[nodiscard]] QWidget* table() const;

signals:
  void codeChosen(qs::formats::Code code, bool repeated);
  void changed(const qs::state::ValuesState& next, const QString& gesture, const QString& mergeKey);
  void editingFinished();

protected:
  void changeEvent(QEvent* event) override;

private:
  void connectParts();
  void fill(const FormatsReading& reading);
  void sortBy(int column);
  [[nodiscard]] QString text(TableForm form) const;
  void translate();
  void showCurrent(formats::Code code);

  widgets::EntryField* m_filter;
  CopyTableButton* m_copy;
  widgets::Notice* m_notice;
  QTableView* m_table;
  CodeModel* m_model;
  QLabel* m_count;
  std::optional<FormatsReading> m_reading;
  state::ValuesState m_state;
  QString m_filled; ///< format, filter and order of what the model holds
  bool m_showing = false;
};

} // namespace qs::pages
