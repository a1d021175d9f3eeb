#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace qs::pages {

enum class TableForm { text, csv, markdown };

/// A table for the clipboard: tab-separated, RFC 4180, or a Markdown table. Every line ends with a newline.
[[nodiscard]] QString tableText(TableForm form, const QStringList& head, const QList<QStringList>& rows);

} // namespace qs::pages
