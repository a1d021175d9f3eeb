#include "core/checkpoints/npy_writer.h"

namespace qs::checkpoints {

std::string npyPreamble(std::string_view descr, std::span<const std::uint64_t> shape) {
  constexpr std::size_t beforeLiteral = 10;
  constexpr std::size_t alignment = 64;
  std::string literal = "{'descr': '" + std::string(descr) + "', 'fortran_order': False, 'shape': (";
  for (std::size_t axis = 0; axis < shape.size(); ++axis) {
    if (axis > 0) literal += ' ';
    literal += std::to_string(shape[axis]);
    if (axis + 1 < shape.size() || shape.size() == 1) literal += ',';
  }
  literal += "), }";
  while ((beforeLiteral + literal.size() + 1) % alignment != 0)
    literal += ' ';
  literal += '\n';
  std::string preamble = "\x93NUMPY";
  preamble += {'\1', '\0', static_cast<char>(literal.size() & 0xff), static_cast<char>(literal.size() >> 8)};
  return preamble + literal;
}

} // namespace qs::checkpoints
