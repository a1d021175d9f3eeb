#include "app/pages/formats/explanations.h"
#include "app/pages/formats/formats_model.h"
#include "app/pages/formats/rules.h"
#include "app/pages/formats/rules_in_words.h"

#include <QSet>
#include <QTest>

using namespace qs;
using namespace qs::pages;

static state::FormatsState e4m3(const char* entry) {
  state::FormatsState state;
  state.format = "e4m3fn";
  state.entry = entry;
  return state;
}

class FormatsRulesTest : public QObject {
  Q_OBJECT

private slots:

  /// 500 lies beyond 448, the largest E4M3FN; ∞ is none of its values. Who saturates: the OFP8 document, PTX
  /// cvt.satfinite and ONNX with saturate = 1 give 0x7e for both; PyTorch and ONNX without give NaN, 0x7f.
  /// kSaturate of ml_dtypes leaves infinity NaN.
  void everyBehaviourIsInForce_data() {
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<int>("of500");
    QTest::addColumn<int>("ofInfinity");
    QTest::newRow("ieee") << QByteArray("ieee") << 0x7f << 0x7f;
    QTest::newRow("ocp") << QByteArray("ocp-saturate") << 0x7e << 0x7e;
    QTest::newRow("torch") << QByteArray("torch") << 0x7f << 0x7f;
    QTest::newRow("ml_dtypes") << QByteArray("ml_dtypes") << 0x7f << 0x7f;
    QTest::newRow("kSaturate") << QByteArray("ml_dtypes-saturate") << 0x7e << 0x7f;
    QTest::newRow("nvidia") << QByteArray("nvidia") << 0x7e << 0x7e;
    QTest::newRow("onnx") << QByteArray("onnx") << 0x7e << 0x7e;
    QTest::newRow("onnx-overflow") << QByteArray("onnx-overflow") << 0x7f << 0x7f;
  }

  void everyBehaviourIsInForce() {
    QFETCH(QByteArray, behaviour);
    QFETCH(int, of500);
    QFETCH(int, ofInfinity);
    state::FormatsState state = e4m3("500");
    state = withBehaviour(state, *formats::behaviourFrom(behaviour.toStdString()));
    QCOMPARE(int(readFormats(state)->code()), of500);
    state.entry = "inf";
    QCOMPARE(int(readFormats(state)->code()), ofInfinity);
  }

  /// Two roundings: through binary32 the 2^−40 is lost, and the tie falls to 1.
  void rulesThatPassThroughSingleRoundTwice() {
    state::FormatsState state = e4m3("1.0625 + 2^-40");
    QCOMPARE(readFormats(state)->code(), formats::Code{0x39});
    state = withBehaviour(state, *formats::behaviourFrom("torch"));
    QCOMPARE(readFormats(state)->code(), formats::Code{0x38});
  }

  /// What is no tie by itself but only after the first rounding is said to be so.
  void theNoteTellsOfBothRoundings() {
    state::FormatsState state = e4m3("1.0625 + 2^-40");
    QCOMPARE(roundingNote(*readFormats(state)), QStringLiteral("rounded up"));
    state = withBehaviour(state, *formats::behaviourFrom("torch"));
    QCOMPARE(
        roundingNote(*readFormats(state)),
        QStringLiteral(
            "rounded twice: first to FP32 1.0625, exactly halfway between its neighbours; rounded down"));
    state.entry = "1.0625"; // binary32 has it: the first rounding changes nothing
    QCOMPARE(roundingNote(*readFormats(state)),
             QStringLiteral("rounded down; a tie: exactly halfway between its neighbours"));
  }

  void whoNamesAnotherRoundingOrOverflowWantsThat() {
    state::FormatsState state = e4m3("500");
    state.behaviour = "nvidia";
    state.overflow = "ieee"; // not NVIDIA's
    QCOMPARE(readFormats(state)->code(), formats::Code{0x7f});
    QVERIFY(!rulesOf(state, 0)->behaviour);
    state.overflow = "saturate";
    QVERIFY(rulesOf(state, 0)->behaviour);
    state.rounding = "rtz";
    QVERIFY(!rulesOf(state, 0)->behaviour);
    state = e4m3("500");
    state.overflow = "saturate";
    state.behaviour = byHand;
    QCOMPARE(readFormats(state)->code(), formats::Code{0x7e});
  }

  void unknownRulesAreAnError() {
    state::FormatsState state;
    state.behaviour = "nobody";
    const auto reading = readFormats(state);
    QVERIFY(!reading);
    QCOMPARE(reading.error().culprit, std::string("nobody"));
  }

  void everyBehaviourIsToldInItsOwnWords() {
    QSet<QString> told;
    for (const formats::Behaviour& behaviour : formats::behaviours()) {
      const QString words = rulesInWords(behaviour);
      QVERIFY(words.contains(QString::fromUtf8(behaviour.source.data())));
      told.insert(words);
    }
    QCOMPARE(std::size_t(told.size()), formats::behaviours().size());
    QVERIFY(rulesInWords(*formats::behaviourFrom("torch")).contains(QStringLiteral("two roundings")));
    QVERIFY(!rulesInWords(*formats::behaviourFrom("ieee")).contains(QStringLiteral("two roundings")));
  }
};

QTEST_APPLESS_MAIN(FormatsRulesTest)
#include "tst_formats_rules.moc"
