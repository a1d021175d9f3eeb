#pragma once

#include "app/pages/formats/formats_view.h"

class QLabel;
class QToolButton;

namespace qs::pages {

class AccumulatorLab;
class OperationPanel;

/// Arithmetic with the page's value: one operation with its insides, and a list added up with its drift.
class ArithmeticView final : public FormatsView {
  Q_OBJECT

public:
  explicit ArithmeticView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;
  [[nodiscard]] bool busy() const override;
  void cancel() override;

protected:
  void changeEvent(QEvent* event) override;
  void refresh() override;
  void retranslate() override;

private:
  QWidget* buildCases();
  void connectParts();

  QLabel* m_casesCaption;
  QList<QToolButton*> m_cases;
  OperationPanel* m_operation;
  AccumulatorLab* m_lab;
};

} // namespace qs::pages
