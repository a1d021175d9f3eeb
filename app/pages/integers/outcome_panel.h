#pragma once

#include "app/pages/integers/integers_model.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;

namespace qs::pages {

/// What came out of an operation: the wrapped result beside the saturated one, in both readings, and the four
/// flags with their reasons. Before the last step it says nothing.
class OutcomePanel : public QWidget {
  Q_OBJECT

public:
  explicit OutcomePanel(QWidget* parent = nullptr);

  void show(const IntegersFigures& figures);
  void retranslate();

protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  [[nodiscard]] QString results(const integers::Trace& trace) const;
  [[nodiscard]] QString flags(const integers::Trace& trace) const;

  void write(const integers::Trace& trace);

  std::optional<integers::Trace> m_trace; ///< of a finished operation
  QLabel* m_results;
  QLabel* m_flags;
  QBoxLayout* m_row;
};

} // namespace qs::pages
