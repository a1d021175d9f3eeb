#include "widgets/common/number_text.h"

#include <QRegularExpression>

namespace qs::widgets {
namespace {

constexpr QChar minus(0x2212);

QString withMinus(QString text) {
  return text.replace(QLatin1Char('-'), minus);
}

struct Scientific {
  QString significand;
  int exponent = 0;
};

/// Splits "1.5e-05"; false when the text is not in that form.
bool split(const QString& ascii, Scientific& out) {
  static const QRegularExpression form(QStringLiteral("^([-+]?[0-9.]+)[eE]([-+]?[0-9]{1,6})$"));
  const QRegularExpressionMatch match = form.match(ascii);
  if (!match.hasMatch()) return false;
  out = {match.captured(1), match.captured(2).toInt()};
  return true;
}

/// Collects characters into groups, and knows which digits are still significant.
class Grouper {
public:
  explicit Grouper(int significant) : m_left(significant) {}

  void add(QChar c) {
    const bool significant = m_left != 0 || !m_tailBegun;
    if (c.isDigit()) {
      m_started = m_started || c != QLatin1Char('0');
      if (m_started && m_left == 0) m_tailBegun = true;
      if (m_started && m_left > 0) --m_left;
    }
    (significant && !m_tailBegun ? m_group.significant : m_group.tail) += c;
  }

  void close() {
    if (!m_group.significant.isEmpty() || !m_group.tail.isEmpty()) m_groups.append(m_group);
    m_group = {};
  }

  [[nodiscard]] QList<DigitGroup> groups() const { return m_groups; }

private:
  int m_left; ///< significant digits still to come; negative: no end
  bool m_started = false;
  bool m_tailBegun = false;
  DigitGroup m_group;
  QList<DigitGroup> m_groups;
};

} // namespace

QString superscript(int exponent) {
  static const QString figures = QStringLiteral(u"⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString raised;
  const QString digits = QString::number(exponent);
  for (const QChar c : digits)
    raised += c == QLatin1Char('-') ? QChar(0x207B) : figures[c.digitValue()];
  return raised;
}

QString plainNumber(const QString& ascii) {
  Scientific s;
  if (!split(ascii, s)) return withMinus(ascii);
  return withMinus(s.significand) + QStringLiteral(u"×10") + superscript(s.exponent);
}

QString richNumber(const QString& ascii) {
  Scientific s;
  if (!split(ascii, s)) return withMinus(ascii.toHtmlEscaped());
  return withMinus(s.significand) +
         QStringLiteral(u"×10<sup>%1</sup>").arg(withMinus(QString::number(s.exponent)));
}

QList<DigitGroup> digitGroups(const QString& decimal, int significantDigits, int groupSize) {
  qsizetype integerFrom = 0;
  while (integerFrom < decimal.size() && !decimal[integerFrom].isDigit())
    ++integerFrom;
  qsizetype integerTo = integerFrom;
  while (integerTo < decimal.size() && decimal[integerTo].isDigit())
    ++integerTo;
  const qsizetype integerDigits = integerTo - integerFrom;

  Grouper grouper(significantDigits);
  qsizetype inFraction = 0;
  for (qsizetype i = 0; i < decimal.size(); ++i) {
    const QChar c = decimal[i];
    const bool inInteger = i >= integerFrom && i < integerTo;
    if (inInteger && i > integerFrom && integerDigits > 6 && (integerTo - i) % groupSize == 0)
      grouper.close();
    if (!inInteger && c.isDigit() && inFraction > 0 && inFraction % groupSize == 0) grouper.close();
    if (i >= integerTo) inFraction = c.isDigit() ? inFraction + 1 : 0;
    grouper.add(c == QLatin1Char('-') ? minus : c);
    // The fraction's first group starts after the point, unless the whole part is a single short group.
    if (i == integerTo && c == QLatin1Char('.') && integerDigits > 6) grouper.close();
  }
  grouper.close();
  return grouper.groups();
}

} // namespace qs::widgets
