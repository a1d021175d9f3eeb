#include "widgets/rounding/tail_view.h"

#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QPainter>

namespace qs::widgets {
namespace {

constexpr double heightAt100 = 50;

class TailPainter {
public:
  TailPainter(QPainter& painter, const QWidget& widget, const values::BitTail& tail, const TailLayout& places)
      : p(painter), w(widget), m_tail(tail), m_places(places) {}

  void paint() {
    dots(m_places.keptDots);
    for (std::size_t i = 0; i < m_places.kept.size(); ++i)
      cell(m_places.kept[i], m_tail.kept[i], Role::fraction, Role::fractionTint, Qt::NoBrush);
    for (std::size_t i = 0; i < m_places.tail.size(); ++i)
      cell(m_places.tail[i], m_tail.tail[i], Role::error, Role::errorTint, textureOf(i));
    dots(m_places.tailDots);
    p.setPen(QPen(color(w, Role::ink), 2 * lineFactor(themeOf(w))));
    p.drawLine(m_places.cut.topLeft(), m_places.cut.bottomLeft());
    letter(m_places.tail[0], QStringLiteral("G"));
    letter(m_places.tail[1], QStringLiteral("R"));
    letter(m_places.sticky, m_tail.sticky ? QStringLiteral("S = 1") : QStringLiteral("S = 0"));
    p.setPen(QPen(color(w, Role::secondaryInk), 1));
    const QRectF& sticky = m_places.sticky;
    const double y = sticky.top() - scaled(3);
    p.drawLine(QPointF(sticky.left(), y), QPointF(sticky.right(), y));
  }

private:
  [[nodiscard]] static Qt::BrushStyle textureOf(std::size_t i) {
    return i == 0 ? Qt::BDiagPattern : i == 1 ? Qt::DiagCrossPattern : Qt::Dense6Pattern;
  }

  void cell(const QRectF& rect, bool set, Role tone, Role tint, Qt::BrushStyle texture) {
    const QColor ink = color(w, tone);
    p.setPen(QPen(ink, lineFactor(themeOf(w))));
    p.setBrush(set ? color(w, tint) : color(w, Role::surface));
    p.drawRoundedRect(rect, 3, 3);
    if (texture != Qt::NoBrush) {
      QColor faint = ink;
      faint.setAlphaF(0.35F);
      p.setPen(Qt::NoPen);
      p.setBrush(QBrush(faint, texture));
      p.drawRect(QRectF(rect.left() + 1, rect.bottom() - scaled(6), rect.width() - 2, scaled(5)));
    }
    p.setPen(color(w, set ? Role::ink : Role::secondaryInk));
    p.setFont(font(TextRole::mono));
    p.drawText(rect, Qt::AlignCenter, set ? QStringLiteral("1") : QStringLiteral("0"));
  }

  void dots(const QRectF& rect) {
    if (rect.isEmpty()) return;
    p.setPen(color(w, Role::secondaryInk));
    p.setFont(font(TextRole::mono));
    p.drawText(rect, Qt::AlignCenter, QStringLiteral("…"));
  }

  void letter(const QRectF& below, const QString& text) {
    p.setPen(color(w, Role::error));
    p.setFont(font(TextRole::monoLabel));
    const QRectF above(below.left() - scaled(10), 0, below.width() + scaled(20), below.top() - scaled(3));
    p.drawText(above, Qt::AlignHCenter | Qt::AlignBottom, text);
  }

  QPainter& p;
  const QWidget& w;
  const values::BitTail& m_tail;
  const TailLayout& m_places;
};

} // namespace

TailView::TailView(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Guard, round and sticky bits"));
}

void TailView::setNumber(const values::RoundingCase& between) {
  m_case = between;
  expand();
}

void TailView::expand() {
  const TailRoom room = tailRoom(width(), scaled(1));
  m_tail = values::bitTail(m_case, room.kept, room.tail);
  update();
}

QSize TailView::sizeHint() const {
  return {static_cast<int>(scaled(640)), static_cast<int>(scaled(heightAt100))};
}

QSize TailView::minimumSizeHint() const {
  return {static_cast<int>(scaled(330)), static_cast<int>(scaled(heightAt100))};
}

int TailView::partCount() const {
  return m_tail ? 3 : 0;
}

DrawnPart TailView::partAt(int index) const {
  if (!m_tail) return {}; // there are no parts to ask for
  const TailLayout places = layoutTail(*m_tail, scaled(1));
  const auto bit = [](bool set) { return set ? QStringLiteral("1") : QStringLiteral("0"); };
  if (index == 0) return {tr("guard bit"), bit(m_tail->guard()), places.tail[0]};
  if (index == 1) return {tr("round bit"), bit(m_tail->round()), places.tail[1]};
  return {tr("sticky bit"), bit(m_tail->sticky), places.sticky};
}

void TailView::paintEvent(QPaintEvent*) {
  if (!m_tail) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  TailPainter(painter, *this, *m_tail, layoutTail(*m_tail, scaled(1))).paint();
}

void TailView::resizeEvent(QResizeEvent*) {
  if (m_tail) expand();
}

void TailView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) {
    updateGeometry();
    if (m_tail) expand();
  }
  if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Guard, round and sticky bits"));
  QWidget::changeEvent(event);
}

} // namespace qs::widgets
