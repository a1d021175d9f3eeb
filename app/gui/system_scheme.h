#pragma once

#include <QDBusMessage>
#include <QObject>

#include <optional>

namespace qs::gui {

/// Whether the desktop asks for a dark look, as it changes: the setting "color-scheme" of the desktop
/// portal's namespace org.freedesktop.appearance (0 no preference, 1 dark, 2 light). Asks without waiting;
/// where there is no session bus or no portal it never knows.
class SystemScheme : public QObject {
  Q_OBJECT

public:
  explicit SystemScheme(QObject* parent = nullptr);

  [[nodiscard]] std::optional<bool> isDark() const { return m_dark; }

signals:
  void changed();

private slots:
  void take(const QDBusMessage& signal); ///< SettingChanged

private:
  void ask();
  void settle(uint scheme);

  std::optional<bool> m_dark; ///< none: unknown, or no preference
};

} // namespace qs::gui
