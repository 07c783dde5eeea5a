//===- WorkList.cpp - The tiles of a launch, longest first ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A counting sort by classes of lengths, and then sums of the tiles of all
// entries before each one.
//
//===----------------------------------------------------------------------===//

#include "WorkList.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace mlir::gqa;

/// Two for each power of 2 that i32 holds.
static constexpr int64_t kClasses = 64;
static constexpr int64_t kLanes = 32;
static constexpr int64_t kWarps = kWorkListThreads / kLanes;

namespace {
class WorkListWriter {
public:
  WorkListWriter(ImplicitLocOpBuilder &b, const ForwardProblem &problem,
                 gpu::GPUFuncOp kernel)
      : b(b), problem(problem), cuQ(kernel.getArgument(0)),
        cuK(kernel.getArgument(1)), work(kernel.getArgument(2)),
        allRows(kernel.getArgument(3)),
        classes(kernel.getWorkgroupAttributions()[0]),
        warpSums(kernel.getWorkgroupAttributions()[1]) {}

  void write();

private:
  /// What there is to know of an entry: its tiles (i32), its class (index).
  struct Entry {
    Value tiles, classOf;
  };
  Entry describe(Value entry);
  void ifThread(arith::CmpIPredicate predicate, int64_t number,
                llvm::function_ref<void()> body);
  void forRange(Value from, Value to, Value step,
                llvm::function_ref<void(Value at)> body);
  /// Adds 1 to the number of a class; what it was before.
  Value count(Value classOf);
  /// The sum of `value` (i32) of this thread and of those before in its warp.
  Value sumInWarp(Value value);
  /// The sum of `value` of all threads before this one; `all` is that of all.
  Value sumBefore(Value value, Value &all);
  void sortEntries();
  void sumTiles();

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value i32(int64_t value) {
    return arith::ConstantIntOp::create(b, value, 32);
  }
  Value load(Value buffer, Value at) {
    return memref::LoadOp::create(b, buffer, at);
  }
  void store(Value value, Value buffer, Value at) {
    memref::StoreOp::create(b, value, buffer, at);
  }
  Value toI32(Value value) {
    return arith::IndexCastOp::create(b, b.getI32Type(), value);
  }
  Value toIndex(Value value) {
    return arith::IndexCastOp::create(b, b.getIndexType(), value);
  }
  Value add(Value lhs, Value rhs) { return arith::AddIOp::create(b, lhs, rhs); }
  Value sub(Value lhs, Value rhs) { return arith::SubIOp::create(b, lhs, rhs); }
  Value select(Value condition, Value lhs, Value rhs) {
    return arith::SelectOp::create(b, condition, lhs, rhs);
  }
  Value compare(arith::CmpIPredicate predicate, Value lhs, Value rhs) {
    return arith::CmpIOp::create(b, predicate, lhs, rhs);
  }

  ImplicitLocOpBuilder &b;
  const ForwardProblem &problem;
  Value cuQ, cuK, work, allRows;
  /// In shared memory: how many entries each class has, then how many come
  /// before its next one; sums of warps.
  Value classes, warpSums;
  Value thread, entries;
};
} // namespace

WorkListWriter::Entry WorkListWriter::describe(Value entry) {
  Value last = sub(entries, index(1));
  Value isSequence = compare(arith::CmpIPredicate::slt, entry, last);
  Value next = arith::MinSIOp::create(b, add(entry, index(1)), last);
  Value firstRow = load(cuQ, entry), nextRow = load(cuQ, next);
  Value endRow = select(isSequence, nextRow, toI32(allRows));
  Value rows = sub(endRow, firstRow);
  Value tokens = i32(problem.getTokens());
  Value tiles = arith::CeilDivUIOp::create(b, rows, tokens);
  // Class 0 holds the longest: half powers of 2 from the top.
  Value firstKey = load(cuK, entry), endKey = load(cuK, next);
  Value keys = arith::MaxSIOp::create(b, sub(endKey, firstKey), i32(1));
  Value zeros = math::CountLeadingZerosOp::create(b, keys);
  // The two highest bits are 10 or 11.
  Value highest = arith::ShLIOp::create(b, keys, zeros);
  Value half = arith::ShRUIOp::create(b, highest, i32(30));
  half = sub(half, i32(3));
  Value power = arith::ShLIOp::create(b, zeros, i32(1));
  Value classOf = sub(power, half);
  return {tiles, toIndex(classOf)};
}

void WorkListWriter::forRange(Value from, Value to, Value step,
                              llvm::function_ref<void(Value at)> body) {
  scf::ForOp::create(b, from, to, step, ValueRange(),
                     [&](OpBuilder &, Location, Value at, ValueRange) {
                       body(at);
                       scf::YieldOp::create(b);
                     });
}

void WorkListWriter::ifThread(arith::CmpIPredicate predicate, int64_t number,
                              llvm::function_ref<void()> body) {
  Value condition = compare(predicate, thread, index(number));
  auto branch = scf::IfOp::create(b, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  body();
}

Value WorkListWriter::count(Value classOf) {
  return memref::AtomicRMWOp::create(b, arith::AtomicRMWKind::addi, i32(1),
                                     classes, classOf);
}

Value WorkListWriter::sumInWarp(Value value) {
  Value width = i32(kLanes);
  for (int64_t distance = 1; distance < kLanes; distance *= 2) {
    Value step = i32(distance);
    auto shuffle =
        gpu::ShuffleOp::create(b, value, step, width, gpu::ShuffleMode::UP);
    Value before =
        select(shuffle.getValid(), shuffle.getShuffleResult(), i32(0));
    value = add(value, before);
  }
  return value;
}

Value WorkListWriter::sumBefore(Value value, Value &all) {
  Value lanes = index(kLanes);
  Value warp = arith::DivUIOp::create(b, thread, lanes);
  Value lane = arith::RemUIOp::create(b, thread, lanes);
  Value sum = sumInWarp(value);
  Value isLast = compare(arith::CmpIPredicate::eq, lane, index(kLanes - 1));
  auto last = scf::IfOp::create(b, isLast, /*withElseRegion=*/false);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(last.thenBlock());
    store(sum, warpSums, warp);
  }
  gpu::BarrierOp::create(b);
  static_assert(kWarps == kLanes, "one warp sums what all have");
  ifThread(arith::CmpIPredicate::slt, kLanes, [&] {
    Value sums = sumInWarp(load(warpSums, thread));
    store(sums, warpSums, thread);
  });
  gpu::BarrierOp::create(b);
  all = load(warpSums, index(kWarps - 1));
  // The first warp has nothing before it.
  Value isFirst = compare(arith::CmpIPredicate::eq, warp, index(0));
  Value zero = index(0), none = i32(0);
  Value previous = select(isFirst, zero, sub(warp, index(1)));
  Value before = select(isFirst, none, load(warpSums, previous));
  return add(before, sub(sum, value));
}

/// Writes the sequence of each entry, and in place of its first tile, how many
/// it has.
void WorkListWriter::sortEntries() {
  Value threads = index(kWorkListThreads);
  ifThread(arith::CmpIPredicate::slt, kClasses,
           [&] { store(i32(0), classes, thread); });
  gpu::BarrierOp::create(b);
  forRange(thread, entries, threads,
           [&](Value entry) { count(describe(entry).classOf); });
  gpu::BarrierOp::create(b);
  // All threads take part, most with nothing.
  Value isClass = compare(arith::CmpIPredicate::slt, thread, index(kClasses));
  Value place = select(isClass, thread, index(0));
  Value own = load(classes, place);
  own = select(isClass, own, i32(0));
  Value all;
  Value before = sumBefore(own, all);
  ifThread(arith::CmpIPredicate::slt, kClasses,
           [&] { store(before, classes, thread); });
  gpu::BarrierOp::create(b);
  forRange(thread, entries, threads, [&](Value sequence) {
    Entry entry = describe(sequence);
    Value position = toIndex(count(entry.classOf));
    Value at = add(position, index(kFirstTileOfEntry));
    store(entry.tiles, work, at);
    Value number = toI32(sequence);
    store(number, work, add(at, entries));
  });
  gpu::BarrierOp::create(b);
}

/// Makes of the numbers of tiles the first ones. Each thread has a range of
/// entries.
void WorkListWriter::sumTiles() {
  Value threads = index(kWorkListThreads), one = index(1);
  Value length = arith::CeilDivUIOp::create(b, entries, threads);
  Value from = arith::MinUIOp::create(
      b, arith::MulIOp::create(b, thread, length), entries);
  Value to = arith::MinUIOp::create(b, add(from, length), entries);
  auto sum = [&](Value start, bool writes) {
    auto loop = scf::ForOp::create(
        b, from, to, one, start,
        [&](OpBuilder &, Location, Value entry, ValueRange carried) {
          Value at = add(entry, index(kFirstTileOfEntry));
          Value tiles = load(work, at);
          if (writes)
            store(carried[0], work, at);
          scf::YieldOp::create(b, add(carried[0], tiles));
        });
    return loop.getResult(0);
  };
  Value all;
  Value own = sum(i32(0), /*writes=*/false);
  Value before = sumBefore(own, all);
  sum(before, /*writes=*/true);
  ifThread(arith::CmpIPredicate::eq, 0, [&] {
    store(all, work, index(kTileCount));
    Value none = i32(0);
    store(none, work, index(kCounter));
  });
}

void WorkListWriter::write() {
  thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
  entries = memref::DimOp::create(b, cuQ, 0);
  sortEntries();
  sumTiles();
}

gpu::GPUFuncOp
gqa::writeWorkListKernel(OpBuilder &builder, Location loc, StringRef name,
                         const ForwardProblem &problem,
                         std::pair<MemRefType, MemRefType> offsetTypes) {
  ImplicitLocOpBuilder b(loc, builder);
  auto module = gpu::GPUModuleOp::create(b, name);
  b.setInsertionPointToEnd(module.getBody());
  Type list = MemRefType::get(ShapedType::kDynamic, b.getI32Type());
  auto type = b.getFunctionType(
      {offsetTypes.first, offsetTypes.second, list, b.getIndexType()}, {});
  Attribute space =
      gpu::AddressSpaceAttr::get(b.getContext(), gpu::AddressSpace::Workgroup);
  auto getShared = [&](int64_t numbers) {
    return MemRefType::get(numbers, b.getI32Type(), MemRefLayoutAttrInterface(),
                           space);
  };
  Type classes = getShared(kClasses), sums = getShared(kWarps);
  auto kernel = gpu::GPUFuncOp::create(b, name, type, TypeRange{classes, sums});
  kernel->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  kernel.setKnownBlockSizeAttr(
      b.getDenseI32ArrayAttr({int32_t(kWorkListThreads), 1, 1}));
  b.setInsertionPointToStart(&kernel.getBody().front());
  WorkListWriter(b, problem, kernel).write();
  gpu::ReturnOp::create(b);
  return kernel;
}
