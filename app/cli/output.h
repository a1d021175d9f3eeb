#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace qs::cli {

using Json = nlohmann::ordered_json; ///< keys keep the order they were written in

enum class Style { text, json, csv };

/// A JSON number when value is finite, else "inf", "-inf" or "nan": JSON has no other way to say them.
[[nodiscard]] Json jsonNumber(double value);
/// Text that comes from a file, such as a name. For people without its control characters, which would break
/// the table or the terminal.
[[nodiscard]] Json nameCell(std::string name, Style style);
/// A value as people and CSV files see it: null is empty, a list is joined by spaces.
[[nodiscard]] std::string cellText(const Json& value);

/// The results of a command on stdout, in the style the user asked for.
class Output {
public:
  explicit Output(Style style);

  [[nodiscard]] Style style() const { return m_style; }

  /// For a command whose text form is one of the others.
  void setStyle(Style style) { m_style = style; }

  /// Raw text or bytes.
  void write(std::string_view bytes);
  /// One JSON object. As text: one line per key, the values aligned; an array of objects inside becomes a
  /// table.
  void document(const Json& object);
  /// A list of JSON objects with these keys. As text: one block of lines each; as CSV: one line each.
  void records(const std::vector<std::string>& columns, const std::vector<Json>& objects);
  /// The same with the keys of the first object.
  void records(const std::vector<Json>& objects);
  /// Hands everything to the system. Errors: unreadable, when stdout cannot be written (a full disk).
  [[nodiscard]] Result<void> flush();

private:
  Style m_style;
};

/// A table written row by row: a JSON array of objects, CSV, or aligned text.
/// Text columns are as wide as the first thousand rows need; rows beyond them are not held in memory.
class TableWriter {
public:
  TableWriter(Output& output, std::vector<std::string> columns);

  /// One cell per column.
  void add(std::vector<Json> cells);
  /// Ends the table. Nothing may be added after it.
  void finish();

private:
  void measure();
  void line(const std::vector<std::string>& cells);

  Output& m_output;
  std::vector<std::string> m_columns;
  std::vector<std::vector<std::string>> m_held; ///< text: rows seen before the widths are fixed
  std::vector<std::size_t> m_widths;
  std::vector<bool> m_numeric; ///< right-aligned
  std::size_t m_rows = 0;
};

} // namespace qs::cli
