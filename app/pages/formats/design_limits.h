#pragma once

#include "core/formats/format_spec.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;

namespace qs::pages {

/// The limits of a format beside those of another, which is chosen at the head of its column.
class DesignLimits : public QWidget {
  Q_OBJECT

public:
  explicit DesignLimits(QWidget* parent = nullptr);
  void show(const formats::FormatSpec& format, const formats::FormatSpec& other);
  using QWidget::show;

signals:
  void otherChosen(const QString& id);

protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  static constexpr std::size_t rows = 7;

  void retranslate();

  std::array<QLabel*, rows> m_names;
  std::array<std::array<QLabel*, rows>, 2> m_values;
  QLabel* m_format;
  QComboBox* m_other;
  QGridLayout* m_grid;
};

} // namespace qs::pages
