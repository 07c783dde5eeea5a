//===- RaiseRepeatKV.cpp - Makes repeats of heads gqa.repeat_kv -----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"

#include "RepeatCandidates.h"

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_RAISEREPEATKVPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

static Value transpose(ImplicitLocOpBuilder &b, Value value,
                       ArrayRef<int64_t> permutation) {
  if (llvm::equal(permutation, llvm::seq<int64_t>(0, permutation.size())))
    return value;
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, b.getLoc(), value);
  SmallVector<OpFoldResult> permuted =
      llvm::map_to_vector(permutation, [&](int64_t dim) { return sizes[dim]; });
  Type elementType = cast<RankedTensorType>(value.getType()).getElementType();
  Value init = tensor::EmptyOp::create(b, permuted, elementType);
  return linalg::TransposeOp::create(b, value, init, permutation)->getResult(0);
}

using Groups = ArrayRef<SmallVector<int64_t, 2>>;

static bool isOneToOne(Groups groups) {
  return llvm::all_of(groups,
                      [](const auto &group) { return group.size() == 1; });
}

static Value collapse(ImplicitLocOpBuilder &b, Value value, Groups groups) {
  if (isOneToOne(groups))
    return value;
  return tensor::CollapseShapeOp::create(
      b, value, SmallVector<ReassociationIndices>(groups));
}

/// Splits off the dimensions of extent 1 that `form.value` has.
static Value expandUnits(ImplicitLocOpBuilder &b, Value value,
                         const RepeatForm &form) {
  if (isOneToOne(form.expand))
    return value;
  auto type = cast<RankedTensorType>(value.getType());
  int64_t rank = cast<RankedTensorType>(form.value.getType()).getRank();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, b.getLoc(), value);
  SmallVector<OpFoldResult> expandedSizes(rank, b.getIndexAttr(1));
  SmallVector<int64_t> expandedShape(rank, 1);
  for (auto [dim, kept] : llvm::enumerate(form.kept)) {
    expandedSizes[kept] = sizes[dim];
    expandedShape[kept] = type.getDimSize(dim);
  }
  return tensor::ExpandShapeOp::create(
      b, type.clone(expandedShape), value,
      SmallVector<ReassociationIndices>(form.expand), expandedSizes);
}

/// Builds what `form` describes, of `source`.
static Value build(ImplicitLocOpBuilder &b, const RepeatForm &form,
                   Value source) {
  auto type = cast<RankedTensorType>(form.value.getType());
  // The number of heads may be known from elsewhere than the source's type.
  auto sourceType = cast<RankedTensorType>(source.getType());
  SmallVector<int64_t> shape(sourceType.getShape());
  shape[form.permutation[form.axis]] = form.numHeads;
  if (sourceType.clone(shape) != sourceType)
    source = tensor::CastOp::create(b, sourceType.clone(shape), source);

  Value result = transpose(b, source, form.permutation);
  result = RepeatKVOp::create(b, result, form.axis, form.factor).getResult();
  result = collapse(b, result, form.collapse);
  result = expandUnits(b, result, form);
  if (result.getType() != type)
    result = tensor::CastOp::create(b, type, result);
  return result;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

static void emitRemarks(const RepeatCandidates &candidates) {
  for (const RepeatForm &form : candidates.getForms())
    emitPassed(form.value.getDefiningOp(), "RaisedRepeat")
        << remark::metric("axis", form.valueAxis)
        << remark::metric("n_rep", form.factor);
  for (const RepeatCandidates::Missed &missed : candidates.getMissed())
    emitMissed(missed.op, "NotRaised", missed.reason)
        << remark::metric("Operation", missed.op->getName().getStringRef());
}

/// Erases those of `ops` that nothing needs, and what only they needed.
static void eraseDead(ArrayRef<Operation *> ops) {
  SmallVector<Operation *> worklist(ops);
  llvm::DenseSet<Operation *> erased;
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    // Units yet to come are not ours to erase.
    if (erased.contains(op) || !isOpTriviallyDead(op) ||
        op->hasTrait<OpTrait::IsIsolatedFromAbove>())
      continue;
    for (Value operand : op->getOperands())
      if (Operation *producer = operand.getDefiningOp())
        worklist.push_back(producer);
    erased.insert(op);
    op->erase();
  }
}

static void raise(ArrayRef<RepeatForm> forms) {
  llvm::DenseMap<Value, Value> replacements;
  SmallVector<Operation *> unused;
  for (const RepeatForm &form : forms) {
    Value value = form.value;
    Operation *op = value.getDefiningOp();
    ImplicitLocOpBuilder b(op->getLoc(), op);
    Value replaced = replacements.lookup(form.source);
    Value repeat = build(b, form, replaced ? replaced : form.source);
    value.replaceAllUsesWith(repeat);
    replacements[value] = repeat;
    unused.append({op, repeat.getDefiningOp()});
  }
  eraseDead(unused);
}

namespace {
struct RaiseRepeatKVPass : gqa::impl::RaiseRepeatKVPassBase<RaiseRepeatKVPass> {
  using Base::Base;

  void runOnOperation() override {
    HeadMapOptions options;
    options.strictZeros = strictZeros;
    // No chain crosses into an operation that is isolated from above, so each
    // is a unit of its own.
    SmallVector<Operation *> units = {getOperation()};
    for (size_t next = 0; next < units.size(); ++next) {
      Operation *unit = units[next];
      RepeatCandidates candidates(options);
      unit->walk<WalkOrder::PreOrder>([&](Operation *op) {
        if (op != unit && op->hasTrait<OpTrait::IsIsolatedFromAbove>()) {
          units.push_back(op);
          return WalkResult::skip();
        }
        if (op != unit)
          candidates.visit(op);
        return WalkResult::advance();
      });
      candidates.finish();
      emitRemarks(candidates);
      raise(candidates.getForms());
    }
  }
};
} // namespace
