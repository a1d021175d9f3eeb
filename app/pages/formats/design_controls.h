#pragma once

#include "app/pages/formats/design_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace qs::pages {

/// The controls that make up a float: its fields, its bias, its special values. What is impossible is greyed,
/// and a line below the controls says why.
class DesignControls : public QWidget {
  Q_OBJECT

public:
  explicit DesignControls(QWidget* parent = nullptr);

  /// nullopt: the format is none that can be designed; the controls are greyed.
  void show(const std::optional<formats::FloatLayout>& layout);
  using QWidget::show;

signals:
  void designed(const qs::formats::FloatLayout& layout, const QString& gesture, const QString& mergeKey);
  void gestureFinished();

protected:
  void changeEvent(QEvent* event) override;

private:
  void build();
  void connectFields();
  void connectRules();
  void retranslate();
  void showFields(const formats::FloatLayout& layout);
  void showRules(const formats::FloatLayout& layout);
  void explain(const formats::FloatLayout& layout);

  std::optional<formats::FloatLayout> m_layout;
  QLabel* m_totalLabel;
  QSpinBox* m_total;
  QLabel* m_splitLabel;
  QSlider* m_split;
  QLabel* m_exponentLabel;
  QSpinBox* m_exponent;
  QLabel* m_fractionLabel;
  QSpinBox* m_fraction;
  QLabel* m_biasLabel;
  QSpinBox* m_bias;
  QPushButton* m_defaultBias;
  QLabel* m_nanLabel;
  QComboBox* m_nan;
  QCheckBox* m_infinities;
  QCheckBox* m_subnormals;
  QCheckBox* m_signed;
  QLabel* m_reasons;
};

} // namespace qs::pages
