#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace qs::formats {

/// What the words of a C or C++ declaration, the argument of a template or a dtype say of the elements.
struct PastedType {
  std::string format; ///< id; empty: nothing that we know
  bool bytes = false; ///< raw memory: char, unsigned char, uint8_t, std::byte
};

/// "static const unsigned char", "std::vector<float>", "const __half*". Variable names are not to be among
/// the words.
[[nodiscard]] PastedType typeOfDeclaration(std::string_view words);
/// "float16", "torch.bfloat16", "np.float32", "float" (Python's own, a double), "<f4". Empty: unknown.
[[nodiscard]] std::string formatOfDtype(std::string_view name);
/// The format that a literal's suffix names: "f" "F" f32, "f16" "bf16" "f64" …; nullopt for what is no suffix
/// of any of the languages, empty for one that tells nothing ("u", "L").
[[nodiscard]] std::optional<std::string> formatOfSuffix(std::string_view suffix);

} // namespace qs::formats
