#include "app/pages/formats/visits.h"

namespace qs::pages {
namespace {

Visit visitOf(const FormatsReading& reading, const state::FormatsState& state) {
  return {state.format, state.entry,    state.code,     state.rounding, state.overflow,
          state.draw,   reading.format, reading.code(), std::nullopt};
}

bool sameFormat(const Visit& a, const Visit& b) {
  return a.spec.id == b.spec.id;
}

} // namespace

void Visits::see(const FormatsReading& reading, const state::FormatsState& state,
                 const std::string& mergeKey) {
  Visit next = visitOf(reading, state);
  if (m_visits.empty()) {
    m_visits.push_back(std::move(next));
    return;
  }
  Visit& now = m_visits[m_present];
  const bool merges = !mergeKey.empty() && mergeKey == m_key && sameFormat(now, next);
  const bool another = !sameFormat(now, next) || now.shown != next.shown;
  if (!another || merges) {
    next.before = now.before;
    now = std::move(next);
    return;
  }
  m_key = mergeKey;
  if (sameFormat(now, next)) next.before = now.shown;
  m_visits.resize(m_present + 1);
  m_visits.push_back(std::move(next));
  if (m_visits.size() > most) m_visits.pop_front();
  m_present = m_visits.size() - 1;
}

bool Visits::canGo(int step) const {
  const auto target = static_cast<std::ptrdiff_t>(m_present) + step;
  return target >= 0 && target < static_cast<std::ptrdiff_t>(m_visits.size());
}

const Visit& Visits::go(int step) {
  const Visit& from = m_visits[m_present];
  m_present = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_present) + step);
  Visit& to = m_visits[m_present];
  to.before = sameFormat(from, to) ? std::optional(from.shown) : std::nullopt;
  m_key.clear();
  return to;
}

std::optional<formats::Code> Visits::before() const {
  return m_visits.empty() ? std::nullopt : m_visits[m_present].before;
}

state::FormatsState withVisit(state::FormatsState state, const Visit& visit) {
  if (state.format != visit.format) state = withFormat(std::move(state), visit.format);
  state.entry = visit.entry;
  state.code = visit.code;
  state.rounding = visit.rounding;
  state.overflow = visit.overflow;
  state.draw = visit.draw;
  return state;
}

} // namespace qs::pages
