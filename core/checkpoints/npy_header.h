#pragma once

#include "core/checkpoints/findings.h"

#include <optional>

namespace qs::checkpoints {

/// The three keys of an NPY header.
struct NpyHeader {
  std::string descr; ///< "<f4"
  bool fortranOrder = false;
  std::vector<std::uint64_t> shape;
};

/// Reads the Python literal {'descr': …, 'fortran_order': …, 'shape': …} by a grammar of its own: text
/// without escapes, True, False, tuples of whole numbers (a trailing L of Python 2 is allowed). Nothing is
/// evaluated. nullopt after a report. Source: numpy.lib.format; fileOffset is where the text begins in the
/// file.
[[nodiscard]] std::optional<NpyHeader> readNpyHeader(std::string_view text, std::uint64_t fileOffset,
                                                     Findings& findings);

/// How elements of a descr are stored.
struct NpyType {
  std::string_view encoding;
  bool bigEndian = false;
};

/// nullopt after a report: malformed for sizes that do not exist, unsupported for text, dates, records,
/// untyped bytes and pickled objects.
[[nodiscard]] std::optional<NpyType> npyType(std::string_view descr, std::uint64_t fileOffset,
                                             Findings& findings);

} // namespace qs::checkpoints
