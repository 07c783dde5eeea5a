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
#include "gqa/Dialect/GQA/Utils/RepeatSource.h"
#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_RAISEREPEATKVPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

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

/// `source`, the result of a linalg.generic, computed with an extent of 1 along
/// the dimensions in which all its elements are equal.
static Value buildOnce(ImplicitLocOpBuilder &b, Value source,
                       ArrayRef<int64_t> equalDims) {
  auto generic = source.getDefiningOp<linalg::GenericOp>();
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(generic);
  Value init = generic.getDpsInitOperand(0)->get();
  SmallVector<OpFoldResult> sizes;
  if (auto empty = init.getDefiningOp<tensor::EmptyOp>())
    sizes = empty.getMixedSizes();
  else
    sizes = tensor::getMixedSizes(b, generic.getLoc(), init);
  for (int64_t dim : equalDims)
    sizes[dim] = b.getIndexAttr(1);
  Value once = tensor::EmptyOp::create(b, generic.getLoc(), sizes,
                                       getElementTypeOrSelf(init));
  SmallVector<Value> operands(generic->getOperands());
  operands.back() = once;
  return clone(b, generic, once.getType(), operands)->getResult(0);
}

/// Builds what `form` describes, of `source`.
static Value build(ImplicitLocOpBuilder &b, const RepeatForm &form,
                   Value source) {
  auto type = cast<RankedTensorType>(form.value.getType());
  if (!form.equalDims.empty())
    source = buildOnce(b, source, form.equalDims);
  // The number of heads may be known from elsewhere than the source's type.
  auto sourceType = cast<RankedTensorType>(source.getType());
  SmallVector<int64_t> shape(sourceType.getShape());
  shape[form.permutation[form.axis]] = form.numHeads;
  if (sourceType.clone(shape) != sourceType)
    source = tensor::CastOp::create(b, sourceType.clone(shape), source);

  Value result = source;
  if (!isIdentityPermutation(form.permutation))
    result = createTranspose(b, b.getLoc(), source, form.permutation);
  result = RepeatKVOp::create(b, result, form.axis, form.factor).getResult();
  result = collapse(b, result, form.collapse);
  result = expandUnits(b, result, form);
  for (Operation *conversion : form.casts) {
    Type elementType = getElementTypeOrSelf(conversion->getResult(0).getType());
    Type castType = cast<RankedTensorType>(result.getType()).clone(elementType);
    result = clone(b, conversion, castType, result)->getResult(0);
  }
  if (result.getType() != type)
    result = tensor::CastOp::create(b, type, result);
  return result;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

static void emitRaised(const RepeatForm &form) {
  emitPassed(form.value.getDefiningOp(), "RaisedRepeat")
      << remark::metric("axis", form.valueAxis)
      << remark::metric("n_rep", form.factor);
}

static void emitNotRaised(Operation *op, Reason reason) {
  emitMissed(op, "NotRaised", reason)
      << remark::metric("Operation", op->getName().getStringRef());
}

namespace {
/// Notes what is erased.
struct ErasedValues : RewriterBase::Listener {
  void notifyOperationErased(Operation *op) override {
    values.insert(op->result_begin(), op->result_end());
  }

  llvm::DenseSet<Value> values;
};
} // namespace

static void raise(ArrayRef<RepeatForm> forms, RewriterBase &rewriter) {
  llvm::DenseMap<Value, Value> replacements;
  SmallVector<Value> unused;
  for (const RepeatForm &form : forms) {
    Value value = form.value;
    Operation *op = value.getDefiningOp();
    ImplicitLocOpBuilder b(op->getLoc(), op);
    Value replaced = replacements.lookup(form.source);
    Value repeat = build(b, form, replaced ? replaced : form.source);
    value.replaceAllUsesWith(repeat);
    replacements[value] = repeat;
    unused.append({value, repeat});
  }
  eraseDeadProducers(rewriter, unused);
}

/// The axes of values on which the keys and values of attentions have heads.
static llvm::DenseSet<HeadAxis> collectHeads(Operation *unit) {
  HeadSteps steps;
  SmallVector<HeadAxis> worklist;
  unit->walk([&](AttentionOpInterface op) {
    worklist.emplace_back(op.getKeyOperand(), op.getKeyHeadsAxis());
    worklist.emplace_back(op.getValueOperand(), op.getValueHeadsAxis());
  });
  llvm::DenseSet<HeadAxis> heads;
  while (!worklist.empty()) {
    HeadAxis next = worklist.pop_back_val();
    if (heads.insert(next).second)
      for (const HeadSource &source : steps.get(next).sources)
        worklist.push_back(source.getHeadAxis());
  }
  return heads;
}

/// Whether the copies in `value` may be some of heads. Those that are made
/// along the innermost dimension are not, unless an attention says so: the
/// halves of a rotary embedding look like that.
static bool mayHaveHeads(HeadMapAnalysis &maps, Value value,
                         const llvm::DenseSet<HeadAxis> &heads) {
  int64_t last = cast<RankedTensorType>(value.getType()).getRank() - 1;
  int64_t axis, factor;
  const HeadMapAnalysis::Entry *entry = maps.get(value);
  bool isMadeInside = entry && entry->viewed &&
                      entry->map.classify(axis, factor) == RepeatKind::Tile &&
                      axis == last &&
                      !maps.get(entry->viewed)->map.hasRepeatedDigits();
  return !isMadeInside || heads.contains({value, last});
}

/// Raises those of `values` that are repeats of heads as things are now. Those
/// that are in `erased` by now are gone.
static void raiseUndecided(ArrayRef<Value> values, const ErasedValues &erased,
                           Operation *unit, HeadMapOptions options,
                           RewriterBase &rewriter) {
  if (values.empty())
    return;
  llvm::DenseSet<HeadAxis> heads = collectHeads(unit);
  for (Value value : values) {
    if (erased.values.contains(value))
      continue;
    // What has been raised before changes what the analyses say.
    HeadMapAnalysis maps(options);
    HeadSteps steps;
    RepeatAnalysis repeats(steps);
    Reason why;
    FailureOr<RepeatForm> form = maps.findRepeat(value, why);
    if (succeeded(form) && !heads.contains({value, form->valueAxis}))
      continue;
    if (failed(form))
      form =
          maps.findRepeatOfEqualHeads(value, [&](Value source, int64_t axis) {
            return repeats.getFact({source, axis}).factor ==
                   cast<RankedTensorType>(source.getType()).getDimSize(axis);
          });
    if (failed(form)) {
      if (mayHaveHeads(maps, value, heads))
        emitNotRaised(value.getDefiningOp(), why);
      continue;
    }
    emitRaised(*form);
    raise(*form, rewriter);
  }
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
      llvm::for_each(candidates.getForms(), emitRaised);
      for (const RepeatCandidates::Missed &missed : candidates.getMissed())
        emitNotRaised(missed.op, missed.reason);
      ErasedValues erased;
      IRRewriter rewriter(&getContext(), &erased);
      raise(candidates.getForms(), rewriter);
      raiseUndecided(candidates.getUndecided(), erased, unit, options,
                     rewriter);
    }
  }
};
} // namespace
