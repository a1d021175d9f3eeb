#pragma once

#include "core/tensors/tensor_view.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace qs::checkpoints {

/// The validated table of contents of a file. Opening reads the header only.
struct Checkpoint {
  std::string path;      ///< as given
  std::string container; ///< id in the catalogue: "safetensors", "npy"
  std::vector<tensors::TensorView> tensors; ///< in file order
  std::map<std::string, std::string> metadata;

  [[nodiscard]] const tensors::TensorView* find(std::string_view name) const;
};

/// Opens a checkpoint of any container in the catalogue, recognised by its content; the suffix only words the message.
/// Errors: unreadable, malformed (with tensor and offset), unsupported.
[[nodiscard]] Result<Checkpoint> open(const std::filesystem::path& path);
[[nodiscard]] Result<Checkpoint> open(std::shared_ptr<const ByteSource> source);

/// A row of the catalogue.
struct Container {
  std::string id;
  std::string name;                  ///< for people
  std::vector<std::string> suffixes; ///< ".safetensors"
  bool (*recognises)(const ByteSource& source);
  Result<Checkpoint> (*open)(std::shared_ptr<const ByteSource> source);
};
[[nodiscard]] std::span<const Container> catalogue();

/// Every violation of the container's rules, in file order, not only the first; empty for a valid file.
[[nodiscard]] std::vector<Error> check(const std::filesystem::path& path);

} // namespace qs::checkpoints
