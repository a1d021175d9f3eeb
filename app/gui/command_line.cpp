#include "app/gui/command_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace qs::gui {
namespace {

/// "1280x800"; both sides from 320 to 8192 pixels.
std::optional<QSize> parseSize(const std::string& text) {
  const QStringList sides = QString::fromStdString(text).split(QLatin1Char('x'));
  if (sides.size() != 2) return std::nullopt;
  bool widthRead = false;
  bool heightRead = false;
  const QSize size(sides[0].toInt(&widthRead), sides[1].toInt(&heightRead));
  const bool fits =
      std::min(size.width(), size.height()) >= 320 && std::max(size.width(), size.height()) <= 8192;
  return widthRead && heightRead && fits ? std::optional(size) : std::nullopt;
}

std::string checkSize(const std::string& text) {
  return parseSize(text) ? std::string() : "must be WIDTHxHEIGHT, each from 320 to 8192";
}

} // namespace

Launch parseCommandLine(int argc, const char* const* argv) {
  CLI::App app("See and touch machine numbers, and what quantization does to them.", "quantoscope");
  std::vector<std::string> files;
  std::string state;
  std::string screenshot;
  std::string size = "1280x800";
  std::string language;
  CommandLine made;
  app.set_version_flag("--version", "quantoscope " QS_VERSION);
  app.add_option("FILE", files,
                 "checkpoints (.safetensors, .npy), states (.json) or links (quantoscope:…) to open");
  app.add_option("--state", state, "show what this state file (JSON) describes");
  app.add_option("--screenshot", screenshot, "write a picture (.png, .svg, .pdf) and end; needs no display");
  app.add_option("--size", size, "size of the picture")
      ->check(checkSize, "WIDTHxHEIGHT")
      ->capture_default_str();
  app.add_option("--theme", made.theme, "light, dark or projector")
      ->check(CLI::IsMember({"light", "dark", "projector"}));
  app.add_option("--lang", language, "en or zh_CN")->check(CLI::IsMember({"en", "zh_CN"}));

  std::ostringstream out;
  std::ostringstream err;
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& end) {
    const int code = app.exit(end, out, err);
    return {.run = {}, .exitCode = code == 0 ? 0 : 2, .output = out.str(), .problem = err.str()};
  }
  for (const std::string& file : files)
    made.files.append(QString::fromStdString(file));
  made.state = QString::fromStdString(state);
  made.screenshot = QString::fromStdString(screenshot);
  if (const auto asked = parseSize(size)) made.size = *asked; // others have been refused
  made.language = QString::fromStdString(language);
  return {.run = made, .exitCode = 0, .output = {}, .problem = {}};
}

} // namespace qs::gui
