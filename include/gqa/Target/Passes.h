//===- Passes.h - Passes that make device code ------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TARGET_PASSES_H
#define GQA_TARGET_PASSES_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Pass/Pass.h"

namespace mlir::gqa {

/// What a gpu.binary holds.
enum class DeviceFormat { PTX, Cubin };

#define GEN_PASS_DECL
#include "gqa/Target/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "gqa/Target/Passes.h.inc"

} // namespace mlir::gqa

#endif // GQA_TARGET_PASSES_H
