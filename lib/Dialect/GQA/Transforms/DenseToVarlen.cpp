//===- DenseToVarlen.cpp - Dense attention on packed-only backends --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A batch of B sequences of one length S is the packed batch with cu_seqlens
// 0, S, 2 S, .., B S. This pass writes gqa.attention so where the backend takes
// packed operands only. With layout(bshd) packing and unpacking are views; with
// layout(bhsd) they need a transpose each, which gqa-simplify-layout cancels
// against the transposes that models have there.
//
//===----------------------------------------------------------------------===//

#include "LayoutUtils.h"

#include "gqa/Backend/Backend.h"
#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

#include <limits>

namespace mlir::gqa {
#define GEN_PASS_DEF_DENSETOVARLENPASS
#include "gqa/Dialect/GQA/Transforms/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

/// cu_seqlens of more sequences than this are computed, not stored as a
/// constant.
static constexpr int64_t kMaxConstantSequences = 1024;

/// Whether packed operands are all that the backend takes.
static bool takesPackedOnly(const BackendCapabilities &backend) {
  return backend.layouts && !backend.layouts->empty() &&
         llvm::all_of(*backend.layouts, [](AttentionLayout layout) {
           return layout == AttentionLayout::THD;
         });
}

/// The extent that one of `values` has statically on `axis`, if one has.
static int64_t findStaticExtent(ValueRange values, int64_t axis) {
  for (Value value : values)
    if (int64_t extent = getExtent(value, axis); !ShapedType::isDynamic(extent))
      return extent;
  return ShapedType::kDynamic;
}

/// Whether cu_seqlens, vectors of i32, can count `batch` sequences of `length`
/// rows, as far as the extents are static.
static bool fitCuSeqlens(int64_t batch, int64_t length) {
  constexpr int64_t limit = std::numeric_limits<int32_t>::max();
  if (batch >= limit || length > limit)
    return false;
  // Both are below 2^31 (dynamic ones are negative).
  return batch < 0 || length < 0 || batch * length <= limit;
}

/// [batch, sequence] of one side of the attention, static where known.
struct SequenceExtents {
  OpFoldResult batch;
  OpFoldResult length;
};

/// The vector 0, S, 2 S, .., B S of i32.
static Value createCuSeqlens(OpBuilder &builder, Location loc,
                             SequenceExtents extents) {
  Type i32 = builder.getI32Type();
  std::optional<int64_t> batch = getConstantIntValue(extents.batch);
  std::optional<int64_t> length = getConstantIntValue(extents.length);
  if (batch && length && *batch <= kMaxConstantSequences) {
    SmallVector<int32_t> starts;
    for (int64_t i = 0; i <= *batch; ++i)
      starts.push_back(i * *length);
    auto type =
        RankedTensorType::get({static_cast<int64_t>(starts.size())}, i32);
    return arith::ConstantOp::create(
        builder, loc, type,
        DenseElementsAttr::get(type, ArrayRef<int32_t>(starts)));
  }

  OpFoldResult entries = builder.getIndexAttr(batch ? *batch + 1 : 0);
  if (!batch)
    entries =
        arith::AddIOp::create(builder, loc, cast<Value>(extents.batch),
                              arith::ConstantIndexOp::create(builder, loc, 1))
            .getResult();
  Value lengthValue =
      getValueOrCreateConstantIndexOp(builder, loc, extents.length);
  Value init = tensor::EmptyOp::create(builder, loc, {entries}, i32);
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), /*inputs=*/ValueRange(),
      /*outputs=*/init, builder.getMultiDimIdentityMap(1),
      utils::IteratorType::parallel,
      [&](OpBuilder &body, Location loc, ValueRange) {
        Value sequence = linalg::IndexOp::create(body, loc, 0);
        Value start = arith::MulIOp::create(body, loc, sequence, lengthValue);
        Value entry = arith::IndexCastOp::create(body, loc, i32, start);
        linalg::YieldOp::create(body, loc, entry);
      });
  return generic.getResult(0);
}

namespace {
/// gqa.attention -> gqa.varlen_attention on a backend that takes nothing else.
struct PackAttention : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override;

private:
  /// Gives no reason: the operation can be packed.
  static std::optional<std::string> findObstacle(AttentionOp op);
};
} // namespace

std::optional<std::string> PackAttention::findObstacle(AttentionOp op) {
  if (op.isOnBuffers())
    return "works on tensors only";
  BackendTable table = BackendTable::get(op);
  const BackendCapabilities *backend = table.lookup(op.getBackendName());
  if (!backend || !takesPackedOnly(*backend))
    return "the backend takes other layouts than thd";
  if (op.getMask())
    return "packed attention has no mask operand";
  // What the backend refuses in the dense form it refuses in the packed form,
  // the layout apart.
  BackendCapabilities anyLayout = *backend;
  anyLayout.layouts.reset();
  if (std::optional<BackendRefusal> refusal = checkSupport(anyLayout, op))
    return "the backend " + refusal->reason;
  int64_t batch =
      findStaticExtent({op.getQuery(), op.getKey(), op.getValue()}, 0);
  int64_t axis = op.getSequenceAxis();
  if (!fitCuSeqlens(batch, getExtent(op.getQuery(), axis)) ||
      !fitCuSeqlens(batch,
                    findStaticExtent({op.getKey(), op.getValue()}, axis)))
    return "the total number of tokens overflows the i32 of cu_seqlens";
  return std::nullopt;
}

LogicalResult PackAttention::matchAndRewrite(AttentionOp op,
                                             PatternRewriter &rewriter) const {
  if (std::optional<std::string> obstacle = findObstacle(op))
    return rewriter.notifyMatchFailure(op, *obstacle);

  Location loc = op.getLoc();
  bool headsFirst = op.getLayout() == Layout::BHSD;
  const ReassociationIndices packAxes[] = {{0, 1}, {2}, {3}};

  // The extent on `axis` that one of `values` has, as a constant if possible.
  auto getMixedExtent = [&](ValueRange values, int64_t axis) -> OpFoldResult {
    int64_t extent = findStaticExtent(values, axis);
    if (!ShapedType::isDynamic(extent))
      return rewriter.getIndexAttr(extent);
    return tensor::getMixedSize(rewriter, loc, values.front(), axis);
  };
  auto pack = [&](Value value) -> Value {
    if (headsFirst)
      value = createTranspose(rewriter, loc, value, kSwapHeadsAndSequence);
    return tensor::CollapseShapeOp::create(rewriter, loc, value, packAxes);
  };

  int64_t axis = op.getSequenceAxis();
  Value query = op.getQuery(), key = op.getKey(), value = op.getValue();
  OpFoldResult batch = getMixedExtent({query, key, value}, 0);
  SequenceExtents queries{batch, getMixedExtent(query, axis)};
  SequenceExtents keys{batch, getMixedExtent({key, value}, axis)};
  Value cuQ = createCuSeqlens(rewriter, loc, queries);
  Value cuK = queries.length == keys.length
                  ? cuQ
                  : createCuSeqlens(rewriter, loc, keys);
  Value maxQ = getValueOrCreateConstantIndexOp(rewriter, loc, queries.length);
  Value maxK = getValueOrCreateConstantIndexOp(rewriter, loc, keys.length);

  AttentionParameters parameters;
  parameters.scale = op.getScale().convertToDouble();
  parameters.windowLeft = op.getWindowLeft();
  parameters.windowRight = op.getWindowRight();
  parameters.align = op.getAlign();
  if (std::optional<APFloat> softcap = op.getSoftcap())
    parameters.softcap = softcap->convertToDouble();
  parameters.backend = op.getBackendName();
  parameters.sinks = op.getSinks();
  parameters.lse = op.hasLse();
  // One after another: compilers differ in the order of arguments.
  Value packedQuery = pack(query);
  Value packedKey = pack(key);
  Value packedValue = pack(value);
  auto packed =
      VarlenAttentionOp::create(rewriter, loc, packedQuery, packedKey,
                                packedValue, cuQ, cuK, maxQ, maxK, parameters);
  packed->setDiscardableAttrs(op->getDiscardableAttrDictionary());

  // Splits axis `rowsAxis` of `rows` into batch and sequence, as static as the
  // query knows them, then permutes.
  auto unpack = [&](Value rows, int64_t rowsAxis,
                    ArrayRef<int64_t> permutation) -> Value {
    auto rowsType = cast<RankedTensorType>(rows.getType());
    SmallVector<int64_t> shape(rowsType.getShape());
    shape[rowsAxis] = getExtent(query, 0);
    shape.insert(shape.begin() + rowsAxis + 1, getExtent(query, axis));
    SmallVector<OpFoldResult> extents =
        getAsIndexOpFoldResult(rewriter.getContext(), shape);
    extents[rowsAxis] = tensor::getMixedSize(rewriter, loc, query, 0);
    extents[rowsAxis + 1] = tensor::getMixedSize(rewriter, loc, query, axis);
    SmallVector<ReassociationIndices> groups;
    for (int64_t i = 0, next = 0, rank = shape.size() - 1; i < rank; ++i) {
      groups.push_back({next++});
      if (i == rowsAxis)
        groups.back().push_back(next++);
    }
    Value result = tensor::ExpandShapeOp::create(
        rewriter, loc, rowsType.clone(shape), rows, groups, extents);
    if (!permutation.empty())
      result = createTranspose(rewriter, loc, result, permutation);
    return result;
  };
  SmallVector<Value> results;
  results.push_back(
      createCast(rewriter, loc,
                 unpack(packed.getOutput(), /*rowsAxis=*/0,
                        headsFirst ? ArrayRef<int64_t>(kSwapHeadsAndSequence)
                                   : ArrayRef<int64_t>()),
                 op.getOutput().getType()));
  if (Value lse = op.getLse())
    results.push_back(createCast(
        rewriter, loc, unpack(packed.getLse(), /*rowsAxis=*/1, {1, 0, 2}),
        lse.getType()));
  rewriter.replaceOp(op, results);
  return success();
}

namespace {
struct DenseToVarlenPass : gqa::impl::DenseToVarlenPassBase<DenseToVarlenPass> {
  void runOnOperation() override {
    if (failed(verifyBackendNames(getOperation())))
      return signalPassFailure();
    RewritePatternSet patterns(&getContext());
    patterns.add<PackAttention>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
