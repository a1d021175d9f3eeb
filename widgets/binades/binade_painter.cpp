#include "widgets/binades/binade_painter.h"

#include "widgets/binades/binade_texts.h"
#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace qs::widgets {
namespace {

class BinadePainter {
public:
  BinadePainter(QPainter& painter, const QWidget& widget, const BinadePicture& picture)
      : p(painter), w(widget), pic(picture), m_line(lineFactor(themeOf(widget))),
        m_small(font(TextRole::monoLabel)), m_metrics(m_small) {}

  void paint() {
    p.setFont(m_small);
    QList<QRectF> zeros;
    for (int i = 0; i < pic.layout.cells.size(); ++i) {
      const BinadeCell& cell = pic.layout.cells[i];
      if (i == pic.current) continue;
      const CellStyle style = cellStyle(pic.map, cell);
      paintCell(cell, style, i == pic.hovered);
      if (style == CellStyle::zero) zeros.append(frameOf(cell));
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(ink(Role::ink), m_line));
    p.drawRects(zeros); // over the lines of their neighbours
    for (const BinadeLabel& label : pic.layout.labels)
      paintLabel(label);
    for (const BinadeColumns& columns : pic.layout.columns)
      paintHeading(columns);
    if (pic.current >= 0) paintCurrent(pic.layout.cells[pic.current]);
  }

private:
  [[nodiscard]] QColor ink(Role role) const { return color(w, role); }

  /// On whole pixels, so that neighbours share one line.
  [[nodiscard]] static QRectF frameOf(const BinadeCell& cell) {
    const QPointF from(std::floor(cell.rect.left()) + 0.5, std::floor(cell.rect.top()) + 0.5);
    const QPointF to(std::floor(cell.rect.right()) + 0.5, std::floor(cell.rect.bottom()) + 0.5);
    return {from, to};
  }

  static Role ground(CellStyle style) {
    switch (style) {
    case CellStyle::subnormal:
      return Role::exponentTint;
    case CellStyle::infinity:
    case CellStyle::nan:
    case CellStyle::mixed:
      return Role::specialTint;
    case CellStyle::normal:
    case CellStyle::zero:
      break;
    }
    return Role::surface;
  }

  /// So that kinds differ without their colours: slanted lines for subnormal values, level ones for infinity,
  /// crossed ones for NaN.
  void paintTexture(const QRectF& rect, CellStyle style) {
    if (style == CellStyle::normal || style == CellStyle::zero) return;
    const bool subnormal = style == CellStyle::subnormal;
    QColor thin = ink(subnormal ? Role::exponent : Role::special);
    thin.setAlphaF(subnormal ? 0.16F : 0.28F);
    const Qt::BrushStyle pattern = subnormal                      ? Qt::BDiagPattern
                                   : style == CellStyle::infinity ? Qt::HorPattern
                                                                  : Qt::DiagCrossPattern;
    p.fillRect(rect, QBrush(thin, pattern));
  }

  void paintCell(const BinadeCell& cell, CellStyle style, bool hovered) {
    const QRectF rect = frameOf(cell);
    p.fillRect(rect, ink(hovered ? Role::hover : ground(style)));
    paintTexture(rect, style);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(ink(Role::hairline), m_line));
    p.drawRect(rect);
    const bool special = style == CellStyle::infinity || style == CellStyle::nan || style == CellStyle::mixed;
    paintText(cell, ink(special ? Role::special : Role::ink));
  }

  void paintText(const BinadeCell& cell, const QColor& tone) {
    if (cell.count != 1 || cell.rect.width() < m_metrics.horizontalAdvance(u'0') + 4) return;
    const formats::Code code = pic.map.codeAt(cell.first);
    QStringList& texts = pic.texts[code];
    if (texts.isEmpty()) texts = {codeText(pic.map.layout(), code), shortCodeText(pic.map.layout(), code)};
    const auto fits = [this, &cell](const QString& text) {
      return raisedTextWidth(m_small, text) <= cell.rect.width() - 4;
    };
    const auto found = std::ranges::find_if(std::as_const(texts), fits);
    if (found == texts.cend()) return;
    const QString& text = *found;
    const double width = raisedTextWidth(m_small, text);
    p.setPen(tone);
    const double baseline = cell.rect.center().y() + (m_metrics.ascent() - m_metrics.descent()) / 2;
    drawRaisedText(p, {cell.rect.center().x() - width / 2, baseline}, m_small, text);
  }

  void paintCurrent(const BinadeCell& cell) {
    const QRectF rect = frameOf(cell);
    p.fillRect(rect, ink(Role::accent));
    paintText(cell, ink(Role::accentInk));
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(ink(Role::accent), pic.focused ? 2 : 1));
    const double away = pic.focused ? 3 : 1;
    p.drawRoundedRect(rect.adjusted(-away, -away, away, away), 3, 3);
  }

  void paintLabel(const BinadeLabel& label) {
    const values::BinadeRow& row = pic.map.rows()[static_cast<std::size_t>(label.row)];
    const QString text = rowText(row);
    const double width = raisedTextWidth(m_small, text);
    const double left = pic.map.twoSided() ? label.rect.center().x() - width / 2 : label.rect.right() - width;
    p.setPen(ink(row.kind == values::BinadeKind::subnormal ? Role::exponent
                 : row.kind == values::BinadeKind::special ? Role::special
                                                           : Role::secondaryInk));
    drawRaisedText(p,
                   {std::max(left, label.rect.left() - 4),
                    label.rect.center().y() + (m_metrics.ascent() - m_metrics.descent()) / 2},
                   m_small, text);
  }

  /// Significands above the columns, every second, fourth … when they do not all fit; hexadecimal digits
  /// above a square.
  void paintHeading(const BinadeColumns& columns) {
    const double cell = (columns.right - columns.left) / columns.count;
    const auto textAt = [this, &columns](int i) {
      if (pic.map.isSquare()) return u'_' + QString::number(i, 16).toUpper();
      const double each = (columns.high - columns.low) / columns.count;
      return significandText(columns.lead, columns.low + each * i, each);
    };
    double widest = 0;
    for (const int i : {0, columns.count / 2, columns.count - 1})
      widest = std::max(widest, m_metrics.horizontalAdvance(textAt(i)));
    int every = 1;
    while (every < columns.count && cell * every < widest + 10)
      every *= 2;
    p.setPen(ink(columns.lead == 0 ? Role::exponent : Role::secondaryInk));
    for (int i = 0; i < columns.count; i += every) {
      const double left = columns.mirrored ? columns.right - (i + 1) * cell : columns.left + i * cell;
      const QString text = (columns.mirrored ? QStringLiteral("−") : QString()) + textAt(i);
      const double width = m_metrics.horizontalAdvance(text);
      const double wish = columns.mirrored ? left + cell - width - 2 : left + 2;
      const double x = cell > width ? left + (cell - width) / 2 : wish;
      p.drawText(QPointF(x, columns.top + (columns.height + m_metrics.ascent() - m_metrics.descent()) / 2),
                 text);
    }
  }

  QPainter& p;
  const QWidget& w;
  const BinadePicture& pic;
  double m_line;
  QFont m_small;
  QFontMetricsF m_metrics;
};

} // namespace

void paintBinades(QPainter& painter, const QWidget& widget, const BinadePicture& picture) {
  BinadePainter(painter, widget, picture).paint();
}

} // namespace qs::widgets
