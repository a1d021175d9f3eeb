#include "widgets/arithmetic/trace_painter.h"

#include "widgets/arithmetic/trace_view.h"
#include "widgets/common/number_text.h"
#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace qs::widgets {

using arithmetic::Row;
using arithmetic::RowRole;

namespace {

/// What a column is to the cut.
enum class Part { kept, guard, round, sticky };

class TracePainter {
public:
  TracePainter(QPainter& painter, const QWidget& widget, const TracePicture& picture)
      : p(painter), w(widget), pic(picture),
        m_step(picture.trace.steps[static_cast<std::size_t>(picture.step)]),
        m_cut(m_step.showsCut && picture.trace.cut ? &*picture.trace.cut : nullptr),
        m_digit(font(TextRole::mono)), m_small(font(TextRole::monoLabel)),
        m_line(lineFactor(themeOf(widget))) {
    m_digit.setPixelSize(static_cast<int>(std::min(pic.layout.cell * 1.25, pic.layout.rowHeight * 0.62)));
    m_small.setPixelSize(static_cast<int>(11 * pic.scale));
  }

  void paint() {
    p.setRenderHint(QPainter::Antialiasing);
    paintWeights();
    for (int i = 0; i < static_cast<int>(m_step.rows.size()); ++i)
      paintRow(m_step.rows[static_cast<std::size_t>(i)], i);
    if (static_cast<int>(m_step.rows.size()) > rowsAboveRule(pic.trace)) paintRule();
    if (m_cut != nullptr) paintMarks(*m_cut);
  }

private:
  [[nodiscard]] QColor ink(Role role) const { return color(w, role); }

  [[nodiscard]] Part partOf(int column) const {
    if (m_cut == nullptr || column >= m_cut->quantum) return Part::kept;
    const int below = m_cut->quantum - column;
    return below == 1 ? Part::guard : below == 2 ? Part::round : Part::sticky;
  }

  /// Before they are aligned, operands stand at no common weight.
  [[nodiscard]] bool hasWeights() const {
    return m_step.kind != arithmetic::StepKind::operands && m_step.kind != arithmetic::StepKind::special;
  }

  void paintWeights() {
    const QFontMetricsF metrics(m_small);
    const double baseline = pic.layout.weightTop + metrics.ascent();
    for (const TraceSlot& slot : pic.layout.columns)
      if (slot.folded()) {
        p.setPen(ink(Role::secondaryInk));
        p.setFont(m_small);
        p.drawText(QRectF(slot.left, pic.layout.weightTop, slot.width, metrics.height()),
                   Qt::AlignHCenter | Qt::TextDontClip, QString::number(slot.count()));
      }
    if (!hasWeights()) return;
    QList<LabelPlace> taken;
    if (pic.trace.cut) weight(pic.trace.cut->quantum, baseline, taken);
    weight(0, baseline, taken);
    for (const TraceSlot& slot : pic.layout.columns)
      if (!slot.folded() && (slot.high % 4 == 0 || &slot == &pic.layout.columns.first()))
        weight(slot.high, baseline, taken);
  }

  struct LabelPlace {
    double left, right;
  };

  /// The label of a column, unless another one stands there already.
  void weight(int column, double baseline, QList<LabelPlace>& taken) {
    const qsizetype slot = pic.layout.slotOf(column);
    if (slot < 0 || pic.layout.columns[slot].folded()) return;
    const QString text = QStringLiteral("2") + superscript(column);
    const double width = raisedTextWidth(m_small, text);
    const QRectF cell = pic.layout.cellOf(slot, 0);
    const LabelPlace place{cell.center().x() - width / 2, cell.center().x() + width / 2};
    const double gap = 6 * pic.scale;
    for (const LabelPlace& other : taken)
      if (place.left < other.right + gap && other.left < place.right + gap) return;
    for (const TraceSlot& fold : pic.layout.columns)
      if (fold.folded() && place.left < fold.left + fold.width && fold.left < place.right) return;
    taken.append(place);
    p.setPen(ink(Role::secondaryInk));
    drawRaisedText(p, {place.left, baseline}, m_small, text);
  }

  void paintRow(const Row& row, int index) {
    for (qsizetype i = 0; i < pic.layout.columns.size(); ++i) {
      const TraceSlot& slot = pic.layout.columns[i];
      if (row.lowColumn() > slot.high || row.highColumn() < slot.low) continue;
      const QRectF cell = pic.layout.cellOf(i, index);
      if (slot.folded())
        paintFold(row, slot, cell);
      else
        paintCell(row, slot.high, cell);
    }
    paintTexts(row, index);
  }

  void paintCell(const Row& row, int column, const QRectF& cell) {
    const bool set = row.bitAt(column);
    const Part part = row.slide == 0 ? partOf(column) : Part::kept; // factors stand at no weight
    if (row.role == RowRole::rounded) return paintBox(cell, set, Role::magnitude, set);
    if (row.role != RowRole::exact) {
      const Role tone = part != Part::kept ? Role::disabledInk : set ? Role::ink : Role::secondaryInk;
      return digit(cell, set, ink(tone));
    }
    if (part == Part::kept) return paintBox(cell, set, Role::magnitude, false);
    paintBox(cell, set, Role::error, false, part);
  }

  void paintBox(const QRectF& cell, bool set, Role role, bool filled, Part part = Part::kept) {
    const double inset = std::min(1.5 * pic.scale, cell.width() * 0.08);
    const QRectF box = cell.adjusted(inset, 0.5, -inset, -0.5);
    const double radius = std::min(3 * pic.scale, box.width() * 0.2);
    p.setPen(QPen(ink(role), 1.1 * m_line));
    p.setBrush(filled ? ink(role) : ink(part == Part::kept ? Role::surface : Role::errorTint));
    p.drawRoundedRect(box, radius, radius);
    if (part != Part::kept) paintTexture(box, part);
    digit(cell, set, ink(filled ? Role::accentInk : role));
  }

  /// So that guard, round and sticky bits differ without colour: slanted lines, level lines, dots.
  void paintTexture(const QRectF& box, Part part) {
    QColor thin = ink(Role::error);
    thin.setAlphaF(0.35F);
    p.setPen(Qt::NoPen);
    p.setBrush(QBrush(thin, part == Part::guard   ? Qt::BDiagPattern
                            : part == Part::round ? Qt::HorPattern
                                                  : Qt::Dense7Pattern));
    p.drawRect(box.adjusted(1, 1, -1, -1));
  }

  void digit(const QRectF& cell, bool set, const QColor& tone) {
    p.setFont(m_digit);
    p.setPen(tone);
    p.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, set ? QStringLiteral("1") : QStringLiteral("0"));
  }

  void paintFold(const Row& row, const TraceSlot& slot, const QRectF& cell) {
    const int high = std::min(slot.high, row.highColumn()), low = std::max(slot.low, row.lowColumn());
    bool zero = true, one = true;
    for (int column = high; column >= low; --column)
      (row.bitAt(column) ? zero : one) = false;
    const QString end = zero ? QStringLiteral("0") : one ? QStringLiteral("1") : QString();
    p.setFont(m_small);
    p.setPen(ink(partOf(slot.high) == Part::kept ? Role::secondaryInk : Role::disabledInk));
    p.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, end + QStringLiteral("⋯") + end);
  }

  /// A triangle above the leading 1 of the exact result.
  void paintLeading(const QRectF& cell) {
    const double half = 4 * pic.scale, foot = cell.top() - 1 * pic.scale, x = cell.center().x();
    p.setPen(Qt::NoPen);
    p.setBrush(ink(Role::accent));
    p.drawPolygon(QPolygonF{{x - half, foot - 1.4 * half}, {x + half, foot - 1.4 * half}, {x, foot}});
  }

  void paintTexts(const Row& row, int index) {
    const double top = pic.layout.rowTops[index], height = pic.layout.rowHeight;
    const double signWidth = 18 * pic.scale;
    p.setFont(font(TextRole::mono));
    p.setPen(ink(Role::sign));
    p.drawText(QRectF(pic.layout.left - signWidth, top, signWidth, height), Qt::AlignCenter,
               row.value.negative ? QStringLiteral("−") : QStringLiteral("+"));
    p.setFont(font(TextRole::label));
    p.setPen(ink(Role::secondaryInk));
    p.drawText(QRectF(0, top, pic.layout.left - signWidth - 4 * pic.scale, height),
               Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, rowName(row.role));
    p.setPen(ink(Role::ink));
    drawRaisedText(p, {pic.layout.right + 14 * pic.scale, top + height * 0.68}, font(TextRole::mono),
                   rowValue(row));
    const bool endsHere = pic.layout.slotOf(row.lowColumn()) == pic.layout.columns.size() - 1;
    if (row.goesOn() && endsHere) {
      p.setPen(ink(Role::secondaryInk));
      p.drawText(QRectF(pic.layout.right, top, 12 * pic.scale, height), Qt::AlignCenter, QStringLiteral("…"));
    }
  }

  void paintRule() {
    p.setPen(QPen(ink(Role::secondaryInk), m_line));
    p.drawLine(QPointF(pic.layout.left, pic.layout.rule), QPointF(pic.layout.right, pic.layout.rule));
    const Row* exact = exactRow();
    if (!m_step.showsLeading || !exact) return;
    const qsizetype slot = pic.layout.slotOf(exact->value.leading());
    if (slot >= 0) paintLeading(pic.layout.cellOf(slot, rowsAboveRule(pic.trace)));
  }

  [[nodiscard]] const Row* exactRow() const {
    for (const Row& row : m_step.rows)
      if (row.role == RowRole::exact) return &row;
    return nullptr;
  }

  /// The letters below the exact row, the line that ends the kept bits, and what rounding adds.
  void paintMarks(const arithmetic::CutMarks& cut) {
    const int quantum = cut.quantum;
    letter(quantum - 1, QStringLiteral("G"));
    letter(quantum - 2, QStringLiteral("R"));
    stickyLetter(quantum - 3);
    const qsizetype last = pic.layout.slotOf(quantum);
    if (last < 0) return;
    const double x = pic.layout.columns[last].left + pic.layout.columns[last].width;
    p.setPen(QPen(ink(Role::accent), 1.5 * m_line));
    p.drawLine(QPointF(x, pic.layout.rowTops.first()), QPointF(x, pic.layout.markTop + 14 * pic.scale));
    if (cut.away && m_step.rows.back().role == RowRole::rounded) {
      p.setPen(ink(Role::accent));
      mark(pic.layout.columns[last].left + pic.layout.columns[last].width / 2, QStringLiteral("+1"));
    }
  }

  void letter(int column, const QString& text) {
    const qsizetype slot = pic.layout.slotOf(column);
    if (slot < 0) return;
    p.setPen(ink(Role::error));
    mark(pic.layout.columns[slot].left + pic.layout.columns[slot].width / 2, text);
  }

  void mark(double x, const QString& text) {
    QFont bold = font(TextRole::monoLabel);
    bold.setWeight(QFont::DemiBold);
    p.setFont(bold);
    const double width = 40 * pic.scale;
    p.drawText(QRectF(x - width / 2, pic.layout.markTop, width, 16 * pic.scale), Qt::AlignCenter, text);
  }

  /// S below a bracket over everything that follows the round bit.
  void stickyLetter(int column) {
    const qsizetype first = pic.layout.slotOf(column);
    p.setPen(ink(Role::error));
    if (first < 0) return;
    const double left = pic.layout.columns[first].left, right = pic.layout.right;
    mark((left + right) / 2, QStringLiteral("S"));
    if (right - left < 24 * pic.scale) return;
    const double y = pic.layout.markTop + 8 * pic.scale, gap = 9 * pic.scale, middle = (left + right) / 2;
    p.setPen(QPen(ink(Role::error), m_line));
    p.drawLine(QPointF(left + 2, y), QPointF(middle - gap, y));
    p.drawLine(QPointF(middle + gap, y), QPointF(right - 2, y));
  }

  QPainter& p;
  const QWidget& w;
  const TracePicture& pic;
  const arithmetic::Step& m_step;
  const arithmetic::CutMarks* m_cut; ///< null where the step shows none
  QFont m_digit, m_small;
  double m_line;
};

} // namespace

void paintTrace(QPainter& painter, const QWidget& widget, const TracePicture& picture) {
  TracePainter(painter, widget, picture).paint();
}

} // namespace qs::widgets
