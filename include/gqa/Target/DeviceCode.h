//===- DeviceCode.h - From gpu.module to LLVM IR and PTX --------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TARGET_DEVICECODE_H
#define GQA_TARGET_DEVICECODE_H

#include "gqa/Target/Chip.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

#include <string>

namespace mlir::gqa {

/// A gpu.module in the languages below MLIR.
struct DeviceCode {
  /// Optimised LLVM IR.
  std::string llvmIR;
  std::string ptx;
};

/// Adds to `registry` what generateDeviceCode() needs of the context.
void registerDeviceTranslations(DialectRegistry &registry);

/// Translates `module`, whose operations are of the llvm and nvvm dialects, for
/// `chip`, optimises it at O3 and prints it. Emits an error at the operation or
/// the module if it cannot; an abort inside LLVM is caught. Not thread-safe:
/// LLVM's handler of fatal errors is global.
FailureOr<DeviceCode> generateDeviceCode(gpu::GPUModuleOp module, Chip chip);

} // namespace mlir::gqa

#endif // GQA_TARGET_DEVICECODE_H
