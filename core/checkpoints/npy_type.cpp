#include "core/checkpoints/npy_header.h"

#include <algorithm>

namespace qs::checkpoints {

namespace {

struct KnownType {
  std::string_view descr; ///< without byte order
  std::string_view encoding;
};

constexpr KnownType knownTypes[] = {
    {"b1", "bool"},  {"i1", "int8"},   {"i2", "int16"},  {"i4", "int32"},  {"i8", "int64"},
    {"u1", "uint8"}, {"u2", "uint16"}, {"u4", "uint32"}, {"u8", "uint64"}, {"f2", "f16"},
    {"f4", "f32"},   {"f8", "f64"},    {"c8", "c64"},    {"c16", "c128"},
};

/// Kinds that NumPy has and a checkpoint of numbers has not: extended floats, bytes, text, records, dates.
constexpr std::string_view otherKinds = "SUVMmaO";
constexpr std::string_view extendedTypes[] = {"f12", "f16", "c24", "c32"};

} // namespace

std::optional<NpyType> npyType(std::string_view descr, std::uint64_t fileOffset, Findings& findings) {
  const bool ordered =
      !descr.empty() && std::string_view("<>|=").find(descr.front()) != std::string_view::npos;
  const bool bigEndian = ordered && descr.front() == '>';
  const std::string_view type = descr.substr(ordered ? 1 : 0);
  const auto* known = std::ranges::find(knownTypes, type, &KnownType::descr);
  if (known != std::end(knownTypes)) return NpyType{known->encoding, bigEndian};
  if (type.starts_with('O')) {
    findings.add(ErrorCode::unsupported, {}, fileOffset,
                 QS_TR("core", "this array holds pickled Python objects, which are never read"));
  } else if (!type.empty() && (otherKinds.find(type.front()) != std::string_view::npos ||
                               std::ranges::find(extendedTypes, type) != std::end(extendedTypes))) {
    findings.add(ErrorCode::unsupported, {}, fileOffset, QS_TR("core", "elements of type %1 are not read"),
                 {std::string(descr)});
  } else {
    findings.malformed({}, fileOffset, QS_TR("core", "unknown dtype %1"), {std::string(descr)});
  }
  return {};
}

} // namespace qs::checkpoints
