//===- HeadMap.h - Where the heads of a value come from ---------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Decides whether a value is a repeat of another: whether
//
//   value[.., h, ..] = source[.., h floordiv R, ..]
//
// up to a permutation of the dimensions and casts of the elements. The question
// is asked of what the IR means, not of how it is written: the analysis walks
// up through the operations whose result is a view of one operand, composing
// one index map (DigitMap.h). Known are
//   - linalg operations that yield one input, whatever the (projected, floordiv
//     or mod) indexing map, or that input plus zero or times one, or cast; or
//     that extract it at an index which is computed (IndexReader.h);
//   - tensor.expand_shape, collapse_shape, reshape, cast and bitcast; pad by
//     nothing; extract_slice and insert_slice of everything; gather and
//     generate by computed or constant indices;
//   - tensor.concat, and insert_slices side by side, of copies of one value or
//     of slices of it in an order that digits express (Assemblies.cpp);
//   - tosa.reshape, transpose, tile, concat, slice and pad likewise, gather,
//     cast, identity, and addition of zero or multiplication by one with
//     implicit broadcast;
//   - the same arithmetic, and casts, of arith on tensors, and gqa.repeat_kv;
//   - operations of other dialects that implement ViewOpInterface, by the map
//     that they give.
// Any other operation is where a map begins: its results are sources.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_HEADMAP_H
#define GQA_DIALECT_GQA_UTILS_HEADMAP_H

#include "gqa/Dialect/GQA/Utils/DigitMap.h"
#include "gqa/Dialect/GQA/Utils/ExtentNames.h"
#include "gqa/Dialect/GQA/Utils/Remarks.h"

#include "mlir/IR/Operation.h"

#include <memory>

namespace mlir::gqa {

/// What the analysis may take for granted.
struct HeadMapOptions {
  /// x + 0.0 is not x: it turns -0.0 into 0.0.
  bool strictZeros = false;
};

/// How to write a value as one gqa.repeat_kv:
///
///   casts(collapse(repeat_kv(transpose(source, permutation), axis, factor)))
///
/// where the collapse may be followed by an expand_shape that adds dimensions
/// of extent 1. The repeat is written in the element type that was repeated.
struct RepeatForm {
  Value value;
  /// A value that `value` is a view of.
  Value source;
  /// Dimensions of the source along which all its elements are equal: what is
  /// repeated is the source with an extent of 1 there.
  SmallVector<int64_t> equalDims;
  /// Dimension i of the transposed source is dimension permutation[i] of it.
  SmallVector<int64_t> permutation;
  /// Which dimension of the transposed source is repeated.
  int64_t axis = 0;
  /// How many heads the source has.
  int64_t numHeads = 0;
  /// How often each of them is repeated.
  int64_t factor = 0;
  /// The dimensions of the repeated tensor that are merged into each dimension
  /// of the collapsed one, and the dimensions of `value` that each of these
  /// becomes, of which all but kept[i] have extent 1. All are empty if the
  /// repeated tensor has the dimensions of `value`.
  SmallVector<SmallVector<int64_t, 2>> collapse, expand;
  SmallVector<int64_t> kept;
  /// Operations, on elements or on tensors, that convert the elements one after
  /// another.
  SmallVector<Operation *> casts;
  /// Which dimension of `value` has the repeated heads.
  int64_t valueAxis = 0;

  /// True if the repeated tensor is collapsed or expanded to become `value`.
  bool needsReshape() const { return !collapse.empty(); }
};

/// The operand that `result` is a view of, as far as the operation can tell;
/// null if it is a source. The elements may be converted on the way: `casts`,
/// if given, gets the operations that do, in order.
OpOperand *getViewedOperand(OpResult result, const HeadMapOptions &options,
                            SmallVectorImpl<Operation *> *casts = nullptr);

/// The dimensions of `result` along which all its elements are equal, because
/// the linalg.generic that computes it from others does not look at these
/// loops.
SmallVector<int64_t> getEqualDims(OpResult result);

/// The map of `result`, given that of the operand it is a view of. Fails if it
/// has no form in digits.
FailureOr<DigitMap> composeView(OpResult result, OpOperand &viewed,
                                DigitMap map, ExtentNames &extents);

/// The head maps of values. Maps are kept, so that asking for every value of a
/// module takes linear time; they are valid as long as the IR is not changed.
class HeadMapAnalysis {
public:
  explicit HeadMapAnalysis(HeadMapOptions options = {}) : options(options) {}

  /// The map of a value, with the source that it is a view of. A value that is
  /// a view of nothing is its own source.
  struct Entry {
    DigitMap map;
    Value source;
    /// What the value is directly a view of; null for a source.
    Value viewed;
    /// Dimensions of the source along which all elements are equal, which are
    /// of extent 1 in the map.
    SmallVector<int64_t> equalDims;
  };
  /// Null if `value` is not a ranked tensor with at least one element in every
  /// static dimension.
  const Entry *get(Value value);
  /// The entry of `value` if it was asked for before.
  const Entry *lookup(Value value) const;

  /// From now on, `value` is its own source.
  void makeSource(Value value) { makeSource(value, {}); }

  /// Writes `value` as a repeat, if it is one: of the nearest value in its
  /// chain that needs no reshape, or else of the nearest that does. `why`
  /// becomes the reason of a failure.
  FailureOr<RepeatForm> findRepeat(Value value, Reason &why);

  /// Writes `value` as a repeat of several heads of the nearest value in its
  /// chain, even if heads are repeated there already, in another order.
  FailureOr<RepeatForm> findRepeatOfView(Value value);

  /// Writes `value` as a repeat of the nearest value in its chain of which
  /// `areEqual` says, given it and its axis of heads, that these are all equal:
  /// then the order of the copies does not matter.
  FailureOr<RepeatForm>
  findRepeatOfEqualHeads(Value value,
                         function_ref<bool(Value, int64_t)> areEqual);

  const HeadMapOptions &getOptions() const { return options; }

private:
  /// Makes `value` its own source, `equalDims` being equal.
  void makeSource(Value value, ArrayRef<int64_t> equalDims);
  /// findRepeat, but for the casts.
  FailureOr<RepeatForm> findUncastRepeat(Value value, Reason &why);
  /// A step from a value to the operand that it is a view of.
  using Step = std::pair<OpResult, OpOperand *>;
  /// The form of the value that `path` leads away from over the one that it
  /// leads to.
  FailureOr<RepeatForm> findRepeatAlong(ArrayRef<Step> path, bool anyOrder);
  /// The first form without a reshape along the way to the source that
  /// `accepts` takes.
  FailureOr<RepeatForm>
  findNearest(Value value, bool anyOrder,
              function_ref<bool(const RepeatForm &)> accepts);

  HeadMapOptions options;
  ExtentNames extents;
  llvm::DenseMap<Value, std::unique_ptr<Entry>> entries;
};

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_HEADMAP_H
