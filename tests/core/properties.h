#pragma once

#include <QByteArray>

#include <rapidcheck.h>

namespace qs::testing {

/// Checks a law on random cases. The seed is fixed, so that a failure comes back on every machine; RapidCheck
/// prints it with the configuration and with each counterexample. RC_PARAMS, as RapidCheck documents it,
/// overrides it: RC_PARAMS="seed=7 max_success=100000" looks further.
template <class Law>
[[nodiscard]] bool holds(const char* law, Law&& cases) {
  if (!qEnvironmentVariableIsSet("RC_PARAMS")) qputenv("RC_PARAMS", "seed=20260101 max_success=2000");
  return rc::check(law, std::forward<Law>(cases));
}

} // namespace qs::testing
