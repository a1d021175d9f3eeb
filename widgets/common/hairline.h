#pragma once

#include "widgets/common/palette.h"

#include <QPainter>
#include <QWidget>

namespace qs::widgets {

/// The line between groups of a page.
class Hairline : public QWidget {
public:
  explicit Hairline(QWidget* parent = nullptr) : QWidget(parent) { setFixedHeight(1); }

protected:
  void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), color(*this, Role::hairline)); }
};

} // namespace qs::widgets
