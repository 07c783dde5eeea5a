//===- GQAToSCF.cpp - Lowers gqa on memrefs to loops ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every operation becomes the same pair of parallel loops: blocks outside,
// kThreadsPerBlock lanes inside. One lane computes one query row of one head,
// or one element of a repeat.
//
//===----------------------------------------------------------------------===//

#include "AttentionToLower.h"
#include "OnlineSoftmax.h"

#include "gqa/Conversion/Passes.h"
#include "gqa/Conversion/StridedOperand.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/ParallelLoopMapper.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_CONVERTGQATOSCFPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

/// Iterations of the inner loop: threads of a block on a GPU.
static constexpr int64_t kThreadsPerBlock = 128;

namespace {
/// Emits the loops that lowered operations run in.
class ParallelEmitter {
public:
  ParallelEmitter(ComputeBuilder &b, bool gpuMapping)
      : b(b), gpuMapping(gpuMapping) {}

  /// parallel (block in [0, numBlocks)) parallel (lane in [0, threads))
  ///   body(block, lane)
  void emit(Value numBlocks, llvm::function_ref<void(Value, Value)> body) {
    emitLoop(numBlocks, gpu::Processor::BlockX, [&](Value block) {
      emitLoop(b.index(kThreadsPerBlock), gpu::Processor::ThreadX,
               [&](Value lane) { body(block, lane); });
    });
  }

private:
  void emitLoop(Value count, gpu::Processor processor,
                llvm::function_ref<void(Value)> body);

  ComputeBuilder &b;
  bool gpuMapping;
};
} // namespace

void ParallelEmitter::emitLoop(Value count, gpu::Processor processor,
                               llvm::function_ref<void(Value)> body) {
  // One after another: compilers differ in the order of arguments.
  Value zero = b.index(0);
  Value one = b.index(1);
  auto loop = scf::ParallelOp::create(b, ValueRange{zero}, ValueRange{count},
                                      ValueRange{one});
  if (gpuMapping) {
    AffineMap identity = b.getDimIdentityMap();
    auto mapping = gpu::ParallelLoopDimMappingAttr::get(
        b.getContext(), processor, identity, identity);
    loop->setAttr(gpu::getMappingAttrName(), b.getArrayAttr({mapping}));
  }
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  body(loop.getInductionVars()[0]);
}

/// out[.., h, ..] = source[.., h floordiv n_rep, ..], one element a lane.
static void emitRepeat(ComputeBuilder &b, RepeatKVOp op,
                       ParallelEmitter &loops) {
  int64_t rank = cast<MemRefType>(op.getOut().getType()).getRank();
  SmallVector<Value> extents;
  for (int64_t axis = 0; axis < rank; ++axis)
    extents.push_back(b.extent(op.getOut(), axis));
  Value count = extents[0];
  for (Value extent : ArrayRef(extents).drop_front())
    count = b.mul(count, extent);
  Value numBlocks =
      b.div(b.add(count, b.index(kThreadsPerBlock - 1)), kThreadsPerBlock);
  loops.emit(numBlocks, [&](Value block, Value lane) {
    Value element = b.add(b.mul(block, b.index(kThreadsPerBlock)), lane);
    b.ifThen(b.compare(arith::CmpIPredicate::slt, element, count), [&] {
      SmallVector<Value> position(rank);
      for (int64_t axis = rank - 1; axis > 0; --axis) {
        position[axis] = b.mod(element, extents[axis]);
        element = b.div(element, extents[axis]);
      }
      position[0] = element;
      SmallVector<Value> origin(position);
      Value &head = origin[op.getHeadsAxis()];
      head = b.div(head, op.getNRep());
      memref::StoreOp::create(b,
                              memref::LoadOp::create(b, op.getSource(), origin),
                              op.getOut(), position);
    });
  });
}

static void emitAttention(ComputeBuilder &b, const AttentionToLower &attention,
                          ParallelEmitter &loops) {
  RowSpace rows(b, attention, kThreadsPerBlock);
  loops.emit(rows.getNumBlocks(), [&](Value block, Value lane) {
    rows.emitRow(b, block, lane, [&](const AttentionRow &row) {
      emitAttentionRow(b, attention, row);
    });
  });
}

/// Whether `op` can be lowered: all of it on memrefs with strides.
static LogicalResult checkOperands(Operation *op) {
  return success(llvm::all_of(op->getOperands(), [&](Value operand) {
    return succeeded(getStridedOperandType(op, operand));
  }));
}

namespace {
struct ConvertGQAToSCFPass
    : public gqa::impl::ConvertGQAToSCFPassBase<ConvertGQAToSCFPass> {
  using ConvertGQAToSCFPassBase::ConvertGQAToSCFPassBase;

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    bool allFit = true;
    getOperation()->walk([&](Operation *op) {
      if (!isa<RepeatKVOp, AttentionOp, VarlenAttentionOp>(op))
        return;
      allFit &= succeeded(checkOperands(op));
      ops.push_back(op);
    });
    if (!allFit)
      return signalPassFailure();
    for (Operation *op : ops) {
      lower(op);
      op->erase();
    }
  }

private:
  void lower(Operation *op) {
    OpBuilder builder(op);
    MathFlavor flavor = gpuMapping ? MathFlavor::BaseTwo : MathFlavor::Natural;
    auto lowerAttention = [&](auto attentionOp) {
      ComputeBuilder b(op->getLoc(), builder, attentionOp.getComputeType(),
                       flavor);
      ParallelEmitter loops(b, gpuMapping);
      emitAttention(b, AttentionToLower(attentionOp), loops);
    };
    llvm::TypeSwitch<Operation *>(op)
        .Case<AttentionOp, VarlenAttentionOp>(lowerAttention)
        .Case([&](RepeatKVOp repeat) {
          ComputeBuilder b(op->getLoc(), builder, builder.getF32Type(), flavor);
          ParallelEmitter loops(b, gpuMapping);
          emitRepeat(b, repeat, loops);
        });
  }
};
} // namespace
