#include "core/integers/nibbles.h"

#include <QTest>

using namespace qs::integers;

class TestNibbles : public QObject {
  Q_OBJECT

private slots:

  void packsInBothOrders() {
    // −5 is 1011, 7 is 0111: low first 0111·1011, high first 1011·0111.
    const NibblePair pair{0xb, 0x7};
    QCOMPARE(int{packNibbles(pair, NibbleOrder::lowFirst)}, 0x7b);
    QCOMPARE(int{packNibbles(pair, NibbleOrder::highFirst)}, 0xb7);
    QCOMPARE(int{packNibbles({0xf2, 0xe3}, NibbleOrder::lowFirst)}, 0x32);
  }

  void everyByteSurvives() {
    for (int byte = 0; byte < 256; ++byte)
      for (const NibbleOrder order : {NibbleOrder::lowFirst, NibbleOrder::highFirst}) {
        const NibblePair pair = unpackNibbles(static_cast<std::uint8_t>(byte), order);
        QVERIFY(pair.first < 16 && pair.second < 16);
        QCOMPARE(int{packNibbles(pair, order)}, byte);
      }
    QCOMPARE(unpackNibbles(0x7b, NibbleOrder::highFirst), (NibblePair{0x7, 0xb}));
  }
};

QTEST_APPLESS_MAIN(TestNibbles)
#include "tst_nibbles.moc"
