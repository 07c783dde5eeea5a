//===- Page.cpp - A kernel page as a whole --------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Page.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

#include <cmath>

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

PageTypes::PageTypes(MLIRContext *context, const ForwardProblem &problem) {
  const ForwardPlan &plan = problem.plan;
  constexpr int64_t kRows = 64;
  Type element = problem.elementType, f32 = Float32Type::get(context),
       i32 = IntegerType::get(context, 32);
  scores = FragmentType::get(context, kRows, plan.blockN, f32);
  output = FragmentType::get(context, kRows, plan.valueHeadDim, f32);
  scoresInflight = InflightType::get(context, kRows, plan.blockN, f32);
  outputInflight = InflightType::get(context, kRows, plan.valueHeadDim, f32);
  probabilities = OperandAType::get(context, kRows, plan.blockN, element);
  rows = RowsType::get(context, kRows, f32, /*partial=*/false);
  partialRows = RowsType::get(context, kRows, f32, /*partial=*/true);
  integerRows = RowsType::get(context, kRows, i32, /*partial=*/false);
  longRows = RowsType::get(context, kRows, IntegerType::get(context, 64),
                           /*partial=*/false);
  queryRing = RingType::get(context, plan.queryStages, plan.getBlockM(),
                            plan.headDim, element, plan.consumers);
  keyRing = RingType::get(context, plan.stages, plan.blockN, plan.headDim,
                          element, plan.consumers);
  valueRing = RingType::get(context, plan.stages, plan.blockN,
                            plan.valueHeadDim, element, plan.consumers);

  // A dense map has the sequence as one more dimension.
  auto getMap = [&](ArrayRef<int64_t> box) {
    SmallVector<int64_t> extents(box);
    if (!problem.isPacked())
      extents.push_back(1);
    return TensorMapType::get(context, extents, element);
  };
  queryMap = getMap(problem.getPacking().getQueryBox());
  keyMap = valueMap = getMap(getKeyBox(plan.blockN));
  out = GlobalType::get(context, element);
  lse = GlobalType::get(context, f32);
  integers = GlobalType::get(context, i32);
  int64_t words = countWorkWords(problem);
  constexpr int64_t kWarps = 4;
  orders = MailboxType::get(context, kOrderStages, words, /*readers=*/1);
  mailbox = MailboxType::get(context, kWorkStages, words,
                             /*readers=*/kWarps * plan.consumers);
  if (problem.sinkType)
    sinks = GlobalType::get(context, problem.sinkType);
  if (Type element = problem.maskType)
    mask = GlobalType::get(
        context, element.isInteger(1) ? IntegerType::get(context, 8) : element);
}

double Page::getScoreScale() const {
  // With a softcap, scores are quotients by it.
  return problem.hasAdditiveMask() ? 1.0
                                   : problem.softcap.value_or(problem.scale);
}

double Page::getExponentScale() const {
  constexpr double kLog2E = 1.4426950408889634;
  return getScoreScale() * kLog2E;
}

/// Declares the kernel and names its arguments.
static KernelOp writeKernel(PageEmitter &e, Page &page, StringRef name) {
  const PageTypes &types = page.types;
  const ForwardProblem &problem = page.problem;
  KernelArguments &arguments = page.arguments;
  SmallVector<std::pair<StringRef, Value *>> places;
  SmallVector<Type> argumentTypes;
  auto declare = [&](StringRef argumentName, Type type, Value &place) {
    places.emplace_back(argumentName, &place);
    argumentTypes.push_back(type);
  };
  Type i64 = e.getI64Type();
  declare("query", types.queryMap, arguments.query);
  declare("key", types.keyMap, arguments.key);
  declare("value", types.valueMap, arguments.value);
  declare("out", types.out, arguments.out);
  if (problem.hasLse)
    declare("lse", types.lse, arguments.lse);
  if (problem.sinkType)
    declare("sinks", types.sinks, arguments.sinks);
  if (problem.maskType)
    declare("mask", types.mask, arguments.mask);
  if (problem.isPacked()) {
    declare("cu_q", types.integers, arguments.rowOffsets);
    declare("cu_k", types.integers, arguments.keyOffsets);
  }
  declare("work", types.integers, arguments.work);
  declare("num_rows", i64, arguments.numRows);
  if (!problem.isPacked())
    declare("num_keys", i64, arguments.numKeys);
  declare("num_sequences", i64, arguments.numSequences);
  constexpr StringLiteral kStrides[] = {"mask_sequence_stride",
                                        "mask_head_stride", "mask_row_stride"};
  for (auto [strideName, varies, stride] :
       llvm::zip(kStrides, problem.maskVaries, arguments.maskStrides))
    if (varies)
      declare(strideName, i64, stride);

  auto kernel = KernelOp::create(
      e, e.getStringAttr(name),
      TypeAttr::get(e.getFunctionType(argumentTypes, {})),
      PlanAttr::get(e.getContext(), problem.plan), /*arg_attrs=*/ArrayAttr(),
      /*res_attrs=*/ArrayAttr());
  kernel->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), e.getUnitAttr());
  Block *entry = kernel.addEntryBlock();
  for (auto [place, value] : llvm::zip(places, entry->getArguments()))
    *place.second = e.name(place.first, value);
  return kernel;
}

static void writeKernelBody(PageEmitter &e, Page &page) {
  const ForwardPlan &plan = page.problem.plan;
  auto alloc = [&](StringRef name, Type type) {
    return e.name(name, AllocOp::create(e, type));
  };
  page.queryRing = alloc("queries", page.types.queryRing);
  page.keyRing = alloc("keys", page.types.keyRing);
  page.valueRing = alloc("values", page.types.valueRing);
  page.orders = alloc("orders", page.types.orders);
  page.mailbox = alloc("mailbox", page.types.mailbox);
  InitBarriersOp::create(e,
                         ValueRange{page.queryRing, page.keyRing,
                                    page.valueRing, page.orders, page.mailbox});
  auto roles =
      WarpSpecializeOp::create(e, plan.getProducerRegisters(), plan.consumers,
                               plan.getConsumerRegisters());
  e.fillRegion(roles.getProducer(), {}, {}, [&](ValueRange) {
    writeProducer(e, page);
    return SmallVector<Value>();
  });
  e.fillRegion(roles.getScheduler(), {}, {}, [&](ValueRange) {
    writeScheduler(e, page);
    return SmallVector<Value>();
  });
  e.fillRegion(roles.getConsumer(), e.i32(), {"consumer"},
               [&](ValueRange number) {
                 writeConsumer(e, page, number.front());
                 return SmallVector<Value>();
               });
}

KernelOp gqa::writePage(OpBuilder &builder, Location loc, StringRef name,
                        const ForwardProblem &problem) {
  PageEmitter e(loc, builder);
  auto module = gpu::GPUModuleOp::create(e, name);
  Page page(builder.getContext(), problem);
  page.functions.workItem = writeWorkItem(e, module, page);
  page.functions.keyBlocks = writeKeyBlocks(e, module, page);
  page.functions.place = writePlace(e, module, page);
  page.functions.score = writeScore(e, module, page);
  page.functions.bias = writeBias(e, module, page);
  page.functions.mask = writeMask(e, module, page);
  page.functions.negate = writeNegate(e, module, page);

  OpBuilder::InsertionGuard guard(e);
  e.setInsertionPointToEnd(module.getBody());
  KernelOp kernel = writeKernel(e, page, name);
  e.setInsertionPointToStart(&kernel.getBody().front());
  writeKernelBody(e, page);
  ReturnOp::create(e);
  return kernel;
}
