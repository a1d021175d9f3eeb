#include "widgets/bitfield/bit_painter.h"

#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace qs::widgets {
namespace {

using formats::FieldRole;

class BitPainter {
public:
  BitPainter(QPainter& painter, const QWidget& widget, const BitPicture& picture)
      : p(painter), w(widget), pic(picture), m_line(themeOf(widget) == Theme::projector ? 2 : 1),
        m_label(font(TextRole::label)), m_number(font(TextRole::mono)) {}

  void paint() {
    p.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < pic.layout.rows.size(); ++row) {
      paintNames(row);
      paintReadings(row);
    }
    for (const BitSpan& span : pic.layout.spans)
      paintBracket(span);
    for (const BitLetter& letter : pic.layout.letters)
      paintLetter(letter);
    for (const BitCell& cell : pic.layout.cells) {
      paintCell(cell);
      if (!isCompact()) paintIndex(cell);
      if ((pic.changed >> cell.bit & 1) != 0) paintCaret(cell);
    }
    const auto& hidden = pic.layout.hidden;
    const auto& point = pic.layout.binaryPoint;
    if (hidden && point) paintHidden(*hidden, *point);
    if (pic.cursor >= 0) paintFocus(pic.layout.cellOf(pic.cursor));
  }

private:
  [[nodiscard]] QColor ink(Role role) const { return color(w, role); }

  [[nodiscard]] const BitGroup& groupOf(const BitSpan& span) const { return pic.row.groups[span.group]; }

  [[nodiscard]] bool isCompact() const { return !pic.layout.letters.isEmpty(); }

  [[nodiscard]] double radius() const { return pic.layout.cell * 0.12; }

  void paintNames(int row) {
    QList<LabelWish> wishes;
    QList<const BitSpan*> spans;
    const QFontMetricsF metrics(m_label);
    const double space = metrics.horizontalAdvance(u' ');
    for (const BitSpan& span : pic.layout.spans) {
      if (span.row != row) continue;
      const BitGroup& group = groupOf(span);
      const double width =
          metrics.horizontalAdvance(fieldLetter(group.role)) + space + metrics.horizontalAdvance(group.name);
      wishes.append({(span.left + span.right) / 2, width});
      spans.append(&span);
    }
    const QList<double> lefts = placeLabels(wishes, 0, w.width(), 12 * pic.scale);
    p.setFont(m_label);
    const double top = pic.layout.rows[row].nameTop;
    for (qsizetype i = 0; i < spans.size(); ++i) {
      const BitGroup& group = groupOf(*spans[i]);
      const QString letter(fieldLetter(group.role));
      p.setPen(ink(fieldColor(group.role)));
      p.drawText(QPointF(lefts[i], top + metrics.ascent()), letter);
      p.setPen(ink(Role::secondaryInk));
      p.drawText(QPointF(lefts[i] + metrics.horizontalAdvance(letter) + space, top + metrics.ascent()),
                 group.name);
    }
  }

  void paintReadings(int row) {
    QList<LabelWish> wishes;
    QList<const BitSpan*> spans;
    const QFontMetricsF metrics(m_number);
    for (const BitSpan& span : pic.layout.spans) {
      if (span.row != row || !span.reading || groupOf(span).reading.isEmpty()) continue;
      wishes.append({(span.left + span.right) / 2, raisedTextWidth(m_number, groupOf(span).reading)});
      spans.append(&span);
    }
    const QList<double> lefts = placeLabels(wishes, 0, w.width(), 16 * pic.scale);
    p.setFont(m_number);
    for (qsizetype i = 0; i < spans.size(); ++i) {
      if (spans[i]->group == pic.group)
        paintGround(lefts[i], wishes[i].width, pic.layout.rows[row].readingTop, *spans[i]);
      p.setPen(ink(fieldColor(groupOf(*spans[i]).role)));
      drawRaisedText(p, {lefts[i], pic.layout.rows[row].readingTop + metrics.ascent()}, m_number,
                     groupOf(*spans[i]).reading);
    }
  }

  /// Feet point down where the field begins and ends; a field that goes on in another row has none there.
  void paintBracket(const BitSpan& span) {
    const BitRowBands& bands = pic.layout.rows[span.row];
    const double top = bands.bracketTop + 1, foot = bands.cellTop - 3 * pic.scale;
    QPainterPath path(QPointF(span.left + 0.5, span.opens ? foot : top));
    path.lineTo(span.left + 0.5, top);
    path.lineTo(span.right - 0.5, top);
    if (span.closes) path.lineTo(span.right - 0.5, foot);
    p.setBrush(Qt::NoBrush);
    const double thickness = span.group == pic.group ? 2.5 : 1.25;
    p.setPen(QPen(ink(fieldColor(groupOf(span).role)), thickness * m_line));
    p.drawPath(path);
  }

  /// Under the reading of the field that is pointed at.
  void paintGround(double left, double width, double top, const BitSpan& span) {
    const QFontMetricsF metrics(m_number);
    const FieldRole role = groupOf(span).role;
    const QRectF ground(left - 4, top - 1, width + 8, metrics.height() + 2);
    p.fillRect(ground, ink(fieldTint(role)));
    p.setPen(QPen(ink(fieldColor(role)), 1.25 * m_line));
    p.drawLine(ground.bottomLeft(), ground.bottomRight());
  }

  /// Stands on the lower edge of a bit that has changed, its point up.
  void paintCaret(const BitCell& cell) {
    const double side = pic.layout.cell * 0.26;
    const QPointF foot(cell.rect.center().x(), cell.rect.bottom());
    const QPolygonF caret(
        {foot + QPointF(-side / 2, 0), foot + QPointF(side / 2, 0), foot + QPointF(0, -side * 0.9)});
    p.setPen(QPen(ink(Role::surface), 1.25 * m_line));
    p.setBrush(ink(Role::special));
    p.drawPolygon(caret);
  }

  void paintLetter(const BitLetter& letter) {
    const FieldRole role = pic.row.groups[letter.group].role;
    QFont small = m_label;
    small.setPixelSize(static_cast<int>(letter.rect.height() * 0.6));
    p.setFont(small);
    p.setPen(ink(fieldColor(role)));
    p.drawText(letter.rect, Qt::AlignCenter, QString(fieldLetter(role)));
  }

  void paintCell(const BitCell& cell) {
    if (cell.bit >= pic.free) return paintFixed(cell);
    const FieldRole role = pic.row.groups[cell.group].role;
    const bool set = (pic.code >> cell.bit & 1) != 0;
    const QColor tone = ink(fieldColor(role));
    const double pen = (cell.bit == pic.marked ? 2.0 : 1.25) * m_line;
    const QRectF rect = cell.rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    p.setPen(QPen(tone, pen));
    p.setBrush(set ? tone : cell.bit == pic.marked ? ink(fieldTint(role)) : ink(Role::surface));
    p.drawRoundedRect(rect, radius(), radius());
    if (set) paintTexture(rect, role);
    paintDigit(cell.rect, set, set ? ink(Role::accentInk) : tone);
  }

  /// A bit that is there but cannot be pressed, as the implied one.
  void paintFixed(const BitCell& cell) {
    QPen dashes(ink(Role::secondaryInk), m_line, Qt::CustomDashLine);
    dashes.setDashPattern({2, 2});
    p.setPen(dashes);
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(cell.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius(), radius());
    paintDigit(cell.rect, (pic.code >> cell.bit & 1) != 0, ink(Role::secondaryInk));
  }

  /// So that fields differ without their colours: slanted lines for the exponent, level ones for the
  /// magnitude and a table's index, upright ones for the regime, dots for the fraction, plain for the sign.
  void paintTexture(const QRectF& rect, FieldRole role) {
    if (role == FieldRole::sign) return;
    const bool level = role == FieldRole::magnitude || role == FieldRole::code;
    const Qt::BrushStyle style = role == FieldRole::exponent ? Qt::BDiagPattern
                                 : role == FieldRole::regime ? Qt::VerPattern
                                 : level                     ? Qt::HorPattern
                                                             : Qt::Dense6Pattern;
    QColor thin = ink(Role::accentInk);
    thin.setAlphaF(role == FieldRole::fraction ? 0.16F : 0.2F);
    p.setPen(Qt::NoPen);
    p.setBrush(QBrush(thin, style));
    p.drawRoundedRect(rect, radius(), radius());
  }

  void paintDigit(const QRectF& rect, bool set, const QColor& tone) {
    QFont digit = m_number;
    digit.setPixelSize(static_cast<int>(rect.height() * (isCompact() ? 0.6 : 0.46)));
    p.setFont(digit);
    p.setPen(tone);
    p.drawText(rect, Qt::AlignCenter, set ? QStringLiteral("1") : QStringLiteral("0"));
  }

  void paintIndex(const BitCell& cell) {
    const bool roomy = pic.layout.cell >= 26 * pic.scale;
    if (!roomy && cell.bit % 4 != 0 && cell.bit != pic.row.width - 1) return;
    QFont small = m_number;
    small.setPixelSize(static_cast<int>(10 * pic.scale));
    p.setFont(small);
    p.setPen(ink(Role::secondaryInk));
    const QRectF place(cell.rect.left() - 6, pic.layout.rows[cell.row].indexTop, cell.rect.width() + 12,
                       13 * pic.scale);
    p.drawText(place, Qt::AlignHCenter | Qt::AlignTop, QString::number(cell.bit));
  }

  void paintHidden(const QRectF& cell, const QPointF& binaryPoint) {
    const QRectF rect = cell.adjusted(0.5, 0.5, -0.5, -0.5);
    QPen dashes(ink(Role::secondaryInk), m_line, Qt::CustomDashLine);
    dashes.setDashPattern({3, 3});
    p.setPen(dashes);
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(rect, radius(), radius());
    paintDigit(rect, pic.row.hidden.value_or(false), ink(Role::secondaryInk));
    p.setPen(Qt::NoPen);
    p.setBrush(ink(Role::secondaryInk));
    const double dot = pic.layout.cell * 0.055;
    p.drawEllipse(binaryPoint, dot, dot);
  }

  void paintFocus(const QRectF& cell) {
    const double away = 2.5;
    p.setPen(QPen(ink(Role::accent), 2));
    p.setBrush(Qt::NoBrush);
    // The outermost cells touch the edge of the widget; their ring is drawn closer.
    const QRectF ring =
        cell.adjusted(-away, -away, away, away).intersected(QRectF(w.rect()).adjusted(1, 1, -1, -1));
    p.drawRoundedRect(ring, radius() + away, radius() + away);
  }

  QPainter& p;
  const QWidget& w;
  const BitPicture& pic;
  double m_line;
  QFont m_label, m_number;
};

} // namespace

void paintBits(QPainter& painter, const QWidget& widget, const BitPicture& picture) {
  BitPainter(painter, widget, picture).paint();
}

} // namespace qs::widgets
