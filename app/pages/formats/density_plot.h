#pragma once

#include "app/pages/formats/density_layout.h"

#include <QWidget>

#include <optional>

namespace qs::pages {

/// How many values two formats have in each binade, on one axis: the first as a filled area, the second as a
/// dashed line, each with its name.
class DensityPlot : public QWidget {
  Q_OBJECT

public:
  explicit DensityPlot(QWidget* parent = nullptr);

  struct Subject {
    QString name;
    std::vector<values::BinadeDensity> density;
  };

  /// marked: log2 of the value to point at; nullopt: none.
  void show(const Subject& first, const Subject& second, std::optional<double> marked);
  using QWidget::show;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  [[nodiscard]] DensityLayout arranged() const;
  void paintAxes(QPainter& painter, const DensityLayout& layout) const;
  void paintCurve(QPainter& painter, const DensityLayout& layout, int index) const;
  [[nodiscard]] QString hint(int exponent) const;

  QList<Subject> m_subjects;
  std::optional<double> m_marked;
};

} // namespace qs::pages
