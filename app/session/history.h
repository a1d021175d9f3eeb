#pragma once

#include "app/state/app_state.h"

#include <QString>

#include <cstddef>
#include <deque>

namespace qs::session {

/// The states that were shown, oldest first, and the present one among them. Bounded: the oldest steps fall
/// out.
class History {
public:
  explicit History(std::size_t limit = 1000) : m_limit(limit) {}

  [[nodiscard]] const state::AppState& present() const { return m_steps[m_present].state; }

  /// Forgets everything; start becomes the only state.
  void restart(const state::AppState& start);
  /// Adds a step after the present one, and drops what had been undone. A step whose non-empty mergeKey
  /// equals that of the step before it replaces that step, unless the run was sealed in between. An equal
  /// state adds nothing: false.
  bool push(const state::AppState& next, const QString& gesture, const QString& mergeKey);

  /// The next step starts a new run, whatever its key.
  void seal() { m_open = false; }

  [[nodiscard]] bool canUndo() const { return m_present > 0; }

  [[nodiscard]] bool canRedo() const { return m_present + 1 < m_steps.size(); }

  void undo();                            ///< precondition: canUndo()
  void redo();                            ///< precondition: canRedo()
  [[nodiscard]] QString undoText() const; ///< empty when there is nothing to undo
  [[nodiscard]] QString redoText() const;

private:
  struct Step {
    state::AppState state;
    QString gesture; ///< what led here from the step before
    QString mergeKey;
  };

  std::size_t m_limit;
  std::deque<Step> m_steps = std::deque<Step>(1);
  std::size_t m_present = 0;
  bool m_open = false; ///< the present step may still be merged into
};

} // namespace qs::session
