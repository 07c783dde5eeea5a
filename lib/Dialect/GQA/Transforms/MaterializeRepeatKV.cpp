//===- MaterializeRepeatKV.cpp - Inserts repeats that backends need -----===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Transforms/Passes.h"

#include "Report.h"
#include "SunkRepeats.h"

#include "gqa/Backend/Backend.h"
#include "gqa/Dialect/GQA/Utils/Remarks.h"

#include <numeric>

namespace mlir::gqa {
#define GEN_PASS_DEF_MATERIALIZEREPEATKVPASS
#include "gqa/Dialect/GQA/Transforms/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

namespace {
/// A repeat to be inserted: operand, axis, factor.
struct Insertion {
  OpOperand *operand;
  int64_t axis;
  int64_t nRep;
};

struct MaterializeRepeatKVPass
    : gqa::impl::MaterializeRepeatKVPassBase<MaterializeRepeatKVPass> {
  using Base::Base;

  void runOnOperation() override;

  std::shared_ptr<CounterCollector> collector;

private:
  LogicalResult materialize(AttentionOpInterface op, BytesPrinter &printer);
  /// The numbers of heads that `backend` takes after the fewest repeats: the
  /// larger one for both (with `least-common`, the least that both reach), or
  /// that of the queries; failure if it takes neither or no repeat reaches it.
  FailureOr<HeadCounts> chooseHeadCounts(const BackendCapabilities &backend,
                                         HeadCounts heads) const;
  /// Inserts a repeat, whose bytes are added to `bytes`, or finds the one that
  /// another operand shares.
  RepeatKVOp insert(const Insertion &insertion, ByteSum &bytes);

  Counters counters;
  llvm::DenseMap<std::tuple<Value, int64_t, int64_t>, RepeatKVOp> inserted;
};
} // namespace

FailureOr<HeadCounts>
MaterializeRepeatKVPass::chooseHeadCounts(const BackendCapabilities &backend,
                                          HeadCounts heads) const {
  // No overflow: both numbers divide the third, or no repeat reaches it.
  bool reachQueries =
      heads.query % heads.key == 0 && heads.query % heads.value == 0;
  int64_t common = leastCommon && reachQueries
                       ? std::lcm(heads.key, heads.value)
                       : std::max(heads.key, heads.value);
  for (int64_t count : {common, heads.query}) {
    HeadCounts equal = {heads.query, count, count};
    if (count % heads.key == 0 && count % heads.value == 0 &&
        !checkHeadCounts(backend, equal))
      return equal;
  }
  return failure();
}

RepeatKVOp MaterializeRepeatKVPass::insert(const Insertion &insertion,
                                           ByteSum &bytes) {
  Value source = insertion.operand->get();
  RepeatKVOp &repeat = inserted[{source, insertion.axis, insertion.nRep}];
  if (repeat)
    return repeat;
  OpBuilder builder(&getContext());
  builder.setInsertionPointAfterValue(source);
  repeat = RepeatKVOp::create(builder, insertion.operand->getOwner()->getLoc(),
                              source, insertion.axis, insertion.nRep);
  ++counters.numRepeatsInserted;
  bytes.add(countBytes(RepeatOp(repeat)));
  return repeat;
}

LogicalResult MaterializeRepeatKVPass::materialize(AttentionOpInterface op,
                                                   BytesPrinter &printer) {
  if (!isa<RankedTensorType>(op.getKeyOperand().getType()) ||
      !isa<RankedTensorType>(op.getValueOperand().getType()))
    return success();
  BackendTable table = BackendTable::get(op);
  FailureOr<const BackendCapabilities *> backend = table.lookupOrEmitError(op);
  if (failed(backend))
    return failure();
  HeadCounts heads = {op.getNumQueryHeads(), op.getNumKeyHeads(),
                      op.getNumValueHeads()};
  std::optional<BackendRefusal> refusal = checkHeadCounts(**backend, heads);
  if (!refusal)
    return success();
  auto isUnknown = [](int64_t count) {
    return ShapedType::isDynamic(count) || count == 0;
  };
  if (llvm::any_of(ArrayRef<int64_t>{heads.query, heads.key, heads.value},
                   isUnknown)) {
    emitMissed(op, "RepeatMissing", Reason::DynamicHeads)
        << remark::metric("Backend", getEffectiveBackendName(op));
    return success();
  }
  FailureOr<HeadCounts> target = chooseHeadCounts(**backend, heads);
  if (failed(target)) {
    emitMissed(op, "RepeatMissing", Reason::Other)
        << remark::metric("Backend", getEffectiveBackendName(op))
        << remark::add("{0}", refusal->reason);
    return success();
  }
  ByteSum bytes;
  SmallVector<StringRef> roles;
  auto repeatOperand = [&](StringRef role, OpOperand &operand, int64_t axis,
                           int64_t nRep) {
    if (nRep == 1)
      return;
    roles.push_back(role);
    operand.set(insert({&operand, axis, nRep}, bytes).getResult());
  };
  repeatOperand("key", op.getKeyMutable(), op.getKeyHeadsAxis(),
                target->key / heads.key);
  repeatOperand("value", op.getValueMutable(), op.getValueHeadsAxis(),
                target->value / heads.value);
  if (getContext().getRemarkEngine())
    emitMissed(op, "RepeatInserted",
               refusal->key == "distinct_kv_heads"
                   ? Reason::KVFactorsDiffer
                   : Reason::BackendNeedsRepeatedHeads)
        << remark::metric("Backend", getEffectiveBackendName(op))
        << remark::add("the {0} of {1}", llvm::join(roles, " and the "),
                       op->getName().getStringRef())
        << remark::metric("Bytes", bytes.stringify(printer));
  return success();
}

void MaterializeRepeatKVPass::runOnOperation() {
  counters = {};
  inserted.clear();
  BytesPrinter printer(getOperation());
  SmallVector<AttentionOpInterface> attentions;
  getOperation()->walk(
      [&](AttentionOpInterface op) { attentions.push_back(op); });
  for (AttentionOpInterface op : attentions)
    if (failed(materialize(op, printer)))
      return signalPassFailure();
  if (counters.numRepeatsInserted == 0)
    markAllAnalysesPreserved();
  reportCounters(counters, stats, collector.get());
}

std::unique_ptr<Pass> gqa::createMaterializeRepeatKVPass(
    MaterializeRepeatKVPassOptions options,
    std::shared_ptr<CounterCollector> collector) {
  auto pass = std::make_unique<MaterializeRepeatKVPass>(std::move(options));
  pass->collector = std::move(collector);
  return pass;
}
