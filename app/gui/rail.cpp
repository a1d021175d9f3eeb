#include "app/gui/rail.h"

#include "widgets/common/icon.h"
#include "widgets/common/typography.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace qs::gui {
namespace {

using widgets::color;
using widgets::Role;
using widgets::scaled;

class RailItem final : public QAbstractButton {
public:
  RailItem(const QString& iconPath, bool isPage, QWidget* parent)
      : QAbstractButton(parent), m_plain(widgets::outlineIcon(iconPath, Role::secondaryInk)),
        m_chosen(widgets::outlineIcon(iconPath, Role::accent)) {
    setCheckable(isPage);
    setAutoExclusive(isPage);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    widgets::setTextRole(*this, widgets::TextRole::label);
    widgets::setFixedExtent(*this, 80, 60);
  }

  [[nodiscard]] QSize sizeHint() const override { return size(); }

protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(scaled(6), scaled(2), -scaled(6), -scaled(2));
    const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    painter.setPen(ring ? QPen(color(*this, Role::accent), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() || underMouse() ? color(*this, Role::hover) : color(*this, Role::window));
    painter.drawRoundedRect(ground, scaled(6), scaled(6));
    const double side = scaled(20);
    const QRectF place((width() - side) / 2, scaled(11), side, side);
    (isChecked() ? m_chosen : m_plain).paint(&painter, place.toRect());
    painter.setPen(color(*this, isChecked() ? Role::accent : Role::secondaryInk));
    painter.setFont(font());
    painter.drawText(QRectF(0, scaled(34), width(), scaled(20)), Qt::AlignCenter, text());
  }

private:
  QIcon m_plain;
  QIcon m_chosen;
};

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  widgets::setMargins(*m_column, 0, 1, 0, 1);
  widgets::setSpacing(*m_column, 0.25);
  m_column->addStretch();
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Rail::add(const QString& id, const QString& iconPath) {
  auto* item = new RailItem(iconPath, true, this);
  m_column->insertWidget(m_pages++, item);
  m_items.insert(id, item);
  // Not clicked: a screen reader checks an item without clicking it.
  connect(item, &QAbstractButton::toggled, this, [this, id](bool on) {
    if (on) emit chosen(id);
  });
}

void Rail::addAtFoot(const QString& id, const QString& iconPath) {
  auto* item = new RailItem(iconPath, false, this);
  m_column->addWidget(item);
  m_items.insert(id, item);
  connect(item, &QAbstractButton::clicked, this, [this, id] { emit pressed(id); });
}

void Rail::setText(const QString& id, const QString& text) {
  QAbstractButton* item = m_items.value(id);
  item->setText(text);
  item->setAccessibleName(text);
  item->update();
}

void Rail::setCurrent(const QString& id) {
  QAbstractButton* item = m_items.value(id);
  if (!item) return;
  const QSignalBlocker quiet(item);
  item->setChecked(true);
}

void Rail::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(color(*this, Role::hairline));
  painter.drawLine(QPointF(width() - 0.5, 0), QPointF(width() - 0.5, height()));
}

} // namespace qs::gui
