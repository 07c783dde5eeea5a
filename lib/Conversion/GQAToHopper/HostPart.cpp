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
class HostPartWriter {
public:
  HostPartWriter(Operation *op, const ForwardProblem &problem, KernelOp kernel)
      : b(op->getLoc(), op), problem(problem), kernel(kernel) {}

  void writePacked(VarlenAttentionOp op);
  void writeDense(AttentionOp op);

private:
  template <typename OpTy>
  void addBuffers(OpTy op);
  /// Memory that the kernels count and list tiles in.
  Value allocateWork(Value numbers);
  void fillWorkList(VarlenAttentionOp op, Value work, Value rows);
  void launch(Value numTiles);

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value extent(Value buffer, int64_t axis) {
    return memref::DimOp::create(b, buffer, axis);
  }
  Value isEqual(Value lhs, int64_t rhs) {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::eq, lhs, index(rhs));
  }
  /// The kernel counts `count` in 32 bits.
  void requireCountable(Value count, StringRef what);
  void addMap(Value buffer, ArrayRef<int64_t> dims);
  void addPointer(Value buffer);
  void addMaskStrides(Value mask);
  void addCount(Value count) {
    arguments.push_back(arith::IndexCastOp::create(b, b.getI64Type(), count));
  }
  /// Splits the heads of the queries into groups.
  Value splitHeads(Value query, int64_t axis);

  ImplicitLocOpBuilder b;
  const ForwardProblem &problem;
  KernelOp kernel;
  /// Those of the launch, in the order of the kernel's.
  SmallVector<Value> arguments;
};
} // namespace

void HostPartWriter::requireCountable(Value count, StringRef what) {
  std::string where;
  if (auto file = b.getLoc()->findInstanceOf<FileLineColLoc>())
    where = (" at " + file.getFilename().getValue() + ":" +
             Twine(file.getLine()) + ":" + Twine(file.getColumn()))
                .str();
  Value fits = arith::CmpIOp::create(b, arith::CmpIPredicate::slt, count,
                                     index(kCountLimit));
  cf::AssertOp::create(b, fits,
                       b.getStringAttr("the attention" + where +
                                       " must have fewer than 2^30 " + what));
}

void HostPartWriter::addMap(Value buffer, ArrayRef<int64_t> dims) {
  Type type = kernel.getArgumentTypes()[arguments.size()];
  arguments.push_back(EncodeTensorMapOp::create(b, type, buffer, dims));
}

void HostPartWriter::addPointer(Value buffer) {
  Type type = kernel.getArgumentTypes()[arguments.size()];
  arguments.push_back(GlobalPointerOp::create(b, type, buffer));
}

Value HostPartWriter::splitHeads(Value query, int64_t axis) {
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
void HostPartWriter::addBuffers(OpTy op) {
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

void HostPartWriter::addMaskStrides(Value mask) {
  auto metadata = memref::ExtractStridedMetadataOp::create(b, mask);
  for (auto [varies, stride] :
       llvm::zip(problem.maskVaries, metadata.getStrides()))
    if (varies)
      addCount(stride);
}

Value HostPartWriter::allocateWork(Value numbers) {
  auto type = MemRefType::get(ShapedType::kDynamic, b.getI32Type());
  return memref::AllocOp::create(b, type, numbers);
}

void HostPartWriter::fillWorkList(VarlenAttentionOp op, Value work,
                                  Value rows) {
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
  Value one = index(1), threads = index(kWorkListThreads);
  gpu::LaunchFuncOp::create(b, listKernel, gpu::KernelDim3{one, one, one},
                            gpu::KernelDim3{threads, one, one}, Value(),
                            ValueRange{op.getCuQ(), op.getCuK(), work, rows});
}

/// As many blocks as run at a time, or fewer if there are fewer tiles; threads
/// and shared memory are the kernel's.
void HostPartWriter::launch(Value numTiles) {
  requireCountable(numTiles, "tiles");
  Value device = MultiprocessorsOp::create(b);
  Value blocks = arith::MinSIOp::create(b, device, numTiles);
  Value one = index(1);
  Value threads = index(kernel.getThreads());
  Value bytes = arith::ConstantIntOp::create(b, kernel.getSharedBytes(), 32);
  auto module = cast<gpu::GPUModuleOp>(kernel->getParentOp());
  auto symbol = SymbolRefAttr::get(
      module.getNameAttr(), {FlatSymbolRefAttr::get(kernel.getSymNameAttr())});
  gpu::LaunchFuncOp::create(b, symbol, gpu::KernelDim3{blocks, one, one},
                            gpu::KernelDim3{threads, one, one}, bytes,
                            arguments);
}

void HostPartWriter::writePacked(VarlenAttentionOp op) {
  Value rows = extent(op.getQuery(), 0), keys = extent(op.getKey(), 0);
  Value entries = extent(op.getCuQ(), 0);
  requireCountable(rows, "query rows");
  requireCountable(keys, "keys");
  requireCountable(entries, "sequences");
  addBuffers(op);
  addPointer(op.getCuQ());
  addPointer(op.getCuK());
  Value two = index(2), first = index(kFirstTileOfEntry);
  Value work = allocateWork(
      arith::AddIOp::create(b, arith::MulIOp::create(b, entries, two), first));
  addPointer(work);
  addCount(rows);
  Value sequences = arith::SubIOp::create(b, entries, index(1));
  addCount(sequences);
  fillWorkList(op, work, rows);
  // The last tile of a sequence may be a part of one: there are at most as many
  // tiles as if the rows were those of one sequence, and one more a sequence.
  Value tokens = index(problem.getTokens());
  Value slots = arith::AddIOp::create(
      b, arith::FloorDivSIOp::create(b, rows, tokens), entries);
  Value tiles = arith::MulIOp::create(b, slots, index(problem.getGroups()));
  launch(arith::SelectOp::create(b, isEqual(rows, 0), index(0), tiles));
}

void HostPartWriter::writeDense(AttentionOp op) {
  int64_t axis = op.getSequenceAxis();
  Value rows = extent(op.getQuery(), axis), keys = extent(op.getKey(), axis);
  Value batch = extent(op.getQuery(), 0);
  requireCountable(rows, "query rows");
  requireCountable(keys, "keys");
  addBuffers(op);
  if (op.getMask())
    addPointer(op.getMask());
  Value work = allocateWork(index(kCounter + 1));
  addPointer(work);
  addCount(rows);
  addCount(keys);
  addCount(batch);
  if (op.getMask())
    addMaskStrides(op.getMask());
  Value none = arith::ConstantIntOp::create(b, 0, 32);
  gpu::MemsetOp::create(b, Type(), ValueRange(), work, none);
  Value tilesOfSequence =
      arith::CeilDivSIOp::create(b, rows, index(problem.getTokens()));
  Value sequences = arith::MulIOp::create(b, batch, index(problem.getGroups()));
  launch(arith::MulIOp::create(b, tilesOfSequence, sequences));
}

void gqa::writeHostPart(Operation *op, const ForwardProblem &problem,
                        KernelOp kernel) {
  HostPartWriter writer(op, problem, kernel);
  llvm::TypeSwitch<Operation *>(op)
      .Case([&](VarlenAttentionOp attention) { writer.writePacked(attention); })
      .Case([&](AttentionOp attention) { writer.writeDense(attention); });
}
