#include "app/gui/command_line.h"
#include "app/gui/fuzzy.h"
#include "app/gui/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace qs::gui;

namespace {

Launch parsed(const QByteArrayList& words) {
  std::vector<const char*> argv{"quantoscope"};
  for (const QByteArray& word : words)
    argv.push_back(word.constData());
  return parseCommandLine(static_cast<int>(argv.size()), argv.data());
}

} // namespace

class CommandLineTest : public QObject {
  Q_OBJECT

private slots:
  void everythingIsRead();
  void nothingIsFine();
  void helpAndVersionEndWithoutRunning();
  void wrongUsageIsRefused_data();
  void wrongUsageIsRefused();
  void fuzzyFindsLettersInOrder();
  void fuzzyPrefersWordsAndNeighbours();
  void recentFilesAreUniqueAndFew();
  void preferencesSurviveAndHealThemselves();
};

void CommandLineTest::everythingIsRead() {
  const Launch launch = parsed({"a.npy", "--state", "s.json", "--screenshot", "o.svg", "--size", "1024x700",
                                "--theme", "dark", "--lang", "zh_CN", "b.npy"});
  if (!launch.run) QFAIL("it was not understood");
  QCOMPARE(launch.run->files, (QStringList{QStringLiteral("a.npy"), QStringLiteral("b.npy")}));
  QCOMPARE(launch.run->state, QStringLiteral("s.json"));
  QCOMPARE(launch.run->screenshot, QStringLiteral("o.svg"));
  QCOMPARE(launch.run->size, QSize(1024, 700));
  QCOMPARE(launch.run->theme, std::string("dark"));
  QCOMPARE(launch.run->language, QStringLiteral("zh_CN"));
}

void CommandLineTest::nothingIsFine() {
  const Launch launch = parsed({});
  if (!launch.run) QFAIL("it was not understood");
  QVERIFY(launch.run->files.isEmpty() && launch.run->screenshot.isEmpty());
  QCOMPARE(launch.run->size, QSize(1280, 800));
}

void CommandLineTest::helpAndVersionEndWithoutRunning() {
  for (const char* option : {"--help", "--version"}) {
    const Launch launch = parsed({option});
    QVERIFY(!launch.run.has_value());
    QCOMPARE(launch.exitCode, 0);
    QVERIFY(launch.output.find("quantoscope") != std::string::npos);
    QVERIFY(launch.problem.empty());
  }
}

void CommandLineTest::wrongUsageIsRefused_data() {
  QTest::addColumn<QByteArrayList>("words");
  QTest::newRow("unknown option") << QByteArrayList{"--frobnicate"};
  QTest::newRow("theme") << QByteArrayList{"--theme", "pink"};
  QTest::newRow("language") << QByteArrayList{"--lang", "fr"};
  QTest::newRow("size without a height") << QByteArrayList{"--size", "1280"};
  QTest::newRow("size of nothing") << QByteArrayList{"--size", "0x0"};
  QTest::newRow("size beyond memory") << QByteArrayList{"--size", "999999x999999"};
  QTest::newRow("negative size") << QByteArrayList{"--size=-800x600"};
  QTest::newRow("no value") << QByteArrayList{"--state"};
}

void CommandLineTest::wrongUsageIsRefused() {
  QFETCH(QByteArrayList, words);
  const Launch launch = parsed(words);
  QVERIFY(!launch.run.has_value());
  QCOMPARE(launch.exitCode, 2);
  QVERIFY(!launch.problem.empty());
  QVERIFY(launch.output.empty());
}

void CommandLineTest::fuzzyFindsLettersInOrder() {
  QVERIFY(fuzzyScore(QStringLiteral("vtd"), QStringLiteral("View > Theme > Dark")) > 0);
  QVERIFY(fuzzyScore(QStringLiteral("DARK"), QStringLiteral("View > Theme > Dark")) > 0);
  QVERIFY(fuzzyScore(QStringLiteral("theme dark"), QStringLiteral("View > Theme > Dark")) > 0);
  QVERIFY(fuzzyScore(QStringLiteral(u"深色"), QStringLiteral(u"视图 › 主题 › 深色")) > 0);
  QCOMPARE(fuzzyScore(QStringLiteral("dt"), QStringLiteral("Theme Dark")), 0);
  QCOMPARE(fuzzyScore(QStringLiteral("x"), QString()), 0);
  QVERIFY(fuzzyScore(QString(), QStringLiteral("anything")) > 0);
}

void CommandLineTest::fuzzyPrefersWordsAndNeighbours() {
  const auto better = [](const char* pattern, const char* one, const char* other) {
    return fuzzyScore(QLatin1String(pattern), QLatin1String(one)) >
           fuzzyScore(QLatin1String(pattern), QLatin1String(other));
  };
  QVERIFY(better("un", "Edit > Undo", "File > Open Recent > function.npy"));
  QVERIFY(better("dark", "Theme > Dark", "Dump a revised book"));
  QVERIFY(better("op", "Open", "Help > Copy"));
}

void CommandLineTest::recentFilesAreUniqueAndFew() {
  QStringList recent;
  for (int i = 0; i < 15; ++i)
    remember(recent, QStringLiteral("/f%1").arg(i));
  QCOMPARE(recent.size(), 10);
  remember(recent, QStringLiteral("/f8"));
  QCOMPARE(recent.size(), 10);
  QCOMPARE(recent.first(), QStringLiteral("/f8"));
  QCOMPARE(recent.count(QStringLiteral("/f8")), 1);
}

void CommandLineTest::preferencesSurviveAndHealThemselves() {
  const QTemporaryDir folder;
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
  QCoreApplication::setOrganizationName(QStringLiteral("quantoscope-test"));
  Preferences p;
  p.theme = QStringLiteral("dark");
  p.language = QStringLiteral("zh_CN");
  p.zoom = 1.5;
  p.recentFiles = {QStringLiteral("/a"), QStringLiteral("/b, c")};
  p.geometry = QByteArray("\x01\x00\x02", 3);
  savePreferences(p);
  const Preferences back = loadPreferences();
  QCOMPARE(back.theme, p.theme);
  QCOMPARE(back.language, p.language);
  QCOMPARE(back.zoom, p.zoom);
  QCOMPARE(back.recentFiles, p.recentFiles);
  QCOMPARE(back.geometry, p.geometry);
  QSettings file;
  file.setValue(QStringLiteral("theme"), QStringLiteral("pink"));
  file.setValue(QStringLiteral("language"), 7);
  file.setValue(QStringLiteral("zoom"), QStringLiteral("nan"));
  file.sync();
  QCOMPARE(loadPreferences().theme, QStringLiteral("auto"));
  QCOMPARE(loadPreferences().language, QString());
  QCOMPARE(loadPreferences().zoom, 1.0);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
