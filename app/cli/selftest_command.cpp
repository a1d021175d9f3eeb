#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "app/cli/progress.h"
#include "core/formats/catalogue.h"
#include "core/formats/convert.h"

#include <CLI/CLI.hpp>
#include <tbb/parallel_for.h>

#include <atomic>
#include <cstring>

namespace qs::cli {

namespace {

using formats::Code;
using formats::Converter;
using formats::FormatSpec;
using formats::Layout;
using formats::Rounding;

/// Counts disagreements; may be told from several threads.
struct Tally {
  std::uint64_t inputs = 0;
  std::atomic<std::uint64_t> mismatches = 0;
};

/// Every code of a format, through its exact value and back. A NaN must stay one.
void checkRoundTrip(const Layout& layout, Tally& tally) {
  tally.inputs = formats::codeMask(formats::bitWidth(layout)) + 1;
  for (Code code = 0; code < tally.inputs; ++code) {
    const formats::Decoded decoded = formats::decode(layout, code);
    const formats::Decoded back =
        formats::decode(layout, formats::encode(layout, formats::exactValue(decoded)).code);
    const bool same = decoded.isFinite()
                          ? formats::exactValue(decoded).value() == formats::exactValue(back).value()
                          : decoded.cls == back.cls;
    if (!same) ++tally.mismatches;
  }
}

/// Bulk conversion of binary32 patterns first, first + stride, … against rounding each one on its own.
class SingleConversion {
public:
  SingleConversion(const Layout& to, Rounding rounding)
      : m_to(to), m_rules{rounding, formats::Overflow::ieee, 0},
        m_converter(single(), to, {rounding, formats::Overflow::ieee, 0}) {}

  [[nodiscard]] std::uint64_t mismatches(std::uint64_t first, std::uint64_t stride, std::size_t count) const {
    std::vector<std::uint32_t> in(count);
    for (std::size_t i = 0; i < count; ++i)
      in[i] = static_cast<std::uint32_t>(first + i * stride);
    const auto bytes = static_cast<std::size_t>(m_converter.targetBytes());
    std::vector<std::byte> out(count * bytes);
    m_converter.run(std::as_bytes(std::span(in)), out);
    std::uint64_t wrong = 0;
    for (std::size_t i = 0; i < count; ++i) {
      Code code = 0;
      std::memcpy(&code, &out[i * bytes], bytes);
      if (code != expected(in[i])) ++wrong;
    }
    return wrong;
  }

private:
  static Layout single() { return formats::FloatLayout{8, 23, 127}; }

  [[nodiscard]] Code expected(std::uint32_t pattern) const {
    const formats::Decoded decoded = formats::decode(single(), pattern);
    if (decoded.isFinite()) return formats::encode(m_to, formats::dyadicValue(decoded), m_rules).code;
    return formats::encode(m_to, formats::exactValue(decoded), m_rules).code;
  }

  Layout m_to;
  formats::EncodeOptions m_rules;
  Converter m_converter;
};

void checkSingles(const Layout& to, Rounding rounding, bool full, Monitor& monitor, Tally& tally) {
  constexpr std::uint64_t all = std::uint64_t{1} << 32;
  constexpr std::size_t chunk = std::size_t{1} << 16;
  const std::uint64_t stride = full ? 1 : 16381; // prime: samples meet every exponent and all low bits
  tally.inputs = (all + stride - 1) / stride;
  const SingleConversion conversion(to, rounding);
  const std::uint64_t chunks = (tally.inputs + chunk - 1) / chunk;
  std::atomic<std::uint64_t> done = 0;
  tbb::parallel_for(std::uint64_t{0}, chunks, [&](std::uint64_t index) {
    const std::uint64_t first = index * chunk;
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(chunk, tally.inputs - first));
    tally.mismatches += conversion.mismatches(first * stride, stride, count);
    monitor.advance(++done, chunks);
  });
}

class SelfTest {
public:
  SelfTest(Output& output, bool full) : m_table(output, {"check", "inputs", "mismatches"}), m_full(full) {}

  Result<void> run() {
    constexpr int walkable = 16;
    for (const FormatSpec& spec : formats::catalogue()) {
      if (spec.bits > walkable) continue;
      Tally tally;
      checkRoundTrip(spec.layout, tally);
      report("codes of " + spec.id + " and back", tally);
    }
    for (const char* id : {"f16", "bf16", "e5m2", "e4m3fn", "e4m3fnuz", "e2m1fn", "int8"}) {
      for (const Rounding rounding : {Rounding::nearestEven, Rounding::nearestAway, Rounding::towardZero,
                                      Rounding::upward, Rounding::downward, Rounding::toOdd}) {
        Tally tally;
        checkSingles(formats::find(id)->layout, rounding, m_full, m_progress, tally);
        report("f32 to " + std::string(id) + ", " + std::string(formats::roundingId(rounding)), tally);
      }
    }
    m_table.finish();
    if (m_wrong == 0) return {};
    return fail(ErrorCode::malformed, "selftest", QS_TR("core", "%1 mismatches"), {std::to_string(m_wrong)});
  }

private:
  void report(const std::string& check, const Tally& tally) {
    m_table.add({check, tally.inputs, tally.mismatches.load()});
    m_wrong += tally.mismatches;
  }

  TableWriter m_table;
  TerminalProgress m_progress;
  bool m_full;
  std::uint64_t m_wrong = 0;
};

} // namespace

void addSelfTestCommand(Program& program) {
  auto full = std::make_shared<bool>(false);
  CLI::App& selftest =
      program.command("selftest", "Check conversions against the exact engine", Prints::table,
                      [full](Output& output) { return SelfTest(output, *full).run(); });
  selftest.add_flag("--full", *full, "All 2^32 binary32 inputs instead of a sample (takes an hour)");
}

} // namespace qs::cli
