#include "widgets/common/elided_label.h"

#include <QAccessible>
#include <QTest>

using qs::widgets::ElidedLabel;

class TestElidedLabel : public QObject {
  Q_OBJECT

private slots:
  void losesItsMiddleWhereItDoesNotFit();
  void growsBackWithTheRoom();
  void asksForTheWholeText();
};

namespace {

QString longName() {
  return QStringLiteral("model.layers.31.self_attention.query_projection.weight");
}

} // namespace

void TestElidedLabel::losesItsMiddleWhereItDoesNotFit() {
  ElidedLabel label;
  label.setFullText(longName());
  label.resize(120, 20);
  label.show();
  QVERIFY(label.text().contains(QChar(0x2026)));
  QVERIFY(label.text().startsWith(QStringLiteral("model")) && label.text().endsWith(QStringLiteral("ight")));
  QCOMPARE(label.toolTip(), longName());
  QCOMPARE(label.fullText(), longName());
  QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), longName());
}

void TestElidedLabel::growsBackWithTheRoom() {
  ElidedLabel label;
  label.setFullText(longName());
  label.resize(120, 20);
  label.show();
  label.resize(label.sizeHint());
  QCOMPARE(label.text(), longName());
  QVERIFY(label.toolTip().isEmpty());
}

void TestElidedLabel::asksForTheWholeText() {
  ElidedLabel label;
  label.setFullText(longName());
  QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(longName()));
  QVERIFY(label.minimumSizeHint().width() < 200);
  label.setFullText(QStringLiteral("w"));
  QVERIFY(label.minimumSizeHint().width() < 40);
}

QTEST_MAIN(TestElidedLabel)
#include "tst_elided_label.moc"
