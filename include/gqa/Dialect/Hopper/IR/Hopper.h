//===- Hopper.h - The hopper dialect ----------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_IR_HOPPER_H
#define GQA_DIALECT_HOPPER_IR_HOPPER_H

#include "gqa/Dialect/Hopper/Utils/Plan.h"

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "gqa/Dialect/Hopper/IR/HopperDialect.h.inc"
#include "gqa/Dialect/Hopper/IR/HopperEnums.h.inc"

namespace mlir::gqa::hopper {

class CursorType;
class SmemType;
class WarpSpecializeOp;

} // namespace mlir::gqa::hopper

#define GET_ATTRDEF_CLASSES
#include "gqa/Dialect/Hopper/IR/HopperAttrs.h.inc"

#define GET_TYPEDEF_CLASSES
#include "gqa/Dialect/Hopper/IR/HopperTypes.h.inc"

namespace mlir::gqa::hopper {

/// The fragment of the shape of `inflight`, an InflightType.
FragmentType getFragmentOf(Type inflight);

/// What an allocation of a RingType or MailboxType takes of shared memory.
struct SharedFootprint {
  /// Contents of all stages, and what their address is a multiple of.
  int64_t bytes, alignment;
  /// Each has two barriers: *full* takes one arrival, *empty* one a reader.
  int64_t stages, readers;
};
SharedFootprint getSharedFootprint(Type type);

/// `rows`, a RowsType, without `partial`.
RowsType getWholeRows(Type rows);

} // namespace mlir::gqa::hopper

#define GET_OP_CLASSES
#include "gqa/Dialect/Hopper/IR/HopperOps.h.inc"

#endif // GQA_DIALECT_HOPPER_IR_HOPPER_H
