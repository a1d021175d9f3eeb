#include "core/arithmetic/summation.h"

#include "core/arithmetic/accumulator.h"
#include "core/numbers/arithmetic.h"

#include <array>
#include <string>
#include <utility>

namespace qs::arithmetic {

using formats::Code;
using numbers::Exact;

namespace {

constexpr std::array<std::pair<Order, std::string_view>, 3> orders{
    {{Order::forward, "forward"}, {Order::backward, "backward"}, {Order::pairwise, "pairwise"}}};

bool accumulates(const formats::Layout& layout) {
  return std::holds_alternative<formats::FloatLayout>(layout) ||
         std::holds_alternative<formats::IntegerLayout>(layout) ||
         std::holds_alternative<formats::FixedLayout>(layout);
}

ExactResult stored(const SumRequest& request, const Exact& value) {
  const formats::EncodeOptions options{request.rounding, request.overflow, std::uint64_t{1} << 63};
  return exactOperand(
      formats::decode(request.element, formats::encode(request.element, value, options).code));
}

/// What is added at each place of the list: an item, or a product.
std::vector<ExactResult> termsOf(const SumRequest& request, Accumulator& accumulator) {
  std::vector<ExactResult> terms;
  for (std::size_t i = 0; i < request.values.size(); ++i) {
    ExactResult term = stored(request, request.values[i]);
    if (!request.factors.empty()) {
      const ExactResult factor = stored(request, request.factors[i]);
      if (factor.kind == ExactResult::Kind::nan)
        term = factor;
      else if (term.kind != ExactResult::Kind::nan)
        term = exactProduct(term, factor);
      if (request.roundProducts) term = accumulator.valueOf(accumulator.store(term));
    }
    terms.push_back(std::move(term));
  }
  return terms;
}

/// The sums of a run in its order.
class Runner {
public:
  Runner(const SumRequest& request, Monitor& monitor)
      : m_request(request), m_monitor(monitor), m_accumulator(request),
        m_terms(termsOf(request, m_accumulator)),
        m_count(m_terms.size() * static_cast<std::size_t>(request.repeat)) {
    m_run.steps.reserve(m_count);
    m_run.start =
        formats::encode(request.accumulator, request.start, {request.rounding, request.overflow}).code;
    m_startExact = m_accumulator.valueOf(m_run.start);
  }

  /// Nothing when the monitor stopped it.
  std::optional<SumRun> run() {
    if (m_request.order == Order::pairwise)
      pairwise();
    else
      oneByOne();
    if (m_stopped) return {};
    m_run.result = m_run.steps.back().sum;
    m_run.inexactSteps = m_accumulator.roundings();
    m_run.overflowed = m_accumulator.overflowed();
    noteStalls();
    return std::move(m_run);
  }

private:
  [[nodiscard]] const ExactResult& term(std::size_t i) const { return m_terms[i % m_terms.size()]; }

  void add(Code sum, ExactResult exact, bool absorbed) {
    m_run.steps.push_back(m_accumulator.step(sum, std::move(exact), absorbed));
    constexpr std::size_t stride = 4096; // additions between two looks at the monitor: some milliseconds
    if (m_run.steps.size() % stride == 0) m_stopped |= !m_monitor.advance(m_run.steps.size(), m_count);
  }

  void oneByOne() {
    Code sum = m_run.start;
    ExactResult exact = m_startExact;
    m_lost = m_accumulator.valueOf(0);
    for (std::size_t i = 0; i < m_count && !m_stopped; ++i) {
      const ExactResult& item = term(m_request.order == Order::backward ? m_count - 1 - i : i);
      const Code before = sum;
      sum = m_request.compensated ? compensated(sum, item)
                                  : m_accumulator.add(m_accumulator.valueOf(sum), item);
      exact = totalled(exact, item);
      add(sum, exact, sum == before && !item.isZero());
    }
  }

  /// W. Kahan, "Further remarks on reducing truncation errors", CACM 8 (1965) 40.
  Code compensated(Code sum, const ExactResult& item) {
    const auto value = [this](Code code) { return m_accumulator.valueOf(code); };
    const ExactResult old = value(sum);
    const ExactResult corrected = value(m_accumulator.add(item, negated(m_lost)));
    const Code next = m_accumulator.add(old, corrected);
    const ExactResult gained = value(m_accumulator.add(value(next), negated(old)));
    m_lost = value(m_accumulator.add(gained, negated(corrected)));
    return next;
  }

  struct Part {
    Code sum = 0;
    ExactResult exact;
  };

  void pairwise() {
    Part whole = pairwise(0, m_count);
    const bool starts = !m_startExact.isZero();
    if (starts) whole = join({m_run.start, m_startExact}, whole);
    if (m_run.steps.empty()) add(whole.sum, whole.exact, false);
  }

  Part pairwise(std::size_t from, std::size_t to) {
    if (to - from == 1 || m_stopped) return {m_accumulator.store(term(from)), term(from)};
    const std::size_t middle = from + (to - from) / 2;
    const Part left = pairwise(from, middle);
    return join(left, pairwise(middle, to));
  }

  Part join(const Part& left, const Part& right) {
    const ExactResult a = m_accumulator.valueOf(left.sum), b = m_accumulator.valueOf(right.sum);
    const Code sum = m_accumulator.add(a, b);
    const bool absorbed = (sum == left.sum && !b.isZero()) || (sum == right.sum && !a.isZero());
    Part part{sum, totalled(left.exact, right.exact)};
    add(sum, part.exact, absorbed);
    return part;
  }

  void noteStalls() {
    const auto& steps = m_run.steps;
    for (std::size_t i = 0; i < steps.size() && !m_run.firstAbsorbed; ++i)
      if (steps[i].absorbed) m_run.firstAbsorbed = i;
    if (m_request.order == Order::pairwise) return;
    for (std::size_t i = steps.size(); i > 0 && steps[i - 1].absorbed; --i)
      m_run.stalledFrom = i - 1;
  }

  const SumRequest& m_request;
  Monitor& m_monitor;
  bool m_stopped = false;
  Accumulator m_accumulator;
  std::vector<ExactResult> m_terms;
  std::size_t m_count;
  ExactResult m_startExact;
  ExactResult m_lost; ///< what the last addition lost, with its sign turned: Kahan's c
  SumRun m_run;
};

std::optional<Exact> typedTotal(const SumRequest& request) {
  numbers::Arithmetic arithmetic;
  Exact once = Exact::zero();
  for (std::size_t i = 0; i < request.values.size(); ++i) {
    Exact term = request.values[i];
    if (!request.factors.empty()) {
      if (!term.isFinite() || !request.factors[i].isFinite()) return {};
      const auto product = arithmetic.multiply(term, request.factors[i]);
      if (!product) return {};
      term = *product;
    }
    if (!term.isFinite()) return {};
    const auto sum = arithmetic.add(once, term);
    if (!sum) return {};
    once = *sum;
  }
  if (!request.start.isFinite()) return {};
  const auto all = arithmetic.multiply(once, Exact::finite(numbers::Rational(request.repeat)));
  if (!all) return {};
  const auto total = arithmetic.add(*all, request.start);
  return total ? std::optional(*total) : std::nullopt;
}

} // namespace

std::string_view orderId(Order order) {
  for (const auto& [member, id] : orders)
    if (member == order) return id;
  return {};
}

Result<Order> orderFrom(std::string_view id) {
  for (const auto& [member, name] : orders)
    if (name == id) return member;
  return fail(ErrorCode::usage, std::string(id.substr(0, 80)),
              QS_TR("core", "no such order; there are forward, backward and pairwise"));
}

Result<void> checkSum(const SumRequest& request) {
  if (!accumulates(request.element) || !accumulates(request.accumulator))
    return fail(ErrorCode::unsupported, {},
                QS_TR("core", "sums are shown for floating-point, fixed-point and integer formats"));
  if (request.values.empty()) return fail(ErrorCode::usage, {}, QS_TR("core", "the list is empty"));
  if (request.repeat < 1 || request.values.size() * static_cast<std::size_t>(request.repeat) > maxItems)
    return fail(ErrorCode::usage, {}, QS_TR("core", "1 to %1 items are possible, repetitions counted"),
                {std::to_string(maxItems)});
  if (!request.factors.empty() && request.factors.size() != request.values.size())
    return fail(ErrorCode::usage, {}, QS_TR("core", "%1 values and %2 factors do not make pairs"),
                {std::to_string(request.values.size()), std::to_string(request.factors.size())});
  if (request.compensated && request.order == Order::pairwise)
    return fail(ErrorCode::usage, {},
                QS_TR("core", "compensated summation goes forward or backward, not pairwise"));
  return {};
}

Result<SumRun> sum(const SumRequest& request, Monitor& monitor) {
  if (const auto possible = checkSum(request); !possible) return fail(possible.error());
  std::optional<SumRun> run = Runner(request, monitor).run();
  if (!run) return fail(ErrorCode::cancelled, {}, QS_TR("core", "stopped before it was finished"));
  run->typedTotal = typedTotal(request);
  return std::move(*run);
}

Result<SumRun> sum(const SumRequest& request) {
  Unwatched nobody;
  return sum(request, nobody);
}

} // namespace qs::arithmetic
