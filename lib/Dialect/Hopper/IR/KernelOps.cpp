//===- KernelOps.cpp - Kernels, roles and loops ---------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/IR/Hopper.h"
#include "gqa/Dialect/Hopper/Utils/SharedMemoryLayout.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/FunctionImplementation.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

//===----------------------------------------------------------------------===//
// KernelOp
//===----------------------------------------------------------------------===//

ParseResult KernelOp::parse(OpAsmParser &parser, OperationState &result) {
  auto buildType = [](Builder &builder, ArrayRef<Type> inputs,
                      ArrayRef<Type> results,
                      function_interface_impl::VariadicFlag, std::string &) {
    return builder.getFunctionType(inputs, results);
  };
  return function_interface_impl::parseFunctionOp(
      parser, result, /*allowVariadic=*/false,
      getFunctionTypeAttrName(result.name), buildType,
      getArgAttrsAttrName(result.name), getResAttrsAttrName(result.name));
}

void KernelOp::print(OpAsmPrinter &printer) {
  function_interface_impl::printFunctionOp(
      printer, *this, /*isVariadic=*/false, getFunctionTypeAttrName(),
      getArgAttrsAttrName(), getResAttrsAttrName());
}

WarpSpecializeOp KernelOp::getRoles() {
  WarpSpecializeOp roles;
  getBody().walk([&](WarpSpecializeOp op) { roles = op; });
  return roles;
}

int64_t KernelOp::getThreads() {
  WarpSpecializeOp roles = getRoles();
  return 128 * (roles ? 1 + roles.getConsumers() : 1);
}

int64_t KernelOp::getSharedBytes() {
  int64_t contents = 0, barriers = 0;
  getBody().walk([&](AllocOp op) {
    SharedFootprint footprint = getSharedFootprint(op.getRing().getType());
    contents = llvm::alignTo(contents, footprint.alignment) + footprint.bytes;
    barriers += 16 * footprint.stages;
  });
  return contents + barriers;
}

LogicalResult KernelOp::verify() {
  if (!isa_and_nonnull<gpu::GPUModuleOp>((*this)->getParentOp()))
    return emitOpError("expects to be in a gpu.module");
  if (isExternal())
    return emitOpError("expects a body");
  if (!getResultTypes().empty())
    return emitOpError() << "expects no results, but got "
                         << getResultTypes().size();
  for (auto [index, type] : llvm::enumerate(getArgumentTypes()))
    if (!isa<TensorMapType, GlobalType>(type) && !type.isF32() &&
        !type.isInteger(32) && !type.isInteger(64))
      return emitOpError() << "expects argument " << index
                           << " to be a tensor map, a pointer, or a scalar of "
                              "f32, i32 or i64, but got "
                           << type;
  // Both are walks over the whole body, which is verified by now.
  int64_t roles = 0;
  getBody().walk([&](WarpSpecializeOp) { ++roles; });
  if (roles > 1)
    return emitOpError() << "expects one hopper.warp_specialize, but got "
                         << roles;
  if (int64_t bytes = getSharedBytes(); bytes > kMaxSharedBytes)
    return emitOpError() << "expects at most " << kMaxSharedBytes
                         << " bytes of shared memory, but got " << bytes;
  WarpSpecializeOp op = getRoles();
  if (!op)
    return success();
  if (std::optional<PlanAttr> plan = getPlan();
      plan && plan->getConsumers() != op.getConsumers())
    return op.emitOpError() << "expects the plan's " << plan->getConsumers()
                            << " consumers, but got " << op.getConsumers();
  return success();
}

//===----------------------------------------------------------------------===//
// WarpSpecializeOp, NamedBarrierOp
//===----------------------------------------------------------------------===//

LogicalResult WarpSpecializeOp::verify() {
  for (auto [role, registers] : {std::pair("producer", getProducerRegisters()),
                                 std::pair("consumer", getConsumerRegisters())})
    if (registers < 24 || registers > 256 || registers % 8 != 0)
      return emitOpError() << "expects the " << role
                           << "'s registers to be a multiple of 8 from 24 to "
                              "256, but got "
                           << registers;
  if (getConsumers() < 1 || getConsumers() > 7)
    return emitOpError() << "expects 1 to 7 consumers, but got "
                         << getConsumers();
  int64_t registers = 128 * (int64_t(getProducerRegisters()) +
                             int64_t(getConsumers()) * getConsumerRegisters());
  if (registers > kMaxRegisters)
    return emitOpError() << "expects at most " << kMaxRegisters
                         << " registers for all threads, but got " << registers;
  if (getProducer().getNumArguments() != 0)
    return emitOpError() << "expects no arguments of the producer, but got "
                         << getProducer().getNumArguments();
  if (getScheduler().getNumArguments() != 0)
    return emitOpError() << "expects no arguments of the scheduler, but got "
                         << getScheduler().getNumArguments();
  TypeRange types = getConsumer().getArgumentTypes();
  if (types.size() != 1 || !types.front().isInteger(32))
    return emitOpError("expects one argument of the consumer, an i32");
  for (Region *region : getRegions())
    if (!region->empty() &&
        region->front().getTerminator()->getNumOperands() != 0)
      return emitOpError("expects roles to yield nothing");
  return success();
}

LogicalResult NamedBarrierOp::verify() {
  if (getThreads() < 32 || getThreads() > 1024 || getThreads() % 32 != 0)
    return emitOpError() << "expects threads to be a multiple of 32 from 32 to "
                            "1024, but got "
                         << getThreads();
  APInt id;
  if (matchPattern(getId(), m_ConstantInt(&id)) && id.ugt(15))
    return emitOpError() << "expects a barrier from 0 to 15, but got "
                         << id.getSExtValue();
  return success();
}

//===----------------------------------------------------------------------===//
// KvLoopOp
//===----------------------------------------------------------------------===//

LogicalResult KvLoopOp::verify() {
  if (getBounds().empty())
    return emitOpError("expects at least one segment");
  if (getMasked().size() != getBounds().size())
    return emitOpError() << "expects as many flags as bounds, "
                         << getBounds().size() << ", but got "
                         << getMasked().size();
  TypeRange carried = getInits().getTypes();
  TypeRange arguments = getBody().getArgumentTypes();
  if (arguments.size() < 2 || !arguments[0].isInteger(32) ||
      !arguments[1].isInteger(1) || arguments.drop_front(2) != carried)
    return emitOpError("expects arguments of types i32, i1 and those carried");
  auto yield = dyn_cast<YieldOp>(getBody().front().getTerminator());
  if (!yield || yield.getOperandTypes() != carried)
    return emitOpError("expects hopper.yield of the types carried");
  if (getResultTypes() != carried)
    return emitOpError("expects results of the types carried");
  return success();
}

//===----------------------------------------------------------------------===//
// PartitionPointOp
//===----------------------------------------------------------------------===//

LogicalResult PartitionPointOp::verify() {
  TypeRange arguments = getBody().getArgumentTypes();
  if (arguments.size() != 1 || !arguments.front().isInteger(32))
    return emitOpError("expects one argument of its region, an i32");
  auto yield = dyn_cast<YieldOp>(getBody().front().getTerminator());
  if (!yield || yield.getNumOperands() != 1 ||
      !yield.getOperand(0).getType().isInteger(1))
    return emitOpError("expects hopper.yield of one i1");
  for (Operation &op : getBody().front().without_terminator())
    if (!isMemoryEffectFree(&op))
      return op.emitOpError("in hopper.partition_point expects to be free of "
                            "effects");
  return success();
}
