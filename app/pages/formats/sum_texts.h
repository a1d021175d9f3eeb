#pragma once

#include "app/pages/formats/arithmetic_model.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

namespace qs::pages {

/// A sum in words, as rich text. Translated.
class SumTexts {
  Q_DECLARE_TR_FUNCTIONS(qs::pages::SumTexts)

public:
  /// What it came to, and where it stalled.
  [[nodiscard]] static QString outcome(const SumFigures& figures);
  /// The steps that end at the cursor (an index into the steps).
  [[nodiscard]] static QString table(const SumFigures& figures, std::size_t cursor, const QColor& headInk);

private:
  [[nodiscard]] static QString stall(const SumFigures& figures);
};

} // namespace qs::pages
