#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "app/cli/rounding_options.h"
#include "app/cli/standard_streams.h"
#include "core/formats/behaviour_converter.h"
#include "core/formats/catalogue.h"

#include <CLI/CLI.hpp>
#include <tbb/parallel_pipeline.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <optional>

namespace qs::cli {

namespace {

constexpr std::size_t chunkBytes = std::size_t{1} << 18; // both sides of a chunk stay in a second-level cache
constexpr std::size_t chunksInFlight = 4; // bounds the memory, whatever the length of the stream

struct Request {
  std::string from, to;
  RoundingOptions rounding;
};

/// Memory that serves again and again.
struct Chunk {
  std::vector<std::byte> source, target;
  std::size_t elements = 0;
  std::uint64_t firstIndex = 0;
};

/// Reads, converts and writes at the same time; chunks leave in the order they came.
class Stream {
public:
  template <class Converter>
  explicit Stream(const Converter& converter)
      : m_convert([&converter](const auto&... arguments) { converter.run(arguments...); }),
        m_in(static_cast<std::size_t>(converter.sourceBytes())),
        m_out(static_cast<std::size_t>(converter.targetBytes())), m_chunks(chunksInFlight) {
    for (Chunk& chunk : m_chunks) {
      chunk.source.resize(chunkBytes);
      chunk.target.resize(chunkBytes / m_in * m_out);
    }
  }

  void run() {
    const auto read = [this](tbb::flow_control& control) { return next(control); };
    const auto convert = [this](Chunk* chunk) {
      m_convert(std::span(chunk->source).first(chunk->elements * m_in),
                std::span(chunk->target).first(chunk->elements * m_out), chunk->firstIndex);
      return chunk;
    };
    const auto write = [this](const Chunk* chunk) {
      if (m_unwritten) return;
      const auto written = writeAll(std::span(chunk->target).first(chunk->elements * m_out));
      if (written) return;
      m_writeError = written.error();
      m_unwritten = true;
    };
    tbb::parallel_pipeline(chunksInFlight,
                           tbb::make_filter<void, Chunk*>(tbb::filter_mode::serial_in_order, read) &
                               tbb::make_filter<Chunk*, Chunk*>(tbb::filter_mode::parallel, convert) &
                               tbb::make_filter<Chunk*, void>(tbb::filter_mode::serial_in_order, write));
  }

  /// What was wrong with the input or the output, if anything.
  [[nodiscard]] Result<void> verdict() const {
    if (m_unwritten) return fail(m_writeError);
    if (m_readError) return fail(*m_readError);
    if (m_rest == 0) return {};
    Error error{ErrorCode::malformed, "standard input", {}, m_elements * m_in, {}, {}};
    error.message = QS_TR("core", "%1 bytes are left at the end, an element has %2");
    error.arguments = {std::to_string(m_rest), std::to_string(m_in)};
    return fail(std::move(error));
  }

private:
  /// The next chunk with whole elements in it; the bytes of an incomplete one wait for what follows. Chunks
  /// leave in order and no more than there are can be under way, so the oldest is free.
  Chunk* next(tbb::flow_control& control) {
    Chunk& chunk = m_chunks[m_count % m_chunks.size()];
    std::copy_n(m_incomplete.begin(), m_rest, chunk.source.begin());
    chunk.firstIndex = m_elements;
    chunk.elements = 0;
    while (chunk.elements == 0) {
      const std::size_t got = m_unwritten ? 0 : read(std::span(chunk.source).subspan(m_rest));
      if (got == 0) {
        control.stop();
        return nullptr;
      }
      chunk.elements = (m_rest + got) / m_in;
      m_rest = (m_rest + got) % m_in;
    }
    std::copy_n(chunk.source.begin() + static_cast<std::ptrdiff_t>(chunk.elements * m_in), m_rest,
                m_incomplete.begin());
    m_elements += chunk.elements;
    ++m_count;
    return &chunk;
  }

  std::size_t read(std::span<std::byte> into) {
    const auto got = readSome(into);
    if (got) return *got;
    m_readError = got.error();
    return 0;
  }

  std::function<void(std::span<const std::byte>, std::span<std::byte>, std::uint64_t)> m_convert;
  std::size_t m_in, m_out; ///< bytes of an element
  std::vector<Chunk> m_chunks;
  std::uint64_t m_elements = 0;
  std::size_t m_count = 0, m_rest = 0;
  std::array<std::byte, sizeof(formats::Code)> m_incomplete{}; ///< m_rest bytes
  std::optional<Error> m_readError;
  Error m_writeError;
  std::atomic<bool> m_unwritten = false;
};

template <class Converter>
Result<void> streamThrough(const Converter& converter) {
  widenStandardPipes();
  Stream stream(converter);
  stream.run();
  return stream.verdict();
}

Result<void> convertStream(const Request& request) {
  const auto from = formats::find(request.from);
  if (!from) return fail(from.error());
  const auto to = formats::find(request.to);
  if (!to) return fail(to.error());
  const auto rules = request.rounding.resolved();
  if (!rules) return fail(rules.error());
  const auto& behaviour = rules->behaviour;
  if (!behaviour) return streamThrough(formats::Converter(from->layout, to->layout, rules->options));
  return streamThrough(
      formats::BehaviourConverter(*behaviour, from->layout, to->layout, rules->asked, rules->options.seed));
}

} // namespace

void addConvertCommand(Program& program) {
  auto request = std::make_shared<Request>();
  CLI::App& convert = program.command("convert", "Convert a stream of codes, stdin to stdout, rounding once",
                                      Prints::bytes, [request](Output&) { return convertStream(*request); });
  convert.add_option("--from", request->from, "Format of the input")->required();
  convert.add_option("--to", request->to, "Format of the output")->required();
  request->rounding.addTo(convert);
}

} // namespace qs::cli
