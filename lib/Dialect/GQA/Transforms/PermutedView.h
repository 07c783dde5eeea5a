//===- PermutedView.h - Views of values -------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Walks up from a value through transposes, reshapes and casts, and says the
// chain again in its shortest form. See AxisFactors.h for the arithmetic.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_TRANSFORMS_PERMUTEDVIEW_H
#define GQA_LIB_DIALECT_GQA_TRANSFORMS_PERMUTEDVIEW_H

#include "AxisFactors.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::gqa {

class PermutedView {
public:
  /// Through which operations the walk goes.
  enum class Through { Reshapes, ReshapesAndTransposes };

  /// Follows the producers of `value`, a ranked tensor, as far as they are
  /// understood; at worst the value is a view of itself.
  static PermutedView get(Value value,
                          Through through = Through::ReshapesAndTransposes);

  /// Appends a transpose to the chain.
  void permute(ArrayRef<int64_t> permutation);

  Value getSource() const { return source; }
  /// The chain's transposes, nearest to the value first.
  ArrayRef<Operation *> getTransposes() const { return transposes; }
  /// The number of reshapes in the chain.
  int64_t getNumReshapes() const { return numReshapes; }
  /// Whether the chain moves no data.
  bool isReshape() const { return axes.isReshape(); }

  /// The operations that materialize() would create (casts and index
  /// arithmetic apart), or nothing if types contradict each other.
  std::optional<int64_t> getNumSteps(RankedTensorType type);
  /// Builds the value anew, as `type`, from the source; only to be called if
  /// getNumSteps() gave a number. A transpose that ends the chain writes `init`
  /// if there is one.
  Value materialize(RewriterBase &rewriter, Location loc, RankedTensorType type,
                    Value init = {});

  /// An index, or an axis of a tensor: what a dynamic extent is known by.
  struct ExtentKey {
    Value value;
    /// -1: `value` is the index itself.
    int64_t axis = -1;
  };
  /// Where the extent of axis `axis` of `tensor` comes from: as far up as it is
  /// understood.
  static ExtentKey getKey(Value tensor, int64_t axis);
  static ExtentKey getKey(Value index);
  /// Whether `axis` is one of the axes of `tensor`, a plain ranked tensor.
  static bool isAxis(Value tensor, std::optional<int64_t> axis);

private:
  AxisExtent getExtent(OpFoldResult extent);
  AxisExtent getSymbol(ExtentKey key, ExtentKey where);
  /// Makes `value` the source, which is a view of itself.
  void reset(Value value);
  /// Appends `op` to the chain, or fails.
  LogicalResult append(Operation *op);

  OpFoldResult createExtent(RewriterBase &rewriter, Location loc,
                            const AxisFactors::Factor &factor) const;
  Value createStep(RewriterBase &rewriter, Location loc, Value value,
                   const AxisFactors::Step &step, Value init) const;

  Value source;
  AxisFactors axes;
  SmallVector<Operation *> transposes;
  int64_t numReshapes = 0;
  /// Symbols by what they are known by, and where to read them.
  DenseMap<std::pair<Value, int64_t>, int64_t> symbols;
  SmallVector<ExtentKey> readSymbolFrom;
};

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_TRANSFORMS_PERMUTEDVIEW_H
