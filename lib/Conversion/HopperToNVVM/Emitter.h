//===- Emitter.h - Builds the instructions of a thread ----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Everything below a tile: arithmetic of one thread, and the instructions of
// sm_90a. Emitter.cpp alone includes NVVM's header and holds inline PTX, so the
// patterns compile fast and read as what they do.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_HOPPERTONVVM_EMITTER_H
#define GQA_LIB_CONVERSION_HOPPERTONVVM_EMITTER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::gqa::hopper {

using Values = SmallVector<Value>;

/// A builder at one location, with short names for what the patterns need. It
/// keeps the listener of the builder it is made from.
class Emitter : public ImplicitLocOpBuilder {
public:
  Emitter(OpBuilder &builder, Location loc)
      : ImplicitLocOpBuilder(loc, builder) {}

  /// Adds the dialects of the instructions.
  static void getDependentDialects(DialectRegistry &registry);

  //===------------------------------------------------------------------===//
  // Types and constants
  //===------------------------------------------------------------------===//

  Type i32() { return getI32Type(); }
  Type i64() { return getI64Type(); }
  Type f32() { return getF32Type(); }
  Value constant(int64_t value) {
    return arith::ConstantIntOp::create(*this, value, 32);
  }
  Value constant64(uint64_t value) {
    return arith::ConstantIntOp::create(*this, static_cast<int64_t>(value), 64);
  }
  Value constantFloat(const APFloat &value) {
    return arith::ConstantOp::create(*this, FloatAttr::get(f32(), value));
  }
  Value negativeInfinity();

  //===------------------------------------------------------------------===//
  // Arithmetic. Never nnan or ninf: infinities mask, and a NaN that is read
  // must come out.
  //===------------------------------------------------------------------===//

  Value add(Value a, Value b) { return createOrFold<arith::AddIOp>(a, b); }
  Value add(Value a, int64_t b) { return b ? add(a, constant(b)) : a; }
  Value sub(Value a, Value b) { return createOrFold<arith::SubIOp>(a, b); }
  Value mul(Value a, int64_t b) {
    return createOrFold<arith::MulIOp>(a, constant(b));
  }
  Value mul(Value a, Value b) { return createOrFold<arith::MulIOp>(a, b); }
  Value min(Value a, Value b) { return createOrFold<arith::MinSIOp>(a, b); }
  Value bitAnd(Value a, int64_t b) {
    return createOrFold<arith::AndIOp>(a, constant(b));
  }
  Value bitAnd(Value a, Value b) { return createOrFold<arith::AndIOp>(a, b); }
  Value bitXor(Value a, Value b) { return createOrFold<arith::XOrIOp>(a, b); }
  Value bitXor(Value a, int64_t b) { return b ? bitXor(a, constant(b)) : a; }
  Value shiftLeft(Value a, int64_t bits) {
    return createOrFold<arith::ShLIOp>(a, constant(bits));
  }
  Value shiftRight(Value a, int64_t bits) {
    return createOrFold<arith::ShRUIOp>(a, constant(bits));
  }
  Value compare(arith::CmpIPredicate predicate, Value a, Value b) {
    return createOrFold<arith::CmpIOp>(predicate, a, b);
  }
  Value equal(Value a, int64_t b) {
    return compare(arith::CmpIPredicate::eq, a, constant(b));
  }
  Value select(Value condition, Value a, Value b) {
    return createOrFold<arith::SelectOp>(condition, a, b);
  }
  Value widen(Value a) { return createOrFold<arith::ExtUIOp>(i64(), a); }
  Value addFloat(Value a, Value b);
  Value mulFloat(Value a, Value b);
  Value maxFloat(Value a, Value b);
  Value fma(Value a, Value b, Value c);
  Value exp2(Value x);
  Value log2(Value x);
  Value reciprocal(Value x);
  /// Two f32 rounded to `elementType` (f16 or bf16), `low` in the low half.
  Value pack(Value low, Value high, Type elementType);

  //===------------------------------------------------------------------===//
  // Threads. Each operation asks anew; CSE merges the answers.
  //===------------------------------------------------------------------===//

  Value threadId();
  Value threadInWarpgroup() { return bitAnd(threadId(), 127); }
  Value lane() { return bitAnd(threadId(), 31); }
  Value warpInWarpgroup() { return shiftRight(threadInWarpgroup(), 5); }
  /// The warpgroup's number, known to ptxas to be uniform in a warp.
  Value warpgroupId();
  /// Row of a fragment's register in `half` (0 or 1) of this thread.
  Value fragmentRow(int64_t half);
  /// First column of this thread in a fragment.
  Value fragmentColumn() { return shiftLeft(bitAnd(lane(), 3), 1); }
  Value blockId(unsigned axis);
  Value gridDim(unsigned axis);
  /// Value of the lane whose number differs in the bits of `mask`.
  Value shuffleXor(Value value, int64_t mask);
  /// Value of lane `lane`, known to ptxas to be uniform in the warp.
  Value shuffleFrom(Value value, int64_t lane);
  /// In how many lanes of the warp `condition` holds.
  Value countLanes(Value condition);
  /// Whether `condition` holds in any lane of the warp.
  Value anyLane(Value condition);
  /// True in one thread of a warp.
  Value electOne();

  //===------------------------------------------------------------------===//
  // Memory
  //===------------------------------------------------------------------===//

  Type sharedPointer();
  /// The dynamic shared memory, the global `symbol`.
  Value sharedBase(StringRef symbol);
  Value offset(Value pointer, Value bytes);
  Value offset(Value pointer, int64_t bytes);
  /// 32-bit address of shared memory.
  Value addressOf(Value pointer);
  /// Element `index` of `pointer`; nothing writes it.
  Value loadInvariant(Value pointer, Type elementType, Value index);
  /// Stores 32 bits, or two or four i32, to element `index` (i64) of
  /// global memory if `condition` (i1) holds. No branch: one on a thread index
  /// makes ptxas give up the uniform datapath of the whole role.
  void storeGlobalIf(Value condition, Value pointer, Type elementType,
                     Value index, ValueRange words);
  /// Four words at a 32-bit address of shared memory plus a constant if
  /// `condition` (i1) holds, else zeros.
  Values loadShared16If(Value condition, Value address, int64_t bytes);
  /// Stores four words to a 32-bit address of shared memory plus a constant.
  void storeShared16If(Value condition, Value address, int64_t bytes,
                       ValueRange words);
  /// Adds to a number (i32) of global memory if `condition` (i1) holds; what
  /// was there then, else 0.
  Value fetchAddIf(Value condition, Value pointer, Value amount);
  /// Stores four 8x8 matrices of 16-bit elements at an address of shared memory
  /// plus a constant.
  void storeMatrices(Value address, int64_t bytes, ValueRange words);
  /// Copies a box to shared memory if `condition` holds; bytes arrive at
  /// `barrier`.
  void loadTensor(Value destination, Value tensorMap, ValueRange coordinates,
                  Value barrier, Value condition);
  void fenceProxy();

  //===------------------------------------------------------------------===//
  // Barriers and roles
  //===------------------------------------------------------------------===//

  void initBarrier(Value barrier, int64_t arrivals);
  void fenceBarrierInit();
  void waitBarrier(Value barrier, Value phase);
  void arriveExpecting(Value barrier, int64_t bytes, Value condition);
  void arriveIf(Value condition, Value barrier);
  void blockBarrier();
  /// All threads of the warp wait for each other.
  void syncWarp();
  void namedBarrier(Value id, int64_t threads, bool arrive);
  void setRegisters(int64_t registers, bool increase);

  //===------------------------------------------------------------------===//
  // Products
  //===------------------------------------------------------------------===//

  void wgmmaFence();
  void wgmmaCommit();
  /// One step of 16 contracted elements of a product whose result has
  /// 2 * registers columns. `left` is a descriptor (i64) or four words in
  /// registers. An empty `accumulator` starts from zero.
  Values wgmma(int64_t registers, ValueRange accumulator, ValueRange left,
               Value right, bool rightTransposed, Type elementType);
  /// Waits until at most `pending` groups are in flight; the values come out of
  /// it, so that nothing uses them before.
  Values wgmmaWait(int64_t pending, ValueRange values);
  /// The values, opaque to optimisers.
  Values pin(ValueRange values);

private:
  Value callIntrinsic(StringRef name, Type type, ValueRange arguments);
  /// Volatile inline PTX. Operands in `constraints` follow LLVM.
  Values inlineAsm(const Twine &text, StringRef constraints,
                   ValueRange arguments, TypeRange results);
};

} // namespace mlir::gqa::hopper

#endif // GQA_LIB_CONVERSION_HOPPERTONVVM_EMITTER_H
