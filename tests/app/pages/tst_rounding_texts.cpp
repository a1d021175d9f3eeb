#include "app/pages/formats/explanations.h"
#include "app/pages/formats/formats_page.h"
#include "app/pages/formats/rounding_reasons.h"
#include "core/values/code_order.h"

#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace qs;
using namespace qs::pages;

namespace {

FormatsReading readingOf(const char* format, const char* entry, const char* behaviour = "ieee") {
  state::FormatsState state;
  state.format = format;
  state.entry = entry;
  state.behaviour = behaviour;
  return *readFormats(state);
}

QString placeOf(const char* format, const char* entry, const char* behaviour = "ieee") {
  const FormatsReading reading = readingOf(format, entry, behaviour);
  return placeText(values::roundingCase(values::CodeOrder(reading.format.layout), roundedNumber(reading)),
                   reading);
}

} // namespace

class RoundingTextsTest : public QObject {
  Q_OBJECT

private slots:

  /// E4M3FN: 448 is even and takes the tie at 464; binary16: 65504 is odd and leaves 65520 to infinity.
  void theBorderOfOverflowIsToldExactly() {
    QVERIFY(placeOf("e4m3fn", "464").contains(QStringLiteral("Beyond the half way")));
    QVERIFY(placeOf("f16", "65520").contains(QStringLiteral("From the half way on")));
    QVERIFY(placeOf("e2m1fn", "6.5").contains(QStringLiteral("The format ends here")));
  }

  void scalesTellThatTheSignIsDropped() {
    QVERIFY(placeOf("e8m0fnu", "-3").contains(QStringLiteral("no sign")));
    QVERIFY(!placeOf("e8m0fnu", "3").contains(QStringLiteral("no sign")));
    QVERIFY(roundingNote(readingOf("e8m0fnu", "-3")).contains(QStringLiteral("the magnitude is stored")));
  }

  /// vcvtneps2bf16 takes subnormals for zero.
  void flushedNumbersBecomeNeitherNeighbour() {
    QVERIFY(placeOf("bf16", "1e-40", "x86").contains(QStringLiteral("becomes 0")));
    QVERIFY(!placeOf("bf16", "1e-40").contains(QStringLiteral("becomes")));
  }

  void negativeNumbersOfUnsignedFormatsAreNoOverflow() {
    const QString note = roundingNote(readingOf("e3m2[signed=no]", "-1"));
    QVERIFY2(note.contains(QStringLiteral("below zero")) && !note.contains(QStringLiteral("overflow")),
             qPrintable(note));
    QVERIFY(roundingNote(readingOf("e3m2[signed=no]", "100")).contains(QStringLiteral("overflow")));
  }

  /// P3109's extended formats have NaN in the place of −0, or with all bits set, and infinities too.
  void infinitiesAreNotDenied() {
    const QString denial = QStringLiteral("there is no infinity");
    QVERIFY(!formulaText(readingOf("binary8p3se", "nan")).contains(denial));
    QVERIFY(!formulaText(readingOf("binary8p3ue", "nan")).contains(denial));
    QVERIFY(formulaText(readingOf("e4m3fnuz", "nan")).contains(denial));
    QVERIFY(formulaText(readingOf("e4m3fn", "nan")).contains(denial));
  }

  void theOnlyNanHasNoSign() {
    QVERIFY(!readingOf("e4m3fnuz", "nan").stored.negative);
    QVERIFY(readingOf("f16", "-nan").stored.negative);
  }

  /// 464 + 2^-40 is a tie in binary32, and goes to the even 448 under PyTorch's two roundings.
  void theModeInForceTellsWhatTheRulesStore() {
    session::Session session;
    FormatsPage page(session);
    state::AppState state;
    state.formats.format = "e4m3fn";
    state.formats.entry = "464 + 2^-40";
    state.formats.view = "rounding";
    const auto shown = [&](const char* behaviour) {
      state.formats.behaviour = behaviour;
      session.reset(state);
      for (const QRadioButton* mode : page.findChildren<QRadioButton*>())
        if (mode->isChecked() && mode->property("mode") == QLatin1String("rne"))
          return mode->accessibleDescription();
      return QString();
    };
    QVERIFY2(shown("ieee").startsWith(QStringLiteral("NaN")), qPrintable(shown("ieee")));
    QVERIFY2(shown("torch").startsWith(QStringLiteral("448")), qPrintable(shown("torch")));
    QVERIFY(shown("torch").contains(QStringLiteral("PyTorch")));
  }
};

QTEST_MAIN(RoundingTextsTest)
#include "tst_rounding_texts.moc"
