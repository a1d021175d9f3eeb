#include "app/pages/formats/rules_in_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace qs::pages {
namespace {

using formats::Behaviour;
using formats::MissingNan;
using formats::NanBits;
using formats::Overflow;
using formats::ScaleDomain;
using formats::ScaleRounding;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::Rules)
};

QString overflowWords(const Behaviour& rules) {
  if (rules.overflow == Overflow::ieee) return Words::tr("Overflow gives ∞, else NaN, else ±max.");
  if (rules.saturatesInfinity) return Words::tr("Overflow and ∞ give ±max.");
  return Words::tr("Overflow gives ±max; ∞ stays ∞, or becomes NaN.");
}

QString nanWords(const formats::NanResult& nan) {
  switch (nan.bits) {
  case NanBits::canonical:
    return nan.keepsSign ? Words::tr("NaN keeps its sign.") : Words::tr("NaN loses its sign.");
  case NanBits::allOnes:
    return nan.keepsSign ? Words::tr("NaN becomes all ones below its sign.")
                         : Words::tr("NaN becomes all ones, without a sign.");
  case NanBits::quietPayload:
    return Words::tr("NaN keeps its sign and the top of its payload, and is made quiet.");
  case NanBits::rawPayload:
    return Words::tr("NaN keeps its sign and the top of its payload, signalling or not.");
  }
  return {};
}

QString missingWords(MissingNan missing) {
  switch (missing) {
  case MissingNan::zero:
    return {};
  case MissingNan::oppositeZero:
    return Words::tr("Where there is no NaN it becomes a zero of the other sign.");
  case MissingNan::largest:
    return Words::tr("Where there is no NaN it becomes max.");
  }
  return {};
}

QString scaleWords(const Behaviour& rules) {
  QString words;
  switch (rules.scale) {
  case ScaleRounding::nearest:
    break;
  case ScaleRounding::nearestLowUp:
    words = Words::tr("Scales go to the nearest power of two, up in the lowest binade.");
    break;
  case ScaleRounding::up:
    words = Words::tr("Scales go up to a power of two.");
    break;
  case ScaleRounding::down:
    words = Words::tr("Scales go down to a power of two.");
    break;
  }
  return words;
}

} // namespace

QString rulesInWords(const Behaviour& rules) {
  QStringList words{overflowWords(rules), nanWords(rules.narrow)};
  words.append(missingWords(rules.missingNan));
  if (rules.viaSingle) words.append(Words::tr("Values pass through FP32 first: two roundings."));
  if (rules.flushesToBfloat) words.append(Words::tr("BF16 takes subnormal inputs for zero."));
  words.append(scaleWords(rules));
  if (rules.scaleDomain == ScaleDomain::positiveOrNan)
    words.append(Words::tr("A scale of zero or below is NaN."));
  words.append(Words::tr("Source: %1.")
                   .arg(QString::fromUtf8(rules.source.data(), static_cast<qsizetype>(rules.source.size()))));
  words.removeAll(QString());
  return words.join(QLatin1Char(' '));
}

} // namespace qs::pages
