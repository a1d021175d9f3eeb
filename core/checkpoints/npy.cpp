#include "core/checkpoints/npy.h"

#include "core/checkpoints/container_bytes.h"
#include "core/checkpoints/npy_header.h"

#include <array>

namespace qs::checkpoints {

namespace {

constexpr std::string_view magic = "\x93NUMPY";
/// NumPy itself refuses more than 10 000 bytes unless told otherwise.
constexpr std::uint64_t longestHeader = std::uint64_t{1} << 20;

bool readText(const ByteSource& source, std::uint64_t offset, std::string& text, Findings& findings) {
  const auto read = source.read(offset, std::as_writable_bytes(std::span(text)));
  if (!read) findings.add(read.error());
  return read.has_value();
}

/// Where the literal lies.
struct HeaderPlace {
  std::uint64_t offset = 0, length = 0;
};

std::optional<HeaderPlace> headerPlace(const ByteSource& source, Findings& findings) {
  const char* const tooShort = QS_TR("core", "the file ends inside its header");
  if (!recognisesNpy(source))
    return findings.malformed({}, 0, QS_TR("core", "this is no NPY file: it does not begin with \\x93NUMPY")),
           std::nullopt;
  std::array<std::byte, 12> start{};
  const std::uint64_t present = std::min<std::uint64_t>(source.size(), start.size());
  if (present < 10) return findings.malformed({}, source.size(), tooShort), std::nullopt;
  if (auto read = source.read(0, std::span(start).first(present)); !read)
    return findings.add(read.error()), std::nullopt;
  const auto major = std::to_integer<unsigned>(start[6]);
  const auto minor = std::to_integer<unsigned>(start[7]);
  if (major < 1 || major > 3 || minor != 0)
    return findings.add(ErrorCode::unsupported, {}, 6,
                        QS_TR("core", "version %1.%2 of the NPY format is not read"),
                        {std::to_string(major), std::to_string(minor)}),
           std::nullopt;
  const std::uint64_t offset = major == 1 ? 10 : 12;
  const HeaderPlace place{offset, littleEndian(std::span(start).subspan(8, offset - 8))};
  if (present < offset || place.length > source.size() - offset)
    return findings.malformed({}, 8, tooShort), std::nullopt;
  if (place.length > longestHeader)
    return findings.add(ErrorCode::unsupported, {}, 8, QS_TR("core", "a header of %1 bytes is not read"),
                        {std::to_string(place.length)}),
           std::nullopt;
  return place;
}

/// Strides of an array whose first axis is the fastest.
std::vector<std::int64_t> fortranStrides(const std::vector<std::uint64_t>& shape) {
  std::vector<std::int64_t> strides;
  std::uint64_t step =
      1; // the product cannot overflow, but a huge extent before a zero one need not fit the sign
  for (const std::uint64_t extent : shape) {
    strides.push_back(static_cast<std::int64_t>(step));
    step *= extent;
  }
  return strides;
}

void validateSize(const tensors::TensorView& view, Findings& findings) {
  const auto elements = checkedElements(view.shape);
  const auto width = static_cast<std::uint64_t>(view.encoding.bitsPerElement) / 8;
  const auto needed = elements ? checkedProduct(*elements, width) : std::nullopt;
  const std::uint64_t present = view.source->size() - view.offset;
  if (!needed)
    findings.malformed({}, view.offset, QS_TR("core", "the size of this shape does not fit 64 bits"));
  else if (*needed > present)
    findings.malformed({}, view.offset,
                       QS_TR("core", "dtype and shape need %1 bytes, but only %2 are left in the file"),
                       {std::to_string(*needed), std::to_string(present)});
  else if (*needed < present)
    findings.malformed({}, view.offset + *needed, QS_TR("core", "%1 bytes follow the array"),
                       {std::to_string(present - *needed)});
}

Checkpoint readNpy(const std::shared_ptr<const ByteSource>& source, Findings& findings) {
  const auto place = headerPlace(*source, findings);
  if (!place) return {};
  std::string text(place->length, '\0');
  if (!readText(*source, place->offset, text, findings)) return {};
  const auto header = readNpyHeader(text, place->offset, findings);
  if (!header) return {};
  const auto type = npyType(header->descr, place->offset, findings);
  if (!type) return {};
  tensors::TensorView view;
  view.encoding = tensors::encodingOf(type->encoding);
  view.shape = header->shape;
  view.bigEndian = type->bigEndian;
  view.source = source;
  view.offset = place->offset + place->length;
  view.bytes = source->size() - view.offset;
  validateSize(view, findings);
  if (!findings.empty()) return {};
  if (header->fortranOrder && view.shape.size() > 1) view.strides = fortranStrides(view.shape);
  return {source->name(), "npy", {std::move(view)}, {}};
}

} // namespace

bool recognisesNpy(const ByteSource& source) {
  std::array<char, magic.size()> start{};
  return source.read(0, std::as_writable_bytes(std::span(start))) &&
         std::string_view(start.data(), start.size()) == magic;
}

Result<Checkpoint> openNpy(const std::shared_ptr<const ByteSource>& source) {
  Findings findings(source->name(), 1);
  Checkpoint checkpoint = readNpy(source, findings);
  if (!findings.empty()) return fail(findings.first());
  return checkpoint;
}

std::vector<Error> checkNpy(const std::shared_ptr<const ByteSource>& source) {
  Findings findings(source->name(), mostFindings);
  const Checkpoint checkpoint = readNpy(source, findings);
  return findings.inFileOrder();
}

} // namespace qs::checkpoints
