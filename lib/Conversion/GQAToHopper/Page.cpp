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
  queryRing = RingType::get(context, /*stages=*/1, plan.getBlockM(),
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
  offsets = GlobalType::get(context, i32);
  if (problem.sinkType)
    sinks = GlobalType::get(context, problem.sinkType);
}

double Page::getExponentScale() const {
  // With a softcap, scores are quotients by it.
  constexpr double kLog2E = 1.4426950408889634;
  return problem.softcap.value_or(problem.scale) * kLog2E;
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
  if (problem.isPacked()) {
    declare("cu_q", types.offsets, arguments.rowOffsets);
    declare("cu_k", types.offsets, arguments.keyOffsets);
    declare("num_rows", i64, arguments.numRows);
    declare("num_sequences", i64, arguments.numSequences);
  } else {
    declare("num_rows", i64, arguments.numRows);
    declare("num_keys", i64, arguments.numKeys);
  }

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

/// The threads of a block, once it is known that there is something to do.
static void writeRoles(PageEmitter &e, Page &page) {
  const ForwardPlan &plan = page.problem.plan;
  page.blocks = callKeyBlocks(e, page);
  auto alloc = [&](StringRef name, RingType type) {
    return e.name(name, AllocOp::create(e, type));
  };
  page.queryRing = alloc("queries", page.types.queryRing);
  page.keyRing = alloc("keys", page.types.keyRing);
  page.valueRing = alloc("values", page.types.valueRing);
  InitBarriersOp::create(
      e, ValueRange{page.queryRing, page.keyRing, page.valueRing});
  auto roles =
      WarpSpecializeOp::create(e, plan.getProducerRegisters(), plan.consumers,
                               plan.getConsumerRegisters());
  e.fillRegion(roles.getProducer(), {}, {}, [&](ValueRange) {
    writeProducer(e, page);
    return SmallVector<Value>();
  });
  e.fillRegion(roles.getConsumer(), e.i32(), {"consumer"},
               [&](ValueRange number) {
                 writeConsumer(e, page, number.front());
                 return SmallVector<Value>();
               });
}

static void writeKernelBody(PageEmitter &e, Page &page) {
  Value number = e.name("tile", BlockIdOp::create(e, /*axis=*/0));
  page.item.emplace(
      e.call(page.functions.workItem, getWorkItemOperands(e, page, number)));
  const WorkItem &item = *page.item;
  e.name("item", item.group);
  page.shift = page.problem.align == Align::BottomRight
                   ? e.name("shift", e.sub(item.numKeys, item.numRows))
                   : e.constant(0);
  if (!page.problem.isPacked())
    return writeRoles(e, page);
  Value isAlive = e.name("is_alive", e.compare(arith::CmpIPredicate::sge,
                                               item.firstToken, e.constant(0)));
  e.ifThen(isAlive, [&] { writeRoles(e, page); });
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
  page.functions.mask = writeMask(e, module, page);
  page.functions.softmax = writeSoftmax(e, module, page);

  OpBuilder::InsertionGuard guard(e);
  e.setInsertionPointToEnd(module.getBody());
  KernelOp kernel = writeKernel(e, page, name);
  e.setInsertionPointToStart(&kernel.getBody().front());
  writeKernelBody(e, page);
  ReturnOp::create(e);
  return kernel;
}
