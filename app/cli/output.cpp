#include "app/cli/output.h"

#include "app/cli/text_table.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>

namespace qs::cli {

namespace {

std::string dump(const Json& value, int indent = -1) {
  // Tensor names come from files and need not be UTF-8.
  return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

bool isTable(const Json& value) {
  return value.is_array() && !value.empty() && value.front().is_object();
}

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> names;
  for (const auto& item : object.items())
    names.push_back(item.key());
  return names;
}

std::string keyLines(const Json& object) {
  std::size_t width = 0;
  for (const auto& item : object.items()) {
    if (!isTable(item.value())) width = std::max(width, displayWidth(item.key()));
  }
  std::string text;
  for (const auto& item : object.items()) {
    if (isTable(item.value())) continue;
    std::string line = padded(item.key(), width, false) + "  " + cellText(item.value());
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  return text;
}

std::string csvCell(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string csvLine(const std::vector<std::string>& cells) {
  std::string line;
  for (const std::string& cell : cells) {
    if (!line.empty() || &cell != cells.data()) line += ',';
    line += csvCell(cell);
  }
  return line + '\n';
}

std::vector<std::string> cellTexts(const std::vector<Json>& cells) {
  std::vector<std::string> texts;
  texts.reserve(cells.size());
  for (const Json& cell : cells)
    texts.push_back(cellText(cell));
  return texts;
}

} // namespace

Json jsonNumber(double value) {
  if (std::isnan(value)) return "nan";
  if (std::isinf(value)) return value < 0 ? "-inf" : "inf";
  return value;
}

Json nameCell(std::string name, Style style) {
  const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
  if (style == Style::text) std::ranges::replace_if(name, isControl, ' ');
  return name;
}

std::string cellText(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_array()) return dump(value);
  std::string text;
  for (const Json& part : value)
    text += (text.empty() ? "" : " ") + cellText(part);
  return text;
}

Output::Output(Style style) : m_style(style) {}

void Output::write(std::string_view bytes) {
  std::fwrite(bytes.data(), 1, bytes.size(), stdout);
}

void Output::document(const Json& object) {
  if (m_style == Style::json) return write(dump(object, 2) + '\n');
  write(keyLines(object));
  for (const auto& item : object.items()) {
    if (!isTable(item.value())) continue;
    write('\n' + item.key() + '\n');
    TableWriter table(*this, keys(item.value().front()));
    for (const Json& row : item.value())
      table.add({row.begin(), row.end()});
    table.finish();
  }
}

void Output::records(const std::vector<std::string>& columns, const std::vector<Json>& objects) {
  if (m_style == Style::text) {
    for (const Json& object : objects)
      write((&object == objects.data() ? "" : "\n") + keyLines(object));
    return;
  }
  TableWriter table(*this, columns);
  for (const Json& object : objects)
    table.add({object.begin(), object.end()});
  table.finish();
}

void Output::records(const std::vector<Json>& objects) {
  records(objects.empty() ? std::vector<std::string>() : keys(objects.front()), objects);
}

Result<void> Output::flush() {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return {};
  return fail(ErrorCode::unreadable, "standard output", QS_TR("core", "it could not be written (%1)"),
              {std::strerror(errno)});
}

TableWriter::TableWriter(Output& output, std::vector<std::string> columns)
    : m_output(output), m_columns(std::move(columns)), m_numeric(m_columns.size(), true) {
  if (m_output.style() == Style::csv) m_output.write(csvLine(m_columns));
  if (m_output.style() == Style::json) m_output.write("[");
}

void TableWriter::add(std::vector<Json> cells) {
  constexpr std::size_t rowsMeasured = 1000;
  const bool first = m_rows++ == 0;
  if (m_output.style() == Style::csv) return m_output.write(csvLine(cellTexts(cells)));
  if (m_output.style() == Style::json) {
    Json object = Json::object();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
      object[m_columns[i]] = std::move(cells[i]);
    return m_output.write((first ? "\n  " : ",\n  ") + dump(object));
  }
  if (!m_widths.empty()) return line(cellTexts(cells));
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!cells[i].is_number() && !cells[i].is_null()) m_numeric[i] = false;
  }
  m_held.push_back(cellTexts(cells));
  if (m_held.size() == rowsMeasured) measure();
}

void TableWriter::measure() {
  for (const std::string& name : m_columns)
    m_widths.push_back(displayWidth(name));
  for (const auto& row : m_held) {
    for (std::size_t i = 0; i < row.size(); ++i)
      m_widths[i] = std::max(m_widths[i], displayWidth(row[i]));
  }
  line(m_columns);
  for (const auto& row : m_held)
    line(row);
  m_held.clear();
}

void TableWriter::line(const std::vector<std::string>& cells) {
  std::string text;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) text += "  ";
    text += padded(cells[i], m_widths[i], m_numeric[i]);
  }
  text.erase(text.find_last_not_of(' ') + 1);
  m_output.write(text + '\n');
}

void TableWriter::finish() {
  if (m_output.style() == Style::json) m_output.write(m_rows == 0 ? "]\n" : "\n]\n");
  if (m_output.style() == Style::text && m_widths.empty()) measure();
}

} // namespace qs::cli
