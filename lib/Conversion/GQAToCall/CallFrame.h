//===- CallFrame.h - Fills in a GqaAttentionCall ----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Emits stores to the offsets that the C compiler gives the fields of
// gqa-c/AttentionCall.h: the code that is generated and the header cannot
// disagree.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_GQATOCALL_CALLFRAME_H
#define GQA_LIB_CONVERSION_GQATOCALL_CALLFRAME_H

#include "gqa-c/AttentionCall.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Types.h"
#include "mlir/IR/Value.h"

#include <optional>

namespace mlir::gqa {

/// The number of an element type in a GqaAttentionTensor; none if functions do
/// not take it.
std::optional<GqaDtype> getCallDtype(Type type);

/// A GqaAttentionCall on the stack, zeros but for size, version and what is
/// set.
class CallFrame {
public:
  /// Emits at the place of `b`, as all functions below.
  explicit CallFrame(ImplicitLocOpBuilder &b);
  /// Gives the stack back: attention in a loop does not make it grow.
  void release();

  Value getPointer() const { return pointer; }

  void setLayout(GqaAttentionLayout layout);
  void setAlign(GqaAttentionAlign align);
  void setScale(double scale);
  void setSoftcap(double softcap);
  void setWindow(int64_t left, int64_t right);
  /// Values of type index; null: -1.
  void setMaxSeqlens(Value query, Value key);
  /// `memref` at the field with offset `offset`. It is strided, of a rank of at
  /// most GQA_ATTENTION_CALL_MAX_RANK, and has a call dtype.
  void setTensor(size_t offset, Value memref);

private:
  void store(size_t offset, Value value);
  void storeInt32(size_t offset, int32_t value);
  void storeInt64(size_t offset, int64_t value);
  void storeFloat64(size_t offset, double value);
  Value getInt64(int64_t value);
  Value getInt64(Value index);

  ImplicitLocOpBuilder &b;
  Value stack, pointer;
};

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOCALL_CALLFRAME_H
