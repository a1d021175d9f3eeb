#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Outcome {
  int code = -1;
  QByteArray out;
  QByteArray err;
};

/// Runs the program as someone without a display, a home folder of their own and a runtime folder.
Outcome run(const QStringList& arguments, const QString& home) {
  QProcess process;
  QProcessEnvironment environment;
  environment.insert(QStringLiteral("HOME"), home);
  environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
  // Sanitizers and library paths of the test run hold for the program too.
  const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
  for (const QString& name : ours.keys())
    if (name.endsWith(QLatin1String("SAN_OPTIONS")) || name == QLatin1String("LD_LIBRARY_PATH"))
      environment.insert(name, ours.value(name));
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(QS_PROGRAM), arguments);
  if (!process.waitForFinished(60'000)) return {};
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
          process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class ProgramTest : public QObject {
  Q_OBJECT

private slots:
  void helpAndVersionNeedNoDisplay();
  void withoutADisplayItSaysWhatToDo();
  void figuresAreWritten_data();
  void figuresAreWritten();
  void figuresDoNotDependOnTheSession();
  void problemsAreOneLine_data();
  void problemsAreOneLine();

private:
  QTemporaryDir m_home;
};

void ProgramTest::helpAndVersionNeedNoDisplay() {
  const Outcome help = run({QStringLiteral("--help")}, m_home.path());
  QCOMPARE(help.code, 0);
  QVERIFY(help.out.contains("--screenshot"));
  QVERIFY(help.err.isEmpty());
  const Outcome version = run({QStringLiteral("--version")}, m_home.path());
  QCOMPARE(version.code, 0);
  QVERIFY(version.out.startsWith("quantoscope "));
}

void ProgramTest::withoutADisplayItSaysWhatToDo() {
  const Outcome outcome = run({}, m_home.path());
  QCOMPARE(outcome.code, 1);
  QVERIFY2(outcome.err.contains("no display") && outcome.err.contains("--screenshot"),
           outcome.err.constData());
}

void ProgramTest::figuresAreWritten_data() {
  QTest::addColumn<QString>("page");
  QTest::addColumn<QString>("suffix");
  QTest::newRow("formats") << QStringLiteral("formats") << QStringLiteral("png");
  QTest::newRow("integers") << QStringLiteral("integers") << QStringLiteral("svg");
  QTest::newRow("quantize") << QStringLiteral("quantize") << QStringLiteral("pdf");
}

void ProgramTest::figuresAreWritten() {
  QFETCH(QString, page);
  QFETCH(QString, suffix);
  QFile state(m_home.filePath(page + QStringLiteral(".json")));
  QVERIFY(state.open(QIODevice::WriteOnly));
  state.write(QJsonDocument(QJsonObject{{QStringLiteral("page"), page}}).toJson());
  state.close();
  const QString figure = m_home.filePath(page + QLatin1Char('.') + suffix);
  const Outcome outcome =
      run({QStringLiteral("--state"), state.fileName(), QStringLiteral("--screenshot"), figure,
           QStringLiteral("--size"), QStringLiteral("1024x700"), QStringLiteral("--theme"),
           QStringLiteral("dark"), QStringLiteral("--lang"), QStringLiteral("zh_CN")},
          m_home.path());
  QVERIFY2(outcome.code == 0, outcome.err.constData());
  QCOMPARE(outcome.err, QByteArray());
  QFile written(figure);
  QVERIFY(written.open(QIODevice::ReadOnly));
  if (suffix == QLatin1String("png")) {
    const QImage image(figure);
    QCOMPARE(image.size(), QSize(1024, 700));
    QVERIFY(image.pixelColor(1020, 650).lightness() < 60); // the dark ground
  } else if (suffix == QLatin1String("svg")) {
    QXmlStreamReader xml(&written);
    while (!xml.atEnd())
      xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
  } else {
    QVERIFY(written.readAll().startsWith("%PDF-"));
  }
}

void ProgramTest::figuresDoNotDependOnTheSession() {
  const QTemporaryDir other;
  QVERIFY(QDir(other.path()).mkpath(QStringLiteral(".config/quantoscope")));
  QFile settings(other.filePath(QStringLiteral(".config/quantoscope/Quantoscope.ini")));
  QVERIFY(settings.open(QIODevice::WriteOnly));
  settings.write("[General]\ntheme=dark\nlanguage=zh_CN\nzoom=2\n");
  settings.close();
  const QString plain = m_home.filePath(QStringLiteral("plain.svg"));
  const QString styled = other.filePath(QStringLiteral("styled.svg"));
  QCOMPARE(run({QStringLiteral("--screenshot"), plain}, m_home.path()).code, 0);
  QCOMPARE(run({QStringLiteral("--screenshot"), styled}, other.path()).code, 0);
  QFile one(plain);
  QFile two(styled);
  QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
  QVERIFY(one.size() > 1000);
  QVERIFY(one.readAll() == two.readAll());
}

void ProgramTest::problemsAreOneLine_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<int>("code");
  QTest::addColumn<QByteArray>("mention");
  const QString out = QStringLiteral("/no/such/folder/f.png");
  QTest::newRow("state is missing") << QStringList{QStringLiteral("--state"),
                                                   QStringLiteral("/no/state.json"),
                                                   QStringLiteral("--screenshot"), QStringLiteral("f.png")}
                                    << 1 << QByteArray("/no/state.json");
  QTest::newRow("file is missing") << QStringList{QStringLiteral("/no/file.npy"),
                                                  QStringLiteral("--screenshot"), QStringLiteral("f.png")}
                                   << 1 << QByteArray("/no/file.npy");
  QTest::newRow("cannot be written") << QStringList{QStringLiteral("--screenshot"), out} << 1 << out.toUtf8();
  QTest::newRow("unknown picture") << QStringList{QStringLiteral("--screenshot"), QStringLiteral("f.gif")}
                                   << 1 << QByteArray("f.gif");
}

void ProgramTest::problemsAreOneLine() {
  QFETCH(QStringList, arguments);
  QFETCH(int, code);
  QFETCH(QByteArray, mention);
  const Outcome outcome = run(arguments, m_home.path());
  QCOMPARE(outcome.code, code);
  QVERIFY2(outcome.err.startsWith("quantoscope: ") && outcome.err.contains(mention), outcome.err.constData());
  QCOMPARE(outcome.err.count('\n'), 1);
  QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
