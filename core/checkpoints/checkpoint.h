#pragma once

#include "core/tensors/tensor_view.h"

#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qs::checkpoints {

/// The validated table of contents of a file. Opening reads the header only.
struct Checkpoint {
  std::string path;      ///< as given
  std::string container; ///< id in the catalogue: "safetensors", "npy"
  /// In the order of their data. Names are unique; the one array of an NPY file has no name, so its is empty.
  std::vector<tensors::TensorView> tensors;
  std::map<std::string, std::string> metadata;

  [[nodiscard]] const tensors::TensorView* find(std::string_view name) const;
};

/// Opens a checkpoint of any container in the catalogue, recognised by its content; the suffix only words the
/// message. Errors: unreadable, malformed (with tensor and offset), unsupported.
[[nodiscard]] Result<Checkpoint> open(const std::filesystem::path& path);
[[nodiscard]] Result<Checkpoint> open(const std::shared_ptr<const ByteSource>& source);

/// A row of the catalogue.
struct Container {
  std::string id;
  std::string name;                  ///< for people
  std::vector<std::string> suffixes; ///< ".safetensors"
  bool (*recognises)(const ByteSource& source);
  Result<Checkpoint> (*open)(const std::shared_ptr<const ByteSource>& source);
  std::vector<Error> (*check)(const std::shared_ptr<const ByteSource>& source);
};

[[nodiscard]] std::span<const Container> catalogue();

/// Every violation of the container's rules, in file order, not only the first; empty for a valid file. At
/// most the first thousand, so that a hostile file cannot fill the memory with them.
[[nodiscard]] std::vector<Error> check(const std::filesystem::path& path);
[[nodiscard]] std::vector<Error> check(const std::shared_ptr<const ByteSource>& source);

} // namespace qs::checkpoints
