//===- ServeGQAModels.cpp - What serve tells gqa --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All that it takes for the passes of gqa to work on operations of serve: which
// operands and axes an attention has, and which element of its operand each
// element of a repeat is.
//
//===----------------------------------------------------------------------===//

#include "ServeGQAModels.h"

#include "ServeDialect.h"

#include "gqa/Dialect/GQA/IR/GQA.h"

using namespace mlir;

namespace {
struct FlashAttentionModel
    : gqa::AttentionOpInterface::ExternalModel<FlashAttentionModel,
                                               serve::FlashAttentionOp> {
  OpOperand &getQueryMutable(Operation *op) const {
    return cast<serve::FlashAttentionOp>(op).getQueryMutable();
  }
  OpOperand &getKeyMutable(Operation *op) const {
    return cast<serve::FlashAttentionOp>(op).getKeyMutable();
  }
  OpOperand &getValueMutable(Operation *op) const {
    return cast<serve::FlashAttentionOp>(op).getValueMutable();
  }
  // [batch, row, head, column].
  int64_t getQueryHeadsAxis(Operation *) const { return 2; }
  int64_t getKeyHeadsAxis(Operation *) const { return 2; }
  int64_t getValueHeadsAxis(Operation *) const { return 2; }

  // A kernel of the server is a backend of gqa.
  StringRef getBackendName(Operation *op) const {
    return cast<serve::FlashAttentionOp>(op).getKernel().value_or("");
  }
  LogicalResult setBackendName(Operation *op, StringAttr name) const {
    cast<serve::FlashAttentionOp>(op).setKernelAttr(name);
    return success();
  }
  gqa::AttentionFeatures getFeatures(Operation *op) const {
    gqa::AttentionFeatures features =
        gqa::inferFeatures(cast<gqa::AttentionOpInterface>(op));
    features.window = cast<serve::FlashAttentionOp>(op).getCausal();
    return features;
  }
};

struct RepeatHeadsModel
    : gqa::ViewOpInterface::ExternalModel<RepeatHeadsModel,
                                          serve::RepeatHeadsOp> {
  OpOperand &getViewedMutable(Operation *op) const {
    return cast<serve::RepeatHeadsOp>(op).getSourceMutable();
  }

  // result[.., h, ..] is source[.., h floordiv times, ..], or, in tile order,
  // source[.., h mod number of heads, ..].
  AffineMap getIndexMap(Operation *op) const {
    auto repeat = cast<serve::RepeatHeadsOp>(op);
    auto sourceType = cast<RankedTensorType>(repeat.getSource().getType());
    unsigned axis = repeat.getAxis();
    auto times = static_cast<int64_t>(repeat.getTimes());
    int64_t numHeads = sourceType.getDimSize(axis);
    bool isTile = repeat.getOrder() == serve::HeadOrder::Tile;
    if (isTile && (ShapedType::isDynamic(numHeads) || numHeads == 0))
      return {};
    AffineMap map = AffineMap::getMultiDimIdentityMap(sourceType.getRank(),
                                                      op->getContext());
    AffineExpr head = map.getResult(axis);
    return map.replace(head, isTile ? head % numHeads : head.floorDiv(times),
                       map.getNumDims(), 0);
  }

  // What is left of a repeat stays in serve.
  Value createRepeat(Operation *op, OpBuilder &builder, Value source,
                     int64_t axis, int64_t factor) const {
    auto type = cast<RankedTensorType>(source.getType());
    SmallVector<int64_t> shape(type.getShape());
    shape[axis] *= factor;
    return serve::RepeatHeadsOp::create(builder, op->getLoc(),
                                        type.clone(shape), source, axis, factor,
                                        serve::HeadOrder::Interleave);
  }
};
} // namespace

void serve::registerGQAModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, ServeDialect *) {
    FlashAttentionOp::attachInterface<FlashAttentionModel>(*context);
    RepeatHeadsOp::attachInterface<RepeatHeadsModel>(*context);
  });
}
