//===- IndexReader.h - Indices that the IR computes -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A gather is a view if its indices are a function of where they are used that
// digits can express. This reads such functions off the IR: what linalg.index,
// constants and integer arithmetic compute, in the body of one operation or in
// the tensors that feed it.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_UTILS_INDEXREADER_H
#define GQA_LIB_DIALECT_GQA_UTILS_INDEXREADER_H

#include "gqa/Dialect/GQA/Utils/ExtentNames.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/Operation.h"

#include <limits>
#include <optional>

namespace mlir::gqa {

/// An integer as a function of loops, and between which numbers it is.
struct IndexExpr {
  AffineExpr expr;
  int64_t min = 0, max = std::numeric_limits<int64_t>::max();
};

/// Reads integers as functions of loops. Everything is computed in 64 bits;
/// what could overflow a narrower type is declined.
class IndexReader {
public:
  /// Loop i has extents[i] iterations.
  IndexReader(MLIRContext *context, ArrayRef<Extent> extents,
              ExtentNames &names)
      : context(context), extents(extents), names(names) {}

  SmallVector<IndexExpr> getLoops() const;
  IndexExpr getConstant(int64_t number) const;

  /// The number `scalar`, in the body of `op` (a linalg operation or a
  /// tensor.generate) when its loops are `loops`, or outside of it.
  std::optional<IndexExpr> readScalar(Value scalar, Operation *op,
                                      ArrayRef<IndexExpr> loops);
  /// The element of the integer tensor `tensor` at `index`.
  std::optional<IndexExpr> readElement(Value tensor, ArrayRef<IndexExpr> index);

private:
  std::optional<IndexExpr> readArgument(BlockArgument argument, Operation *op,
                                        ArrayRef<IndexExpr> loops);
  std::optional<IndexExpr> readOperation(Operation *producer, Operation *op,
                                         ArrayRef<IndexExpr> loops);
  std::optional<IndexExpr> readSelect(arith::SelectOp select, Operation *op,
                                      ArrayRef<IndexExpr> loops);
  bool isExtentOf(Value index, const IndexExpr &loop);
  std::optional<IndexExpr> readProducer(OpResult tensor,
                                        ArrayRef<IndexExpr> index);
  std::optional<IndexExpr> readReshaped(Value source, ArrayRef<int64_t> shape,
                                        ArrayRef<IndexExpr> index);
  std::optional<IndexExpr> evaluate(AffineExpr expr, ArrayRef<IndexExpr> dims);
  std::optional<IndexExpr> compute(Operation *op, ArrayRef<IndexExpr> operands);

  MLIRContext *context;
  ArrayRef<Extent> extents;
  ExtentNames &names;
  int depth = 0, numReads = 0;
};

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_UTILS_INDEXREADER_H
