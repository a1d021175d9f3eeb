#pragma once

#include "app/pages/formats/formats_model.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace qs::pages {

/// The reading of a code: what class of number, its formula, its value large, the values before and after it.
class ValuePanel : public QWidget {
  Q_OBJECT

public:
  explicit ValuePanel(QWidget* parent = nullptr);
  void show(const FormatsReading& reading);
  using QWidget::show;

signals:
  void neighbourChosen(qs::formats::Code code, bool next);

protected:
  void changeEvent(QEvent* event) override;

private:
  QWidget* makeNeighbours();
  void translate();
  void fillCopyMenu();
  void showNeighbour(QToolButton& button, const std::optional<formats::Code>& code, const QString& name);

  QLabel* m_class;
  QLabel* m_formula;
  QLabel* m_value;
  QToolButton* m_copy;
  QToolButton* m_previous;
  QToolButton* m_next;
  std::optional<FormatsReading> m_reading;
};

} // namespace qs::pages
