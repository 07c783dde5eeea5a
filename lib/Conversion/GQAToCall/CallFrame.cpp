//===- CallFrame.cpp - Fills in a GqaAttentionCall ------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallFrame.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/BuiltinTypes.h"

#include <cstddef>

using namespace mlir;
using namespace mlir::gqa;

// Programs are compiled for machines with the layout of this one: 64-bit
// pointers, and every field at a multiple of its size.
static_assert(sizeof(void *) == 8, "the call has 64-bit pointers");
static_assert(sizeof(GqaAttentionTensor) == 88 &&
                  sizeof(GqaAttentionCall) == 72 + 9 * 88,
              "version 1 of the call has no padding");

std::optional<GqaDtype> gqa::getCallDtype(Type type) {
  if (type.isInteger(1))
    return GQA_I1;
  if (type.isInteger(32))
    return GQA_I32;
  if (type.isF16())
    return GQA_F16;
  if (type.isBF16())
    return GQA_BF16;
  if (type.isF32())
    return GQA_F32;
  if (type.isF64())
    return GQA_F64;
  return std::nullopt;
}

CallFrame::CallFrame(ImplicitLocOpBuilder &b) : b(b) {
  auto pointerType = LLVM::LLVMPointerType::get(b.getContext());
  stack = LLVM::StackSaveOp::create(b, pointerType);
  constexpr int64_t size = sizeof(GqaAttentionCall);
  Value bytes = getInt64(size);
  pointer = LLVM::AllocaOp::create(b, pointerType, b.getI8Type(), bytes,
                                   alignof(GqaAttentionCall));
  Value zero =
      LLVM::ConstantOp::create(b, b.getI8Type(), b.getI8IntegerAttr(0));
  LLVM::MemsetOp::create(b, pointer, zero, bytes, /*isVolatile=*/false);
  storeInt64(offsetof(GqaAttentionCall, size), size);
  storeInt32(offsetof(GqaAttentionCall, version), GQA_ATTENTION_CALL_VERSION);
}

void CallFrame::release() { LLVM::StackRestoreOp::create(b, stack); }

void CallFrame::setLayout(GqaAttentionLayout layout) {
  storeInt32(offsetof(GqaAttentionCall, layout), layout);
}

void CallFrame::setAlign(GqaAttentionAlign align) {
  storeInt32(offsetof(GqaAttentionCall, align), align);
}

void CallFrame::setScale(double scale) {
  storeFloat64(offsetof(GqaAttentionCall, scale), scale);
}

void CallFrame::setSoftcap(double softcap) {
  storeFloat64(offsetof(GqaAttentionCall, softcap), softcap);
}

void CallFrame::setWindow(int64_t left, int64_t right) {
  storeInt64(offsetof(GqaAttentionCall, windowLeft), left);
  storeInt64(offsetof(GqaAttentionCall, windowRight), right);
}

void CallFrame::setMaxSeqlens(Value query, Value key) {
  store(offsetof(GqaAttentionCall, maxSeqlenQ),
        query ? getInt64(query) : getInt64(-1));
  store(offsetof(GqaAttentionCall, maxSeqlenK),
        key ? getInt64(key) : getInt64(-1));
}

void CallFrame::setTensor(size_t offset, Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  auto metadata = memref::ExtractStridedMetadataOp::create(b, memref);
  Value address = memref::ExtractAlignedPointerAsIndexOp::create(b, memref);
  auto pointerType = LLVM::LLVMPointerType::get(b.getContext());
  Value data = LLVM::IntToPtrOp::create(b, pointerType, getInt64(address));
  auto [strides, first] = type.getStridesAndOffset();
  if (first != 0) {
    // An i1 in memory is a byte.
    Type element = type.getElementType();
    if (element.isInteger(1))
      element = b.getI8Type();
    Value index = ShapedType::isDynamic(first) ? getInt64(metadata.getOffset())
                                               : getInt64(first);
    data = LLVM::GEPOp::create(b, pointerType, element, data, index);
  }
  store(offset + offsetof(GqaAttentionTensor, data), data);
  storeInt64(offset + offsetof(GqaAttentionTensor, rank), type.getRank());
  for (int64_t axis = 0; axis < type.getRank(); ++axis) {
    Value extent = type.isDynamicDim(axis) ? getInt64(metadata.getSizes()[axis])
                                           : getInt64(type.getDimSize(axis));
    Value stride = ShapedType::isDynamic(strides[axis])
                       ? getInt64(metadata.getStrides()[axis])
                       : getInt64(strides[axis]);
    store(offset + offsetof(GqaAttentionTensor, extents) +
              axis * sizeof(int64_t),
          extent);
    store(offset + offsetof(GqaAttentionTensor, strides) +
              axis * sizeof(int64_t),
          stride);
  }
  storeInt32(offset + offsetof(GqaAttentionTensor, dtype),
             *getCallDtype(type.getElementType()));
}

void CallFrame::store(size_t offset, Value value) {
  Value field = LLVM::GEPOp::create(
      b, pointer.getType(), b.getI8Type(), pointer,
      ArrayRef<LLVM::GEPArg>{LLVM::GEPArg(static_cast<int32_t>(offset))});
  LLVM::StoreOp::create(b, value, field);
}

void CallFrame::storeInt32(size_t offset, int32_t value) {
  store(offset, LLVM::ConstantOp::create(b, b.getI32Type(),
                                         b.getI32IntegerAttr(value)));
}

void CallFrame::storeInt64(size_t offset, int64_t value) {
  store(offset, getInt64(value));
}

void CallFrame::storeFloat64(size_t offset, double value) {
  store(offset,
        LLVM::ConstantOp::create(b, b.getF64Type(), b.getF64FloatAttr(value)));
}

Value CallFrame::getInt64(int64_t value) {
  return LLVM::ConstantOp::create(b, b.getI64Type(),
                                  b.getI64IntegerAttr(value));
}

Value CallFrame::getInt64(Value index) {
  return arith::IndexCastOp::create(b, b.getI64Type(), index);
}
