#pragma once

#include "widgets/common/palette.h"

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace qs::gui {

/// The look of the running application: theme and language, each switched at once for every widget.
/// Made right after the QApplication; before it changes anything it notes what the system looks like.
class Appearance {
public:
  Appearance();
  ~Appearance();

  /// "light", "dark", "projector"; anything else ("auto") follows the system.
  void setTheme(const QString& name);
  /// "en", "zh_CN"; empty follows the system. Widgets get QEvent::LanguageChange.
  void setLanguage(const QString& name);

private:
  [[nodiscard]] widgets::Theme systemTheme() const;

  bool m_systemIsDark;
  std::vector<std::unique_ptr<QTranslator>> m_translators; ///< installed
};

} // namespace qs::gui
