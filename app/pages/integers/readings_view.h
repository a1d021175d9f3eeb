#pragma once

#include "app/pages/integers/integers_view.h"

class QBoxLayout;
class QLabel;
class QToolButton;

namespace qs::widgets {
class NumberWheel;
}

namespace qs::pages {

class ReadingLanes;

/// What one pattern can stand for: its weights, its value in five readings, its place on the wheel of all
/// patterns, and what types of this width are called.
class ReadingsView final : public IntegersView {
  Q_OBJECT

public:
  explicit ReadingsView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

protected:
  void refresh() override;
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;

private:
  [[nodiscard]] QWidget* buildReadings();
  [[nodiscard]] QWidget* buildWheel();
  void connectParts();
  void showNames();
  void turn(integers::Pattern pattern, const QString& gesture, const QString& key);

  OperandEditor* m_a;
  ReadingLanes* m_lanes;
  QLabel* m_codes;
  QLabel* m_types;
  widgets::NumberWheel* m_wheel;
  QToolButton* m_down;
  QToolButton* m_up;
  QLabel* m_seams;
  QBoxLayout* m_body;
};

} // namespace qs::pages
