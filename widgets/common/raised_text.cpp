#include "widgets/common/raised_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace qs::widgets {
namespace {

constexpr double smaller = 0.75, raise = 0.36; ///< parts of the font's size

/// The figure that a superscript character stands for; a null character for others.
QChar figureOf(QChar c) {
  static const QString raised = QStringLiteral(u"⁰¹²³⁴⁵⁶⁷⁸⁹");
  if (c == QChar(0x207B)) return QChar(0x2212);
  const qsizetype digit = raised.indexOf(c);
  return digit < 0 ? QChar() : QChar(u'0' + static_cast<char16_t>(digit));
}

QFont raisedFont(const QFont& font) {
  QFont made = font;
  made.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * smaller)));
  return made;
}

/// Calls visit(text, isRaised) for each run of characters on one level.
template <class Visit>
void forEachRun(const QString& text, Visit visit) {
  QString run;
  bool raised = false;
  for (const QChar c : text) {
    const QChar figure = figureOf(c);
    if (!run.isEmpty() && raised == figure.isNull()) visit(std::exchange(run, QString()), raised);
    raised = !figure.isNull();
    run += raised ? figure : c;
  }
  if (!run.isEmpty()) visit(run, raised);
}

} // namespace

double raisedTextWidth(const QFont& font, const QString& text) {
  const QFontMetricsF level(font), above(raisedFont(font));
  double width = 0;
  forEachRun(text, [&](const QString& run, bool raised) {
    width += (raised ? above : level).horizontalAdvance(run);
  });
  return width;
}

QString elidedRaisedText(const QFont& font, const QString& text, double width) {
  if (raisedTextWidth(font, text) <= width) return text;
  // Ready-made characters are as wide as the others or wider: what fits with them fits with raised figures.
  return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

void drawRaisedText(QPainter& painter, QPointF baseline, const QFont& font, const QString& text) {
  const QFont small = raisedFont(font);
  forEachRun(text, [&](const QString& run, bool raised) {
    painter.setFont(raised ? small : font);
    painter.drawText(baseline - QPointF(0, raised ? raise * font.pixelSize() : 0), run);
    baseline.rx() += QFontMetricsF(raised ? small : font).horizontalAdvance(run);
  });
  painter.setFont(font);
}

QString raisedHtml(const QString& text) {
  QString html;
  forEachRun(text, [&html](const QString& run, bool raised) {
    html += raised ? QStringLiteral("<sup>%1</sup>").arg(run) : run.toHtmlEscaped();
  });
  return html;
}

} // namespace qs::widgets
