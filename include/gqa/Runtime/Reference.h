//===- Reference.h - The float64 reference ----------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Evaluates what a manifest says a function means in float64, and says of each
// element how far an honest implementation may be from it. docs/manifest.md
// derives the bounds; lib/Runtime/AttentionReference.cpp computes them.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_REFERENCE_H
#define GQA_RUNTIME_REFERENCE_H

#include "gqa/Runtime/HostTensor.h"
#include "gqa/Runtime/Manifest.h"

namespace gqa::runtime {

/// A value of the reference. `reals` holds the elements of a float type,
/// `integers` those of an integer type, row-major.
struct ReferenceTensor {
  Dtype dtype = Dtype::F32;
  std::vector<int64_t> shape;
  std::vector<double> reals;
  std::vector<int64_t> integers;
  /// How far an element may be off: the worst case, and the root mean square
  /// to expect on random data. Infinity: not evaluated. Empty: exact.
  std::vector<float> bound, spread;

  bool isExact() const { return bound.empty(); }
  size_t elementCount() const { return reals.size() + integers.size(); }
};

/// How much is evaluated, and by how many.
struct ReferenceOptions {
  /// 0: one a processor.
  unsigned threads = 0;
  /// Query rows evaluated of each head of each sequence; 0: all of them.
  int64_t rowsPerHead = 0;
};

/// The results of `program` for a call with these arguments: `arguments` as in
/// a call plan, `tensors` the contents of the tensor arguments (entries of
/// scalars are ignored). Throws Error (Unsupported) when the program has no
/// reference, InvalidArgument when extents or cu_seqlens contradict it.
std::vector<ReferenceTensor>
evaluateReference(const ReferenceProgram &program,
                  const std::vector<ArgumentValue> &arguments,
                  const std::vector<HostTensor> &tensors,
                  const ReferenceOptions &options = {});

} // namespace gqa::runtime

#endif // GQA_RUNTIME_REFERENCE_H
