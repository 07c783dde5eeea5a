//===- HopperDialect.cpp - The hopper dialect -----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/IR/Hopper.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

#include "gqa/Dialect/Hopper/IR/HopperDialect.cpp.inc"
#include "gqa/Dialect/Hopper/IR/HopperEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "gqa/Dialect/Hopper/IR/HopperAttrs.cpp.inc"

namespace {
/// Functions on tiles (a softmax step, a mask) are inlined ahead of lowering:
/// none of our operations depends on where it is.
struct HopperInliner : public DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *, Operation *, bool) const final {
    return true;
  }
  bool isLegalToInline(Region *, Region *, bool, IRMapping &) const final {
    return true;
  }
  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void HopperDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "gqa/Dialect/Hopper/IR/HopperAttrs.cpp.inc"
      >();
  registerTypes();
  addOperations<
#define GET_OP_LIST
#include "gqa/Dialect/Hopper/IR/HopperOps.cpp.inc"
      >();
  addInterfaces<HopperInliner>();
}

//===----------------------------------------------------------------------===//
// PlanAttr
//===----------------------------------------------------------------------===//

// The attribute's enumerations mirror those of ForwardPlan.
static_assert(int(PlanProbabilities::InShared) == int(Probabilities::InShared));

static ForwardPlan makePlan(int64_t headDim, int64_t valueHeadDim,
                            int64_t blockN, int64_t consumers, int64_t stages,
                            int64_t queryStages, Probabilities probabilities,
                            bool pingPong, bool lateWait) {
  return {headDim,
          valueHeadDim,
          blockN,
          consumers,
          stages,
          queryStages,
          static_cast<PlanProbabilities>(probabilities),
          pingPong,
          lateWait};
}

LogicalResult PlanAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               int64_t headDim, int64_t valueHeadDim,
                               int64_t blockN, int64_t consumers,
                               int64_t stages, int64_t queryStages,
                               Probabilities probabilities, bool pingPong,
                               bool lateWait) {
  std::optional<std::string> violation = findPlanViolation(
      makePlan(headDim, valueHeadDim, blockN, consumers, stages, queryStages,
               probabilities, pingPong, lateWait));
  if (violation)
    return emitError() << "plan " << *violation;
  return success();
}

ForwardPlan PlanAttr::getForwardPlan() const {
  return makePlan(getHeadDim(), getValueHeadDim(), getBlockN(), getConsumers(),
                  getStages(), getQueryStages(), getProbabilities(),
                  getPingPong(), getLateWait());
}

PlanAttr PlanAttr::get(MLIRContext *context, const ForwardPlan &plan) {
  return get(context, plan.headDim, plan.valueHeadDim, plan.blockN,
             plan.consumers, plan.stages, plan.queryStages,
             static_cast<Probabilities>(plan.probabilities), plan.pingPong,
             plan.lateWait);
}
