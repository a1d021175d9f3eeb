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
};

} // namespace qs::pages
