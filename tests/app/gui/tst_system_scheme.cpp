#include "app/gui/appearance.h"
#include "app/gui/system_scheme.h"
#include "widgets/common/palette.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace qs;
using namespace qs::gui;

/// The desktop's side: a portal with one setting.
class Portal : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
  uint scheme = 1;

  void change(uint to) {
    scheme = to;
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                     QStringLiteral("org.freedesktop.portal.Settings"),
                                                     QStringLiteral("SettingChanged"));
    signal << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
           << QVariant::fromValue(QDBusVariant(to));
    QVERIFY(QDBusConnection(QStringLiteral("portal")).send(signal));
  }

public slots:

  /// As the portal answers: a variant within a variant.
  [[nodiscard]] QDBusVariant Read(const QString& space, const QString& key) {
    const bool known =
        space == QStringLiteral("org.freedesktop.appearance") && key == QStringLiteral("color-scheme");
    return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 99)));
  }
};

/// On a bus of its own.
class TestSystemScheme : public QObject {
  Q_OBJECT

private slots:

  void initTestCase() {
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--print-address")});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) {
      QVERIFY2(qgetenv("QS_E2E") != "required", "dbus-daemon is not there");
      QSKIP("dbus-daemon is not there");
    }
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("portal"));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
  }

  void cleanupTestCase() {
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    m_daemon.kill();
    m_daemon.waitForFinished();
  }

  void theSettingIsReadAndFollowed() {
    m_portal.scheme = 1;
    SystemScheme scheme;
    QVERIFY(!scheme.isDark()); // not asked to the end yet
    QTRY_COMPARE(scheme.isDark(), std::optional(true));
    // Said again and again: the bus may take a moment until it passes signals on.
    QTRY_VERIFY((m_portal.change(2), scheme.isDark() == std::optional(false)));
    QSignalSpy spy(&scheme, &SystemScheme::changed);
    m_portal.change(2);
    m_portal.change(0);
    QTRY_COMPARE(scheme.isDark(), std::optional<bool>());
    QCOMPARE(spy.size(), 1);
  }

  void theApplicationChangesWithIt() {
    m_portal.scheme = 2;
    Appearance appearance;
    appearance.followSystem();
    appearance.setTheme(QStringLiteral("auto"));
    const auto ground = [] { return QApplication::palette().color(QPalette::Window); };
    const QColor dark = widgets::palette(widgets::Theme::dark).color(QPalette::Window);
    QVERIFY(ground() != dark);
    QTRY_VERIFY((m_portal.change(1), ground() == dark));
    appearance.setTheme(QStringLiteral("light"));
    m_portal.change(2);
    m_portal.change(1);
    QTest::qWait(50);
    QVERIFY(ground() != dark); // chosen by hand
  }

private:
  QProcess m_daemon;
  Portal m_portal;
};

QTEST_MAIN(TestSystemScheme)
#include "tst_system_scheme.moc"
