#include "widgets/integers/carry_painter.h"

#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace qs::widgets {

namespace {

class CarryPainter {
public:
  CarryPainter(QPainter& painter, const QWidget& widget, const CarryPicture& picture)
      : p(painter), w(widget), pic(picture),
        m_step(picture.trace.steps[static_cast<std::size_t>(picture.step)]), m_digit(font(TextRole::mono)),
        m_line(lineFactor(themeOf(widget))) {
    m_digit.setPixelSize(static_cast<int>(picture.layout.cell * 0.56));
  }

  void paint() {
    p.setRenderHint(QPainter::Antialiasing);
    for (const CarryColumn& column : pic.layout.columns)
      paintColumn(column);
    for (const CarryBlock& block : pic.layout.blocks)
      paintRule(block);
    paintCarryOut();
    paintRowTexts();
  }

private:
  [[nodiscard]] const integers::Column& valueOf(const CarryColumn& column) const {
    return pic.trace.columns[static_cast<std::size_t>(column.bit)];
  }

  [[nodiscard]] bool done(int bit) const { return bit < m_step.columnsDone; }

  /// A carry is known once the column right of it is added; the first one comes from outside.
  [[nodiscard]] bool carryKnown(int bit) const {
    return bit == 0 ? pic.trace.carryIn && m_step.kind != integers::StepKind::operands : done(bit - 1);
  }

  void digit(const QRectF& cell, bool set, Role role) {
    p.setFont(m_digit);
    p.setPen(color(w, role));
    p.drawText(cell, Qt::AlignCenter, set ? QStringLiteral("1") : QStringLiteral("0"));
  }

  void paintColumn(const CarryColumn& column) {
    const integers::Column& value = valueOf(column);
    if (m_step.kind == integers::StepKind::column && m_step.bit == column.bit) paintCurrent(column);
    if (carryKnown(column.bit)) paintCarryInto(column, value.carryIn);
    digit(column.augend, value.a, value.a ? Role::ink : Role::secondaryInk);
    digit(column.addend, value.b, value.b ? Role::ink : Role::secondaryInk);
    if (done(column.bit)) paintSum(column.sum, value.sum);
  }

  void paintCurrent(const CarryColumn& column) {
    p.setPen(Qt::NoPen);
    p.setBrush(color(w, Role::hover));
    p.drawRoundedRect(QRectF(column.carry.topLeft(), column.sum.bottomRight()), 4 * pic.scale, 4 * pic.scale);
  }

  void paintSum(const QRectF& cell, bool set) {
    const double inset = 1.5 * pic.scale;
    const QRectF rect = cell.adjusted(inset, inset, -inset, -inset);
    p.setPen(QPen(color(w, Role::magnitude), 1.25 * m_line));
    p.setBrush(set ? color(w, Role::magnitude) : color(w, Role::surface));
    p.drawRoundedRect(rect, rect.height() * 0.12, rect.height() * 0.12);
    digit(cell, set, set ? Role::surface : Role::magnitude);
  }

  /// A carry of 1 is set in the accent, with the arc along which it came; 0 stays quiet.
  void paintCarryInto(const CarryColumn& column, bool set) {
    QFont small = m_digit;
    small.setPixelSize(static_cast<int>(pic.layout.cell * 0.42));
    p.setFont(small);
    p.setPen(color(w, set ? Role::accent : Role::disabledInk));
    const QRectF place = column.carry.adjusted(0, column.carry.height() * 0.3, 0, 0);
    p.drawText(place, Qt::AlignCenter, set ? QStringLiteral("1") : QStringLiteral("0"));
    if (set && column.bit > 0) paintArc(place.center().x() + pic.layout.cell * 0.25, column.bit - 1);
  }

  void paintArc(double to, int fromBit) {
    const CarryColumn& from = pic.layout.columns[fromBit];
    const double start = from.carry.center().x();
    if (start < to) return; // the carry goes on in the line above: its figure there says so
    const double top = from.carry.top() + 2 * pic.scale, foot = from.carry.top() + from.carry.height() * 0.42;
    QPainterPath arc(QPointF(start, foot + 2 * pic.scale));
    arc.cubicTo(QPointF(start, top), QPointF(to, top), QPointF(to, foot + 2 * pic.scale));
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(color(w, Role::accent), 1.1 * m_line));
    p.drawPath(arc);
  }

  void paintRule(const CarryBlock& block) {
    p.setPen(QPen(color(w, Role::secondaryInk), m_line));
    p.drawLine(QPointF(block.left, block.rule), QPointF(block.right, block.rule));
  }

  /// The carry out of the top column stands in a dashed frame: it has no column of its own.
  void paintCarryOut() {
    if (m_step.columnsDone < pic.trace.width) return;
    const QRectF place = pic.layout.carryOut.adjusted(0, pic.layout.carryOut.height() * 0.3, 0, 0);
    const bool set = pic.trace.carryOut;
    p.setPen(QPen(color(w, set ? Role::accent : Role::disabledInk), m_line, Qt::DashLine));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(place.adjusted(1, 0, -1, -1), 3, 3);
    QFont small = m_digit;
    small.setPixelSize(static_cast<int>(pic.layout.cell * 0.42));
    p.setFont(small);
    p.drawText(place, Qt::AlignCenter, set ? QStringLiteral("1") : QStringLiteral("0"));
    if (set) paintArc(place.center().x() + pic.layout.cell * 0.25, pic.trace.width - 1);
  }

  void paintRowTexts() {
    const CarryBlock& first = pic.layout.blocks.first();
    const CarryBlock& last = pic.layout.blocks.last();
    const CarryColumn& top = pic.layout.columns[first.high];
    const CarryColumn& low = pic.layout.columns[last.low];
    const bool finished = m_step.columnsDone == pic.trace.width;
    const double carryTop = top.carry.top() + top.carry.height() * 0.3;
    rowText(QRectF(0, carryTop, 1, top.carry.bottom() - carryTop), pic.texts.carry, low.carry, {},
            last.right);
    rowText(top.augend, pic.texts.augend, low.augend, pic.texts.augendValue, last.right);
    rowText(top.addend, pic.texts.addend, low.addend, pic.texts.addendValue, last.right);
    rowText(top.sum, pic.texts.sum, low.sum, finished ? pic.texts.sumValue : QString(), last.right);
  }

  void rowText(const QRectF& nameCell, const QString& name, const QRectF& valueCell, const QString& value,
               double right) {
    p.setFont(font(TextRole::monoLabel));
    p.setPen(color(w, Role::secondaryInk));
    const double nameRight = pic.layout.carryOut.left() - 8 * pic.scale;
    p.drawText(QRectF(0, nameCell.top(), nameRight, nameCell.height()),
               Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, name);
    p.setFont(font(TextRole::mono));
    p.setPen(color(w, Role::ink));
    p.drawText(QRectF(right + 16 * pic.scale, valueCell.top(), w.width() - right, valueCell.height()),
               Qt::AlignLeft | Qt::AlignVCenter, value);
  }

  QPainter& p;
  const QWidget& w;
  const CarryPicture& pic;
  const integers::Step& m_step;
  QFont m_digit;
  double m_line;
};

} // namespace

void paintCarry(QPainter& painter, const QWidget& widget, const CarryPicture& picture) {
  CarryPainter(painter, widget, picture).paint();
}

} // namespace qs::widgets
