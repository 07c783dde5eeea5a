//===- CallPlan.h - A call, evaluated ---------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything about a call that can be known without a device: result shapes,
// sizes of temporaries, grids and parameters. A plan depends on extents,
// strides, scalars and, where the function asks for it, the number of
// multiprocessors only, so one plan serves any number of launches on other
// pointers.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_CALLPLAN_H
#define GQA_RUNTIME_CALLPLAN_H

#include "gqa/Runtime/Manifest.h"

#include <array>

namespace gqa::runtime {

/// Temporaries lie at multiples of this many bytes.
constexpr int64_t temporaryAlignment = 256;

/// A pointer to be written into a kernel's parameters at the launch.
struct PlannedPointer {
  size_t position; ///< in the parameter bytes
  Buffer buffer;
  int64_t byteOffset;
};

/// A tensor map to be encoded into a kernel's parameters at the launch.
struct PlannedTensorMap {
  size_t position;  ///< in the parameter bytes
  std::string what; ///< for messages, e.g. "step 0 (k), parameter 2"
  Buffer buffer;
  int64_t byteOffset;
  /// The tensor has no element. No map says so: this one has one element, in
  /// memory of another buffer, and no box that holds it may be read.
  bool isEmpty;
  TensorMap map;
};

/// A launch of which all but the addresses is known.
struct PlannedLaunch {
  size_t kernel; ///< number in Manifest::kernels
  std::array<unsigned, 3> grid, block;
  unsigned sharedBytes;
  std::optional<std::array<unsigned, 3>> cluster;
  /// The values of the parameters, pointers and tensor maps still zero, and
  /// where each starts.
  std::vector<unsigned char> parameters;
  std::vector<size_t> positions;
  std::vector<PlannedPointer> pointers;
  std::vector<PlannedTensorMap> tensorMaps;
};

/// A copy of which all but the addresses is known.
struct PlannedCopy {
  Buffer from, to;
  int64_t fromByteOffset, toByteOffset, bytes;
};

/// A fill of which all but the address is known.
struct PlannedFill {
  Buffer to;
  int64_t toByteOffset, bytes;
  unsigned char value;
};

using PlannedStep = std::variant<PlannedLaunch, PlannedCopy, PlannedFill>;

/// A function with the extents, strides and scalars of its arguments, checked,
/// and what they decide. Sizes are in bytes.
struct CallPlan {
  const Function *function;
  std::vector<ArgumentValue> arguments;
  /// What the plan was made for, if the function depends on it.
  std::optional<int64_t> multiprocessors;
  /// Bytes from the first to the last element of each tensor argument, strides
  /// included; zero for scalars and empty tensors.
  std::vector<int64_t> argumentBytes;
  std::vector<std::vector<int64_t>> resultShapes;
  std::vector<int64_t> resultBytes;
  std::vector<int64_t> temporaryBytes;
  /// Where each temporary starts in the one block the caller provides.
  std::vector<int64_t> temporaryOffsets;
  int64_t totalTemporaryBytes;
  /// Steps with nothing to do (an empty grid, no bytes) are left out.
  std::vector<PlannedStep> steps;
};

/// Row-major strides of a contiguous tensor, in elements; nothing on overflow.
std::optional<std::vector<int64_t>>
contiguousStrides(const std::vector<int64_t> &extents);

/// Checks `arguments` against `function` and evaluates it, for a device with
/// that many multiprocessors, which only a function that dependsOnDevice needs.
/// `manifest` holds the function. Throws Error (InvalidArgument) that names the
/// argument or the step.
CallPlan planCall(const Manifest &manifest, const Function &function,
                  std::vector<ArgumentValue> arguments,
                  std::optional<int64_t> multiprocessors = std::nullopt);

/// How messages call a buffer, e.g. "argument 1".
std::string formatBuffer(const Buffer &buffer);

/// A shape as a manifest and the command line spell it, e.g. 2x1024x8x128; a
/// dynamic extent is "?".
std::string formatShape(const std::vector<int64_t> &shape);

} // namespace gqa::runtime

#endif // GQA_RUNTIME_CALLPLAN_H
