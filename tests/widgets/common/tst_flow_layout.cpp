#include "widgets/common/flow_layout.h"

#include <QTest>
#include <QWidget>

using namespace qs::widgets;

namespace {

QWidget* block(int width, int height = 20) {
  auto* made = new QWidget;
  made->setFixedSize(width, height);
  return made;
}

} // namespace

class TestFlowLayout : public QObject {
  Q_OBJECT

private slots:

  void rowsBreakWhereTheyAreFull() {
    QWidget owner;
    auto* flow = new FlowLayout(&owner);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(10);
    for (int i = 0; i < 3; ++i)
      flow->addWidget(block(100));
    QCOMPARE(flow->sizeHint(), QSize(320, 20)); // all in one row
    QCOMPARE(flow->minimumSize().width(), 100);
    QCOMPARE(flow->heightForWidth(320), 20);
    QCOMPARE(flow->heightForWidth(319), 20 + 5 + 20); // half the spacing between rows
  }

  void aGrowingWidgetTakesWhatIsLeftOfItsRow() {
    QWidget owner;
    auto* flow = new FlowLayout(&owner);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(10);
    auto* growing = new QWidget;
    growing->setMinimumSize(50, 20);
    flow->addWidget(block(100));
    flow->addGrowing(growing);
    flow->addWidget(block(100));
    flow->setGeometry({0, 0, 400, 20});
    QCOMPARE(growing->geometry(), QRect(110, 0, 180, 20));
    QCOMPARE(flow->itemAt(2)->geometry().left(), 300);
  }

  /// A row of rows: the inner one is asked how high it gets where it must break.
  void whatIsTooWideBreaksItself() {
    QWidget owner;
    auto* outer = new FlowLayout(&owner);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget;
    auto* flow = new FlowLayout(inner);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(10);
    for (int i = 0; i < 3; ++i)
      flow->addWidget(block(100));
    outer->addWidget(inner);
    QCOMPARE(outer->heightForWidth(400), 20);
    QCOMPARE(outer->heightForWidth(210), 20 + 5 + 20);
  }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flow_layout.moc"
