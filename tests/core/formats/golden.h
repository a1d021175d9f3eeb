#pragma once

#include "core/formats/catalogue.h"
#include "core/numbers/exact.h"

#include <zlib.h>

#include <QByteArray>
#include <QByteArrayList>

#include <bit>
#include <stdexcept>
#include <string>
#include <vector>

// The tables in tests/data/scalar were made with independent implementations: exact integer arithmetic in
// Python, ml_dtypes, MPFR, F16C and AVX-512 instructions, and the value tables of the IEEE P3109 group.
namespace golden {

struct Table {
  QByteArrayList columns;
  std::vector<QByteArrayList> rows;
};

/// The text of tests/data/scalar/NAME.csv.gz. A missing or damaged file must fail the test, so this throws.
inline QByteArray text(const std::string& name) {
  const std::string path = std::string(QS_TEST_DATA) + "/scalar/" + name + ".csv.gz";
  gzFile file = gzopen(path.c_str(), "rb");
  if (file == nullptr) throw std::runtime_error("cannot open " + path);
  QByteArray all;
  std::vector<char> chunk(1 << 20);
  int got = 0;
  while ((got = gzread(file, chunk.data(), static_cast<unsigned>(chunk.size()))) > 0)
    all.append(chunk.data(), got);
  const bool good = got == 0 && gzclose(file) == Z_OK;
  if (!good || all.isEmpty()) throw std::runtime_error("cannot read " + path);
  return all;
}

inline Table table(const std::string& name) {
  Table result;
  for (const QByteArray& line : text(name).split('\n')) {
    if (line.isEmpty()) continue;
    if (result.columns.isEmpty()) {
      result.columns = line.split(',');
    } else {
      result.rows.push_back(line.split(','));
    }
  }
  if (result.rows.empty()) throw std::runtime_error("no rows in " + name);
  return result;
}

inline qs::formats::Code code(const QByteArray& hex) {
  bool good = false;
  const qs::formats::Code value = hex.toULongLong(&good, 16);
  if (!good) throw std::runtime_error("no code: " + hex.toStdString());
  return value;
}

/// The name a table gives a format, as our id.
inline std::string idOf(const std::string& name) {
  if (name == "binary64") return "f64";
  if (name == "binary32") return "f32";
  if (name == "binary16") return "f16";
  if (name == "bfloat16") return "bf16";
  return name;
}

inline qs::formats::Layout layout(const std::string& name) {
  const auto spec = qs::formats::find(idOf(name));
  if (!spec) throw std::runtime_error(spec.error().oneLine());
  return spec->layout;
}

/// An input of the encode tables: "s" and the bits of a binary32, or "d" and those of a binary64. The
/// processor's own conversion reads it, not our decoder.
inline double inputValue(const QByteArray& source, qs::formats::Code bits) {
  if (source == "s") return std::bit_cast<float>(static_cast<std::uint32_t>(bits));
  return std::bit_cast<double>(bits);
}

} // namespace golden
