#include "widgets/histogram/ticks.h"

#include "widgets/common/number_text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace qs::widgets {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar thinSpace(0x2009);

/// The ticks inside [low, high] at multiples of step, counted by integers so that errors do not add up.
std::vector<double> multiples(double low, double high, double step) {
  std::vector<double> at;
  const double slack = step * 1e-9;
  const double first = std::ceil((low - slack) / step), last = std::floor((high + slack) / step);
  // Where the doubles themselves are farther apart than the ticks would be, there are none.
  if (!(std::max(std::abs(first), std::abs(last)) < 0x1p50)) return at;
  for (auto k = static_cast<std::int64_t>(first); k <= static_cast<std::int64_t>(last); ++k)
    at.push_back(static_cast<double>(k) * step);
  return at;
}

bool fits(const std::vector<Tick>& ticks, double pixelsPerUnit, const TextWidth& extent, double gap) {
  for (std::size_t i = 1; i < ticks.size(); ++i) {
    const double distance = (ticks[i].at - ticks[i - 1].at) * pixelsPerUnit;
    if (distance < (extent(ticks[i - 1].label) + extent(ticks[i].label)) / 2 + gap) return false;
  }
  return true;
}

/// Enough digits that neighbours differ.
int digitsFor(double low, double high, double step) {
  const double largest = std::max(std::abs(low), std::abs(high));
  return std::clamp(static_cast<int>(std::floor(std::log10(largest)) - std::floor(std::log10(step))) + 1, 1,
                    15);
}

} // namespace

QString numberText(double value, int digits) {
  if (std::isnan(value)) return QStringLiteral("NaN");
  if (std::isinf(value)) return value < 0 ? QString(minusSign) + u'∞' : QStringLiteral("∞");
  if (value == 0) return QStringLiteral("0");
  QString text = QString::number(value, 'e', digits - 1);
  const qsizetype e = text.indexOf(QLatin1Char('e'));
  const int exponent = text.mid(e + 1).toInt();
  if (exponent >= -4 && exponent < 6) {
    text = QString::number(value, 'f', std::max(0, digits - 1 - exponent));
  } else {
    text.truncate(e);
  }
  if (text.contains(QLatin1Char('.'))) {
    while (text.endsWith(QLatin1Char('0')))
      text.chop(1);
    if (text.endsWith(QLatin1Char('.'))) text.chop(1);
  }
  if (exponent < -4 || exponent >= 6) text += QStringLiteral("×10") + superscript(exponent);
  return text.replace(QLatin1Char('-'), minusSign);
}

QString countText(double count) {
  QString digits = QString::number(count, 'f', 0);
  for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
    digits.insert(i, thinSpace);
  return digits;
}

std::vector<Tick> linearTicks(double low, double high, double length, const TextWidth& extent, double gap) {
  if (!(low < high) || !(length > 0) || !std::isfinite(high - low)) return {};
  const double pixelsPerUnit = length / (high - low);
  const double finest = (high - low) * std::min(1.0, 48 / length);
  double decade = std::pow(10, std::floor(std::log10(finest)));
  std::vector<Tick> ticks;
  for (int tries = 0; tries < 4; ++tries, decade *= 10) {
    for (const double factor : {1.0, 2.0, 5.0}) {
      const double step = factor * decade;
      if (step < finest * (1 - 1e-9)) continue;
      const int digits = digitsFor(low, high, step);
      ticks.clear();
      for (const double at : multiples(low, high, step))
        ticks.push_back({at, numberText(at, digits)});
      if (fits(ticks, pixelsPerUnit, extent, gap)) return ticks;
    }
  }
  return ticks.size() > 1 ? std::vector<Tick>{} : ticks;
}

std::vector<Tick> logTicks(double low, double high, double length, double lineHeight) {
  if (!(low > 0) || !(low < high)) return {};
  const double perDecade = length / std::log10(high / low);
  const int every = std::max(1, static_cast<int>(std::ceil(1.5 * lineHeight / perDecade)));
  std::vector<Tick> ticks;
  const int first = static_cast<int>(std::floor(std::log10(low)));
  const int last = static_cast<int>(std::floor(std::log10(high)));
  for (int k = first; k <= last; ++k) {
    const double decade = std::pow(10, k);
    for (int factor = 1; factor < 10; ++factor) {
      const double at = factor * decade;
      if (at < low || at > high || (factor > 1 && perDecade < 40)) continue;
      const bool labelled = factor == 1 && k % every == 0 && k >= 0;
      ticks.push_back(
          {at, labelled ? (k < 4 ? countText(at) : QStringLiteral("10") + superscript(k)) : QString()});
    }
  }
  return ticks;
}

} // namespace qs::widgets
