#include "tests/core/formats/golden.h"

#include "core/formats/convert.h"

#include <QTest>

#include <array>
#include <cmath>
#include <map>
#include <utility>

using namespace qs::formats;
using qs::numbers::Exact;

namespace {

struct Rule {
  Rounding rounding;
  Overflow overflow;
};

/// The same input through every door: exact rational, dyadic, bulk conversion. All must give one code.
class Doors {
public:
  explicit Doors(Layout layout) : m_layout(std::move(layout)) {}

  Code encodeAll(const QByteArray& source, Code bits, const Rule& rule) {
    const double value = golden::inputValue(source, bits);
    const EncodeOptions options{rule.rounding, rule.overflow, 0};
    const Code code = encode(m_layout, Exact::from(value), options).code;
    if (std::isfinite(value)) {
      int exponent = 0;
      const double significand = std::frexp(std::fabs(value), &exponent);
      const qs::numbers::Dyadic dyadic{
          std::signbit(value), static_cast<std::uint64_t>(std::ldexp(significand, 53)), exponent - 53};
      if (encode(m_layout, dyadic, options).code != code) m_disagreement = "dyadic";
    }
    if (convert(source, bits, rule) != code) m_disagreement = "converter";
    return code;
  }

  [[nodiscard]] const char* disagreement() const { return m_disagreement; }

private:
  Code convert(const QByteArray& source, Code bits, const Rule& rule) {
    const auto key = std::make_tuple(source == "s", rule.rounding, rule.overflow);
    auto found = m_converters.find(key);
    if (found == m_converters.end()) {
      const Layout from = golden::layout(source == "s" ? "f32" : "f64");
      found = m_converters.emplace(key, Converter(from, m_layout, {rule.rounding, rule.overflow, 0})).first;
    }
    Code result = 0;
    const auto in =
        std::as_bytes(std::span(&bits, 1)).first(static_cast<std::size_t>(found->second.sourceBytes()));
    const auto out = std::as_writable_bytes(std::span(&result, 1));
    found->second.run(in, out.first(static_cast<std::size_t>(found->second.targetBytes())));
    return result;
  }

  Layout m_layout;
  std::map<std::tuple<bool, Rounding, Overflow>, Converter> m_converters;
  const char* m_disagreement = nullptr;
};

constexpr std::array<std::pair<const char*, Rounding>, 6> roundings{{{"rne", Rounding::nearestEven},
                                                                     {"rtz", Rounding::towardZero},
                                                                     {"rtp", Rounding::upward},
                                                                     {"rtn", Rounding::downward},
                                                                     {"rna", Rounding::nearestAway},
                                                                     {"rto", Rounding::toOdd}}};

bool sameOrBothNan(const Layout& layout, Code a, Code b) {
  return a == b || (decode(layout, a).cls == ValueClass::nan && decode(layout, b).cls == ValueClass::nan);
}

void addFiles(std::initializer_list<const char*> names) {
  QTest::addColumn<QString>("format");
  QTest::addColumn<QString>("file");
  for (const char* name : names) {
    const QString file = QString::fromLatin1(name);
    QTest::newRow(name) << file.section(QLatin1Char('_'), 0, 0) << file;
  }
}

/// Checks every row of a table in every mode its columns name; overflows maps columns to policies.
void checkTable(const std::string& format, const std::string& file,
                const std::vector<std::pair<QByteArray, Overflow>>& overflows) {
  const Layout layout = golden::layout(format);
  const bool hasNan = landmarks(layout).quietNan.has_value();
  const golden::Table table = golden::table(file);
  Doors doors(layout);
  for (const QByteArrayList& row : table.rows) {
    const Code bits = golden::code(row[1]);
    const bool nanIntoNone = !hasNan && std::isnan(golden::inputValue(row[0], bits));
    for (const auto& [name, rounding] : roundings) {
      const auto column = table.columns.indexOf(name);
      if (column < 0) continue;
      for (const auto& [policyColumn, overflow] : overflows) {
        const auto at = policyColumn.isEmpty() ? -1 : table.columns.indexOf(policyColumn);
        QByteArray wanted = at < 0 || row[at] == "=" ? row[column] : row[at];
        if (nanIntoNone) wanted = "0"; // ours: formats without NaN give zero
        const Code code = doors.encodeAll(row[0], bits, {rounding, overflow});
        const QByteArray where = row[0] + ' ' + row[1] + ' ' + name + ' ' + overflowId(overflow).data() +
                                 " gave " + QByteArray::number(code, 16) + ", not " + wanted;
        QVERIFY2(sameOrBothNan(layout, code, golden::code(wanted)), where.constData());
      }
    }
  }
  QVERIFY2(doors.disagreement() == nullptr, doors.disagreement());
}

} // namespace

class TestEncode : public QObject {
  Q_OBJECT

private slots:

  void agreesWithVectors_data() {
    addFiles({"binary32", "tf32", "binary16", "bfloat16", "e5m2", "e4m3fn", "e4m3_sample", "e3m4", "e4m3fnuz",
              "e5m2fnuz_sample", "e4m3b11fnuz_sample", "e3m2fn_sample", "e2m3fn", "e2m1fn"});
  }

  void agreesWithVectors() {
    QFETCH(QString, format);
    QFETCH(QString, file);
    checkTable(format.toStdString(), "encode/" + file.toStdString(),
               {{"", Overflow::ieee}, {"sat", Overflow::saturate}});
  }

  void agreesWithP3109Vectors_data() {
    QTest::addColumn<QString>("format");
    for (const char* name : {"binary4p2sf", "binary6p3sf", "binary8p1ue", "binary8p3se", "binary8p3uf",
                             "binary8p4se", "binary8p4sf"}) {
      QTest::newRow(name) << QString::fromLatin1(name);
    }
  }

  void agreesWithP3109Vectors() {
    QFETCH(QString, format);
    checkTable(
        format.toStdString(), "p3109/encode_" + format.toStdString(),
        {{"", Overflow::ieee}, {"satfinite", Overflow::saturate}, {"satpropagate", Overflow::propagate}});
  }

  void roundsScalesToNearestDownAndUp() {
    const Layout layout = golden::layout("e8m0fnu");
    const std::vector<std::pair<Rounding, int>> columns{{Rounding::nearestEven, 2},
                                                        {Rounding::nearestAway, 2},
                                                        {Rounding::towardZero, 3},
                                                        {Rounding::downward, 3},
                                                        {Rounding::upward, 4}};
    Doors doors(layout);
    for (const QByteArrayList& row : golden::table("encode/e8m0fnu").rows) {
      for (const auto& [rounding, column] : columns) {
        const Code code = doors.encodeAll(row[0], golden::code(row[1]), {rounding, Overflow::ieee});
        const QByteArray where = row[0] + ' ' + row[1] + ' ' + roundingId(rounding).data();
        QVERIFY2(code == golden::code(row[column]), where.constData());
      }
    }
    QVERIFY2(doors.disagreement() == nullptr, doors.disagreement());
  }

  void roundsPositsAsTheStandardDoes_data() { addFiles({"posit8", "posit16_sample", "posit32"}); }

  void roundsPositsAsTheStandardDoes() {
    QFETCH(QString, format);
    QFETCH(QString, file);
    Doors doors(golden::layout(format.toStdString()));
    for (const QByteArrayList& row : golden::table("encode/" + file.toStdString()).rows) {
      const Code code =
          doors.encodeAll(row[0], golden::code(row[1]), {Rounding::nearestEven, Overflow::ieee});
      const QByteArray where = row[0] + ' ' + row[1] + " gave " + QByteArray::number(code, 16);
      QVERIFY2(code == golden::code(row[2]), where.constData());
    }
    QVERIFY2(doors.disagreement() == nullptr, doors.disagreement());
  }

  void roundsOnlyOnce() {
    const Layout single = golden::layout("f32");
    for (const QByteArrayList& row : golden::table("encode/double_rounding").rows) {
      const Layout layout = golden::layout(row[0].toStdString());
      const Exact input = Exact::from(golden::inputValue("d", golden::code(row[1])));
      const Code viaSingle = encode(single, input).code;
      QCOMPARE(viaSingle, golden::code(row[2]));
      QVERIFY(sameOrBothNan(layout, encode(layout, input).code, golden::code(row[3])));
      QVERIFY(sameOrBothNan(layout, encode(layout, exactValue(decode(single, viaSingle))).code,
                            golden::code(row[4])));
    }
  }
};

QTEST_GUILESS_MAIN(TestEncode)
#include "tst_encode.moc"
