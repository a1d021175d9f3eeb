#include "widgets/rounding/microscope_view.h"

#include "widgets/common/number_text.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"
#include "widgets/numberline/pixel_decimal.h"
#include "widgets/numberline/value_text.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace qs::widgets {
namespace {

using numbers::Exact;
using numbers::Rational;

constexpr double marginAt100 = 12, heightAt100 = 138, magnetReach = 5;
constexpr int digits = 17, coarseParts = 64, fineParts = 4096;

} // namespace

MicroscopeView::MicroscopeView(QWidget* parent)
    : QWidget(parent), m_order(std::make_shared<values::CodeOrder>(formats::IntegerLayout{8, true})),
      m_case(values::roundingCase(*m_order, 0)), m_encode([](const Exact& value) {
        return formats::encode(formats::IntegerLayout{8, true}, value);
      }) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::SizeHorCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Rounding microscope"));
}

void MicroscopeView::setNumber(std::shared_ptr<const values::CodeOrder> order, const Rational& value,
                               const QString& text, Encoder encode, bool byChance) {
  const bool kept = m_dragging && order->layout() == m_order->layout();
  m_order = std::move(order);
  m_case = kept ? withValue(m_case, value) : values::roundingCase(*m_order, value);
  m_text = text;
  m_encode = std::move(encode);
  m_byChance = byChance;
  setAccessibleDescription(
      tr("%1, between %2 and %3").arg(m_text, sideText(m_case.below), sideText(m_case.above)));
  update();
}

double MicroscopeView::margin() const {
  return scaled(marginAt100);
}

AxisMap MicroscopeView::mapNow() const {
  return {*m_order, microscopeStretch(m_case), std::max(1.0, width() - 2 * margin())};
}

QSize MicroscopeView::sizeHint() const {
  return {static_cast<int>(scaled(640)), static_cast<int>(scaled(heightAt100))};
}

QSize MicroscopeView::minimumSizeHint() const {
  return {static_cast<int>(scaled(320)), static_cast<int>(scaled(heightAt100))};
}

QString MicroscopeView::sideText(const values::RoundingSide& side) const {
  if (side.code) return valueText(briefText(m_order->layout(), *side.code));
  return roundedText(Exact::finite(side.value), digits);
}

QString MicroscopeView::sideNote(const values::RoundingSide& side) const {
  if (!side.code) return tr("beyond the format");
  const int bits = formats::bitWidth(m_order->layout());
  const QString code = QStringLiteral("0x%1").arg(*side.code, (bits + 3) / 4, 16, QLatin1Char('0'));
  const QString hex = QStringLiteral("0x") + code.mid(2).toUpper();
  return (*side.code & 1) == 0 ? tr("%1, even").arg(hex) : tr("%1, odd").arg(hex);
}

QString MicroscopeView::tieText() const {
  return tr("midpoint %1").arg(roundedText(Exact::finite(m_case.tie), digits));
}

std::optional<Rational> MicroscopeView::turningPoint() const {
  if (m_byChance) return std::nullopt;
  const int low = directionOf((m_case.below.value + m_case.tie) / 2);
  const int high = directionOf((m_case.tie + m_case.above.value) / 2);
  if (low > 0) return m_case.below.value;
  return high < 0 ? m_case.above.value : m_case.tie;
}

int MicroscopeView::directionOf(const Rational& value) const {
  const formats::Encoded encoded = m_encode(Exact::finite(value));
  const Exact stored = formats::exactValue(formats::decode(m_order->layout(), encoded.code));
  if (stored.isNan()) return 0;
  if (!stored.isFinite()) return stored.negative ? -1 : 1;
  if (stored.value() == value) return 0;
  return stored.value() == m_case.below.value ? -1 : stored.value() == m_case.above.value ? 1 : 0;
}

int MicroscopeView::partCount() const {
  return 4;
}

DrawnPart MicroscopeView::partAt(int index) const {
  const MicroscopeLayout places = layoutMicroscope(m_case, mapNow());
  const auto around = [this](double x) { return QRectF(margin() + x - scaled(20), 0, scaled(40), height()); };
  switch (index) {
  case 0:
    return {tr("lower neighbour %1").arg(sideText(m_case.below)), sideNote(m_case.below),
            around(places.below)};
  case 1:
    return {tieText(), {}, around(places.tie)};
  case 2:
    return {tr("upper neighbour %1").arg(sideText(m_case.above)), sideNote(m_case.above),
            around(places.above)};
  default:
    return {m_text, {}, around(places.value)};
  }
}

void MicroscopeView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Rounding microscope"));
  QWidget::changeEvent(event);
}

/// Holds at the neighbours and the tie: they are what one wants to hit exactly.
void MicroscopeView::chooseAt(double pixel, bool dragging) {
  const AxisMap map = mapNow();
  const double at = pixel - margin();
  for (const Rational& magnet : {m_case.tie, m_case.below.value, m_case.above.value})
    if (std::abs(map.position(magnet) - at) <= scaled(magnetReach))
      return emit valueChosen(QString::fromStdString(exactText(magnet)), dragging);
  const double low = map.position(m_case.below.value), high = map.position(m_case.above.value);
  emit valueChosen(QString::fromStdString(decimalAt(map, std::clamp(at, low, high))), dragging);
}

void MicroscopeView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  m_dragging = true;
  chooseAt(event->position().x(), true);
}

void MicroscopeView::mouseMoveEvent(QMouseEvent* event) {
  if (m_dragging) chooseAt(event->position().x(), true);
}

void MicroscopeView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_dragging) return;
  m_dragging = false;
  emit gestureFinished();
}

void MicroscopeView::choose(const Rational& value) {
  emit valueChosen(QString::fromStdString(exactText(value)), false);
}

/// To the next multiple of that part of the gap, so that the tie is always met.
void MicroscopeView::step(int by, int parts) {
  const Rational gap = m_case.above.value - m_case.below.value;
  const Rational place = m_case.share() * parts;
  const numbers::BigInt below = numbers::floorToUnit(place, 0);
  const bool onIt = Rational(below) == place;
  const numbers::BigInt next = by > 0 ? numbers::BigInt(below + 1)
                               : onIt ? numbers::BigInt(below - 1)
                                      : below;
  choose(m_case.below.value + gap * Rational(next) / parts);
}

/// The same place in the gap above or below.
void MicroscopeView::nextGap(int by) {
  const values::RoundingSide& side = by > 0 ? m_case.above : m_case.below;
  if (!side.code) return;
  const std::optional<values::CodeOrder::Rank> rank = m_order->rankOf(*side.code);
  const values::CodeOrder::Rank low = by > 0 ? rank.value_or(0) : rank.value_or(0) - 1;
  if (low < m_order->lowest() || low >= m_order->highest()) return choose(side.value);
  const Rational from = numbers::toRational(m_order->valueAt(low)),
                 to = numbers::toRational(m_order->valueAt(low + 1));
  choose(from + (to - from) * std::clamp(m_case.share(), Rational(0), Rational(1)));
}

void MicroscopeView::keyPressEvent(QKeyEvent* event) {
  const int parts = event->modifiers() & Qt::ShiftModifier ? fineParts : coarseParts;
  switch (event->key()) {
  case Qt::Key_Left:
    return step(-1, parts);
  case Qt::Key_Right:
    return step(1, parts);
  case Qt::Key_Home:
    return choose(m_case.below.value);
  case Qt::Key_End:
    return choose(m_case.above.value);
  case Qt::Key_M:
    return choose(m_case.tie);
  case Qt::Key_PageUp:
    return nextGap(1);
  case Qt::Key_PageDown:
    return nextGap(-1);
  default:
    QWidget::keyPressEvent(event);
  }
}

} // namespace qs::widgets
