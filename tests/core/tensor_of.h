#pragma once

#include "core/tensors/tensor_view.h"

#include <cstring>
#include <string>
#include <vector>

/// A tensor in memory for tests: values stored row-major with the given element encoding of the same size.
template <class T>
qs::tensors::TensorView tensorOf(const std::vector<T>& values, std::vector<std::uint64_t> shape,
                                 const std::string& encoding = sizeof(T) == 4 ? "f32" : "f64") {
  std::vector<std::byte> bytes(values.size() * sizeof(T));
  if (!bytes.empty()) std::memcpy(bytes.data(), values.data(), bytes.size());
  qs::tensors::TensorView view;
  view.name = "weights";
  view.encoding = qs::tensors::encodingOf(encoding);
  view.shape = std::move(shape);
  view.bytes = bytes.size();
  view.source = qs::ByteSource::own(std::move(bytes), "memory");
  return view;
}

template <class T>
qs::tensors::TensorView tensorOf(const std::vector<T>& values) {
  return tensorOf(values, {values.size()});
}
