#pragma once

#include "app/pages/integers/integers_view.h"

class QBoxLayout;
class QLabel;

namespace qs::widgets {
class BitLinesView;
class CarryView;
} // namespace qs::widgets

namespace qs::pages {

class NumberBox;
class OperationChooser;
class OutcomePanel;
class Stepper;

/// An operation on the operands, column by column or place by place, with its flags.
class OperationView final : public IntegersView {
  Q_OBJECT

public:
  explicit OperationView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

protected:
  void refresh() override;
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void build();
  void connectParts();
  void showPicture();
  void placeOperands();
  void goToStep(int step);

  OperationChooser* m_operations;
  OperandEditor* m_a;
  OperandEditor* m_b;
  QWidget* m_placesRow;
  QLabel* m_placesName;
  NumberBox* m_places;
  widgets::CarryView* m_carry;
  widgets::BitLinesView* m_lines;
  Stepper* m_stepper;
  OutcomePanel* m_outcome;
  QBoxLayout* m_operands;
};

} // namespace qs::pages
