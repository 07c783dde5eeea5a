//===- HeadStep.h - How operations carry heads along ------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A repeat of heads commutes with an operation that treats all heads alike.
// This header says, for one axis of one result, whether its producer does and
// where the heads come from; and builds that producer again for fewer heads.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_HEADSTEP_H
#define GQA_DIALECT_GQA_UTILS_HEADSTEP_H

#include "gqa/Dialect/GQA/Utils/Remarks.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"

#include <memory>

namespace mlir::gqa {

/// An axis of a value, thought of as the axis of its heads.
using HeadAxis = std::pair<Value, int64_t>;

/// An operand whose heads, on `axis`, are the heads of the result.
struct HeadSource {
  OpOperand *operand;
  int64_t axis;

  HeadAxis getHeadAxis() const { return {operand->get(), axis}; }
};

/// What the producer of a result does to the heads on one axis.
struct HeadStep {
  enum class Kind {
    /// The producer is not known; so is that of a block argument.
    Unknown,
    /// The producer is known, but head h of the result is not made in the same
    /// way from head h of the sources for each h.
    HeadDependent,
    /// Head h of the result is made from head h of the sources, for each h in
    /// the same way. Without sources all heads are equal.
    Commutes,
    /// A repeat (RepeatOp.h) along the axis.
    Repeats
  };
  Kind kind = Kind::Unknown;
  /// Why a repeat does not commute; meaningful unless it does.
  Reason reason = Reason::UnknownProducer;
  SmallVector<HeadSource, 2> sources;
  /// The axis of the heads in each result of the producer.
  SmallVector<int64_t, 1> resultAxes;
};

/// Reads what the producer of `value` does to the heads on `axis`. Mutates
/// nothing. A repeat commutes with
/// - structured linalg operations where the heads are a parallel loop that the
///   body does not look at, and elementwise operations on tensors;
/// - reshapes that keep the heads innermost in whatever they are merged into or
///   split off from; casts;
/// - slices, insertions, padding on other axes, and concatenation on any;
/// - what does the same in tosa: elementwise operations, which broadcast,
/// casts,
///   transposes, slices on other axes, and concatenation.
HeadStep getHeadStep(HeadAxis heads);

/// Steps that have been read, each once. Valid as long as the operations that
/// were asked about do not change.
class HeadSteps {
public:
  const HeadStep &get(HeadAxis heads);

private:
  llvm::DenseMap<HeadAxis, std::unique_ptr<HeadStep>> steps;
};

/// The type of `heads` with `factor` times fewer heads. A static extent is a
/// multiple of `factor`; a dynamic one stays dynamic.
RankedTensorType getShrunkType(HeadAxis heads, int64_t factor);

/// Builds the producer of `heads` again at the builder's place, with `factor`
/// times fewer heads. `step` is its head step and commutes, or repeats along
/// another axis; `getShrunk` gives the sources with fewer heads.
Operation *buildShrunkProducer(OpBuilder &builder, HeadAxis heads,
                               const HeadStep &step, int64_t factor,
                               function_ref<Value(HeadAxis)> getShrunk);

/// What buildShrunkProducer, asked for the same, would use as it is.
SmallVector<Value> getUnshrunkOperands(HeadAxis heads, const HeadStep &step);

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_HEADSTEP_H
