#pragma once

#include "app/pages/page.h"
#include "app/pages/quantize/accuracy.h"
#include "app/pages/quantize/analysis.h"
#include "widgets/histogram/figure.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace qs::widgets {
class ElidedLabel;
class HistogramView;
class Notice;
} // namespace qs::widgets

namespace qs::pages {

class AccuracyBox;
class EmptyState;
class Reading;
class SchemeControls;
class TensorPanel;

/// A tensor of a checkpoint, a scheme, and what the scheme does to the tensor.
class QuantizePage final : public Page {
  Q_OBJECT

public:
  explicit QuantizePage(session::Session& session, QWidget* parent = nullptr);
  ~QuantizePage() override;

  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;
  [[nodiscard]] QList<QWidget*> views() const override;
  [[nodiscard]] bool busy() const override;
  void cancel() override;

protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  /// What the shown results must belong to.
  struct Wanted {
    std::shared_ptr<const checkpoints::Checkpoint> checkpoint;
    std::string tensor, scheme;
    quantize::Settings settings;
    bool operator==(const Wanted&) const = default;
  };

  void build();
  QWidget* buildWork();
  void arrange(); ///< in columns, or one below the other where the page is narrow for its zoom
  void connectControls();
  void connectViews();
  void connectResults();

  void refresh();                                   ///< everything, from the state
  void showTensor(const tensors::TensorView& view); ///< header and requests
  void askIfChanged(const tensors::TensorView& view, const state::QuantizeState& now);
  void showReport(const Analysis::Report& report); ///< a fresh answer
  void showResults();                              ///< or leave their place empty while there are none
  void redrawReport();                             ///< the last answer, in the present language
  void showFailure(const Error& error);
  void showActivity();
  void setStale(bool stale);
  void chooseFile();
  void dragClip(bool high, double value);
  void change(const std::function<void(state::QuantizeState&)>& edit, const QString& gesture,
              const QString& mergeKey = {});
  void changeSetting(const std::string& key, const std::string& value);
  void retranslate();

  QHBoxLayout* m_columns;
  QHBoxLayout* m_lower; ///< the errors and the figures
  QWidget* m_side;
  TensorPanel* m_panel;
  AccuracyBox* m_accuracyBox;
  QStackedLayout* m_stack;
  EmptyState* m_empty;
  widgets::ElidedLabel* m_title;
  QLabel* m_detail;
  widgets::Notice* m_tensorNotice;
  SchemeControls* m_controls;
  QLabel* m_belongs; ///< "shows the previous choice"
  widgets::HistogramView* m_weights;
  widgets::HistogramView* m_errors;
  Reading* m_reading;

  Analysis m_analysis;
  AccuracyRunner m_accuracy;
  QTimer m_slow; ///< runs while work is too young to be worth mentioning
  Wanted m_wanted;
  std::optional<bool> m_askedAllLayers;
  Analysis::Report m_report;
  QString m_reportTensor, m_reportTitle;
  std::optional<bool> m_beside; ///< list and work, once arranged
  int m_percent = -1;
  bool m_cancelled = false;
};

} // namespace qs::pages
