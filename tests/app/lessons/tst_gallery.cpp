#include "app/lessons/gallery.h"
#include "app/pages/formats/formats_model.h"
#include "app/pages/integers/integers_model.h"
#include "app/pages/page.h"
#include "tests/app/lessons/claims.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>

using namespace qs;
using namespace qs::lessons;

namespace {

QString textOf(const Example& example) {
  return QString::fromUtf8(example.title) + QLatin1Char(' ') + QString::fromUtf8(example.look);
}

std::vector<Claim> allClaims() {
  std::vector<Claim> all = floatClaims();
  for (Claim& claim : integerClaims())
    all.push_back(std::move(claim));
  return all;
}

/// Numbers that do not belong to a name such as FP16 or E4M3.
QStringList numbersIn(const QString& text) {
  static const QRegularExpression number(
      QStringLiteral("(?<![\\p{L}\\d.])(0x[0-9A-F]+|[0-9.]*[0-9])(?!\\p{L})"));
  QStringList found;
  for (auto match = number.globalMatch(text); match.hasNext();)
    found.append(match.next().captured());
  return found;
}

} // namespace

class GalleryTest : public QObject {
  Q_OBJECT

private slots:
  void idsAreUniqueAndGroupsStandTogether();
  void everyExampleOpens_data();
  void everyExampleOpens();
  void everyClaimHolds_data();
  void everyClaimHolds();
  void noNumberGoesUnchecked_data();
  void noNumberGoesUnchecked();
  void openingKeepsTheOtherPages();
  void theNoteBelongsToItsPage();
};

void GalleryTest::idsAreUniqueAndGroupsStandTogether() {
  QSet<QByteArray> ids;
  Group last = Group::firstSteps;
  for (const Example& example : gallery()) {
    QVERIFY2(!ids.contains(example.id), example.id);
    ids.insert(example.id);
    QVERIFY2(example.group >= last, example.id);
    last = example.group;
    QVERIFY2(QByteArray(example.title).endsWith('?'), example.id);
    QVERIFY2(findExample(example.id) == &example, example.id);
  }
  QVERIFY(gallery().size() >= 24);
  QVERIFY(!findExample("no such example"));
  QVERIFY(!neighbour(gallery().front(), -1));
  QVERIFY(!neighbour(gallery().back(), 1));
  QCOMPARE(neighbour(gallery().front(), 1), &gallery()[1]);
}

void GalleryTest::everyExampleOpens_data() {
  QTest::addColumn<QByteArray>("id");
  for (const Example& example : gallery())
    QTest::newRow(example.id) << QByteArray(example.id);
}

/// The state parses, reads without error, and its page draws it.
void GalleryTest::everyExampleOpens() {
  QFETCH(QByteArray, id);
  const Result<state::AppState> opens = opened(*findExample(id.toStdString()), {});
  QVERIFY2(opens.has_value(), opens ? "" : opens.error().oneLine().c_str());
  QCOMPARE(opens->note, id.toStdString());
  if (opens->page == "formats") QVERIFY(pages::readFormats(opens->formats));
  if (opens->page == "integers") QVERIFY(pages::integerFigures(opens->integers));
  session::Session session;
  session.reset(*opens);
  int built = 0;
  for (const pages::PageEntry& entry : pages::catalogue()) {
    if (opens->page != entry.id) continue;
    const std::unique_ptr<pages::Page> page(entry.create(session, nullptr));
    page->resize(944, 640);
    QVERIFY(!page->grab().isNull());
    ++built;
  }
  QCOMPARE(built, 1);
  QVERIFY(session.state() == *opens);
}

void GalleryTest::everyClaimHolds_data() {
  QTest::addColumn<int>("index");
  int index = 0;
  for (const Claim& claim : allClaims())
    QTest::addRow("%s: %s", claim.example, claim.text) << index++;
}

void GalleryTest::everyClaimHolds() {
  QFETCH(int, index);
  const Claim claim = allClaims()[static_cast<std::size_t>(index)];
  const Example* example = findExample(claim.example);
  QVERIFY(example);
  QVERIFY2(textOf(*example).contains(QString::fromUtf8(claim.text)), "is not in the text");
  QCOMPARE(claim.computed(), QString::fromUtf8(claim.text));
}

void GalleryTest::noNumberGoesUnchecked_data() {
  everyExampleOpens_data();
}

/// Each number in a text is one that the engine was asked for, or one that the state gives it.
void GalleryTest::noNumberGoesUnchecked() {
  QFETCH(QByteArray, id);
  const Example& example = *findExample(id.toStdString());
  QString known = QString::fromUtf8(example.state);
  for (const Claim& claim : allClaims())
    if (id == claim.example) known += QLatin1Char(' ') + QString::fromUtf8(claim.text);
  const QStringList checked = numbersIn(known);
  for (const QString& number : numbersIn(textOf(example)))
    QVERIFY2(checked.contains(number), qPrintable(number));
}

void GalleryTest::openingKeepsTheOtherPages() {
  state::AppState now;
  now.integers.width = 16;
  now.quantize.scheme = "nf4";
  now.formats.format = "bf16";
  const auto next = opened(*findExample("anatomy"), now);
  QVERIFY(next.has_value());
  QCOMPARE(next->formats.format, std::string("f32"));
  QCOMPARE(next->integers.width, 16);
  QCOMPARE(next->quantize.scheme, std::string("nf4"));
}

void GalleryTest::theNoteBelongsToItsPage() {
  state::AppState now = *opened(*findExample("anatomy"), {});
  QCOMPARE(noteOf(now), findExample("anatomy"));
  now.page = "integers";
  QVERIFY(!noteOf(now));
  now.page = "formats";
  now.note = "from a newer program";
  QVERIFY(!noteOf(now));
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
