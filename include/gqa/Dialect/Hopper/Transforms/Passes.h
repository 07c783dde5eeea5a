//===- Passes.h - Passes on the hopper dialect ------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_TRANSFORMS_PASSES_H
#define GQA_DIALECT_HOPPER_TRANSFORMS_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::gqa {

#define GEN_PASS_DECL
#include "gqa/Dialect/Hopper/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "gqa/Dialect/Hopper/Transforms/Passes.h.inc"

} // namespace mlir::gqa

#endif // GQA_DIALECT_HOPPER_TRANSFORMS_PASSES_H
