#include "widgets/integers/bit_lines_painter.h"

#include "widgets/common/focus_ring.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QPainter>
#include <QWidget>

namespace qs::widgets {

namespace {

class BitLinesPainter {
public:
  BitLinesPainter(QPainter& painter, const QWidget& widget, const BitLinesPicture& picture)
      : p(painter), w(widget), pic(picture), m_digit(font(TextRole::mono)),
        m_line(lineFactor(themeOf(widget))) {
    m_digit.setPixelSize(static_cast<int>(picture.layout.grid.cell * 0.56));
  }

  void paint() {
    p.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < pic.lines.size(); ++i) {
      const BitLine& line = pic.lines[i];
      if (line.rule) paintRule(i);
      for (int bit = line.low; bit <= line.high; ++bit)
        paintBit(pic.layout.cellOf(i, bit), line.bit(bit), line.mark(bit));
      paintTexts(i);
    }
    paintFocusRing(p, w);
  }

private:
  void paintBit(const QRectF& cell, bool set, BitMark mark) {
    const double inset = 1.5 * pic.scale;
    const QRectF rect = cell.adjusted(inset, inset, -inset, -inset);
    paintGround(rect, set, mark);
    p.setFont(m_digit);
    p.setPen(color(w, inkOf(set, mark)));
    p.drawText(cell, Qt::AlignCenter, set ? QStringLiteral("1") : QStringLiteral("0"));
    if (mark != BitMark::lost) return;
    p.setPen(QPen(color(w, Role::error), 1.5 * m_line));
    p.drawLine(rect.bottomLeft() + QPointF(2, -2) * pic.scale, rect.topRight() + QPointF(-2, 2) * pic.scale);
  }

  void paintGround(const QRectF& rect, bool set, BitMark mark) {
    const double radius = rect.height() * 0.12;
    p.setBrush(Qt::NoBrush);
    switch (mark) {
    case BitMark::filled:
      p.setPen(QPen(color(w, Role::magnitude), 1.25 * m_line));
      p.setBrush(color(w, set ? Role::magnitude : Role::surface));
      p.drawRoundedRect(rect, radius, radius);
      break;
    case BitMark::pointed:
      p.setPen(QPen(color(w, Role::accent), 1.5 * m_line));
      p.drawRoundedRect(rect, radius, radius);
      break;
    case BitMark::copied:
      p.setPen(QPen(color(w, Role::accent), 1.25 * m_line, Qt::DotLine));
      p.setBrush(color(w, Role::hover));
      p.drawRoundedRect(rect, radius, radius);
      break;
    case BitMark::lost:
      p.setPen(QPen(color(w, Role::error), m_line, Qt::DashLine));
      p.drawRoundedRect(rect, radius, radius);
      break;
    default:
      break;
    }
  }

  [[nodiscard]] static Role inkOf(bool set, BitMark mark) {
    switch (mark) {
    case BitMark::filled:
      return set ? Role::surface : Role::magnitude;
    case BitMark::pointed:
    case BitMark::copied:
      return Role::accent;
    case BitMark::lost:
      return Role::error;
    case BitMark::quiet:
      return Role::disabledInk;
    default:
      return set ? Role::ink : Role::secondaryInk;
    }
  }

  void paintRule(int line) {
    p.setPen(QPen(color(w, Role::secondaryInk), m_line));
    for (int block = 0; block < pic.layout.grid.blocks.size(); ++block) {
      const double y = pic.layout.ruleOf(line, block);
      p.drawLine(QPointF(pic.layout.grid.blocks[block].left, y), QPointF(pic.layout.grid.right, y));
    }
  }

  /// The name stands before the highest block, the value after the lowest.
  void paintTexts(int i) {
    const BitLine& line = pic.lines[i];
    const ColumnGrid& grid = pic.layout.grid;
    const QRectF first = pic.layout.cellOf(i, pic.bits - 1), last = pic.layout.cellOf(i, 0);
    double left = grid.blocks.first().left, right = grid.right;
    for (const BitLine& each : pic.lines) {
      if (each.high >= pic.bits) left = grid.left(pic.bits);
      if (each.low < 0) right = grid.left(-1) + grid.cell;
    }
    p.setFont(font(TextRole::monoLabel));
    p.setPen(color(w, Role::secondaryInk));
    p.drawText(QRectF(0, first.top(), left - 8 * pic.scale, first.height()),
               Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, line.name);
    p.setFont(font(TextRole::mono));
    p.setPen(color(w, Role::ink));
    p.drawText(QRectF(right + 16 * pic.scale, last.top(), w.width() - right, last.height()),
               Qt::AlignLeft | Qt::AlignVCenter, line.value);
  }

  QPainter& p;
  const QWidget& w;
  const BitLinesPicture& pic;
  QFont m_digit;
  double m_line;
};

} // namespace

void paintBitLines(QPainter& painter, const QWidget& widget, const BitLinesPicture& picture) {
  BitLinesPainter(painter, widget, picture).paint();
}

} // namespace qs::widgets
