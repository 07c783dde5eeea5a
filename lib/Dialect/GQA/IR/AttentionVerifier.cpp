//===- AttentionVerifier.cpp - Rules that all attention ops share ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The numbers in the comments are those of docs/spec.md.
//
//===----------------------------------------------------------------------===//

#include "AttentionVerifier.h"

#include "mlir/IR/TypeUtilities.h"

#include <cmath>

using namespace mlir;
using namespace mlir::gqa;

FloatType gqa::getComputeType(Type elementType) {
  return elementType.isF64() ? cast<FloatType>(elementType)
                             : Float32Type::get(elementType.getContext());
}

int64_t gqa::joinExtents(int64_t a, int64_t b) {
  return ShapedType::isDynamic(a) ? b : a;
}

bool gqa::areExtentsCompatible(int64_t a, int64_t b) {
  return ShapedType::isDynamic(a) || ShapedType::isDynamic(b) || a == b;
}

/// attn_c1: tensors give results, memrefs write outs; no mixture, no encoding.
static LogicalResult verifyForm(const AttentionToVerify &attention) {
  Operation *op = attention.op;
  bool onBuffers = isa<MemRefType>(attention.query.getType());
  for (Value operand : op->getOperands()) {
    if (!isa<ShapedType>(operand.getType()) ||
        llvm::is_contained(attention.outs, operand))
      continue;
    if (isa<MemRefType>(operand.getType()) != onBuffers)
      return op->emitOpError()
             << "expects operands that are all tensors or all memrefs, but got "
             << attention.query.getType() << " and " << operand.getType();
  }
  for (TypeRange types :
       {TypeRange(op->getOperandTypes()), TypeRange(op->getResultTypes())})
    for (Type type : types)
      if (auto tensor = dyn_cast<RankedTensorType>(type);
          tensor && tensor.getEncoding())
        return op->emitOpError()
               << "expects tensors without an encoding, but got " << tensor;
  if (onBuffers && op->getNumResults() != 0)
    return op->emitOpError("on memrefs expects no results");
  if (!onBuffers && !attention.outs.empty())
    return op->emitOpError("on tensors expects no outs");
  return success();
}

/// attn_c2 and attn_c3: ranks and element types of Q, K and V.
static LogicalResult verifyTypes(const AttentionToVerify &attention) {
  Operation *op = attention.op;
  auto query = cast<ShapedType>(attention.query.getType());
  for (auto [name, value] :
       {std::pair("query", attention.query), std::pair("key", attention.key),
        std::pair("value", attention.value)}) {
    auto type = cast<ShapedType>(value.getType());
    if (type.getRank() != attention.axes.rank)
      return op->emitOpError() << "expects " << name << " of rank "
                               << attention.axes.rank << ", but got " << type;
    if (type.getElementType() != query.getElementType())
      return op->emitOpError()
             << "expects " << name << " of element type "
             << query.getElementType() << " like the query, but got "
             << type.getElementType();
  }
  Type element = query.getElementType();
  if (!element.isF16() && !element.isBF16() && !element.isF32() &&
      !element.isF64())
    return op->emitOpError()
           << "expects element type f16, bf16, f32 or f64, but got " << element;
  return success();
}

/// attn_c4 to attn_c7: head counts and head dimensions.
static LogicalResult verifyHeads(const AttentionToVerify &attention) {
  Operation *op = attention.op;
  const AttentionAxes &axes = attention.axes;
  for (auto [name, value] :
       {std::pair("query", attention.query), std::pair("key", attention.key),
        std::pair("value", attention.value)}) {
    auto type = cast<ShapedType>(value.getType());
    for (auto [what, axis] : {std::pair("number of heads", axes.heads),
                              std::pair("head dimension", axes.headDim)})
      if (type.isDynamicDim(axis) || type.getDimSize(axis) < 1)
        return op->emitOpError() << "expects a static, positive " << what
                                 << " of the " << name << ", but got " << type;
  }
  int64_t queryHeads = getExtent(attention.query, axes.heads);
  int64_t keyHeads = getExtent(attention.key, axes.heads);
  int64_t valueHeads = getExtent(attention.value, axes.heads);
  if (queryHeads % keyHeads != 0)
    return op->emitOpError() << "query heads " << queryHeads
                             << " is not a multiple of key heads " << keyHeads;
  if (queryHeads % valueHeads != 0)
    return op->emitOpError()
           << "query heads " << queryHeads
           << " is not a multiple of value heads " << valueHeads;
  int64_t queryDim = getExtent(attention.query, axes.headDim);
  int64_t keyDim = getExtent(attention.key, axes.headDim);
  if (queryDim != keyDim)
    return op->emitOpError() << "expects key head dimension " << queryDim
                             << " like the query's, but got " << keyDim;
  return success();
}

/// attn_c8: K and V are of one length.
static LogicalResult verifyKeyLength(const AttentionToVerify &attention) {
  int64_t keys = getExtent(attention.key, attention.axes.sequence);
  int64_t values = getExtent(attention.value, attention.axes.sequence);
  if (areExtentsCompatible(keys, values))
    return success();
  return attention.op->emitOpError()
         << "expects as many values as keys, but got " << values
         << " values and " << keys << " keys";
}

/// attn_c9: sinks are [Hq] floats.
static LogicalResult verifySinks(const AttentionToVerify &attention) {
  if (!attention.sinks)
    return success();
  auto type = cast<ShapedType>(attention.sinks.getType());
  int64_t heads = getExtent(attention.query, attention.axes.heads);
  if (type.getRank() == 1 && areExtentsCompatible(type.getDimSize(0), heads) &&
      isa<FloatType>(type.getElementType()))
    return success();
  return attention.op->emitOpError()
         << "expects sinks of " << heads
         << " floats, one per query head, but got " << type;
}

/// attn_c10 to attn_c12: window, scale, softcap.
static LogicalResult verifyParameters(const AttentionToVerify &attention) {
  Operation *op = attention.op;
  if (attention.window) {
    ArrayRef<int64_t> window = *attention.window;
    if (window.size() != 2)
      return op->emitOpError()
             << "expects a window of two values, but got " << window.size();
    if (window[0] < -1 || window[1] < -1)
      return op->emitOpError()
             << "expects window values of at least -1, but got (" << window[0]
             << ", " << window[1] << ")";
  }
  if (!std::isfinite(attention.scale))
    return op->emitOpError("expects a finite scale, but got ")
           << attention.scale;
  if (attention.softcap &&
      (!std::isfinite(*attention.softcap) || *attention.softcap <= 0))
    return op->emitOpError("expects a finite, positive softcap, but got ")
           << *attention.softcap;
  return success();
}

LogicalResult gqa::verifySharedRules(const AttentionToVerify &attention) {
  return success(succeeded(verifyForm(attention)) &&
                 succeeded(verifyTypes(attention)) &&
                 succeeded(verifyHeads(attention)) &&
                 succeeded(verifyKeyLength(attention)) &&
                 succeeded(verifySinks(attention)) &&
                 succeeded(verifyParameters(attention)));
}

LogicalResult gqa::verifyOutputs(const AttentionToVerify &attention,
                                 ArrayRef<int64_t> outputShape,
                                 ArrayRef<int64_t> lseShape) {
  Operation *op = attention.op;
  bool onBuffers = isa<MemRefType>(attention.query.getType());
  SmallVector<Type> types(onBuffers ? TypeRange(attention.outs)
                                    : TypeRange(op->getResultTypes()));
  StringRef what = onBuffers ? "outs" : "results";
  // attn_c13: the output, and perhaps lse.
  if (types.empty() || types.size() > 2)
    return op->emitOpError() << "expects one or two " << what
                             << " (output and lse), but got " << types.size();
  Type element = getElementTypeOrSelf(attention.query.getType());
  // attn_c14: output shape and element type.
  // attn_c15: lse shape, in the computation type.
  const AttentionAxes &axes = attention.axes;
  int64_t lseHeadsAxis = axes.sequence == 0 ? 0 : 1;
  for (auto [index, name, shape, elementType, staticAxes] :
       {std::tuple(0u, "output", outputShape, element,
                   SmallVector<int64_t, 2>{axes.heads, axes.headDim}),
        std::tuple(1u, "lse", lseShape, Type(getComputeType(element)),
                   SmallVector<int64_t, 2>{lseHeadsAxis})}) {
    if (index >= types.size())
      break;
    auto type = cast<ShapedType>(types[index]);
    if (type.getElementType() != elementType ||
        failed(verifyCompatibleShape(shape, type.getShape())) ||
        llvm::any_of(staticAxes,
                     [&](int64_t axis) { return type.isDynamicDim(axis); }))
      return op->emitOpError() << "expects " << name << " of type "
                               << RankedTensorType::get(shape, elementType)
                               << ", but got " << type;
  }
  return success();
}
