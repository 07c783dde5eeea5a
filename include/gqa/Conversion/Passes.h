//===- Passes.h - Conversions from and to gqa -------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_CONVERSION_PASSES_H
#define GQA_CONVERSION_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::gqa {

/// Which kernels compute attention.
enum class KernelKind {
  /// A tile kernel where one covers the operation, else the portable one.
  Auto,
  /// Loops of convert-gqa-to-scf, one thread for each query row; any chip.
  Portable,
  /// Tile kernels only.
  Tile
};

#define GEN_PASS_DECL
#include "gqa/Conversion/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "gqa/Conversion/Passes.h.inc"

} // namespace mlir::gqa

#endif // GQA_CONVERSION_PASSES_H
