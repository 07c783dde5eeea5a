//===- AxisFactors.h - Axes of a value as products of factors ---*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a chain of transposes and reshapes does to the axes of its source, as
// data without IR: the source's axes are split into factors, and each axis of
// the value is a list of factors, outermost first. For a source [B, S, H * D]
// that is expanded to [B, S, H, D] and transposed to [B, H, S, D]:
//
//   factors      0: B   1: S   2: H   3: D
//   sourceAxes   [0] [1] [2, 3]
//   valueAxes    [0] [2] [1] [3]
//
// The chain moves no data exactly when both lists, flattened and without
// factors of extent 1, are the same. A DigitMap says which elements a value has
// where; this says in which steps to get there, extents of 0 and 1 included.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_AXISFACTORS_H
#define GQA_DIALECT_GQA_UTILS_AXISFACTORS_H

#include "gqa/Dialect/GQA/Utils/DigitMap.h"

#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"

namespace mlir::gqa {

/// The factors of the axes of a source, and how a value's axes consist of them.
class AxisFactors {
public:
  /// The product of a static extent and dynamic ones.
  struct Factor {
    bool isStatic() const { return dynamic.empty(); }
    bool isUnit() const { return isStatic() && size == 1; }
    bool equals(const Extent &extent) const;

    int64_t size = 1;
    SmallVector<Extent, 1> dynamic;
  };
  /// Indices of factors, outermost first.
  using Axis = SmallVector<int64_t, 2>;

  /// What a step from one list of axes to the next does.
  enum class StepKind { Expand, Transpose, Collapse };
  struct Step {
    StepKind kind;
    /// The axes after the step.
    SmallVector<Axis> axes;
    /// Groups of axes on the longer side (expand, collapse).
    SmallVector<ReassociationIndices> reassociation;
    /// Result axis i is axis permutation[i] (transpose).
    SmallVector<int64_t> permutation;
  };

  AxisFactors() = default;
  /// The value is the source, of this shape.
  explicit AxisFactors(ArrayRef<Extent> shape);

  /// Value axis i becomes what was value axis permutation[i].
  void permute(ArrayRef<int64_t> permutation);
  /// Joins value axes; fails, changing nothing, if a static product overflows.
  LogicalResult collapse(ArrayRef<ReassociationIndices> reassociation);
  /// Splits value axes into `extents`; fails, leaving the object unusable,
  /// where the extents and the factors are not known to fit.
  LogicalResult expand(ArrayRef<ReassociationIndices> reassociation,
                       ArrayRef<Extent> extents);

  /// Whether the value has the source's elements in the source's order.
  bool isReshape() const;
  /// The shortest way that we know from the source to the value; it has at most
  /// one transpose, and none if isReshape(). Joins factors that stay together.
  SmallVector<Step> getSteps();

  ArrayRef<Axis> getSourceAxes() const { return sourceAxes; }
  ArrayRef<Axis> getValueAxes() const { return valueAxes; }
  /// The product of the factors of `axis`.
  Factor getProduct(const Axis &axis) const;
  /// The static extents of `axes`, ShapedType::kDynamic where there are none.
  SmallVector<int64_t> getShape(ArrayRef<Axis> axes) const;

private:
  int64_t addFactor(const Extent &extent);
  /// Whether the static part of the product of factors fits an extent.
  bool hasProduct(ArrayRef<int64_t> ids) const;
  /// Puts `replacement` for factor `id` into the source's axes.
  void replaceInSource(int64_t id, ArrayRef<int64_t> replacement);
  /// Distributes the factors of one value axis over `extents`.
  FailureOr<SmallVector<Axis>> split(const Axis &axis,
                                     ArrayRef<Extent> extents);
  void joinNeighbours();
  /// `axes` without factors of extent 1.
  SmallVector<Axis> dropUnits(ArrayRef<Axis> axes) const;
  /// Groups of `axes` with one axis each that is not 1 by its factors alone.
  SmallVector<ReassociationIndices> attachUnits(ArrayRef<Axis> axes) const;
  void appendReshape(SmallVectorImpl<Step> &steps, ArrayRef<Axis> from,
                     ArrayRef<Axis> to) const;
  SmallVector<Step> getReshapeSteps() const;

  SmallVector<Factor> factors;
  SmallVector<Axis> sourceAxes;
  SmallVector<Axis> valueAxes;
};

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_AXISFACTORS_H
