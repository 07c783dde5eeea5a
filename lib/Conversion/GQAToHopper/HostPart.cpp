//===- HostPart.cpp - What the host does for a kernel ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostPart.h"
#include "WorkList.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

namespace {
class HostBuilder : public ImplicitLocOpBuilder {
public:
  explicit HostBuilder(Operation *op)
      : ImplicitLocOpBuilder(op->getLoc(), op) {}

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(*this, value);
  }
  Value add(Value a, Value b) { return arith::AddIOp::create(*this, a, b); }
  Value sub(Value a, Value b) { return arith::SubIOp::create(*this, a, b); }
  Value mul(Value a, Value b) { return arith::MulIOp::create(*this, a, b); }
  Value compare(arith::CmpIPredicate predicate, Value a, int64_t b) {
    return arith::CmpIOp::create(*this, predicate, a, index(b));
  }
  Value select(Value condition, Value a, Value b) {
    return arith::SelectOp::create(*this, condition, a, b);
  }
  Value extent(Value buffer, int64_t axis) {
    return memref::DimOp::create(*this, buffer, axis);
  }
  /// The kernel counts `count` in 32 bits.
  void requireCountable(Value count, StringRef what);
  /// Memory that the kernels count and list tiles in.
  Value allocateWork(Value numbers);
};

/// Which of an attention's kernels a launch takes: the first whose limit its
/// longest sequence of keys meets. -1 is not known, and meets none.
class Choice {
public:
  Choice(HostBuilder &b, Value longest) : b(b), longest(longest) {}

  /// Goes on to the kernel of `problem`.
  void next(const ForwardProblem &problem) {
    if (meetsLimit)
      earlier.push_back(meetsLimit);
    meetsLimit = {};
    if (!problem.mostKeys)
      return;
    Value isKnown = b.compare(arith::CmpIPredicate::sge, longest, 0);
    Value isShort =
        b.compare(arith::CmpIPredicate::sle, longest, *problem.mostKeys);
    meetsLimit = arith::AndIOp::create(b, isKnown, isShort);
  }
  /// `count`, or 0 if the launch does not take that kernel.
  Value keepIfTaken(Value count) {
    Value zero = b.index(0);
    for (Value isTaken : earlier)
      count = b.select(isTaken, zero, count);
    return meetsLimit ? b.select(meetsLimit, count, zero) : count;
  }

private:
  HostBuilder &b;
  Value longest;
  /// Null: the kernel has no limit.
  Value meetsLimit;
  SmallVector<Value> earlier;
};

/// The launch of one kernel.
class LaunchWriter {
public:
  LaunchWriter(HostBuilder &b, const TileKernel &kernel)
      : b(b), problem(kernel.problem), kernel(kernel.kernel) {}

  template <typename OpTy>
  void addBuffers(OpTy op);
  void addPointer(Value buffer);
  void addMaskStrides(Value mask);
  void addCount(Value count) {
    arguments.push_back(arith::IndexCastOp::create(b, b.getI64Type(), count));
  }
  /// Lists the tiles by a kernel of `blocks` thread blocks, 1 or 0.
  void fillWorkList(VarlenAttentionOp op, Value work, Value rows, Value blocks);
  void launch(Value numTiles);

private:
  void addMap(Value buffer, ArrayRef<int64_t> dims);
  /// Splits the heads of the queries into groups.
  Value splitHeads(Value query, int64_t axis);

  HostBuilder &b;
  const ForwardProblem &problem;
  KernelOp kernel;
  /// Those of the launch, in the order of the kernel's.
  SmallVector<Value> arguments;
};
} // namespace

//===----------------------------------------------------------------------===//
// All kernels
//===----------------------------------------------------------------------===//

void HostBuilder::requireCountable(Value count, StringRef what) {
  std::string where;
  if (auto file = getLoc()->findInstanceOf<FileLineColLoc>())
    where = (" at " + file.getFilename().getValue() + ":" +
             Twine(file.getLine()) + ":" + Twine(file.getColumn()))
                .str();
  Value fits = compare(arith::CmpIPredicate::slt, count, kCountLimit);
  cf::AssertOp::create(*this, fits,
                       getStringAttr("the attention" + where +
                                     " must have fewer than 2^30 " + what));
}

Value HostBuilder::allocateWork(Value numbers) {
  auto type = MemRefType::get(ShapedType::kDynamic, getI32Type());
  return memref::AllocOp::create(*this, type, numbers);
}

//===----------------------------------------------------------------------===//
// One kernel
//===----------------------------------------------------------------------===//

void LaunchWriter::addMap(Value buffer, ArrayRef<int64_t> dims) {
  Type type = kernel.getArgumentTypes()[arguments.size()];
  arguments.push_back(EncodeTensorMapOp::create(b, type, buffer, dims));
}

void LaunchWriter::addPointer(Value buffer) {
  Type type = kernel.getArgumentTypes()[arguments.size()];
  arguments.push_back(GlobalPointerOp::create(b, type, buffer));
}

Value LaunchWriter::splitHeads(Value query, int64_t axis) {
  auto type = cast<MemRefType>(query.getType());
  SmallVector<int64_t> shape;
  SmallVector<ReassociationIndices> groups;
  for (auto [i, size] : llvm::enumerate(type.getShape())) {
    int64_t at = shape.size();
    if (static_cast<int64_t>(i) != axis) {
      groups.push_back({at});
      shape.push_back(size);
      continue;
    }
    groups.push_back({at, at + 1});
    shape.append({problem.getGroups(), problem.packedHeads});
  }
  return memref::ExpandShapeOp::create(b, shape, query, groups);
}

/// Tensor maps and pointers, which come first.
template <typename OpTy>
void LaunchWriter::addBuffers(OpTy op) {
  // Axes from the column on: as the boxes have them.
  SmallVector<int64_t> queryDims, keyDims;
  switch (problem.order) {
  case RowOrder::Packed:
    queryDims = {3, 2, 1, 0};
    keyDims = {2, 1, 0};
    break;
  case RowOrder::BSHD:
    queryDims = {4, 3, 2, 1, 0};
    keyDims = {3, 2, 1, 0};
    break;
  case RowOrder::BHSD:
    queryDims = {4, 2, 1, 3, 0};
    keyDims = {3, 1, 2, 0};
    break;
  }
  addMap(splitHeads(op.getQuery(), op.getQueryHeadsAxis()), queryDims);
  addMap(op.getKey(), keyDims);
  addMap(op.getValue(), keyDims);
  for (Value out : op.getOuts())
    addPointer(out);
  if (op.getSinks())
    addPointer(op.getSinks());
}

void LaunchWriter::addMaskStrides(Value mask) {
  auto metadata = memref::ExtractStridedMetadataOp::create(b, mask);
  for (auto [varies, stride] :
       llvm::zip(problem.maskVaries, metadata.getStrides()))
    if (varies)
      addCount(stride);
}

void LaunchWriter::fillWorkList(VarlenAttentionOp op, Value work, Value rows,
                                Value blocks) {
  auto module = cast<gpu::GPUModuleOp>(kernel->getParentOp());
  gpu::GPUFuncOp listKernel;
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(module);
    std::string name = (module.getName() + "_work").str();
    listKernel = writeWorkListKernel(b, b.getLoc(), name, problem,
                                     {cast<MemRefType>(op.getCuQ().getType()),
                                      cast<MemRefType>(op.getCuK().getType())});
    auto listModule = cast<gpu::GPUModuleOp>(listKernel->getParentOp());
    auto whole = module->getParentOfType<ModuleOp>();
    listModule->remove();
    listKernel.setName(SymbolTable(whole).insert(listModule));
  }
  Value one = b.index(1), threads = b.index(kWorkListThreads);
  gpu::LaunchFuncOp::create(b, listKernel, gpu::KernelDim3{blocks, one, one},
                            gpu::KernelDim3{threads, one, one}, Value(),
                            ValueRange{op.getCuQ(), op.getCuK(), work, rows});
}

/// As many blocks as run at a time, or fewer if there are fewer tiles; threads
/// and shared memory are the kernel's.
void LaunchWriter::launch(Value numTiles) {
  b.requireCountable(numTiles, "tiles");
  Value device = MultiprocessorsOp::create(b);
  Value blocks = arith::MinSIOp::create(b, device, numTiles);
  Value one = b.index(1);
  Value threads = b.index(kernel.getThreads());
  Value bytes = arith::ConstantIntOp::create(b, kernel.getSharedBytes(), 32);
  auto module = cast<gpu::GPUModuleOp>(kernel->getParentOp());
  auto symbol = SymbolRefAttr::get(
      module.getNameAttr(), {FlatSymbolRefAttr::get(kernel.getSymNameAttr())});
  gpu::LaunchFuncOp::create(b, symbol, gpu::KernelDim3{blocks, one, one},
                            gpu::KernelDim3{threads, one, one}, bytes,
                            arguments);
}

//===----------------------------------------------------------------------===//
// Packed and dense
//===----------------------------------------------------------------------===//

static void writePacked(HostBuilder &b, VarlenAttentionOp op,
                        ArrayRef<TileKernel> kernels) {
  Value rows = b.extent(op.getQuery(), 0), keys = b.extent(op.getKey(), 0);
  Value entries = b.extent(op.getCuQ(), 0);
  b.requireCountable(rows, "query rows");
  b.requireCountable(keys, "keys");
  b.requireCountable(entries, "sequences");
  Value sequences = b.sub(entries, b.index(1));
  // One by one: compilers differ in the order of arguments.
  Value twice = b.mul(entries, b.index(2));
  Value numbers = b.add(twice, b.index(kFirstTileOfEntry));
  Value work = b.allocateWork(numbers);
  Choice choice(b, op.getMaxK());
  for (const TileKernel &kernel : kernels) {
    choice.next(kernel.problem);
    LaunchWriter launch(b, kernel);
    launch.addBuffers(op);
    launch.addPointer(op.getCuQ());
    launch.addPointer(op.getCuK());
    launch.addPointer(work);
    launch.addCount(rows);
    launch.addCount(sequences);
    launch.fillWorkList(op, work, rows, choice.keepIfTaken(b.index(1)));
    // The last tile of a sequence may be a part of one: there are at most as
    // many tiles as if the rows were those of one sequence, and one more a
    // sequence.
    Value tokens = b.index(kernel.problem.getTokens());
    Value slots = b.add(arith::FloorDivSIOp::create(b, rows, tokens), entries);
    Value tiles = b.mul(slots, b.index(kernel.problem.getGroups()));
    Value isEmpty = b.compare(arith::CmpIPredicate::eq, rows, 0);
    launch.launch(choice.keepIfTaken(b.select(isEmpty, b.index(0), tiles)));
  }
}

static void writeDense(HostBuilder &b, AttentionOp op,
                       ArrayRef<TileKernel> kernels) {
  int64_t axis = op.getSequenceAxis();
  Value rows = b.extent(op.getQuery(), axis);
  Value keys = b.extent(op.getKey(), axis);
  Value batch = b.extent(op.getQuery(), 0);
  b.requireCountable(rows, "query rows");
  b.requireCountable(keys, "keys");
  Value work = b.allocateWork(b.index(kCounter + 1));
  Value none = arith::ConstantIntOp::create(b, 0, 32);
  gpu::MemsetOp::create(b, Type(), ValueRange(), work, none);
  Choice choice(b, keys);
  for (const TileKernel &kernel : kernels) {
    choice.next(kernel.problem);
    LaunchWriter launch(b, kernel);
    launch.addBuffers(op);
    if (op.getMask())
      launch.addPointer(op.getMask());
    launch.addPointer(work);
    launch.addCount(rows);
    launch.addCount(keys);
    launch.addCount(batch);
    if (op.getMask())
      launch.addMaskStrides(op.getMask());
    Value tilesOfSequence = arith::CeilDivSIOp::create(
        b, rows, b.index(kernel.problem.getTokens()));
    Value sequences = b.mul(batch, b.index(kernel.problem.getGroups()));
    launch.launch(choice.keepIfTaken(b.mul(tilesOfSequence, sequences)));
  }
}

void gqa::writeHostPart(Operation *op, ArrayRef<TileKernel> kernels) {
  HostBuilder b(op);
  llvm::TypeSwitch<Operation *>(op)
      .Case([&](VarlenAttentionOp attention) {
        writePacked(b, attention, kernels);
      })
      .Case([&](AttentionOp attention) { writeDense(b, attention, kernels); });
}
