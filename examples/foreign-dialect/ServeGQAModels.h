//===- ServeGQAModels.h - What serve tells gqa ------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SERVE_GQAMODELS_H
#define SERVE_GQAMODELS_H

#include "mlir/IR/DialectRegistry.h"

namespace serve {

/// Attaches the interfaces of gqa to the operations of serve, in every context
/// that loads the dialect from `registry`.
void registerGQAModels(mlir::DialectRegistry &registry);

} // namespace serve

#endif // SERVE_GQAMODELS_H
