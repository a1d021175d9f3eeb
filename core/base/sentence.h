#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace qs {

/// A sentence for people: an English template marked with QS_TR("core", …), holding %1 %2 …, and what
/// replaces them.
struct Sentence {
  std::string message;
  std::vector<std::string> arguments;

  /// In English; a view translates message and fills it in itself.
  [[nodiscard]] std::string text() const { return Error{{}, {}, {}, {}, message, arguments}.why(); }
};

} // namespace qs
