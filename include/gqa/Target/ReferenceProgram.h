//===- ReferenceProgram.h - What an entry means, for the check --*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TARGET_REFERENCEPROGRAM_H
#define GQA_TARGET_REFERENCEPROGRAM_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/Support/JSON.h"

#include <optional>
#include <string>

namespace mlir::gqa {

/// What an entry means in the words of the gqa dialect.
struct ReferenceProgram {
  llvm::json::Array values;
  llvm::json::Array results;
};

/// Reads `entry`, on tensors and ahead of any optimisation or lowering. It has
/// a reference if it is made of views, gqa.repeat_kv and attention; else
/// `reason` becomes the first operation that is something else, and where it
/// is. Emits no diagnostics.
std::optional<ReferenceProgram> readReferenceProgram(func::FuncOp entry,
                                                     std::string &reason);

} // namespace mlir::gqa

#endif // GQA_TARGET_REFERENCEPROGRAM_H
