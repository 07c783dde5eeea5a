//===- RepeatOp.h - An operation that repeats heads -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_IR_REPEATOP_H
#define GQA_DIALECT_GQA_IR_REPEATOP_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/Operation.h"

namespace mlir::gqa {

/// A gqa.repeat_kv on tensors, or an operation of another dialect whose
/// ViewOpInterface says that it is one:
///
///   result[.., h, ..] = source[.., h floordiv nRep, ..]
///
/// with the heads on one axis, whose extent is static. To be used with isa,
/// cast, dyn_cast and getDefiningOp, as a class of operations.
class RepeatOp {
public:
  /// Null, or an operation for which `classof` holds.
  explicit RepeatOp(Operation *op = nullptr);
  static bool classof(Operation *op);

  explicit operator bool() const { return op != nullptr; }
  operator Operation *() const { return op; }
  Operation *operator->() const { return op; }
  Operation *getOperation() const { return op; }
  Location getLoc() const { return op->getLoc(); }

  OpOperand &getSourceMutable() const { return *source; }
  Value getSource() const { return source->get(); }
  Value getResult() const { return op->getResult(0); }
  int64_t getHeadsAxis() const { return axis; }
  int64_t getNRep() const { return nRep; }

  /// Builds the repeat of `newSource` on `newAxis` by `newNRep`: as an
  /// operation of the same dialect if its interface builds one, else as a
  /// gqa.repeat_kv.
  Value createLike(OpBuilder &builder, Value newSource, int64_t newAxis,
                   int64_t newNRep) const;

private:
  /// Reads `candidate` if it is a repeat.
  bool read(Operation *candidate);

  Operation *op = nullptr;
  OpOperand *source = nullptr;
  int64_t axis = 0;
  int64_t nRep = 1;
};

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_IR_REPEATOP_H
