#include "app/gui/system_scheme.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace qs::gui {
namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String scheme("color-scheme");

/// Older portals wrap the value once more.
uint schemeIn(QVariant value) {
  while (value.canConvert<QDBusVariant>())
    value = value.value<QDBusVariant>().variant();
  return value.toUInt();
}

} // namespace

SystemScheme::SystemScheme(QObject* parent) : QObject(parent) {
  // Without an address Qt would start a bus of its own for this one question.
  if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return;
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  qRegisterMetaType<QDBusMessage>("QDBusMessage"); // without it connect() finds no slot with this argument
  bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(take(QDBusMessage)));
  ask();
}

void SystemScheme::ask() {
  QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
  question << appearance << scheme;
  auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    const QDBusPendingReply<QDBusVariant> reply = *answer;
    if (reply.isValid()) settle(schemeIn(reply.value().variant()));
    answer->deleteLater();
  });
}

void SystemScheme::take(const QDBusMessage& signal) {
  const QVariantList said = signal.arguments(); // namespace, key, value
  if (said.value(0).toString() == appearance && said.value(1).toString() == scheme)
    settle(schemeIn(said.value(2)));
}

void SystemScheme::settle(uint value) {
  const std::optional<bool> dark = value == 1   ? std::optional(true)
                                   : value == 2 ? std::optional(false)
                                                : std::nullopt;
  if (std::exchange(m_dark, dark) != dark) emit changed();
}

} // namespace qs::gui
