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

#include "gqa/Dialect/GQA/Utils/AxisFactors.h"
#include "gqa/Dialect/GQA/Utils/ExtentNames.h"

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

private:
  /// Makes `value` the source, which is a view of itself.
  void reset(Value value);
  /// Appends `op` to the chain, or fails.
  LogicalResult append(Operation *op);

  /// Notes that a dynamic extent can be read as `index`, or as axis `axis` of
  /// the source if that is null.
  void noteExtent(const Extent &extent, Value index, int64_t axis);
  OpFoldResult createExtent(RewriterBase &rewriter, Location loc,
                            const AxisFactors::Factor &factor) const;
  Value createStep(RewriterBase &rewriter, Location loc, Value value,
                   const AxisFactors::Step &step, Value init) const;

  Value source;
  AxisFactors axes;
  SmallVector<Operation *> transposes;
  int64_t numReshapes = 0;
  ExtentNames names;
  struct ReadableExtent {
    Extent extent;
    Value index;
    int64_t axis;
  };
  SmallVector<ReadableExtent> readableExtents;
};

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_TRANSFORMS_PERMUTEDVIEW_H
