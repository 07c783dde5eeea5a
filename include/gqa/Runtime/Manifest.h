//===- Manifest.h - What an artifact contains -------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The manifest of an artifact as checked C++ values (format: docs/manifest.md).
// Parsing checks everything that does not depend on a call: whoever holds a
// Manifest may index with what it says without looking again.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_MANIFEST_H
#define GQA_RUNTIME_MANIFEST_H

#include "gqa/Runtime/Dtype.h"
#include "gqa/Runtime/Error.h"
#include "gqa/Runtime/Expression.h"
#include "gqa/Runtime/ReferenceProgram.h"
#include "gqa/Runtime/TensorMap.h"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace gqa::runtime {

/// The versions this library reads. Version 2 adds tensor maps, fills, clusters
/// and expressions over the device.
constexpr int64_t oldestManifestVersion = 1;
constexpr int64_t newestManifestVersion = 2;

/// An extent that is known only at the call.
constexpr int64_t dynamicExtent = -1;

/// A formal argument: a tensor, or a scalar (then `shape` is empty).
struct Argument {
  bool isTensor;
  Dtype dtype;
  std::vector<int64_t> shape;
};

/// A condition on the arguments, checked before any launch.
struct Requirement {
  Expression holds;
  std::string message;
};

/// What a function makes: contiguous, row-major, allocated by the caller.
struct Result {
  Dtype dtype;
  std::vector<Expression> shape;
};

/// Memory a step reads or writes: the index-th argument, result or temporary.
struct Buffer {
  enum class Kind { Argument, Result, Temporary };
  Kind kind;
  size_t index;
};

/// The address of a byte of a buffer; 8 bytes wide.
struct PointerParameter {
  Buffer buffer;
  Expression byteOffset;
};
/// An integer expression, converted to `dtype`.
struct IntegerParameter {
  Expression value;
  Dtype dtype;
};
/// A float known at compile time.
struct ConstantParameter {
  double value;
  Dtype dtype;
};
/// The value of a scalar argument of the same type.
struct ScalarParameter {
  size_t argument;
  Dtype dtype;
};
/// A tensor map over a buffer, encoded at the launch and passed by value.
/// Dimensions come innermost first, as the CUDA driver has them.
struct TensorMapParameter {
  Buffer buffer;
  Expression byteOffset;
  TensorMapFormat format;
  std::vector<Expression> sizes; ///< in elements, one a dimension
  std::vector<Expression>
      strides; ///< in bytes, of all dimensions but the first
};
/// What a kernel is given, in order. A new kind is a new alternative here and
/// one case each in the parser, in layoutOf and in planning.
using Parameter =
    std::variant<PointerParameter, IntegerParameter, ConstantParameter,
                 ScalarParameter, TensorMapParameter>;

/// The room of a parameter among the parameters of its kernel.
struct ParameterLayout {
  size_t bytes, alignment;

  /// Where a parameter starts if those before it end at `end`.
  size_t positionAfter(size_t end) const {
    return (end + alignment - 1) / alignment * alignment;
  }
};
ParameterLayout layoutOf(const Parameter &parameter);

/// A launch of a kernel.
struct LaunchStep {
  size_t kernel;                 ///< number in Manifest::kernels
  std::vector<Expression> grid;  ///< three, in blocks
  std::vector<Expression> block; ///< three, in threads
  Expression sharedBytes;        ///< dynamic shared memory
  /// Blocks of a cluster; nothing where the kernel says it, or there are none.
  std::optional<std::array<unsigned, 3>> cluster;
  std::vector<Parameter> parameters;
};

/// A copy between two buffers, which must not overlap.
struct CopyStep {
  Buffer from, to;
  Expression fromByteOffset, toByteOffset, bytes;
};

/// Sets each of a number of bytes.
struct FillStep {
  Buffer to;
  Expression toByteOffset, bytes;
  unsigned char value;
};

using Step = std::variant<LaunchStep, CopyStep, FillStep>;

/// What a caller can ask for: steps over arguments, results and temporaries.
struct Function {
  std::string name;
  std::vector<Argument> arguments;
  std::vector<Requirement> requirements;
  std::vector<Result> results;
  std::vector<Expression> temporaries; ///< bytes of each
  std::vector<Step> steps;             ///< run in this order
  /// Whether temporaries or steps depend on the device that runs.
  bool dependsOnDevice = false;
  ReferenceProgram reference;
};

/// Code files of one GPU module, names relative to the artifact's folder.
struct Module {
  std::string name;
  std::string ptx;
  std::optional<std::string> cubin;
};

/// A kernel that some step launches.
struct Kernel {
  size_t module;
  std::string symbol;
};

/// What made the artifact, for reports; nothing depends on it.
struct Producer {
  std::string name, version, llvm;
  std::optional<std::string> ptxas;
};

/// A manifest, read and checked.
struct Manifest {
  int64_t version = newestManifestVersion;
  Producer producer;
  std::string chip;
  std::vector<Module> modules;
  /// Each once, whatever the number of steps that launch it.
  std::vector<Kernel> kernels;
  std::vector<Function> functions;

  /// The function called `name`, or null.
  const Function *find(const std::string &name) const;
};

/// Reads a manifest from `text`. Throws Error (InvalidArtifact) that starts
/// with `fileName` and the place: line and column where the text is no JSON, a
/// JSON pointer where it is no manifest.
Manifest parseManifest(const std::string &text, const std::string &fileName);

/// Reads `folder`/manifest.json.
Manifest readManifest(const std::string &folder);

/// The whole file. Throws Error (`kind`) that names it.
std::string readFile(const std::string &path, ErrorKind kind);

} // namespace gqa::runtime

#endif // GQA_RUNTIME_MANIFEST_H
