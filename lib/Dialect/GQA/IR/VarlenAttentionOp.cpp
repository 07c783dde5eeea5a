//===- VarlenAttentionOp.cpp - gqa.varlen_attention -----------------------===//
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

using namespace mlir;
using namespace mlir::gqa;

/// Packed operands are [token, head, head dimension].
static constexpr AttentionAxes kPackedAxes = {/*rank=*/3, /*heads=*/1,
                                              /*sequence=*/0, /*headDim=*/2};

void VarlenAttentionOp::build(OpBuilder &builder, OperationState &state,
                              Value query, Value key, Value value, Value cuQ,
                              Value cuK, Value maxQ, Value maxK,
                              AttentionParameters parameters) {
  state.addOperands({query, key, value, cuQ, cuK, maxQ, maxK});
  if (parameters.sinks)
    state.addOperands(parameters.sinks);
  state.addOperands(parameters.outs);
  Properties &properties = state.getOrAddProperties<Properties>();
  llvm::copy(ArrayRef<int32_t>({1, 1, 1, 1, 1, 1, 1, parameters.sinks ? 1 : 0,
                                static_cast<int32_t>(parameters.outs.size())}),
             properties.operandSegmentSizes.begin());
  setSharedProperties(builder, properties, parameters, Align::BottomRight);

  auto queryType = dyn_cast<RankedTensorType>(query.getType());
  if (!queryType)
    return;
  SmallVector<int64_t> shape(queryType.getShape());
  shape[2] = getExtent(value, 2);
  state.addTypes(queryType.clone(shape));
  if (parameters.lse)
    state.addTypes(RankedTensorType::get(
        {shape[1], shape[0]}, gqa::getComputeType(queryType.getElementType())));
}

LogicalResult VarlenAttentionOp::verify() {
  AttentionToVerify attention{
      getOperation(), kPackedAxes, getQuery(),
      getKey(),       getValue(),  getSinks(),
      getOuts(),      getWindow(), getScale().convertToDouble(),
      std::nullopt};
  if (std::optional<APFloat> softcap = getSoftcap())
    attention.softcap = softcap->convertToDouble();
  if (failed(verifySharedRules(attention)))
    return failure();
  // varlen_c1: cu_seqlens are vectors of i32 with at least one entry.
  for (auto [name, value] :
       {std::pair("cu_q", getCuQ()), std::pair("cu_k", getCuK())}) {
    auto type = cast<ShapedType>(value.getType());
    if (type.getRank() != 1 || !type.getElementType().isSignlessInteger(32) ||
        type.getDimSize(0) == 0)
      return emitOpError() << "expects " << name
                           << " to be a non-empty vector of i32, but got "
                           << type;
  }
  // varlen_c2: both describe the same number of sequences.
  int64_t queryEntries = getExtent(getCuQ(), 0);
  int64_t keyEntries = getExtent(getCuK(), 0);
  if (!areExtentsCompatible(queryEntries, keyEntries))
    return emitOpError() << "expects cu_q and cu_k of one length, but got "
                         << queryEntries << " and " << keyEntries;
  SmallVector<int64_t> output(getQueryType().getShape());
  output[2] = getExtent(getValue(), 2);
  return verifyOutputs(attention, output, {output[1], output[0]});
}

SmallVector<MeasuredAxes> gqa::measureAxes(VarlenAttentionOp op) {
  return {{op.getQuery(), "qh."},  {op.getKey(), "k.."}, {op.getValue(), "k.."},
          {op.getCuQ(), "n"},      {op.getCuK(), "n"},   {op.getSinks(), "h"},
          {op.getOutput(), "qh."}, {op.getLse(), "hq"}};
}

void VarlenAttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                    MLIRContext *context) {
  patterns.add<FoldCastsIntoAttention<VarlenAttentionOp>,
               DropOpenWindow<VarlenAttentionOp>>(context);
}

LogicalResult
VarlenAttentionOp::reifyResultShapes(OpBuilder &builder,
                                     ReifiedRankedShapedTypeDims &shapes) {
  if (isOnBuffers())
    return success();
  // The head dimension, V's, is static: axis 2 of Q is never read.
  shapes.push_back(
      reifyExtents(builder, getLoc(), getOutput(), getQuery(), {0, 1, 2}));
  if (getLse())
    shapes.push_back(
        reifyExtents(builder, getLoc(), getLse(), getQuery(), {1, 0}));
  return success();
}

void VarlenAttentionOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  addAttentionEffects(getOperation(), getOutsMutable(), effects);
}

Speculation::Speculatability VarlenAttentionOp::getSpeculatability() {
  // cu_seqlens that are not what the operation asks for are undefined
  // behaviour, which a guard around the operation may be there to prevent.
  return Speculation::NotSpeculatable;
}

FloatType VarlenAttentionOp::getComputeType() {
  return gqa::getComputeType(getQueryType().getElementType());
}

//===----------------------------------------------------------------------===//
// Attention interface
//===----------------------------------------------------------------------===//

int64_t VarlenAttentionOp::getQueryHeadsAxis() { return kPackedAxes.heads; }
int64_t VarlenAttentionOp::getKeyHeadsAxis() { return kPackedAxes.heads; }
int64_t VarlenAttentionOp::getValueHeadsAxis() { return kPackedAxes.heads; }

StringRef VarlenAttentionOp::getBackendName() {
  return getBackend().value_or(StringRef());
}

LogicalResult VarlenAttentionOp::setBackendName(StringAttr name) {
  setBackendAttr(name);
  return success();
}

AttentionFeatures VarlenAttentionOp::getFeatures() {
  AttentionFeatures features = inferFeatures(*this);
  features.window = getWindowLeft() != -1 || getWindowRight() != -1;
  features.softcap = getSoftcap().has_value();
  features.sinks = static_cast<bool>(getSinks());
  features.lse = hasLse();
  return features;
}
