//===- Passes.td - Passes on gqa ---------------------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_TRANSFORMS_PASSES_TD
#define GQA_DIALECT_GQA_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

#endif // GQA_DIALECT_GQA_TRANSFORMS_PASSES_TD
