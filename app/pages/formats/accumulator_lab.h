#pragma once

#include "app/jobs/steady_job.h"
#include "app/pages/formats/arithmetic_model.h"

#include <QTimer>
#include <QWidget>

#include <functional>

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

  /// True while a long list is added up in the background; the figures of the previous one stay meanwhile.
  [[nodiscard]] bool busy() const { return m_job.busy(); }

  void cancel();

signals:
  void proposed(const qs::state::SumState& next, const QString& gesture, const QString& mergeKey);
  void editingEnded();
  /// What is under way, with its progress; empty when nothing is.
  void activityChanged(const QString& text, int percent);

private:
  void build();
  void connectParts();
  void typed(std::string state::SumState::*member, const QString& text, const QString& mergeKey);
  void showControls(const state::SumState& sum, const QString& pageFormat);
  void start(std::function<Result<SumFigures>(Monitor&)> work);
  void take(Result<SumFigures> figures);
  void tellActivity();
  void showFigures();
  void showTable();

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
  jobs::SteadyJob<Result<SumFigures>> m_job;
  QTimer m_slow; ///< until it fires the previous figures are not dimmed
  int m_percent = -1;
};

} // namespace qs::pages
