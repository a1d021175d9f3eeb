#include "tests/core/formats/golden.h"

#include "core/formats/decode.h"

#include <QTest>

#include <set>

using namespace qs::formats;

class TestCatalogue : public QObject {
  Q_OBJECT

private slots:

  void everyNameLeadsToItsFormat() {
    std::set<std::string> ids;
    for (const FormatSpec& spec : catalogue()) {
      QVERIFY2(ids.insert(spec.id).second, spec.id.c_str());
      QCOMPARE(spec.bits, bitWidth(spec.layout));
      QVERIFY(validate(spec.layout).has_value());
      std::vector<std::string> names{spec.id};
      for (const Alias& alias : spec.aliases)
        names.push_back(alias.name);
      for (const std::string& name : names) {
        for (const QString& text : {QString::fromStdString(name), QString::fromStdString(name).toUpper()}) {
          const auto found = find(text.toStdString());
          QVERIFY2(found && found->id == spec.id, name.c_str());
        }
      }
    }
    QCOMPARE(ids.size(), std::size_t{16 + 14 + 8});
  }

  void readsWhatPeopleWrite_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    for (const auto& [text, id] :
         std::initializer_list<std::pair<const char*, const char*>>{{"fp16", "f16"},
                                                                    {"half", "f16"},
                                                                    {"float16", "f16"},
                                                                    {"torch.float8_e4m3fn", "e4m3fn"},
                                                                    {"F8_E4M3", "e4m3fn"},
                                                                    {"BFLOAT16", "bf16"},
                                                                    {"float", "f32"},
                                                                    {"single", "f32"},
                                                                    {"double", "f64"},
                                                                    {"bfloat", "bf16"},
                                                                    {"Brain Float", "bf16"},
                                                                    {"fp8", "e4m3fn"},
                                                                    {"np.float32", "f32"},
                                                                    {" f32 ", "f32"},
                                                                    {"torch.long", "int64"},
                                                                    {"I8", "int8"},
                                                                    {"u16", "uint16"},
                                                                    {"UINT4", "uint4"},
                                                                    {"e4m3", "e4m3"}}) {
      QTest::newRow(text) << text << id;
    }
  }

  void readsWhatPeopleWrite() {
    QFETCH(QString, text);
    QFETCH(QString, id);
    const auto found = find(text.toStdString());
    QVERIFY(found.has_value());
    QCOMPARE(QString::fromStdString(found->id), id);
  }

  // Published parameters of the formats: IEEE 754-2019 table 3.5, OCP OFP8 and MX, ml_dtypes, NVIDIA's TF32
  // page.
  void hasPublishedLandmarks_data() {
    QTest::addColumn<qulonglong>("max");
    QTest::addColumn<QString>("minNormal");
    QTest::addColumn<QString>("minSubnormal");
    QTest::addColumn<QString>("epsilon");
    QTest::addColumn<qlonglong>("infinity"); // −1: none
    QTest::addColumn<qlonglong>("nan");
    QTest::addColumn<QString>("distinct");
    QTest::newRow("f64") << 0x7fefffffffffffffULL << "0x1p-1022"
                         << "0x1p-1074"
                         << "0x1p-52" << 0x7ff0000000000000LL << 0x7ff8000000000000LL
                         << "18437736874454810623";
    QTest::newRow("f32") << 0x7f7fffffULL << "0x1p-126"
                         << "0x1p-149"
                         << "0x1p-23" << 0x7f800000LL << 0x7fc00000LL << "4278190079";
    QTest::newRow("tf32") << 0x3fbffULL << "0x1p-126"
                          << "0x1p-136"
                          << "0x1p-10" << 0x3fc00LL << 0x3fe00LL << "522239";
    QTest::newRow("f16") << 0x7bffULL << "0x1p-14"
                         << "0x1p-24"
                         << "0x1p-10" << 0x7c00LL << 0x7e00LL << "63487";
    QTest::newRow("bf16") << 0x7f7fULL << "0x1p-126"
                          << "0x1p-133"
                          << "0x1p-7" << 0x7f80LL << 0x7fc0LL << "65279";
    QTest::newRow("e5m2") << 0x7bULL << "0x1p-14"
                          << "0x1p-16"
                          << "0x1p-2" << 0x7cLL << 0x7eLL << "247";
    addNarrowLandmarks();
  }

  void hasPublishedLandmarks() {
    const Layout layout = golden::layout(QTest::currentDataTag());
    const Landmarks marks = landmarks(layout);
    const auto hex = [&layout](const std::optional<Code>& code) {
      return code ? QString::fromStdString(qs::numbers::hexFloat(exactValue(decode(layout, *code))))
                  : QStringLiteral("none");
    };
    const auto number = [](const std::optional<Code>& code) {
      return code ? static_cast<qlonglong>(*code) : -1LL;
    };
    QFETCH(qulonglong, max);
    QTEST(hex(marks.minNormal), "minNormal");
    QTEST(hex(marks.minSubnormal), "minSubnormal");
    QTEST(QString::fromStdString(qs::numbers::hexFloat(marks.epsilon)), "epsilon");
    QTEST(number(marks.positiveInfinity), "infinity");
    QTEST(number(marks.quietNan), "nan");
    QTEST(QString::fromStdString(marks.distinctFiniteValues.str()), "distinct");
    QCOMPARE(*marks.maxFinite, Code{max});
  }

  void buildsCustomFloats_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("bits");
    QTest::newRow("defaults") << "e6m9"
                              << "e6m9" << 16;
    QTest::newRow("stated defaults vanish") << "E6M9[Bias=31, inf=yes, nan=ieee, subnormals=yes, signed=yes]"
                                            << "e6m9" << 16;
    QTest::newRow("all options") << "e5m3[signed=no,subnormals=no,nan=fn,inf=no,bias=20]"
                                 << "e5m3[bias=20,inf=no,nan=fn,subnormals=no,signed=no]" << 8;
    QTest::newRow("no exponent") << "e0m7"
                                 << "e0m7" << 8;
    QTest::newRow("no fraction") << "e4m0"
                                 << "e4m0" << 5;
    QTest::newRow("empty brackets") << "e4m3[]"
                                    << "e4m3" << 8;
    QTest::newRow("64 bits") << "e11m52"
                             << "e11m52" << 64;
    QTest::newRow("P3109") << "Binary8P3se"
                           << "binary8p3se" << 8;
    QTest::newRow("P3109 widest") << "binary15p1uf"
                                  << "binary15p1uf" << 15;
  }

  void buildsCustomFloats() {
    QFETCH(QString, text);
    QFETCH(int, bits);
    const auto found = find(text.toStdString());
    QVERIFY2(found.has_value(), found ? "" : found.error().oneLine().c_str());
    QTEST(QString::fromStdString(found->id), "id");
    QCOMPARE(found->bits, bits);
    QCOMPARE(find(found->id)->layout, found->layout);
  }

  void refusesImpossibleFormats_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named"); // what the message has to name
    QTest::newRow("unknown") << "f17"
                             << "no such";
    QTest::newRow("empty") << ""
                           << "no such";
    QTest::newRow("exponent too wide") << "e12m3"
                                       << "exponent bits: 12";
    QTest::newRow("fraction too wide") << "e5m53"
                                       << "fraction bits: 53";
    QTest::newRow("absurd width") << "e5m99999999999999999999"
                                  << "fraction bits: 9999";
    QTest::newRow("no bits at all") << "e0m0"
                                    << "at least one";
    QTest::newRow("only zero") << "e1m0"
                               << "no finite value but zero";
    QTest::newRow("only zero without subnormals") << "e1m3[subnormals=no]"
                                                  << "no finite value but zero";
    QTest::newRow("unknown option") << "e5m2[bais=3]"
                                    << "'bais'";
    QTest::newRow("option twice") << "e5m2[bias=3,bias=4]"
                                  << "'bias'";
    QTest::newRow("option without value") << "e5m2[inf]"
                                          << "'inf'";
    QTest::newRow("bad yes or no") << "e5m2[inf=maybe]"
                                   << "'maybe'";
    QTest::newRow("bad NaN rule") << "e5m2[nan=all]"
                                  << "'all'";
    QTest::newRow("bad bias") << "e5m2[bias=3x]"
                              << "'3x'";
    QTest::newRow("bias too large") << "e5m2[bias=99999]"
                                    << "99999";
    QTest::newRow("not closed") << "e5m2[bias=3"
                                << "']'";
    QTest::newRow("junk after bracket") << "e5m2[bias=3]x"
                                        << "x";
    QTest::newRow("junk after name") << "e5m2y"
                                     << "'y'";
    QTest::newRow("comma at the end") << "e5m2[bias=3,]"
                                      << "','";
    QTest::newRow("fnuz without sign") << "e5m2[nan=fnuz,signed=no]"
                                       << "nan=fnuz";
    QTest::newRow("IEEE NaN without exponent") << "e0m5[nan=ieee]"
                                               << "nan=ieee";
    QTest::newRow("P3109 too wide") << "binary16p3se"
                                    << "3 to 15";
    QTest::newRow("P3109 precision") << "binary8p8se"
                                     << "1…7";
    QTest::newRow("P3109 suffix") << "binary8p3xe"
                                  << "'xe'";
  }

  void refusesImpossibleFormats() {
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto found = find(text.toStdString());
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, qs::ErrorCode::invalidFormat);
    const QString line = QString::fromStdString(found.error().oneLine());
    QVERIFY2(line.contains(named), qPrintable(line));
  }

  void fieldsCoverTheCode() {
    for (const FormatSpec& spec : catalogue()) {
      int next = spec.bits;
      for (const Field& field : fields(spec.layout)) {
        QVERIFY(field.width >= 1);
        next -= field.width;
        QCOMPARE(field.low, next);
      }
      QCOMPARE(next, 0);
    }
  }

private:
  static void addNarrowLandmarks() {
    QTest::newRow("e4m3fn") << 0x7eULL << "0x1p-6"
                            << "0x1p-9"
                            << "0x1p-3" << -1LL << 0x7fLL << "253";
    QTest::newRow("e4m3fnuz") << 0x7fULL << "0x1p-7"
                              << "0x1p-10"
                              << "0x1p-3" << -1LL << 0x80LL << "255";
    QTest::newRow("e5m2fnuz") << 0x7fULL << "0x1p-15"
                              << "0x1p-17"
                              << "0x1p-2" << -1LL << 0x80LL << "255";
    QTest::newRow("e4m3b11fnuz") << 0x7fULL << "0x1p-10"
                                 << "0x1p-13"
                                 << "0x1p-3" << -1LL << 0x80LL << "255";
    QTest::newRow("e4m3") << 0x77ULL << "0x1p-6"
                          << "0x1p-9"
                          << "0x1p-3" << 0x78LL << 0x7cLL << "239";
    QTest::newRow("e3m4") << 0x6fULL << "0x1p-2"
                          << "0x1p-6"
                          << "0x1p-4" << 0x70LL << 0x78LL << "223";
    QTest::newRow("e2m3fn") << 0x1fULL << "0x1p+0"
                            << "0x1p-3"
                            << "0x1p-3" << -1LL << -1LL << "63";
    QTest::newRow("e3m2fn") << 0x1fULL << "0x1p-2"
                            << "0x1p-4"
                            << "0x1p-2" << -1LL << -1LL << "63";
    QTest::newRow("e2m1fn") << 0x7ULL << "0x1p+0"
                            << "0x1p-1"
                            << "0x1p-1" << -1LL << -1LL << "15";
    QTest::newRow("e8m0fnu") << 0xfeULL << "0x1p-127"
                             << "none"
                             << "0x1p+0" << -1LL << 0xffLL << "255";
    QTest::newRow("binary8p3se") << 0x7eULL << "0x1p-15"
                                 << "0x1p-17"
                                 << "0x1p-2" << 0x7fLL << 0x80LL << "253";
    QTest::newRow("binary8p8uf") << 0xfeULL << "0x1p+0"
                                 << "0x1p-7"
                                 << "0x1p-7" << -1LL << 0xffLL << "255";
    QTest::newRow("binary8p1ue") << 0xfdULL << "0x1p-127"
                                 << "none"
                                 << "0x1p+0" << 0xfeLL << 0xffLL << "254";
  }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
