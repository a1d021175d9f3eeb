#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "app/cli/rounding_options.h"
#include "core/formats/catalogue.h"

#include <CLI/CLI.hpp>
#include <tbb/parallel_pipeline.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace qs::cli {

namespace {

constexpr std::size_t elementsPerChunk = std::size_t{1} << 18;
constexpr std::size_t chunksInFlight = 8; // bounds the memory, whatever the length of the stream

struct Request {
  std::string from, to;
  RoundingOptions rounding;
};

struct Chunk {
  std::vector<std::byte> source, target;
  std::uint64_t firstIndex = 0;
};

/// Reads, converts and writes at the same time; chunks leave in the order they came.
class Stream {
public:
  explicit Stream(const formats::Converter& converter) : m_converter(converter) {}

  void run() {
    const auto read = [this](tbb::flow_control& control) { return next(control); };
    const auto convert = [this](Chunk chunk) {
      chunk.target.resize(chunk.source.size() / sourceBytes() * targetBytes());
      m_converter.run(chunk.source, chunk.target, chunk.firstIndex);
      return chunk;
    };
    const auto write = [this](const Chunk& chunk) {
      if (m_writable)
        m_writable = std::fwrite(chunk.target.data(), 1, chunk.target.size(), stdout) == chunk.target.size();
    };
    tbb::parallel_pipeline(chunksInFlight,
                           tbb::make_filter<void, Chunk>(tbb::filter_mode::serial_in_order, read) &
                               tbb::make_filter<Chunk, Chunk>(tbb::filter_mode::parallel, convert) &
                               tbb::make_filter<Chunk, void>(tbb::filter_mode::serial_in_order, write));
  }

  /// What was wrong with the input, if anything.
  [[nodiscard]] Result<void> verdict() const {
    if (m_readError != 0) {
      return fail(ErrorCode::unreadable, "standard input", QS_TR("core", "it could not be read (%1)"),
                  {std::strerror(m_readError)});
    }
    if (m_left == 0) return {};
    Error error{ErrorCode::malformed, "standard input", {}, m_elements * sourceBytes(), {}, {}};
    error.message = QS_TR("core", "%1 bytes are left at the end, an element has %2");
    error.arguments = {std::to_string(m_left), std::to_string(sourceBytes())};
    return fail(std::move(error));
  }

private:
  [[nodiscard]] std::size_t sourceBytes() const {
    return static_cast<std::size_t>(m_converter.sourceBytes());
  }

  [[nodiscard]] std::size_t targetBytes() const {
    return static_cast<std::size_t>(m_converter.targetBytes());
  }

  Chunk next(tbb::flow_control& control) {
    Chunk chunk;
    chunk.firstIndex = m_elements;
    chunk.source.resize(elementsPerChunk * sourceBytes());
    const std::size_t got = m_writable ? std::fread(chunk.source.data(), 1, chunk.source.size(), stdin) : 0;
    if (std::ferror(stdin) != 0) m_readError = errno;
    const std::size_t whole = got / sourceBytes();
    if (got > 0) m_left = got % sourceBytes();
    m_elements += whole;
    chunk.source.resize(whole * sourceBytes());
    if (whole == 0) control.stop();
    return chunk;
  }

  const formats::Converter& m_converter;
  std::uint64_t m_elements = 0;
  std::size_t m_left = 0; ///< bytes of an incomplete last element
  int m_readError = 0;
  std::atomic<bool> m_writable = true;
};

Result<void> convertStream(const Request& request) {
  const auto from = formats::find(request.from);
  if (!from) return fail(from.error());
  const auto to = formats::find(request.to);
  if (!to) return fail(to.error());
  const auto options = request.rounding.resolved();
  if (!options) return fail(options.error());
  const formats::Converter converter(from->layout, to->layout, *options);
  Stream stream(converter);
  stream.run();
  return stream.verdict();
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
