//===- BufferizableOpInterfaceImpl.cpp - gqa from tensors to memrefs ------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Transforms/BufferizableOpInterfaceImpl.h"

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace mlir::gqa;

/// The axis of the query that axis `axis` of result `result` is as long as.
static int64_t getQueryAxis(AttentionOp op, OpResult result, int64_t axis) {
  if (result == op.getOutput())
    return axis;
  // lse is [B, Hq, Sq].
  int64_t axes[] = {0, op.getHeadsAxis(), op.getSequenceAxis()};
  return axes[axis];
}

static int64_t getQueryAxis(VarlenAttentionOp op, OpResult result,
                            int64_t axis) {
  // lse is [Hq, total_q].
  return result == op.getOutput() ? axis : 1 - axis;
}

static int64_t getQueryAxis(RepeatKVOp, OpResult, int64_t axis) { return axis; }

/// The form on memrefs of `op`, which reads `operands` and writes `outs`.
static void createOnBuffers(RewriterBase &rewriter, RepeatKVOp op,
                            ArrayRef<Value> operands, ArrayRef<Value> outs) {
  auto lowered = RepeatKVOp::create(rewriter, op.getLoc(), operands[0], outs[0],
                                    op.getHeadsAxis(), op.getNRep());
  lowered->setDiscardableAttrs(op->getDiscardableAttrDictionary());
}

template <typename OpTy>
static void createOnBuffers(RewriterBase &rewriter, OpTy op,
                            ArrayRef<Value> operands, ArrayRef<Value> outs) {
  SmallVector<Value> all(operands);
  llvm::append_range(all, outs);
  typename OpTy::Properties properties = op.getProperties();
  properties.operandSegmentSizes.back() = outs.size();
  OperationState state(op.getLoc(), OpTy::getOperationName(), all,
                       /*types=*/{});
  state.getOrAddProperties<typename OpTy::Properties>() = properties;
  state.addAttributes(
      llvm::to_vector(op->getDiscardableAttrDictionary().getValue()));
  rewriter.create(state);
}

namespace {
/// Every operation of the dialect reads its tensors and computes new ones.
/// The first tensor, query or source, has the dynamic extents of the results.
template <typename OpTy>
struct ReadsOperandsModel
    : public BufferizableOpInterface::ExternalModel<ReadsOperandsModel<OpTy>,
                                                    OpTy> {
  bool bufferizesToAllocation(Operation *, Value) const { return true; }

  bool bufferizesToMemoryRead(Operation *, OpOperand &,
                              const AnalysisState &) const {
    return true;
  }

  bool bufferizesToMemoryWrite(Operation *, OpOperand &,
                               const AnalysisState &) const {
    return false;
  }

  AliasingValueList getAliasingValues(Operation *, OpOperand &,
                                      const AnalysisState &) const {
    return {};
  }

  FailureOr<BufferLikeType> getBufferType(Operation *op, Value value,
                                          const BufferizationOptions &options,
                                          const BufferizationState &,
                                          SmallVector<Value> &) const {
    auto type = cast<RankedTensorType>(value.getType());
    std::optional<Attribute> space = options.defaultMemorySpaceFn(type);
    if (!space)
      return op->emitOpError("expects a memory space for its result ") << type;
    return cast<BufferLikeType>(
        getMemRefTypeWithStaticIdentityLayout(type, *space));
  }

  LogicalResult bufferize(Operation *operation, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto op = cast<OpTy>(operation);
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      if (!isa<TensorType>(operand.getType())) {
        operands.push_back(operand);
        continue;
      }
      FailureOr<Value> buffer = getBuffer(rewriter, operand, options, state);
      if (failed(buffer))
        return failure();
      operands.push_back(*buffer);
    }
    SmallVector<Value> outs;
    for (OpResult result : op->getResults()) {
      FailureOr<BufferLikeType> bufferType =
          bufferization::getBufferType(result, options, state);
      if (failed(bufferType))
        return failure();
      auto type = cast<MemRefType>(*bufferType);
      SmallVector<Value> extents;
      for (int64_t axis = 0; axis < type.getRank(); ++axis)
        if (type.isDynamicDim(axis))
          extents.push_back(
              memref::DimOp::create(rewriter, op.getLoc(), operands[0],
                                    getQueryAxis(op, result, axis)));
      FailureOr<Value> out =
          options.createAlloc(rewriter, op.getLoc(), type, extents);
      if (failed(out))
        return failure();
      outs.push_back(*out);
    }
    createOnBuffers(rewriter, op, operands, outs);
    replaceOpWithBufferizedValues(rewriter, operation, outs);
    return success();
  }
};
} // namespace

void gqa::registerBufferizableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, GQADialect *) {
    RepeatKVOp::attachInterface<ReadsOperandsModel<RepeatKVOp>>(*context);
    AttentionOp::attachInterface<ReadsOperandsModel<AttentionOp>>(*context);
    VarlenAttentionOp::attachInterface<ReadsOperandsModel<VarlenAttentionOp>>(
        *context);
  });
}
