#pragma once

#include "widgets/common/palette.h"

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace qs::gui {

class SystemScheme;

/// The look of the running application: theme and language, each switched at once for every widget.
/// Made right after the QApplication; before it changes anything it notes what the system looks like.
class Appearance {
public:
  Appearance();
  ~Appearance();

  /// From now on the theme "auto" changes with the desktop. Without this it keeps to how things were at the
  /// start.
  void followSystem();
  /// "light", "dark", "projector"; anything else ("auto") follows the system.
  void setTheme(const QString& name);
  /// "en", "zh_CN"; empty follows the system. Widgets get QEvent::LanguageChange.
  void setLanguage(const QString& name);

private:
  [[nodiscard]] widgets::Theme systemTheme() const;

  bool m_systemIsDark; ///< by the palette at the start
  QString m_theme;
  std::unique_ptr<SystemScheme> m_scheme;
  std::vector<std::unique_ptr<QTranslator>> m_translators; ///< installed
};

} // namespace qs::gui
