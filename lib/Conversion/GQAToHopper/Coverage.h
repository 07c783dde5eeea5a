//===- Coverage.h - Which attention a tile kernel computes ------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_GQATOHOPPER_COVERAGE_H
#define GQA_LIB_CONVERSION_GQATOHOPPER_COVERAGE_H

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/Hopper/Utils/HeadPacking.h"
#include "gqa/Dialect/Hopper/Utils/Plan.h"

#include <vector>

namespace mlir::gqa {

/// How the rows of O, and with them those of Q, K and V, are ordered.
enum class RowOrder { Packed, BSHD, BHSD };

/// A forward attention that a tile kernel computes: all that its page depends
/// on.
struct ForwardProblem {
  hopper::ForwardPlan plan;
  /// The plan is for launches whose longest sequence has no more keys.
  std::optional<int64_t> mostKeys;
  FloatType elementType;
  RowOrder order = RowOrder::Packed;
  int64_t queryHeads = 1, keyHeads = 1, valueHeads = 1;
  /// Query heads that one tile holds; they share key and value heads.
  int64_t packedHeads = 1;
  /// Keys seen to the left and right of the diagonal; -1: all of them.
  int64_t windowLeft = -1, windowRight = -1;
  Align align = Align::TopLeft;
  double scale = 1.0;
  std::optional<double> softcap;
  bool hasLse = false;
  /// Null: no sinks.
  FloatType sinkType;
  /// Elements of the mask: i1 (true keeps a key) or a float that is added;
  /// null: no mask. And which of sequence, head and row it depends on.
  Type maskType;
  std::array<bool, 3> maskVaries = {};

  bool hasAdditiveMask() const { return maskType && !maskType.isInteger(1); }

  bool isPacked() const { return order == RowOrder::Packed; }
  /// Takes `newPlan`, and packs as many heads into its tiles as fit.
  void setPlan(const hopper::ForwardPlan &newPlan,
               std::optional<int64_t> newMostKeys = std::nullopt);
  /// Groups of packedHeads query heads.
  int64_t getGroups() const { return queryHeads / packedHeads; }
  hopper::HeadPacking getPacking() const {
    return {packedHeads, plan.getBlockM()};
  }
  /// Query tokens of a tile.
  int64_t getTokens() const { return getPacking().getTokens(); }
};

/// The answer to "does a tile kernel compute this?".
struct Coverage {
  /// If so, what its kernels compute, which differ in their plans: a launch
  /// takes the first one whose limit its longest sequence of keys meets. The
  /// last one has none.
  std::vector<ForwardProblem> problems;
  /// Why none does, as in "tile kernels take f16 and bf16, not f32".
  std::string reason;
};

/// Rows, keys, sequences, tiles and windows are counted in 32 bits, with room
/// for the sum of two counts, a window and a tile; numbers from here on are
/// refused.
constexpr int64_t kCountLimit = int64_t(1) << 30;
constexpr int64_t kWindowLimit = int64_t(1) << 29;

/// Whether a tile kernel computes `op`, an AttentionOp or VarlenAttentionOp on
/// memrefs, on `chip`. The only place that knows.
Coverage findCoverage(Operation *op, StringRef chip);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOHOPPER_COVERAGE_H
