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

/// Writes ahead of `op`, the attention on memrefs that `kernel` computes: what
/// the kernel relies on (cf.assert), tensor maps, pointers, and the launch.
void writeHostPart(Operation *op, const ForwardProblem &problem,
                   hopper::KernelOp kernel);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOHOPPER_HOSTPART_H
