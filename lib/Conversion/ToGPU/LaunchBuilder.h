//===- LaunchBuilder.h - A thread for each iteration ------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_TOGPU_LAUNCHBUILDER_H
#define GQA_LIB_CONVERSION_TOGPU_LAUNCHBUILDER_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::gqa {

/// Creates a launch of one thread for each point of the box 0 .. `extents`, in
/// row-major order: neighbouring threads differ in the last index. `body` gets
/// the point and emits what its thread does. Without extents one thread runs.
/// An error at `loc` if the number of threads is static and overflows 64 bits.
FailureOr<gpu::LaunchOp>
createLaunch(OpBuilder &builder, Location loc, ValueRange extents,
             function_ref<void(OpBuilder &, ValueRange)> body);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_TOGPU_LAUNCHBUILDER_H
