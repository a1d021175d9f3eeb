#include "app/session/history.h"

namespace qs::session {

void History::restart(const state::AppState& start) {
  m_steps.clear();
  m_steps.push_back({start, {}, {}});
  m_present = 0;
  m_open = false;
}

bool History::push(const state::AppState& next, const QString& gesture, const QString& mergeKey) {
  if (next == present()) return false;
  m_steps.resize(m_present + 1);
  if (m_open && !mergeKey.isEmpty() && m_steps.back().mergeKey == mergeKey) {
    m_steps.back().state = next;
    m_steps.back().gesture = gesture;
    return true;
  }
  m_steps.push_back({next, gesture, mergeKey});
  if (m_steps.size() > m_limit + 1) m_steps.pop_front();
  m_present = m_steps.size() - 1;
  m_open = true;
  return true;
}

void History::undo() {
  --m_present;
  m_open = false;
}

void History::redo() {
  ++m_present;
  m_open = false;
}

QString History::undoText() const {
  return canUndo() ? m_steps[m_present].gesture : QString();
}

QString History::redoText() const {
  return canRedo() ? m_steps[m_present + 1].gesture : QString();
}

} // namespace qs::session
