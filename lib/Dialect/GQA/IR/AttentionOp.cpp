//===- AttentionOp.cpp - gqa.attention ------------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "AttentionBuilders.h"
#include "AttentionVerifier.h"
#include "FoldCasts.h"

#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::gqa;

static AttentionAxes getAxes(AttentionOp op) {
  return {/*rank=*/4, op.getHeadsAxis(), op.getSequenceAxis(), /*headDim=*/3};
}

void AttentionOp::build(OpBuilder &builder, OperationState &state, Value query,
                        Value key, Value value,
                        AttentionParameters parameters) {
  state.addOperands({query, key, value});
  if (parameters.mask)
    state.addOperands(parameters.mask);
  if (parameters.sinks)
    state.addOperands(parameters.sinks);
  state.addOperands(parameters.outs);
  Properties &properties = state.getOrAddProperties<Properties>();
  llvm::copy(ArrayRef<int32_t>({1, 1, 1, parameters.mask ? 1 : 0,
                                parameters.sinks ? 1 : 0,
                                static_cast<int32_t>(parameters.outs.size())}),
             properties.operandSegmentSizes.begin());
  setSharedProperties(builder, properties, parameters, Align::TopLeft);
  properties.layout = LayoutAttr::get(builder.getContext(), parameters.layout);

  auto queryType = dyn_cast<RankedTensorType>(query.getType());
  if (!queryType)
    return;
  // O is shaped like Q but for the head dimension, which is V's. A batch that
  // only K or V knows is taken from there.
  auto keyType = cast<ShapedType>(key.getType());
  auto valueType = cast<ShapedType>(value.getType());
  SmallVector<int64_t> shape(queryType.getShape());
  shape[0] = joinExtents(
      shape[0], joinExtents(keyType.getDimSize(0), valueType.getDimSize(0)));
  shape[3] = valueType.getDimSize(3);
  state.addTypes(queryType.clone(shape));
  if (!parameters.lse)
    return;
  bool headsFirst = parameters.layout == Layout::BHSD;
  state.addTypes(RankedTensorType::get(
      {shape[0], shape[headsFirst ? 1 : 2], shape[headsFirst ? 2 : 1]},
      gqa::getComputeType(queryType.getElementType())));
}

/// attn_c17: the mask is [B or 1, Hq or 1, Sq or 1, Sk], of i1 or floats.
static LogicalResult verifyMask(AttentionOp op, ArrayRef<int64_t> scores) {
  if (!op.getMask())
    return success();
  auto type = cast<ShapedType>(op.getMask().getType());
  Type element = type.getElementType();
  bool fits =
      type.getRank() == 4 && (element.isInteger(1) || isa<FloatType>(element));
  for (int64_t axis = 0; fits && axis < 4; ++axis) {
    // Only a static 1 broadcasts, and never along the keys.
    bool broadcasts = axis < 3 && type.getDimSize(axis) == 1;
    fits =
        broadcasts || areExtentsCompatible(type.getDimSize(axis), scores[axis]);
  }
  if (fits)
    return success();
  auto print = [](InFlightDiagnostic &diagnostic, int64_t extent) {
    if (ShapedType::isDynamic(extent))
      diagnostic << "?";
    else
      diagnostic << extent;
  };
  InFlightDiagnostic diagnostic = op.emitOpError() << "expects a mask of [";
  for (int64_t axis = 0; axis < 3; ++axis) {
    print(diagnostic, scores[axis]);
    diagnostic << " or 1, ";
  }
  print(diagnostic, scores[3]);
  diagnostic << "] i1 or floats, but got " << type;
  return diagnostic;
}

LogicalResult AttentionOp::verify() {
  AttentionToVerify attention{
      getOperation(), getAxes(*this), getQuery(),
      getKey(),       getValue(),     getSinks(),
      getOuts(),      getWindow(),    getScale().convertToDouble(),
      std::nullopt};
  if (std::optional<APFloat> softcap = getSoftcap())
    attention.softcap = softcap->convertToDouble();
  if (failed(verifySharedRules(attention)))
    return failure();
  // attn_c16: Q, K and V are of one batch.
  int64_t batch = ShapedType::kDynamic;
  for (Value operand : {getQuery(), getKey(), getValue()}) {
    int64_t extent = getExtent(operand, 0);
    if (!areExtentsCompatible(batch, extent))
      return emitOpError() << "expects query, key and value of one batch size, "
                              "but got "
                           << batch << " and " << extent;
    batch = joinExtents(batch, extent);
  }
  int64_t heads = getExtent(getQuery(), getHeadsAxis());
  int64_t rows = getExtent(getQuery(), getSequenceAxis());
  int64_t keys = joinExtents(getExtent(getKey(), getSequenceAxis()),
                             getExtent(getValue(), getSequenceAxis()));
  if (failed(verifyMask(*this, {batch, heads, rows, keys})))
    return failure();
  SmallVector<int64_t> output(getQueryType().getShape());
  output[0] = batch;
  output[3] = getExtent(getValue(), 3);
  return verifyOutputs(attention, output, {batch, heads, rows});
}

namespace {
/// Drops a mask that masks nothing: all true, or zero added to each score.
struct DropNeutralMask : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (op.isOnBuffers() || !op.getMask())
      return rewriter.notifyMatchFailure(op, "no mask on tensors");
    if (!matchPattern(op.getMask(), m_One()) || !isBoolean(op.getMask()))
      if (!matchPattern(op.getMask(), m_AnyZeroFloat()))
        return rewriter.notifyMatchFailure(op,
                                           "mask is not known to be neutral");
    rewriter.modifyOpInPlace(op, [&] { op.getMaskMutable().clear(); });
    return success();
  }

  static bool isBoolean(Value mask) {
    return getElementTypeOrSelf(mask.getType()).isInteger(1);
  }
};
} // namespace

SmallVector<MeasuredAxes> gqa::measureAxes(AttentionOp op) {
  bool headsFirst = op.getLayout() == Layout::BHSD;
  StringRef query = headsFirst ? "bhq." : "bqh.";
  StringRef key = headsFirst ? "b.k." : "bk..";
  return {{op.getQuery(), query}, {op.getKey(), key},   {op.getValue(), key},
          {op.getMask(), "BHQk"}, {op.getSinks(), "h"}, {op.getOutput(), query},
          {op.getLse(), "bhq"}};
}

void AttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<DropNeutralMask, FoldCastsIntoAttention<AttentionOp>,
               DropOpenWindow<AttentionOp>>(context);
}

LogicalResult
AttentionOp::reifyResultShapes(OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &shapes) {
  if (isOnBuffers())
    return success();
  // The head dimension, V's, is static: axis 3 of Q is never read.
  shapes.push_back(
      reifyExtents(builder, getLoc(), getOutput(), getQuery(), {0, 1, 2, 3}));
  if (getLse())
    shapes.push_back(reifyExtents(builder, getLoc(), getLse(), getQuery(),
                                  {0, getHeadsAxis(), getSequenceAxis()}));
  return success();
}

void AttentionOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  addAttentionEffects(getOperation(), getOutsMutable(), effects);
}

Speculation::Speculatability AttentionOp::getSpeculatability() {
  return isOnBuffers() ? Speculation::NotSpeculatable
                       : Speculation::Speculatable;
}

FloatType AttentionOp::getComputeType() {
  return gqa::getComputeType(getQueryType().getElementType());
}

//===----------------------------------------------------------------------===//
// Attention interface
//===----------------------------------------------------------------------===//

int64_t AttentionOp::getQueryHeadsAxis() { return getHeadsAxis(); }
int64_t AttentionOp::getKeyHeadsAxis() { return getHeadsAxis(); }
int64_t AttentionOp::getValueHeadsAxis() { return getHeadsAxis(); }

StringRef AttentionOp::getBackendName() {
  return getBackend().value_or(StringRef());
}

LogicalResult AttentionOp::setBackendName(StringAttr name) {
  setBackendAttr(name);
  return success();
}

AttentionFeatures AttentionOp::getFeatures() {
  AttentionFeatures features = inferFeatures(*this);
  features.mask = static_cast<bool>(getMask());
  features.window = getWindowLeft() != -1 || getWindowRight() != -1;
  features.softcap = getSoftcap().has_value();
  features.sinks = static_cast<bool>(getSinks());
  features.lse = hasLse();
  return features;
}
