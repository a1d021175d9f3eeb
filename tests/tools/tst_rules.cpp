#include "tests/tools/cpp_text.h"
#include "tests/tools/rules.h"
#include "tests/tools/translations.h"

#include <QTest>

using namespace qs::tools;

namespace {

QByteArray told(const Findings& findings) {
  QByteArray result;
  for (const Finding& finding : findings)
    result += QByteArray::fromStdString(finding.text()) + '\n';
  return result;
}

std::string lines(int count, const std::string& line = "x;\n") {
  std::string result;
  for (int index = 0; index < count; ++index)
    result += line;
  return result;
}

} // namespace

/// The rules can fail, and do not fail on what is right.
class TestRules : public QObject {
  Q_OBJECT

private slots:
  void arrows_data();
  void arrows();
  void coreWords_data();
  void coreWords();
  void longFiles();
  void functionLengths_data();
  void functionLengths();
  void commentsAndLiteralsAreNoCode_data();
  void commentsAndLiteralsAreNoCode();
  void machinePaths_data();
  void machinePaths();
  void encodings_data();
  void encodings();
  void topLevels();
  void translations_data();
  void translations();
};

void TestRules::arrows_data() {
  QTest::addColumn<QByteArray>("path");
  QTest::addColumn<QByteArray>("include");
  QTest::addColumn<bool>("allowed");
  const auto row = [](const char* path, const char* include, bool allowed) {
    QTest::addRow("%s: %s", path, include) << QByteArray(path) << QByteArray(include) << allowed;
  };
  row("core/base/a.h", "<vector>", true);
  row("core/base/a.cpp", "\"core/base/a.h\"", true);
  row("core/base/a.cpp", "\"core/numbers/exact.h\"", false);
  row("core/numbers/a.cpp", "\"core/base/result.h\"", true);
  row("core/formats/a.cpp", "\"core/numbers/exact.h\"", true);
  row("core/formats/a.cpp", "\"core/tensors/tensor_view.h\"", false);
  row("core/integers/a.cpp", "\"core/tensors/tensor_view.h\"", false);
  row("core/tensors/a.cpp", "\"core/integers/pattern.h\"", false);
  row("core/statistics/a.cpp", "\"core/checkpoints/checkpoint.h\"", false);
  row("core/checkpoints/a.cpp", "\"core/statistics/summary.h\"", false);
  row("core/quantize/a.cpp", "\"core/statistics/summary.h\"", true);
  row("core/quantize/a.cpp", "\"core/evaluate/network.h\"", false);
  row("core/evaluate/a.cpp", "\"core/quantize/scheme.h\"", true);
  row("core/base/a.cpp", "\"app/state/app_state.h\"", false);
  row("core/base/a.cpp", "\"widgets/common/palette.h\"", false);
  row("core/base/a.cpp", "<QString>", false);
  row("core/base/a.cpp", "<QtCore/QString>", false);
  row("core/base/a.cpp", "\"a.h\"", false);
  row("core/base/a.cpp", "\"../numbers/exact.h\"", false);
  row("widgets/bitfield/a.cpp", "\"core/formats/decode.h\"", true);
  row("widgets/bitfield/a.cpp", "\"widgets/common/palette.h\"", true);
  row("widgets/integers/a.cpp", "\"widgets/bitfield/bit_row.h\"", true);
  row("widgets/common/a.cpp", "\"widgets/bitfield/bit_row.h\"", false);
  row("widgets/histogram/a.cpp", "\"core/statistics/histogram.h\"", true);
  row("widgets/histogram/a.cpp", "\"core/checkpoints/checkpoint.h\"", false);
  row("widgets/histogram/a.cpp", "\"core/quantize/report.h\"", false);
  row("widgets/histogram/a.cpp", "\"core/evaluate/network.h\"", false);
  row("widgets/histogram/a.cpp", "\"app/jobs/job.h\"", false);
  row("widgets/histogram/a.cpp", "<QWidget>", true);
  row("app/cli/a.cpp", "\"core/evaluate/network.h\"", true);
  row("app/cli/a.cpp", "\"widgets/common/palette.h\"", false);
  row("app/cli/a.cpp", "\"app/session/session.h\"", false);
  row("app/cli/a.cpp", "<QCoreApplication>", false);
  row("app/state/a.cpp", "<QString>", false);
  row("app/state/a.cpp", "\"app/session/session.h\"", false);
  row("app/session/a.cpp", "\"app/state/app_state.h\"", true);
  row("app/session/a.cpp", "\"app/pages/page.h\"", false);
  row("app/pages/formats/a.cpp", "\"app/session/session.h\"", true);
  row("app/pages/formats/a.cpp", "\"widgets/bitfield/bit_row.h\"", true);
  row("app/pages/formats/a.cpp", "\"app/gui/main_window.h\"", false);
  row("app/gui/a.cpp", "\"app/pages/page.h\"", true);
  row("app/gui/a.cpp", "\"a.moc\"", true);
  row("tests/core/a.cpp", "<QTest>", true);
}

void TestRules::arrows() {
  QFETCH(QByteArray, path);
  QFETCH(QByteArray, include);
  QFETCH(bool, allowed);
  const Findings findings =
      checkArrows(path.toStdString(), "#pragma once\n\n#include " + include.toStdString() + "\n");
  QVERIFY2(findings.empty() == allowed, told(findings).constData());
  if (!allowed) QCOMPARE(findings.front().line, 3);
  QVERIFY(checkArrows(path.toStdString(), "// #include " + include.toStdString() + "\n").empty());
}

void TestRules::coreWords_data() {
  QTest::addColumn<QByteArray>("code");
  QTest::addColumn<int>("findings");
  QTest::newRow("class") << QByteArray("QString name;") << 1;
  QTest::newRow("macro") << QByteArray("Q_OBJECT") << 1;
  QTest::newRow("tr") << QByteArray(R"(return tr("x");)") << 1;
  QTest::newRow("our own macro") << QByteArray(R"(QS_TR("core", "x"))") << 0;
  QTest::newRow("in a comment") << QByteArray("// QString, Q_OBJECT and tr()\n") << 0;
  QTest::newRow("in a text") << QByteArray("\"QString\"") << 0;
  QTest::newRow("a name that ends so") << QByteArray("str(x); fooQString();") << 0;
}

void TestRules::coreWords() {
  QFETCH(QByteArray, code);
  QFETCH(int, findings);
  QCOMPARE(static_cast<int>(checkCoreWords("core/base/a.cpp", code.toStdString()).size()), findings);
  QVERIFY(checkCoreWords("app/gui/a.cpp", code.toStdString()).empty());
}

void TestRules::longFiles() {
  QVERIFY(checkFileLength("a.cpp", lines(longestFile)).empty());
  QCOMPARE(checkFileLength("a.cpp", lines(longestFile + 1)).size(), std::size_t{1});
}

void TestRules::functionLengths_data() {
  QTest::addColumn<QByteArray>("before");
  QTest::addColumn<QByteArray>("after");
  QTest::addColumn<int>("around"); // lines of the function besides its body
  QTest::addColumn<int>("firstLine");
  const auto row = [](const char* name, const char* before, const char* after, int around, int firstLine) {
    QTest::newRow(name) << QByteArray(before) << QByteArray(after) << around << firstLine;
  };
  row("free function", "\nint f(int x) {\n", "}\n", 2, 2);
  row("in namespaces", "namespace a {\nnamespace {\nvoid f() {\n", "}\n}\n} // namespace a\n", 2, 3);
  row("member", "class A : public B<int> {\npublic:\n  void f() const override {\n", "  }\n};\n", 2, 3);
  row("template", "template <class T>\n  requires(sizeof(T) > 1)\nauto f(T x) -> int {\n", "}\n", 4, 1);
  row("heading over lines", "int f(int x,\n      int y)\n{\n", "}\n", 4, 1);
  row("constructor", "A::A(int x) : m_x(x), m_y(2) {\n", "}\n", 2, 1);
  row("nested blocks and lambdas", "void f() {\nif (x) { y({1}, [] { return 2; }); }\n", "}\n", 3, 1);
  row("lambda in a variable", "const auto f = [](int x) {\n", "};\n", 2, 1);
  row("braces in texts", "void f() {\nx(\"}}}\", '}', R\"(}}\")\"); // }\n/* } */\n", "}\n", 4, 1);
  row("after a directive", "#define X(a) { a\nvoid f() {\n", "}\n", 2, 2);
  row("after macros", "DECLARE_THIS(A)\nnamespace {\nAND_THAT\nvoid f() {\n", "}\n}\n", 2, 4);
  row("after a digit separator", "const int x = 1'000;\nvoid f() {\n", "}\n", 2, 2);
}

void TestRules::functionLengths() {
  QFETCH(QByteArray, before);
  QFETCH(QByteArray, after);
  QFETCH(int, around);
  QFETCH(int, firstLine);
  const auto withBody = [&](int body) { return before.toStdString() + lines(body) + after.toStdString(); };
  const Findings fits = checkFunctionLength("a.cpp", withBody(longestFunction - around));
  QVERIFY2(fits.empty(), told(fits).constData());
  const Findings tooLong = checkFunctionLength("a.cpp", withBody(longestFunction - around + 1));
  QCOMPARE(tooLong.size(), std::size_t{1});
  QCOMPARE(tooLong.front().line, firstLine);
}

void TestRules::commentsAndLiteralsAreNoCode_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("code");
  const auto row = [](const char* name, const char* text, const char* code) {
    QTest::newRow(name) << QByteArray(text) << QByteArray(code);
  };
  row("line comment", "a // b\nc", "a     \nc");
  row("block comment", "a /* b\n*/ c", "a     \n   c");
  row("string", R"(f("a\"b");)", R"(f("    ");)");
  row("comment in a string", "\"//\" x", "\"  \" x");
  row("character", "'\"' x", "' ' x");
  row("escaped quote", "'\\'' x", "'  ' x");
  row("digit separators", "1'000'000 + 0xff'ff", "1'000'000 + 0xff'ff");
  row("raw string", "R\"(a\"b)\" x",
      "        "
      " x");
  row("raw string with a delimiter", "u8R\"--(a)\"b)--\" x",
      "u8             "
      " x");
}

void TestRules::commentsAndLiteralsAreNoCode() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, code);
  QCOMPARE(QByteArray::fromStdString(withoutCommentsAndLiterals(text.toStdString())), code);
}

void TestRules::machinePaths_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<bool>("allowed");
  // Put together here, so that this file keeps the rule itself.
  QTest::newRow("home") << QByteArray("open(\"/ho") + "me/me/x\")" << false;
  QTest::newRow("temporary") << QByteArray("> /t") + "mp/log" << false;
  QTest::newRow("start of a line") << QByteArray("a\n/wo") + "rk/tree\n" << false;
  QTest::newRow("Windows") << QByteArray("C:\\Us") + "ers\\me" << false;
  QTest::newRow("in an address") << QByteArray("https://example.org/ho") + "me/page" << true;
  QTest::newRow("relative") << QByteArray("a/t") + "mp/b" << true;
  QTest::newRow("the folder's name alone") << QByteArray("in /t") + "mp" << true;
}

void TestRules::machinePaths() {
  QFETCH(QByteArray, text);
  QFETCH(bool, allowed);
  QCOMPARE(checkMachinePaths("a.cpp", text.toStdString()).empty(), allowed);
}

void TestRules::encodings_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<bool>("allowed");
  QTest::newRow("ASCII") << QByteArray("a\n") << true;
  QTest::newRow("UTF-8") << QByteArray("x̂ = 中\n") << true;
  QTest::newRow("empty") << QByteArray() << true;
  QTest::newRow("Latin-1") << QByteArray("gr\xFC\xDF\n") << false;
  QTest::newRow("overlong") << QByteArray("\xC0\xAF\n") << false;
  QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                 "a\n")
                                   << false;
  QTest::newRow("carriage returns") << QByteArray("a\r\n") << false;
  QTest::newRow("no newline") << QByteArray("a") << false;
}

void TestRules::encodings() {
  QFETCH(QByteArray, text);
  QFETCH(bool, allowed);
  QCOMPARE(checkEncoding("a.md", text.toStdString()).empty(), allowed);
}

void TestRules::topLevels() {
  const std::vector<std::string> right = {
      "app",       "core",    "resources",         "tests", "widgets", "CMakeLists.txt",
      "README.md", "LICENSE", "CMakePresets.json", ".ci"};
  QVERIFY(checkTopLevel(right).empty());
  std::vector<std::string> more = right;
  more.emplace_back("docs");
  QCOMPARE(told(checkTopLevel(more)), QByteArray("docs: does not belong on the top level\n"));
  const std::vector<std::string> less(right.begin() + 1, right.end());
  QCOMPARE(told(checkTopLevel(less)), QByteArray("app: is missing from the top level\n"));
}

void TestRules::translations_data() {
  QTest::addColumn<QByteArray>("message");
  QTest::addColumn<QByteArray>("fault");
  const auto row = [](const char* name, const char* message, const char* fault) {
    QTest::newRow(name) << QByteArray(message) << QByteArray(fault);
  };
  row("finished", "<source>Bits %1</source><translation>%1 位</translation>", "");
  row("with a place", R"(<location filename="a" line="3"/><source>a</source><translation>b</translation>)",
      "");
  row("unfinished", "<source>a</source><translation type=\"unfinished\">b</translation>",
      "is not translated");
  row("empty", "<source>a</source><translation></translation>", "is not translated");
  row("without translation", "<source>a</source>", "is not translated");
  row("vanished", "<source>a</source><translation type=\"vanished\">b</translation>",
      "is no longer in the sources");
  row("lost marker", "<source>%1 of %2</source><translation>%1</translation>", "loses or gains a marker");
  row("gained marker", "<source>%1</source><translation>%1 %2</translation>", "loses or gains a marker");
  row("number", "<source>%n files</source><translation><numerusform>%n 个文件</numerusform></translation>",
      "");
  row("number form missing",
      "<source>%n files</source><translation><numerusform>x "
      "%n</numerusform><numerusform></numerusform></translation>",
      "is not translated");
}

void TestRules::translations() {
  QFETCH(QByteArray, message);
  QFETCH(QByteArray, fault);
  const QByteArray file =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<TS version=\"2.1\"><context><name>x</name>\n<message>" +
      message + "</message></context></TS>\n";
  const Findings findings = checkTranslations("zh.ts", file.toStdString());
  QCOMPARE(findings.empty(), fault.isEmpty());
  if (!findings.empty()) QVERIFY(findings.front().text().ends_with(fault.toStdString()));
  QVERIFY(!checkTranslations("zh.ts", file.left(file.size() - 10).toStdString()).empty());
  QVERIFY(!checkTranslations("zh.ts", "<TS></TS>\n").empty());
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
