#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace qs::checkpoints {

/// A JSON value without parts. Only what headers need is told apart.
struct JsonScalar {
  enum class Kind {
    text,
    natural, ///< written without sign, fraction and exponent, at most 2^64−1
    other,
  };
  Kind kind = Kind::other;
  std::uint64_t natural = 0;
  std::string text;
};

/// What to do after an event.
enum class JsonNext {
  go,
  skip, ///< after opened(): pass over everything inside, its closed() included
  stop,
};

/// Hears the parts of a JSON text in their order, so that no tree of a hostile text is ever built.
class JsonListener {
public:
  virtual ~JsonListener() = default;
  virtual JsonNext opened(int depth, bool object) = 0; ///< depth 1 is the outermost value
  virtual JsonNext closed(int depth) = 0;
  virtual JsonNext key(int depth, std::string name,
                       std::uint64_t position) = 0;         ///< position of its opening quote
  virtual JsonNext scalar(int depth, JsonScalar value) = 0; ///< depth of what it lies in; 0 is the whole text
};

struct JsonOutcome {
  enum class Kind { complete, stopped, notUtf8, notJson, endsEarly, tooDeep, nulCharacter };
  Kind kind = Kind::complete;
  std::uint64_t position = 0; ///< byte of the text where the parser gave up
};

/// Parses strictly (RFC 8259, valid UTF-8 and surrogates, nothing after the value), at most 64 values deep,
/// in linear time; memory beyond the text is bounded by its longest string.
[[nodiscard]] JsonOutcome walkJson(std::string_view text, JsonListener& listener);

} // namespace qs::checkpoints
