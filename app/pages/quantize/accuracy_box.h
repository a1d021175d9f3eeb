#pragma once

#include "app/pages/quantize/accuracy.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace qs::widgets {
class Notice;
}

namespace qs::pages {

/// What people really ask of a quantized network: how much it still gets right.
class AccuracyBox final : public QWidget {
  Q_OBJECT

public:
  explicit AccuracyBox(QWidget* parent = nullptr);
  void showAllLayers(bool all);
  void show(const Accuracies& accuracies);
  void say(const Error& error);

signals:
  void allLayersChosen(bool all);

protected:
  void changeEvent(QEvent* event) override;

private:
  void retranslate();

  QLabel* m_title;
  QLabel* m_names[3];
  QLabel* m_values[3];
  QCheckBox* m_all;
  widgets::Notice* m_notice;
  std::optional<Accuracies> m_shown;
};

} // namespace qs::pages
