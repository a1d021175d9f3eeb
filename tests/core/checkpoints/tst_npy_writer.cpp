#include "core/checkpoints/npy_writer.h"
#include "tests/core/checkpoints/checkpoint_files.h"

#include <QTest>

class TestNpyWriter : public QObject {
  Q_OBJECT

private slots:
  void preamblesEqualThoseOfNumPy_data();
  void preamblesEqualThoseOfNumPy();
  void theLongestShapeFits();
};

void TestNpyWriter::preamblesEqualThoseOfNumPy_data() {
  QTest::addColumn<QByteArray>("descr");
  QTest::addColumn<QList<int>>("shape");
  QTest::newRow("scalar_0d") << QByteArray("<f8") << QList<int>{};
  QTest::newRow("one_elem") << QByteArray("<i8") << QList<int>{1};
  QTest::newRow("c_f4") << QByteArray("<f4") << QList<int>{3, 4};
  QTest::newRow("high_rank") << QByteArray("|u1") << QList<int>{2, 2, 2, 2, 2, 2};
  QTest::newRow("empty") << QByteArray("<f4") << QList<int>{0, 3};
}

void TestNpyWriter::preamblesEqualThoseOfNumPy() {
  QFETCH(QByteArray, descr);
  QFETCH(QList<int>, shape);
  const QString name = QStringLiteral("npy/%1.npy").arg(QString::fromLatin1(QTest::currentDataTag()));
  const QByteArray numpy = qs::testing::contents(qs::testing::dataPath(name));
  const std::vector<std::uint64_t> extents(shape.begin(), shape.end());
  const auto preamble = QByteArray::fromStdString(qs::checkpoints::npyPreamble(descr.toStdString(), extents));
  QCOMPARE(preamble, numpy.first(128));
}

void TestNpyWriter::theLongestShapeFits() {
  const std::vector<std::uint64_t> extents(64, 1);
  const std::string preamble = qs::checkpoints::npyPreamble("<f4", extents);
  QCOMPARE(preamble.size() % 64, 0u);
  const auto source = qs::testing::sourceOf(QByteArray::fromStdString(preamble) + QByteArray(4, '\0'));
  const auto checkpoint = qs::checkpoints::open(source);
  QVERIFY(checkpoint);
  QCOMPARE(checkpoint->tensors[0].shape, extents);
}

QTEST_APPLESS_MAIN(TestNpyWriter)
#include "tst_npy_writer.moc"
