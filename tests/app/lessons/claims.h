#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace qs::lessons {

/// A piece of an example's text, and how the engine comes to it from the state that the example opens.
struct Claim {
  const char* example;
  const char* text; ///< as it stands in the title or in what to look at
  std::function<QString()> computed;
};

[[nodiscard]] std::vector<Claim> floatClaims();
[[nodiscard]] std::vector<Claim> integerClaims();

} // namespace qs::lessons
