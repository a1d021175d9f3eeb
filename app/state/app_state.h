#pragma once

#include "app/state/formats_views.h"
#include "app/state/integers_state.h"
#include "app/state/viewport.h"
#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

// What the window shows, as plain data. Every gesture makes a new AppState; undo, session restore, links,
// headless figures and lessons all apply one. Members have their defaults here, so a state file needs to name
// only what differs.
namespace qs::state {

struct FormatsState {
  std::string format = "f16"; ///< any text that formats::find accepts
  std::string entry = "0.1";  ///< what was typed; the code follows from it unless code is set
  std::string code;           ///< "0x2e66" when a code was the input (bits, stepping); else empty
  std::string rounding = "rne";
  std::string overflow = "ieee";
  /// Whose rules are in force: an id of formats::behaviours(), or "custom" for rounding and overflow by hand.
  /// Rounding or overflow other than the behaviour's own count as by hand too.
  std::string behaviour = "ieee";
  int draw = 0; ///< stochastic rounding: which draw is shown, 0…1000000
  Viewport line;
  bool detailsOpen = false;
  std::string view = "bits"; ///< id in the catalogue of views; an unknown one shows the first
  LanesState lanes;
  LineStackState lines;
  ValuesState values;
  CompareState compare;
  ArithmeticState arithmetic;
  bool operator==(const FormatsState&) const = default;
};

/// The visible part of a histogram.
struct HistogramZoom {
  Viewport values;   ///< empty: all of them
  double height = 1; ///< how many times higher than fitting the counts are drawn, 1…1e6
  bool operator==(const HistogramZoom&) const = default;
};

struct QuantizeState {
  std::string file;   ///< path; empty is the embedded sample
  std::string tensor; ///< empty: the first one worth looking at
  std::string scheme = "absmax";
  std::map<std::string, std::string> settings;
  bool logCounts = false;
  HistogramZoom weights;
  HistogramZoom errors;
  bool allLayers = false; ///< accuracy: quantize every layer, not only the chosen tensor
  bool operator==(const QuantizeState&) const = default;
};

struct AppState {
  std::string page = "formats"; ///< id in the page catalogue
  FormatsState formats;
  IntegersState integers;
  QuantizeState quantize;
  std::string note; ///< id of the example whose text stands above its page; empty: none
  bool operator==(const AppState&) const = default;
};

inline constexpr int stateVersion = 1;

[[nodiscard]] nlohmann::json toJson(const AppState& state);
/// The same as an indented text; ends with a newline. Bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string toText(const AppState& state);
/// Unknown keys are ignored (a newer program may have written them), missing ones take their defaults; a
/// value of the wrong type, out of its range, or an unknown version is an error whose place is the key
/// ("formats.line.scale").
[[nodiscard]] Result<AppState> fromJson(const nlohmann::json& json);
[[nodiscard]] Result<AppState> fromText(std::string_view text, const std::string& name);

} // namespace qs::state
