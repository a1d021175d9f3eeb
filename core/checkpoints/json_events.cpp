#include "core/checkpoints/json_events.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace qs::checkpoints {

namespace {

constexpr int deepest = 64;

/// Walks the text and tells how far the parser has come.
class Cursor {
public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Cursor(const char* at, const char** reached) : m_at(at), m_reached(reached) {}

  reference operator*() const { return *m_at; }

  Cursor& operator++() {
    *m_reached = ++m_at;
    return *this;
  }

  bool operator==(const Cursor& other) const { return m_at == other.m_at; }

  bool operator!=(const Cursor& other) const { return m_at != other.m_at; }

private:
  const char* m_at;
  const char** m_reached;
};

/// Takes the parser's events; adds depth, position and skipping.
class Events {
  using Json = nlohmann::json;

public:
  Events(std::string_view text, JsonListener& listener)
      : m_text(text), m_listener(listener), m_last(text.data()), m_reached(text.data()) {}

  JsonOutcome walk() {
    const char* begin = m_text.data();
    const char* end = begin + m_text.size();
    const bool parsed = Json::sax_parse(Cursor(begin, &m_reached), Cursor(end, &m_reached), this);
    return parsed ? JsonOutcome{} : m_outcome;
  }

  bool null() { return scalar({}); }

  bool boolean(bool) { return scalar({}); }

  bool number_integer(Json::number_integer_t) { return scalar({}); }

  bool number_unsigned(Json::number_unsigned_t value) {
    return scalar({JsonScalar::Kind::natural, value, {}});
  }

  bool number_float(Json::number_float_t, const std::string&) { return scalar({}); }

  bool string(std::string& text) { return scalar({JsonScalar::Kind::text, 0, std::move(text)}); }

  bool binary(Json::binary_t&) { return scalar({}); }

  bool start_object(std::size_t) { return open(true); }

  bool start_array(std::size_t) { return open(false); }

  bool end_object() { return close(); }

  bool end_array() { return close(); }

  bool key(std::string& name) {
    if (m_skipped != 0) return after(JsonNext::go);
    const char* quote =
        std::find(m_last, m_reached, '"'); // no other quote lies between the last event and the name
    return after(m_listener.key(m_depth, std::move(name), static_cast<std::uint64_t>(quote - m_text.data())));
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& reason) {
    const bool utf8 = std::string_view(reason.what()).find("UTF-8") != std::string_view::npos;
    const bool early = position > m_text.size();
    m_outcome.kind = utf8    ? JsonOutcome::Kind::notUtf8
                     : early ? JsonOutcome::Kind::endsEarly
                             : JsonOutcome::Kind::notJson;
    m_outcome.position = position > 0 ? position - 1 : 0;
    return false;
  }

private:
  bool after(JsonNext next) {
    m_last = m_reached;
    if (next == JsonNext::stop) m_outcome = {JsonOutcome::Kind::stopped, place()};
    return next != JsonNext::stop;
  }

  std::uint64_t place() const { return static_cast<std::uint64_t>(m_reached - m_text.data()); }

  bool open(bool object) {
    if (++m_depth > deepest) {
      m_outcome = {JsonOutcome::Kind::tooDeep, place() - 1};
      return false;
    }
    if (m_skipped != 0) return after(JsonNext::go);
    const JsonNext next = m_listener.opened(m_depth, object);
    if (next == JsonNext::skip) m_skipped = m_depth;
    return after(next);
  }

  bool close() {
    const int depth = m_depth--;
    if (m_skipped == 0) return after(m_listener.closed(depth));
    if (depth == m_skipped) m_skipped = 0;
    return after(JsonNext::go);
  }

  bool scalar(JsonScalar value) {
    return after(m_skipped != 0 ? JsonNext::go : m_listener.scalar(m_depth, std::move(value)));
  }

  std::string_view m_text;
  JsonListener& m_listener;
  JsonOutcome m_outcome;
  const char* m_last;    ///< where the parser was at the last event
  const char* m_reached; ///< where it is now
  int m_depth = 0;
  int m_skipped = 0; ///< depth of the value being passed over; 0: none
};

} // namespace

JsonOutcome walkJson(std::string_view text, JsonListener& listener) {
  const std::size_t nul = text.find('\0'); // the parser would take it for the end of the text
  if (nul != std::string_view::npos) return {JsonOutcome::Kind::nulCharacter, nul};
  return Events(text, listener).walk();
}

} // namespace qs::checkpoints
