#include "widgets/common/exact_decimal.h"
#include "widgets/common/number_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace qs::widgets;

namespace {

/// "12345|678" with the tail of a group in brackets: the form the expectations are written in.
QString shown(const QList<DigitGroup>& groups) {
  QStringList parts;
  for (const DigitGroup& group : groups)
    parts.append(group.significant +
                 (group.tail.isEmpty() ? QString() : QStringLiteral("[%1]").arg(group.tail)));
  return parts.join(QLatin1Char('|'));
}

} // namespace

class NumberTextTest : public QObject {
  Q_OBJECT

private slots:
  void numbersAreTypeset_data();
  void numbersAreTypeset();
  void richTextIsEscaped();
  void digitsAreGrouped_data();
  void digitsAreGrouped();
  void noDigitIsLost();
  void linesBreakBetweenGroups();
  void narrowerMeansTaller();
  void copyGivesTheBareText();
};

void NumberTextTest::numbersAreTypeset_data() {
  QTest::addColumn<QString>("ascii");
  QTest::addColumn<QString>("plain");
  QTest::addColumn<QString>("rich");
  const auto row = [](const char* name, const char* ascii, const QString& plain, const QString& rich) {
    QTest::newRow(name) << QString::fromLatin1(ascii) << plain << rich;
  };
  row("small", "-2.44e-05", QStringLiteral(u"−2.44×10⁻⁵"), QStringLiteral(u"−2.44×10<sup>−5</sup>"));
  row("large", "1.8E+308", QStringLiteral(u"1.8×10³⁰⁸"), QStringLiteral(u"1.8×10<sup>308</sup>"));
  row("plain", "0.1", QStringLiteral("0.1"), QStringLiteral("0.1"));
  row("negative", "-0", QStringLiteral(u"−0"), QStringLiteral(u"−0"));
  row("infinity", "-inf", QStringLiteral(u"−inf"), QStringLiteral(u"−inf"));
  row("hex float stays", "0x1.8p-3", QStringLiteral(u"0x1.8p−3"), QStringLiteral(u"0x1.8p−3"));
}

void NumberTextTest::numbersAreTypeset() {
  QFETCH(QString, ascii);
  QTEST(plainNumber(ascii), "plain");
  QTEST(richNumber(ascii), "rich");
}

void NumberTextTest::richTextIsEscaped() {
  QCOMPARE(richNumber(QStringLiteral("<b>&")), QStringLiteral("&lt;b&gt;&amp;"));
}

void NumberTextTest::digitsAreGrouped_data() {
  QTest::addColumn<QString>("decimal");
  QTest::addColumn<int>("significant");
  QTest::addColumn<QString>("groups");
  const auto row = [](const char* name, const char* decimal, int significant, const QString& groups) {
    QTest::newRow(name) << QString::fromLatin1(decimal) << significant << groups;
  };
  row("short", "0.1", -1, QStringLiteral("0.1"));
  row("fraction", "0.0999755859375", -1, QStringLiteral("0.09997|55859|375"));
  row("leading zeros are not significant", "0.0999755859375", 4, QStringLiteral("0.09997|[55859]|[375]"));
  row("tail within a group", "1.25", 2, QStringLiteral("1.2[5]"));
  row("sign", "-12.5", -1, QStringLiteral(u"−12.5"));
  row("integer up to six digits", "123456", -1, QStringLiteral("123456"));
  row("long integer groups from the point", "1234567", -1, QStringLiteral("12|34567"));
  row("long on both sides", "1234567.1234567", 9, QStringLiteral("12|34567.|12[345]|[67]"));
  row("zero", "0", 3, QStringLiteral("0"));
  row("fewer digits than significant", "65504", 9, QStringLiteral("65504"));
  row("empty", "", -1, QString());
}

void NumberTextTest::digitsAreGrouped() {
  QFETCH(QString, decimal);
  QFETCH(int, significant);
  QTEST(shown(digitGroups(decimal, significant)), "groups");
}

void NumberTextTest::noDigitIsLost() {
  // 2^-1074, the least binary64: 0. then 323 zeros and 751 digits; any digits will do here.
  QString decimal = QStringLiteral("0.");
  for (int i = 0; i < 1074; ++i)
    decimal += QChar(u'0' + i * 7 % 10);
  for (const int significant : {-1, 0, 17, 2000}) {
    QString joined;
    for (const DigitGroup& group : digitGroups(decimal, significant))
      joined += group.significant + group.tail;
    QCOMPARE(joined, decimal);
  }
}

void NumberTextTest::linesBreakBetweenGroups() {
  // Groups of 7, 5 and 5 figures of 10 px with gaps of 5: 70 + 5 + 50 = 125 fit in 130, the third begins a
  // line.
  const DigitMetrics metrics{10, 20, 5};
  const QList<PlacedGroup> placed =
      layoutDigits(digitGroups(QStringLiteral("0.123451234512345"), -1), metrics, 130);
  QCOMPARE(placed.size(), 3);
  QCOMPARE(placed[0].rect, QRectF(0, 0, 70, 20));
  QCOMPARE(placed[1].rect, QRectF(75, 0, 50, 20));
  QCOMPARE(placed[2].rect, QRectF(0, 20, 50, 20));
}

void NumberTextTest::narrowerMeansTaller() {
  ExactDecimal view;
  view.setDecimal(QStringLiteral("0.") + QString(200, QLatin1Char('3')));
  QVERIFY(view.heightForWidth(200) > view.heightForWidth(600));
  QVERIFY(view.heightForWidth(600) > view.heightForWidth(6000));
  QCOMPARE(view.accessibleName(), view.decimal());
}

void NumberTextTest::copyGivesTheBareText() {
  ExactDecimal view;
  view.setDecimal(QStringLiteral("-0.12345678"));
  QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("-0.12345678"));
}

QTEST_MAIN(NumberTextTest)
#include "tst_number_text.moc"
