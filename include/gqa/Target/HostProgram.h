//===- HostProgram.h - Host code of an entry as steps -----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TARGET_HOSTPROGRAM_H
#define GQA_TARGET_HOSTPROGRAM_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/Support/JSON.h"

#include <string>

namespace mlir::gqa {

/// What the manifest says of a function, the reference apart.
struct HostProgram {
  std::string name;
  llvm::json::Array arguments;
  llvm::json::Array requirements;
  llvm::json::Array results;
  llvm::json::Array temporaries;
  llvm::json::Array steps;
  /// The oldest version of the manifest that can say it.
  int64_t manifestVersion = 1;
};

/// Reads the host function that gqa-to-nvvm makes of an entry, its views turned
/// into reinterpret_cast (expand-strided-metadata): allocations become results
/// and temporaries, launches and copies become steps, tensor maps and pointers
/// their parameters, and index arithmetic expressions of the arguments.
/// `moduleName` names the module that the launched kernels are in. Anything
/// else is an error at its location.
FailureOr<HostProgram> readHostProgram(func::FuncOp entry,
                                       StringRef moduleName);

} // namespace mlir::gqa

#endif // GQA_TARGET_HOSTPROGRAM_H
