//===- ServeDialect.h - A dialect of somebody else's ------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SERVE_DIALECT_H
#define SERVE_DIALECT_H

#include "gqa/Dialect/GQA/IR/GQAInterfaces.h"

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "ServeDialect.h.inc"
#include "ServeEnums.h.inc"

#define GET_OP_CLASSES
#include "ServeOps.h.inc"

#endif // SERVE_DIALECT_H
