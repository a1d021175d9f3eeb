#include "app/gui/preferences.h"

#include <QSettings>

#include <algorithm>

namespace qs::gui {
namespace {

constexpr qsizetype recentLimit = 10;

QString oneOf(const QString& value, const QStringList& allowed) {
  return allowed.contains(value) ? value : allowed.first();
}

} // namespace

Preferences loadPreferences() {
  const QSettings file;
  Preferences p;
  p.theme = oneOf(
      file.value(QStringLiteral("theme")).toString(),
      {QStringLiteral("auto"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("projector")});
  p.language = oneOf(file.value(QStringLiteral("language")).toString(),
                     {QString(), QStringLiteral("en"), QStringLiteral("zh_CN")});
  const double zoom = file.value(QStringLiteral("zoom"), 1.0).toDouble();
  p.zoom = zoom >= 1 && zoom <= 3 ? zoom : 1; // NaN fails both comparisons
  p.recentFiles = file.value(QStringLiteral("recentFiles")).toStringList().mid(0, recentLimit);
  p.geometry = file.value(QStringLiteral("geometry")).toByteArray();
  return p;
}

void savePreferences(const Preferences& preferences) {
  QSettings file;
  file.setValue(QStringLiteral("theme"), preferences.theme);
  file.setValue(QStringLiteral("language"), preferences.language);
  file.setValue(QStringLiteral("zoom"), preferences.zoom);
  file.setValue(QStringLiteral("recentFiles"), preferences.recentFiles);
  file.setValue(QStringLiteral("geometry"), preferences.geometry);
}

void remember(QStringList& recentFiles, const QString& path) {
  recentFiles.removeAll(path);
  recentFiles.prepend(path);
  recentFiles = recentFiles.mid(0, recentLimit);
}

} // namespace qs::gui
