#pragma once

#include "core/numbers/exact.h"

#include <QFile>
#include <QTest>

#include <bit>

namespace qs::numbers::test {

/// The rows of a table in tests/data/numbers, without its header line.
inline QList<QByteArrayList> rows(const char* name) {
  QFile file(QFile::decodeName(QByteArray(QS_TEST_DATA "/numbers/") + name));
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s is missing", name);
  QList<QByteArrayList> table;
  file.readLine();
  while (!file.atEnd())
    table += file.readLine().trimmed().split(',');
  if (table.isEmpty()) qFatal("%s is empty", name);
  return table;
}

/// The value of a code in an IEEE binary format, from its definition (IEEE 754-2019 §3.4); finite codes only.
inline Exact ieeeValue(std::uint64_t code, int exponentBits, int fractionBits) {
  const std::uint64_t fraction = code & ((std::uint64_t{1} << fractionBits) - 1);
  const auto field = static_cast<int>(code >> fractionBits & ((std::uint64_t{1} << exponentBits) - 1));
  const int bias = (1 << (exponentBits - 1)) - 1;
  const std::uint64_t hidden = field == 0 ? 0 : std::uint64_t{1} << fractionBits;
  const bool negative = (code >> (exponentBits + fractionBits) & 1) != 0;
  return Exact::from(Dyadic{negative, hidden | fraction, std::max(field, 1) - bias - fractionBits});
}

} // namespace qs::numbers::test
