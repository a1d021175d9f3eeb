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
  /// Underlines the term of the formula that belongs to this field; nullopt: none.
  void setHighlightedField(std::optional<formats::FieldRole> field);

signals:
  void neighbourChosen(qs::formats::Code code, bool next);
  /// The term of the formula under the pointer.
  void fieldHovered(std::optional<qs::formats::FieldRole> field);
  // What the panel cannot copy itself.
  void pictureWanted();
  void drawingWanted(); ///< SVG text
  void linkWanted();

protected:
  void changeEvent(QEvent* event) override;

private:
  QWidget* makeNeighbours();
  void translate();
  void fillCopyMenu();
  void showFormula(const FormatsReading& reading);
  void showNeighbour(QToolButton& button, const QString& text, const QString& name);

  QLabel* m_class;
  QLabel* m_formula;
  QLabel* m_value;
  QToolButton* m_copy;
  QToolButton* m_previous;
  QToolButton* m_next;
  std::optional<FormatsReading> m_reading;
  std::optional<formats::FieldRole> m_field; ///< the term that is underlined
};

} // namespace qs::pages
