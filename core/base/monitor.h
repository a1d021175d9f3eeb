#pragma once

#include <cstdint>

namespace qs {

/// Watches a long operation: hears of its progress and may stop it.
/// Passes call it from any of their threads, at least once per megabyte of input.
class Monitor {
public:
  virtual ~Monitor() = default;
  /// done of total units (bytes or elements, the same throughout one operation); false means stop now.
  virtual bool advance(std::uint64_t done, std::uint64_t total) = 0;
};

/// For callers that neither show progress nor cancel.
class Unwatched final : public Monitor {
public:
  bool advance(std::uint64_t, std::uint64_t) override { return true; }
};

} // namespace qs
