#pragma once

#include "app/pages/formats/arithmetic_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace qs::widgets {
class DriftView;
class EntryField;
class Notice;
} // namespace qs::widgets

namespace qs::pages {

class FormatBox;

/// A list added up in a format: what is added and how, the drift from the exact sum, and what it came to.
class AccumulatorLab : public QWidget {
  Q_OBJECT

public:
  explicit AccumulatorLab(QWidget* parent = nullptr);

  void show(const FormatsReading& page, const state::FormatsState& state, char decimalMark);
  using QWidget::show;
  void retranslate();

  [[nodiscard]] widgets::DriftView* drift() const { return m_drift; }

signals:
  void proposed(const qs::state::SumState& next, const QString& gesture, const QString& mergeKey);
  void editingEnded();

private:
  void build();
  void connectParts();
  void typed(std::string state::SumState::*member, const QString& text, const QString& mergeKey);
  void showControls(const state::SumState& sum, const QString& pageFormat);
  void showFigures(const SumFigures& figures);
  void showTable();
  [[nodiscard]] QString resultText(const SumFigures& figures) const;
  [[nodiscard]] static QString stallText(const SumFigures& figures);

  QLabel* m_title;
  QList<QLabel*> m_captions;
  widgets::EntryField *m_items, *m_factors, *m_start;
  QSpinBox* m_repeat;
  FormatBox* m_accumulator;
  QComboBox* m_order;
  QCheckBox *m_compensated, *m_logSteps;
  widgets::Notice* m_notice;
  QLabel* m_result;
  widgets::DriftView* m_drift;
  QLabel* m_table;

  FormatsReading m_page;
  state::FormatsState m_state;
  char m_mark = '.';
  std::optional<SumFigures> m_figures;
};

} // namespace qs::pages
