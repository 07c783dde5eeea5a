//===- Passes.td - Conversions from and to gqa -------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_CONVERSION_PASSES_TD
#define GQA_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

#endif // GQA_CONVERSION_PASSES_TD
