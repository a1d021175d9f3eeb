// Before Qt, whose keyword macros would break a member named emit.
#include <tbb/parallel_for.h>

#include "tests/core/formats/golden.h"

#include "core/formats/convert.h"

#include <QTest>

#include <atomic>
#include <map>
#include <set>

using namespace qs::formats;

namespace {

constexpr std::uint32_t blockSize = 1u << 24; // a block holds the patterns that share their first byte

struct Case {
  std::string format, mode;
  std::uint32_t block = 0;
  std::uint64_t hash = 0;
};

/// The first bytes of binary32 patterns around what is difficult: where the format underflows, where it
/// overflows, and where infinity and NaN are. (First byte b: exponent fields 2b and 2b+1.)
const std::set<std::uint32_t>& slice(const std::string& format) {
  static const std::map<std::string, std::set<std::uint32_t>> blocks{
      {"binary16", {0x33, 0x38, 0xc7}}, {"bfloat16", {0x00, 0x7f, 0xbf}}, {"e4m3fn", {0x3a, 0xc3, 0xff}},
      {"e5m2", {0x37, 0x47, 0xff}},     {"e4m3fnuz", {0xba, 0x43, 0xff}}, {"e2m1fn", {0x3e, 0x40, 0xff}}};
  return blocks.at(format);
}

Converter converterFor(const Case& which) {
  const bool saturating = which.mode.ends_with("_sat");
  const auto rounding = roundingFrom(which.mode.substr(0, 3));
  if (!rounding) throw std::runtime_error(rounding.error().oneLine());
  return {golden::layout("f32"),
          golden::layout(which.format),
          {*rounding, saturating ? Overflow::saturate : Overflow::ieee, 0}};
}

/// FNV-1a over the codes of one block, every NaN as the canonical positive one.
std::uint64_t hashOfBlock(const Case& which) {
  const Layout layout = golden::layout(which.format);
  const Converter converter = converterFor(which);
  const int bytes = converter.targetBytes();
  std::vector<std::uint16_t> canonical(std::size_t{1} << bitWidth(layout));
  for (Code code = 0; code < canonical.size(); ++code) {
    const bool isNan = decode(layout, code).cls == ValueClass::nan;
    canonical[code] = static_cast<std::uint16_t>(isNan ? *landmarks(layout).quietNan : code);
  }
  constexpr std::uint32_t chunk = 1u << 16;
  std::vector<std::uint32_t> in(chunk);
  std::vector<std::byte> out(static_cast<std::size_t>(bytes) * chunk);
  std::uint64_t hash = 0xcbf29ce484222325;
  for (std::uint32_t done = 0; done < blockSize; done += chunk) {
    for (std::uint32_t i = 0; i < chunk; ++i)
      in[i] = (which.block << 24) + done + i;
    converter.run(std::as_bytes(std::span(in)), out);
    for (std::size_t i = 0; i < out.size(); i += static_cast<std::size_t>(bytes)) {
      auto code = std::to_integer<unsigned>(out[i]);
      if (bytes == 2) code |= std::to_integer<unsigned>(out[i + 1]) << 8;
      code = canonical[code];
      hash = (hash ^ (code & 0xff)) * 0x100000001b3;
      if (bytes == 2) hash = (hash ^ (code >> 8)) * 0x100000001b3;
    }
  }
  return hash;
}

std::vector<Case> cases(bool full) {
  std::vector<Case> list;
  for (const QByteArrayList& row : golden::table("checksums/f32_full").rows) {
    const Case one{row[0].toStdString(), row[1].toStdString(),
                   static_cast<std::uint32_t>(golden::code(row[2])), golden::code(row[3])};
    if (full || slice(one.format).contains(one.block)) list.push_back(one);
  }
  return list;
}

} // namespace

/// Conversion of all binary32 patterns, against checksums of outputs on which the exact oracle, ml_dtypes,
/// F16C and Eigen agree. A slice by default; QS_FULL=1 in the environment walks all 2^32 inputs of every case
/// (some minutes).
class TestChecksums : public QObject {
  Q_OBJECT

private slots:

  void binary32InputsGiveTheKnownCodes() {
    const bool full = qEnvironmentVariableIntValue("QS_FULL") == 1;
    const std::vector<Case> list = cases(full);
    QCOMPARE(list.size(), std::size_t{11} * (full ? 256 : 3));
    std::atomic<int> wrong = 0;
    tbb::parallel_for(std::size_t{0}, list.size(), [&](std::size_t i) {
      if (hashOfBlock(list[i]) == list[i].hash) return;
      ++wrong;
      qWarning("%s %s block %02x differs", list[i].format.c_str(), list[i].mode.c_str(), list[i].block);
    });
    QCOMPARE(wrong.load(), 0);
  }
};

QTEST_GUILESS_MAIN(TestChecksums)
#include "tst_checksums.moc"
