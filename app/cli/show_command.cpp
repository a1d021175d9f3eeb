#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "app/cli/scalar_json.h"
#include "app/cli/tensor_argument.h"
#include "core/formats/decode.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace qs::cli {

namespace {

using tensors::TensorView;

constexpr std::uint64_t shownByDefault = 16;
constexpr std::uint64_t pieceElements = 4096;

struct ShowRequest {
  TensorArgument argument;
  std::optional<std::string> at;
  std::optional<std::uint64_t> count;
};

expected_lib::unexpected<Error> badIndex(const std::string& text, const char* message,
                                         std::vector<std::string> arguments) {
  return fail(ErrorCode::usage, "--at " + text, message, std::move(arguments));
}

/// The row-major number of the element at "I,J…": one index for each axis.
Result<std::uint64_t> elementAt(const TensorView& view, const std::string& text) {
  if (view.shape.empty() && !text.empty())
    return badIndex(text, QS_TR("core", "a scalar has no axes, so there is no index to give"), {});
  std::uint64_t element = 0;
  const char* next = text.data();
  const char* const end = next + text.size();
  for (std::size_t axis = 0; axis < view.shape.size(); ++axis) {
    std::uint64_t index = 0;
    const auto [rest, failed] = std::from_chars(next, end, index);
    const bool last = axis + 1 == view.shape.size();
    if (failed == std::errc::invalid_argument || (last ? rest != end : rest == end || *rest != ','))
      return badIndex(text,
                      QS_TR("core", "%1 whole numbers separated by commas are needed, for the shape %2"),
                      {std::to_string(view.shape.size()), tensors::shapeText(view)});
    if (view.shape[axis] == 0)
      return badIndex(text, QS_TR("core", "axis %1 has no elements, in the shape %2"),
                      {std::to_string(axis), tensors::shapeText(view)});
    if (failed != std::errc() || index >= view.shape[axis])
      return badIndex(text, QS_TR("core", "axis %1 goes from 0 to %2, in the shape %3"),
                      {std::to_string(axis), std::to_string(view.shape[axis] - 1), tensors::shapeText(view)});
    element = element * view.shape[axis] + index;
    next = last ? rest : rest + 1;
  }
  return element;
}

/// All zeros for a tensor without elements.
std::vector<std::uint64_t> indexOf(const TensorView& view, std::uint64_t element) {
  std::vector<std::uint64_t> index(view.shape.size());
  if (tensors::elementCount(view) == 0) return index;
  for (std::size_t axis = index.size(); axis-- > 0; element /= view.shape[axis])
    index[axis] = element % view.shape[axis];
  return index;
}

std::string indexText(const TensorView& view, std::uint64_t element) {
  std::string text;
  for (const std::uint64_t i : indexOf(view, element))
    text += (text.empty() ? "" : ",") + std::to_string(i);
  return text;
}

/// A piece of a tensor as codes: one for a real element, two for a complex one.
class Piece {
public:
  explicit Piece(const TensorView& view)
      : m_view(view), m_parts(view.encoding.scalar ? 1 : 2), m_layout(partLayout(view)) {}

  Result<void> read(std::uint64_t first, std::uint64_t count) {
    m_codes.assign(count * m_parts, 0);
    if (m_parts == 1) return tensors::readCodes(m_view, first, m_codes);
    const std::size_t width = static_cast<std::size_t>(m_view.encoding.bitsPerElement) / 16;
    std::vector<std::byte> bytes(m_codes.size() * width);
    const auto read = tensors::readStored(m_view, first, count, bytes);
    for (std::size_t i = 0; read && i < m_codes.size(); ++i)
      std::memcpy(&m_codes[i], bytes.data() + i * width, width);
    return read;
  }

  /// In the fewest digits that bring the code back.
  std::string text(std::size_t i) const {
    if (m_parts == 1) return formats::shortestText(m_layout, m_codes[i]);
    const std::string imaginary = formats::shortestText(m_layout, m_codes[2 * i + 1]);
    return formats::shortestText(m_layout, m_codes[2 * i]) + (imaginary.starts_with('-') ? "" : "+") +
           imaginary + 'j';
  }

  Json json(std::size_t i) const {
    if (m_parts == 1) return valueJson(m_layout, m_codes[i]);
    return Json::array({valueJson(m_layout, m_codes[2 * i]), valueJson(m_layout, m_codes[2 * i + 1])});
  }

private:
  static formats::Layout partLayout(const TensorView& view) {
    if (view.encoding.scalar) return view.encoding.scalar->layout;
    return view.encoding.bitsPerElement == 64 ? formats::FloatLayout{8, 23, 127}
                                              : formats::FloatLayout{11, 52, 1023};
  }

  const TensorView& m_view;
  std::size_t m_parts;
  formats::Layout m_layout;
  std::vector<formats::Code> m_codes;
};

/// Calls show(piece, index in it, element) for each element of a range, with memory for one piece.
template <class Show>
Result<void> forEach(const TensorView& view, std::uint64_t first, std::uint64_t count, Show show) {
  Piece piece(view);
  for (std::uint64_t done = 0; done < count;) {
    const std::uint64_t now = std::min(pieceElements, count - done);
    if (const auto read = piece.read(first + done, now); !read) return read;
    for (std::uint64_t i = 0; i < now; ++i)
      show(piece, i, first + done + i);
    done += now;
  }
  return {};
}

Result<void> showJson(const TensorView& view, std::uint64_t first, std::uint64_t count, Output& output) {
  Json head = {{"name", view.name},
               {"encoding", view.encoding.id},
               {"shape", view.shape},
               {"index", indexOf(view, first)}};
  std::string text = head.dump(-1, ' ', false, Json::error_handler_t::replace);
  text.back() = ','; // the list of values follows inside the object
  output.write(text + "\"values\":[");
  const auto shown =
      forEach(view, first, count, [&](const Piece& piece, std::size_t i, std::uint64_t element) {
        output.write((element == first ? "" : ",") + piece.json(i).dump());
      });
  output.write("]}\n");
  return shown;
}

Result<void> showTensor(const TensorView& view, const ShowRequest& request, Output& output) {
  std::uint64_t first = 0;
  if (request.at) {
    const auto element = elementAt(view, *request.at);
    if (!element) return fail(element.error());
    first = *element;
  }
  const std::uint64_t wanted = request.count.value_or(request.at ? 1 : shownByDefault);
  const std::uint64_t count = std::min(wanted, tensors::elementCount(view) - first);
  if (output.style() == Style::json) return showJson(view, first, count, output);
  TableWriter table(output, {"index", "value"});
  const auto shown =
      forEach(view, first, count, [&](const Piece& piece, std::size_t i, std::uint64_t element) {
        table.add({indexText(view, element), piece.text(i)});
      });
  table.finish();
  return shown;
}

} // namespace

void addShowCommand(Program& program) {
  auto request = std::make_shared<ShowRequest>();
  CLI::App& show = program.command("show", "Print decoded values of a tensor, in row-major order",
                                   Prints::table, [request](Output& output) {
                                     return request->argument.with([&](const TensorView& view) {
                                       return showTensor(view, *request, output);
                                     });
                                   });
  request->argument.addTo(show);
  show.add_option("--at", request->at,
                  "Index of the first value: I,J,… one number for each axis (default: the first)");
  show.add_option("--count", request->count, "How many values (default: 16, with --at 1)")
      ->check(notWholeNumber);
}

} // namespace qs::cli
