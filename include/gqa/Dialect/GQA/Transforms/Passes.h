//===- Passes.h - Passes on gqa ---------------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_TRANSFORMS_PASSES_H
#define GQA_DIALECT_GQA_TRANSFORMS_PASSES_H

#include "mlir/Pass/Pass.h"

#include <memory>

namespace mlir::gqa {

class CounterCollector;

#define GEN_PASS_DECL
#include "gqa/Dialect/GQA/Transforms/Passes.h.inc"

/// The passes with counters that several of them add up in `collector`.
std::unique_ptr<Pass>
createFoldRepeatKVPass(FoldRepeatKVPassOptions options,
                       std::shared_ptr<CounterCollector> collector);
std::unique_ptr<Pass>
createMaterializeRepeatKVPass(MaterializeRepeatKVPassOptions options,
                              std::shared_ptr<CounterCollector> collector);

#define GEN_PASS_REGISTRATION
#include "gqa/Dialect/GQA/Transforms/Passes.h.inc"

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_TRANSFORMS_PASSES_H
