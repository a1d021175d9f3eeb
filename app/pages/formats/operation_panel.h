#pragma once

#include "app/pages/formats/arithmetic_model.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace qs::widgets {
class Notice;
class TraceView;
} // namespace qs::widgets

namespace qs::pages {

class FormatBox;
class OperandRow;

/// An operation on the page's value: its operands, the picture of how the result comes about, step by step,
/// the sentence of the step, the result and its flags.
class OperationPanel : public QWidget {
  Q_OBJECT

public:
  explicit OperationPanel(QWidget* parent = nullptr);

  void show(const FormatsReading& page, const state::FormatsState& state, char decimalMark);
  using QWidget::show;
  void retranslate();

  [[nodiscard]] widgets::TraceView* picture() const { return m_trace; }

  [[nodiscard]] OperandRow* first() const { return m_operands.first(); }

signals:
  void proposed(const qs::state::FormatsState& next, const QString& gesture, const QString& mergeKey);
  void firstEdited(qs::formats::Code code, const QString& gesture, const QString& mergeKey);
  void editingEnded();

private:
  QWidget* buildChoices();
  QWidget* buildStepper();
  void connectParts();
  void connectOperand(std::size_t index);
  void typed(std::size_t operand, const QString& text);
  void goTo(int step);
  void complain(const Error& error);
  void showFigures(const ArithmeticFigures& figures);
  [[nodiscard]] QString resultText(const ArithmeticFigures& figures) const;

  QButtonGroup* m_operations;
  QLabel* m_resultCaption;
  FormatBox* m_resultFormat;
  widgets::Notice* m_notice;
  QList<OperandRow*> m_operands;
  QWidget* m_outcome; ///< everything that needs figures
  widgets::TraceView* m_trace;
  QToolButton *m_first, *m_reverse, *m_step, *m_last;
  QLabel *m_position, *m_sentence, *m_result;

  FormatsReading m_page;
  state::FormatsState m_state;
  char m_mark = '.';
  std::optional<ArithmeticFigures> m_figures;
};

} // namespace qs::pages
