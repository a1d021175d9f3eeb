#pragma once

#include "app/pages/formats/formats_model.h"

#include <deque>

namespace qs::pages {

/// A value that was looked at: all that its code depends on, and what lists say of it.
struct Visit {
  std::string format; ///< as in FormatsState
  std::string entry;
  std::string code;
  std::string rounding;
  std::string overflow;
  int draw = 0;
  formats::FormatSpec spec;
  formats::Code shown = 0;
  std::optional<formats::Code> before; ///< what was shown before, when in the same format
};

/// The values that were looked at, oldest first, and the present one among them: as a browser keeps its
/// pages. It follows the shown state, undo included, and is no part of it.
class Visits {
public:
  static constexpr std::size_t most = 100; ///< older ones are forgotten

  /// Tells what is shown now. The code already shown is no new visit. One with the same non-empty mergeKey as
  /// the one before replaces it, as the steps of a drag do, until seal(). A new one forgets what lies ahead.
  void see(const FormatsReading& reading, const state::FormatsState& state, const std::string& mergeKey);

  void seal() { m_key.clear(); } ///< the drag, or the typing, has ended

  [[nodiscard]] bool canGo(int step) const;
  /// Makes another one the present visit. Precondition: canGo(step).
  const Visit& go(int step);

  [[nodiscard]] const std::deque<Visit>& all() const { return m_visits; }

  [[nodiscard]] std::size_t present() const { return m_present; }

  /// What was shown before the last change, in the same format; none after a change of format.
  [[nodiscard]] std::optional<formats::Code> before() const;

private:
  std::deque<Visit> m_visits;
  std::size_t m_present = 0;
  std::string m_key;
};

/// The state that shows the visited value again; what else the page shows stays.
[[nodiscard]] state::FormatsState withVisit(state::FormatsState state, const Visit& visit);

} // namespace qs::pages
