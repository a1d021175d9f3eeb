#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace qs::pages {

/// The clip factor, 0.01 … 1, as a logarithmic slider and as a number.
class ClipSlider final : public QWidget {
  Q_OBJECT

public:
  explicit ClipSlider(QWidget* parent = nullptr);
  void show(double clip); ///< without emitting
  void step(int direction);
  bool eventFilter(QObject* object, QEvent* event) override; ///< Esc takes back what was typed

signals:
  void chosen(double clip);
  void released();

protected:
  void changeEvent(QEvent* event) override;

private:
  void retranslate();

  QLabel* m_label;
  QSlider* m_slider;
  QDoubleSpinBox* m_number;
  double m_before = 1; ///< when the number was entered
};

} // namespace qs::pages
