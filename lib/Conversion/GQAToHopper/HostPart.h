//===- HostPart.h - What the host does for a kernel -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_GQATOHOPPER_HOSTPART_H
#define GQA_LIB_CONVERSION_GQATOHOPPER_HOSTPART_H

#include "Coverage.h"

#include "gqa/Dialect/Hopper/IR/Hopper.h"

namespace mlir::gqa {

/// A kernel, and what it computes.
struct TileKernel {
  const ForwardProblem &problem;
  hopper::KernelOp kernel;
};

/// Writes ahead of `op`, the attention on memrefs that each of `kernels`
/// computes: what the kernels rely on (cf.assert), tensor maps, pointers, and
/// the launches. Only the first kernel whose limit the longest sequence of keys
/// meets gets thread blocks.
void writeHostPart(Operation *op, ArrayRef<TileKernel> kernels);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOHOPPER_HOSTPART_H
