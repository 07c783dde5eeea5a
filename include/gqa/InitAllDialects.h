//===- InitAllDialects.h - Registers our dialects ---------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_INITALLDIALECTS_H
#define GQA_INITALLDIALECTS_H

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Transforms/BufferizableOpInterfaceImpl.h"
#include "gqa/Dialect/Hopper/IR/Hopper.h"

#include "mlir/IR/DialectRegistry.h"

namespace mlir::gqa {

/// Adds our dialects, and the interfaces that they implement from other
/// libraries, to `registry`.
inline void registerAllDialects(DialectRegistry &registry) {
  registry.insert<GQADialect, hopper::HopperDialect>();
  registerBufferizableOpInterfaceExternalModels(registry);
}

} // namespace mlir::gqa

#endif // GQA_INITALLDIALECTS_H
