#include "widgets/common/ignore_wheel.h"

#include <QEvent>
#include <QWidget>

namespace qs::widgets {
namespace {

class WheelGuard final : public QObject {
public:
  using QObject::QObject;

  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() != QEvent::Wheel) return false;
    event->ignore();
    return true;
  }
};

} // namespace

void ignoreWheel(QWidget& control) {
  control.installEventFilter(new WheelGuard(&control));
  if (control.focusPolicy() == Qt::WheelFocus) control.setFocusPolicy(Qt::StrongFocus);
}

} // namespace qs::widgets
