#pragma once

#include "app/pages/formats/lanes_model.h"

#include <QWidget>

#include <array>

class QLabel;

namespace qs::widgets {
class ExactDecimal;
}

namespace qs::pages {

/// The numbers of one lane in full: stored value, difference, relative difference, and the ends of what
/// rounds to it.
class LaneDetails : public QWidget {
  Q_OBJECT

public:
  explicit LaneDetails(QWidget* parent = nullptr);
  /// overflow: the rule in force.
  void show(const FormatsReading& reading, formats::Overflow overflow);
  using QWidget::show;

protected:
  void changeEvent(QEvent* event) override;

private:
  void translate();

  static constexpr std::size_t rows = 5;
  std::array<QLabel*, rows> m_names{};
  std::array<widgets::ExactDecimal*, rows> m_values{};
};

} // namespace qs::pages
