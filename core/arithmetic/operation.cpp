#include "core/arithmetic/operation.h"

#include <string>
#include <utility>

namespace qs::arithmetic {

namespace {

using enum Operation;

constexpr std::array<Operation, 6> all{add, subtract, multiply, divide, fusedMultiplyAdd, squareRoot};

constexpr std::array<std::pair<std::string_view, Operation>, 10> names{{
    {"+", add},
    {"-", subtract},
    {"*", multiply},
    {"/", divide},
    {"fma", fusedMultiplyAdd},
    {"sqrt", squareRoot},
    {"\u2212", subtract},
    {"x", multiply},
    {"\u00d7", multiply},
    {"\u00f7", divide},
}};

} // namespace

std::span<const Operation> operations() {
  return all;
}

std::string_view operationSymbol(Operation operation) {
  for (const auto& [name, member] : names) {
    if (member == operation) return name;
  }
  return {};
}

Result<Operation> operationFrom(std::string_view symbol) {
  for (const auto& [name, member] : names) {
    if (name == symbol) return member;
  }
  return fail(ErrorCode::usage, std::string(symbol.substr(0, 80)),
              QS_TR("core", "no such operation; there are +, -, *, /, fma and sqrt"));
}

int operandCount(Operation operation) {
  if (operation == squareRoot) return 1;
  return operation == fusedMultiplyAdd ? 3 : 2;
}

Result<formats::FloatLayout> floatLayoutOf(const formats::FormatSpec& format) {
  if (const auto* layout = std::get_if<formats::FloatLayout>(&format.layout)) return *layout;
  return fail(ErrorCode::unsupported, format.id,
              QS_TR("core", "arithmetic is shown for floating-point formats; this is none"));
}

} // namespace qs::arithmetic
