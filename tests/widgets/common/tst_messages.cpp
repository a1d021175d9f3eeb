#include "widgets/common/messages.h"
#include "widgets/common/notice.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace qs;

namespace {

/// Translates the one message of these tests, as a .qm file would.
class OneMessage final : public QTranslator {
public:
  [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
    const bool ours = qstrcmp(context, "core") == 0 && qstrcmp(source, "needs %1, has %2") == 0;
    return ours ? QStringLiteral(u"有 %2，要 %1") : QString();
  }

  [[nodiscard]] bool isEmpty() const override { return false; }
};

Error sample() {
  return {ErrorCode::malformed, "/data/model.safetensors", "w1", 24, QS_TR("core", "needs %1, has %2"),
          {"8", "%1"}};
}

} // namespace

class MessagesTest : public QObject {
  Q_OBJECT

private slots:
  void argumentsAndPlaceAreTold();
  void translationMayReorderArguments();
  void controlCharactersNeverBreakTheLine();
  void noticeFollowsTheLanguage();
  void emptyNoticeTakesNoRoom();
};

void MessagesTest::argumentsAndPlaceAreTold() {
  // The second argument looks like a reference and must stay as it is.
  QCOMPARE(widgets::why(sample()), QStringLiteral("needs 8, has %1"));
  QCOMPARE(widgets::where(sample()), QStringLiteral("w1, offset 24"));
  QCOMPARE(widgets::oneLine(sample()), QStringLiteral("model.safetensors: w1, offset 24: needs 8, has %1"));
  QCOMPARE(widgets::oneLine({ErrorCode::usage, {}, {}, {}, "plain", {}}), QStringLiteral("plain"));
}

void MessagesTest::translationMayReorderArguments() {
  OneMessage chinese;
  QCoreApplication::installTranslator(&chinese);
  QCOMPARE(widgets::why(sample()), QStringLiteral(u"有 %1，要 8"));
}

void MessagesTest::controlCharactersNeverBreakTheLine() {
  const QString line = widgets::oneLine({ErrorCode::malformed, "a\nb", "t\x1b[2J", {}, "bad", {}});
  QVERIFY(!line.contains(QLatin1Char('\n')));
  QVERIFY(!line.contains(QChar(0x1b)));
}

void MessagesTest::noticeFollowsTheLanguage() {
  widgets::Notice notice;
  notice.say(sample());
  QVERIFY(notice.text().contains(QLatin1String("needs 8")));
  OneMessage chinese;
  QCoreApplication::installTranslator(&chinese);
  QTRY_VERIFY(notice.text().contains(QStringLiteral(u"要 8")));
  QCoreApplication::removeTranslator(&chinese);
  QTRY_VERIFY(notice.text().contains(QLatin1String("needs 8")));
}

void MessagesTest::emptyNoticeTakesNoRoom() {
  widgets::Notice notice;
  QVERIFY(notice.isHidden());
  notice.say(widgets::Notice::Kind::information, QStringLiteral("x"));
  QVERIFY(!notice.isHidden());
  notice.say(widgets::Notice::Kind::information, {});
  QVERIFY(notice.isHidden());
}

QTEST_MAIN(MessagesTest)
#include "tst_messages.moc"
