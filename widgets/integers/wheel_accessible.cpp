#include "widgets/integers/wheel_accessible.h"

#include "core/integers/readings.h"
#include "widgets/integers/number_wheel.h"

#include <QAccessibleWidget>

namespace qs::widgets {
namespace {

class AccessibleWheel : public QAccessibleWidget, public QAccessibleValueInterface {
public:
  explicit AccessibleWheel(NumberWheel* wheel) : QAccessibleWidget(wheel, QAccessible::Dial) {}

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (kind != QAccessible::Value) return QAccessibleWidget::text(kind);
    return QString::fromStdString(
        integers::readingText(wheel()->pattern(), wheel()->bits(), integers::Reading::twosComplement));
  }

  [[nodiscard]] QVariant currentValue() const override {
    return QVariant::fromValue<qlonglong>(integers::read(wheel()->pattern(), wheel()->bits()).twosComplement);
  }

  void setCurrentValue(const QVariant& value) override {
    wheel()->turn(static_cast<integers::Pattern>(value.toLongLong()));
  }

  [[nodiscard]] QVariant maximumValue() const override {
    return QVariant::fromValue<qlonglong>(integers::maxSigned(wheel()->bits()));
  }

  [[nodiscard]] QVariant minimumValue() const override {
    return QVariant::fromValue<qlonglong>(integers::minSigned(wheel()->bits()));
  }

  [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
  [[nodiscard]] NumberWheel* wheel() const { return static_cast<NumberWheel*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  auto* wheel = qobject_cast<NumberWheel*>(object);
  return wheel ? new AccessibleWheel(wheel) : nullptr;
}

} // namespace

void installWheelAccessibility() {
  static const bool once = [] {
    QAccessible::installFactory(&makeInterface);
    return true;
  }();
  Q_UNUSED(once);
}

void announceWheel(NumberWheel& wheel) {
  if (!QAccessible::isActive()) return;
  QAccessibleValueChangeEvent event(
      &wheel, QVariant::fromValue<qlonglong>(integers::read(wheel.pattern(), wheel.bits()).twosComplement));
  QAccessible::updateAccessibility(&event);
}

} // namespace qs::widgets
