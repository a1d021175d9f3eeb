#pragma once

#include <QList>
#include <QPair>
#include <QString>

class QWidget;

namespace qs::gui {

/// The sheet of keys: those of the page in front, then those that work everywhere. {"Ctrl+Z", "take back"}.
[[nodiscard]] QWidget* keysCard(const QString& pageName, const QList<QPair<QString, QString>>& pageKeys,
                                const QList<QPair<QString, QString>>& everywhere);
[[nodiscard]] QWidget* aboutCard();

} // namespace qs::gui
