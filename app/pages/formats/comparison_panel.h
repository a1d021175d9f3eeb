#pragma once

#include "app/pages/formats/formats_model.h"

#include <QWidget>

#include <array>

class QLabel;

namespace qs::pages {

/// Entered, stored and their difference side by side, and what rounding did between them.
class ComparisonPanel : public QWidget {
  Q_OBJECT

public:
  explicit ComparisonPanel(QWidget* parent = nullptr);
  void show(const FormatsReading& reading);
  using QWidget::show;

protected:
  void changeEvent(QEvent* event) override;

private:
  void translate();

  static constexpr int columns = 4;
  std::array<QLabel*, columns> m_names{};
  std::array<QLabel*, columns> m_values{};
  QLabel* m_note;
  std::optional<FormatsReading> m_reading;
};

} // namespace qs::pages
