#include "tests/tools/rules.h"
#include "tests/tools/translations.h"
#include "tests/tools/tree.h"

#include <QTest>

#include <algorithm>

using namespace qs::tools;

namespace {

constexpr auto root = QS_SOURCE_DIR;

const std::vector<TreeFile>& files() {
  static const std::vector<TreeFile> all = textFiles(root);
  return all;
}

using Rule = Findings (*)(const std::string&, std::string_view);

void report(const Findings& findings) {
  for (const Finding& finding : findings)
    qWarning("%s", finding.text().c_str());
  QVERIFY2(findings.empty(), "the findings stand above");
}

} // namespace

Q_DECLARE_METATYPE(Rule)

/// The tree keeps its own rules.
class TestTree : public QObject {
  Q_OBJECT

private slots:
  void theWholeTreeIsSeen();
  void everyFileKeepsTheRule_data();
  void everyFileKeepsTheRule();
  void theTopLevelHoldsWhatItShould();
  void translationsAreComplete();
};

void TestTree::theWholeTreeIsSeen() {
  const auto sees = [](std::string_view path) {
    return std::ranges::find(files(), path, &TreeFile::path) != files().end();
  };
  QVERIFY(sees("core/base/result.h"));
  QVERIFY(sees("tests/tools/tst_tree.cpp"));
  QVERIFY(sees("CMakeLists.txt"));
  QVERIFY(files().size() > 100);
}

void TestTree::everyFileKeepsTheRule_data() {
  QTest::addColumn<Rule>("rule");
  QTest::newRow("dependencies point one way") << Rule(checkArrows);
  QTest::newRow("core knows no Qt") << Rule(checkCoreWords);
  QTest::newRow("files are short") << Rule(checkFileLength);
  QTest::newRow("functions are short") << Rule(checkFunctionLength);
  QTest::newRow("no paths of one machine") << Rule(checkMachinePaths);
  QTest::newRow("text is UTF-8") << Rule(checkEncoding);
}

void TestTree::everyFileKeepsTheRule() {
  QFETCH(Rule, rule);
  Findings all;
  for (const TreeFile& file : files()) {
    const bool lengthOfData =
        rule == Rule(checkFileLength) &&
        (file.path.ends_with(".ts") || file.path == "LICENSE" || file.path.ends_with(".svg"));
    if (lengthOfData) continue;
    const Findings some = rule(file.path, file.text);
    all.insert(all.end(), some.begin(), some.end());
  }
  report(all);
}

void TestTree::theTopLevelHoldsWhatItShould() {
  report(checkTopLevel(topLevel(root)));
}

void TestTree::translationsAreComplete() {
  Findings all;
  int seen = 0;
  for (const TreeFile& file : files()) {
    if (!file.path.ends_with(".ts")) continue;
    ++seen;
    const Findings some = checkTranslations(file.path, file.text);
    all.insert(all.end(), some.begin(), some.end());
  }
  QVERIFY2(seen > 0, "there is no translation at all");
  report(all);
}

QTEST_APPLESS_MAIN(TestTree)
#include "tst_tree.moc"
