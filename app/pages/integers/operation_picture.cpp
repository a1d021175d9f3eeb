#include "app/pages/integers/operation_picture.h"

#include "app/pages/integers/texts.h"

#include <QCoreApplication>

namespace qs::pages {

using integers::Operator;
using integers::StepKind;
using widgets::BitLine;
using widgets::BitMark;

namespace {

constexpr std::size_t mostLines = 8; ///< of partial products or places

BitLine lineOf(const IntegersFigures& figures, const QString& name, integers::Pattern pattern) {
  BitLine line;
  line.name = name;
  line.pattern = pattern;
  line.low = 0;
  line.high = figures.width - 1;
  line.value = number(figures.text(pattern));
  return line;
}

void fill(BitLine& line, BitMark mark) {
  line.marks = QList<BitMark>(line.high - line.low + 1, mark);
}

/// The steps of one kind up to the shown one.
std::vector<integers::Step> stepsOf(const IntegersFigures& figures, StepKind kind) {
  std::vector<integers::Step> steps;
  for (int i = 0; i <= figures.step; ++i)
    if (const integers::Step& step = figures.trace.steps[static_cast<std::size_t>(i)]; step.kind == kind)
      steps.push_back(step);
  return steps;
}

bool finished(const IntegersFigures& figures) {
  return figures.step + 1 == static_cast<int>(figures.trace.steps.size());
}

BitLine partialProduct(const IntegersFigures& figures, int bit) {
  const integers::Pattern mask = integers::mask(figures.width);
  BitLine line = lineOf(figures, bit == 0 ? QStringLiteral("A") : QStringLiteral("A << %1").arg(bit),
                        (figures.trace.a << bit) & mask);
  line.value.clear();
  fill(line, BitMark::plain);
  for (int i = 0; i < bit; ++i)
    line.marks[i] = BitMark::quiet;
  return line;
}

QList<BitLine> productLines(const IntegersFigures& figures, integers::Pattern factor) {
  const std::vector<integers::Step> steps = stepsOf(figures, StepKind::partialProduct);
  BitLine b = lineOf(figures, QStringLiteral("B"), factor);
  if (!steps.empty() && !finished(figures)) {
    fill(b, BitMark::plain);
    b.marks[steps.back().bit] = BitMark::pointed;
  }
  QList<BitLine> lines{lineOf(figures, QStringLiteral("A"), figures.trace.a), b};
  std::size_t from = 0;
  if (steps.size() > mostLines) {
    from = steps.size() - 2;
    lines.append(lineOf(figures, QCoreApplication::translate("pages", "sum before"), steps[from - 1].shown));
  }
  const qsizetype firstPartial = lines.size();
  for (std::size_t i = from; i < steps.size(); ++i)
    lines.append(partialProduct(figures, steps[i].bit));
  if (lines.size() > 2) lines[from > 0 ? 2 : firstPartial].rule = true;
  if (steps.empty() && !finished(figures)) return lines;
  BitLine sum =
      lineOf(figures,
             finished(figures) ? formula(Operator::multiply, 0) : QCoreApplication::translate("pages", "sum"),
             steps.empty() ? 0 : steps.back().shown);
  sum.rule = true;
  fill(sum, BitMark::filled);
  lines.append(sum);
  return lines;
}

/// The line after one more place: the bit that came in is framed, the one that fell out stands beside.
BitLine shiftedLine(const IntegersFigures& figures, integers::Pattern before, integers::Pattern after,
                    int place) {
  const bool left = figures.trace.op == Operator::shiftLeft || figures.trace.op == Operator::rotateLeft;
  const int top = figures.width - 1;
  BitLine line = lineOf(figures, formula(figures.trace.op, place), after);
  line.outside = left ? figures.width : -1;
  line.outsideSet = integers::bitAt(before, left ? top : 0);
  (left ? line.high : line.low) = line.outside;
  fill(line, BitMark::filled);
  line.marks[left ? line.marks.size() - 1 : 0] = BitMark::lost;
  line.marks[(left ? 0 : top) - line.low] = BitMark::copied;
  return line;
}

QList<BitLine> shiftLines(const IntegersFigures& figures) {
  const std::vector<integers::Step> steps = stepsOf(figures, StepKind::shift);
  QList<BitLine> lines{lineOf(figures, QStringLiteral("A"), figures.trace.a)};
  const std::size_t from = steps.size() > mostLines ? steps.size() - 3 : 0;
  for (std::size_t i = from; i < steps.size(); ++i) {
    const integers::Pattern before = i == 0 ? figures.trace.a : steps[i - 1].shown;
    lines.append(shiftedLine(figures, before, steps[i].shown, static_cast<int>(i) + 1));
  }
  return lines;
}

QList<BitLine> logicLines(const IntegersFigures& figures) {
  const integers::Trace& trace = figures.trace;
  const integers::Step& step = trace.steps[static_cast<std::size_t>(figures.step)];
  QList<BitLine> lines{lineOf(figures, QStringLiteral("A"), trace.augend)};
  if (trace.b) lines.append(lineOf(figures, QStringLiteral("B"), trace.addend));
  for (BitLine& line : lines) {
    fill(line, BitMark::plain);
    if (step.bit >= 0) line.marks[step.bit] = BitMark::pointed;
  }
  if (step.columnsDone == 0) return lines;
  BitLine result = lineOf(figures, formula(trace.op, 0), step.shown);
  if (step.columnsDone < trace.width) result.value.clear();
  result.high = step.columnsDone - 1;
  result.rule = true;
  fill(result, BitMark::filled);
  lines.append(result);
  return lines;
}

} // namespace

QString formula(Operator op, int places) {
  const QString binary = QStringLiteral("A %1 %2");
  switch (op) {
  case Operator::negate:
    return QStringLiteral("\u2212A");
  case Operator::invert:
    return QStringLiteral("~A");
  case Operator::subtract:
    return binary.arg(QChar(0x2212)).arg(QLatin1Char('B'));
  case Operator::multiply:
    return binary.arg(QChar(0xd7)).arg(QLatin1Char('B'));
  case Operator::bitAnd:
    return binary.arg(QLatin1Char('&')).arg(QLatin1Char('B'));
  case Operator::bitOr:
    return binary.arg(QLatin1Char('|')).arg(QLatin1Char('B'));
  case Operator::bitXor:
    return binary.arg(QLatin1Char('^')).arg(QLatin1Char('B'));
  default: {
    const QString symbol = QString::fromStdString(std::string(integers::operatorSymbol(op)));
    return binary.arg(symbol, integers::movesPlaces(op) ? QString::number(places) : QStringLiteral("B"));
  }
  }
}

widgets::CarryTexts carryTexts(const IntegersFigures& figures) {
  const integers::Trace& trace = figures.trace;
  const bool negation = trace.op == Operator::negate, subtraction = trace.op == Operator::subtract;
  widgets::CarryTexts texts;
  texts.carry = QCoreApplication::translate("pages", "carry");
  texts.augend = negation ? QStringLiteral("~A") : QStringLiteral("A");
  texts.addend = negation ? QStringLiteral("0") : subtraction ? QStringLiteral("~B") : QStringLiteral("B");
  texts.sum = formula(trace.op, 0);
  texts.augendValue = number(figures.text(trace.augend));
  texts.addendValue = number(figures.text(trace.addend));
  texts.sumValue = number(figures.text(trace.result));
  return texts;
}

QList<BitLine> operationLines(const IntegersFigures& figures) {
  const integers::Trace& trace = figures.trace;
  if (trace.op == Operator::multiply && trace.b) return productLines(figures, *trace.b);
  if (integers::isLogic(trace.op)) return logicLines(figures);
  return shiftLines(figures);
}

} // namespace qs::pages
