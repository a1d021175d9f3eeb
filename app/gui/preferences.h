#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace qs::gui {

/// What a person chose once and keeps: how the program looks and speaks, and what was opened lately.
struct Preferences {
  QString theme = QStringLiteral("auto"); ///< "auto", "light", "dark", "projector"
  QString language;                       ///< "en", "zh_CN"; empty: as the system speaks
  double zoom = 1;                        ///< 1 … 3
  QStringList recentFiles;                ///< absolute paths, newest first, at most ten
  QByteArray geometry;                    ///< of the window
};

/// From and to the user's settings file (INI). What is missing or makes no sense there takes its default.
[[nodiscard]] Preferences loadPreferences();
void savePreferences(const Preferences& preferences);

/// Puts path first in the list, once.
void remember(QStringList& recentFiles, const QString& path);

} // namespace qs::gui
