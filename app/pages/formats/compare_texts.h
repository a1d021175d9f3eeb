#pragma once

#include "core/values/format_facts.h"
#include "core/values/value_sets.h"

#include <QList>
#include <QString>

// What the comparison of two formats says, in the language of the interface.
namespace qs::pages {

/// One of the two.
struct Contender {
  formats::FormatSpec format;
  values::FormatFacts facts;

  [[nodiscard]] QString name() const { return QString::fromStdString(format.shortName); }
};

[[nodiscard]] Contender contenderOf(formats::FormatSpec format);

/// A row of the table of limits.
struct FactRow {
  QString name, first, second;
  QString hint; ///< what is meant; may be empty
};

[[nodiscard]] QList<FactRow> factRows(const Contender& first, const Contender& second);
/// How many values one has, both have, the other has; and the codes that changed their meaning.
[[nodiscard]] QList<FactRow> setRows(const Contender& first, const Contender& second,
                                     const values::SetComparison& sets,
                                     const std::optional<values::MovedCodes>& moved);
/// Range, resolution and what is contained in what, in one or two sentences.
[[nodiscard]] QString verdictText(const Contender& first, const Contender& second,
                                  const values::SetComparison& sets);

} // namespace qs::pages
