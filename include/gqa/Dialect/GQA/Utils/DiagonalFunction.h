//===- DiagonalFunction.h - Functions of column minus row -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Causal masks and sliding windows are functions of the diagonal t = j - i that
// a query row i and a key column j are on, and constant between a few of them.
// Whatever a program computes a mask by (comparisons of positions, selections,
// products of such), its parts are such functions, and so is what is made of
// them point by point. A mask is a window exactly if the diagonals that it
// shows are an interval: no pattern of operations needs to be known.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_DIAGONALFUNCTION_H
#define GQA_DIALECT_GQA_UTILS_DIAGONALFUNCTION_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"

#include <cstdint>
#include <optional>

namespace mlir::gqa {

/// Diagonals from `first` to `last`, both included; none: without end.
struct DiagonalBand {
  std::optional<int64_t> first, last;
};

/// A number for every diagonal, constant on intervals.
class DiagonalFunction {
public:
  /// `value` from diagonal `first` up to the next piece. The first piece begins
  /// at the lowest integer.
  struct Piece {
    int64_t first;
    double value;
  };

  enum class Relation { Equal, NotEqual, Less, LessEqual };

  static DiagonalFunction constant(double value);
  /// 1 where `factor` * t + `summand` is in the relation to 0, else 0. None if
  /// the factor is 0 or a number is beyond what any index could be.
  static std::optional<DiagonalFunction>
  compare(Relation relation, int64_t factor, int64_t summand);
  /// What `combine` makes of the values of several functions, point by point.
  static DiagonalFunction
  combine(ArrayRef<const DiagonalFunction *> functions,
          function_ref<double(ArrayRef<double>)> combine);

  double operator()(int64_t diagonal) const;
  ArrayRef<Piece> getPieces() const { return pieces; }

  /// The diagonals between `first` and `last` whose value `isShown` accepts.
  /// An end of the band that is an end of that range is without end. None if
  /// they are no interval, or if there are none.
  std::optional<DiagonalBand>
  findBand(int64_t first, int64_t last,
           function_ref<bool(double)> isShown) const;

private:
  void append(int64_t first, double value);

  SmallVector<Piece, 4> pieces;
};

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_DIAGONALFUNCTION_H
