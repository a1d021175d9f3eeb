#pragma once

#include "widgets/numberline/dots_layout.h"

#include <QString>
#include <QWidget>

#include <array>

namespace qs::widgets {

/// A format by name, for a row of dots.
struct DotFormat {
  QString name;
  formats::Layout layout;
};

/// The positive values of two formats, one row above the other: by powers of two over their whole range, and
/// evenly from 0 to 8. Subnormal values are rings, powers of two stand on a longer mark, and a bar stands
/// where dots would merge.
class DotsView : public QWidget {
  Q_OBJECT

public:
  explicit DotsView(QWidget* parent = nullptr);
  void setFormats(const DotFormat& first, const DotFormat& second);

  [[nodiscard]] QSize sizeHint() const override;

  [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void describe();
  void paintPanel(QPainter& painter, const DotAxis& axis, const QString& caption, double top) const;
  void paintRow(QPainter& painter, const values::CodeOrder& order, const DotAxis& axis, QPointF left,
                bool first) const;
  [[nodiscard]] double nameWidth() const;

  std::array<QString, 2> m_names;
  std::array<values::CodeOrder, 2> m_orders;
};

} // namespace qs::widgets
