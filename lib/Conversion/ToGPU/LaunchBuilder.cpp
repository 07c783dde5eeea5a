//===- LaunchBuilder.cpp - One thread for each parallel iteration ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::gqa;

static constexpr int64_t kThreadsPerBlock = 256;

/// The coordinates of the `number`-th point of the box `extents`.
static SmallVector<Value> getPoint(OpBuilder &builder, Location loc,
                                   Value number, ValueRange extents) {
  SmallVector<Value> point(extents.size());
  for (int64_t axis = extents.size() - 1; axis > 0; --axis) {
    point[axis] = arith::RemUIOp::create(builder, loc, number, extents[axis]);
    number = arith::DivUIOp::create(builder, loc, number, extents[axis]);
  }
  point[0] = number;
  return point;
}

/// Fails, with an error, if the product of the static `extents` overflows.
static LogicalResult checkNumPoints(Location loc, ValueRange extents) {
  int64_t product = 1;
  for (Value extent : extents) {
    std::optional<int64_t> known = getConstantIntValue(extent);
    // Nothing runs, or it is not known here how much.
    if (!known || *known == 0)
      return success();
    if (llvm::MulOverflow(product, *known, product))
      return emitError(loc)
             << "the number of iterations does not fit in 64 bits";
  }
  return success();
}

FailureOr<gpu::LaunchOp>
gqa::createLaunch(OpBuilder &builder, Location loc, ValueRange extents,
                  function_ref<void(OpBuilder &, ValueRange)> body) {
  if (failed(checkNumPoints(loc, extents)))
    return failure();
  auto getConstant = [&](OpBuilder &b, int64_t value) -> Value {
    return arith::ConstantIndexOp::create(b, loc, value);
  };
  Value one = getConstant(builder, 1);
  Value total = one;
  for (Value extent : extents)
    total = total == one ? extent
                         : arith::MulIOp::create(builder, loc, total, extent);
  Value threads =
      extents.empty() ? one : getConstant(builder, kThreadsPerBlock);
  Value blocks = extents.empty()
                     ? one
                     : arith::CeilDivSIOp::create(builder, loc, total, threads);
  auto launch =
      gpu::LaunchOp::create(builder, loc, blocks, one, one, threads, one, one);
  OpBuilder inner = OpBuilder::atBlockBegin(&launch.getBody().front());
  if (extents.empty()) {
    body(inner, {});
    gpu::TerminatorOp::create(inner, loc);
    return launch;
  }

  Value first = arith::MulIOp::create(inner, loc, launch.getBlockIds().x,
                                      getConstant(inner, kThreadsPerBlock));
  Value number =
      arith::AddIOp::create(inner, loc, first, launch.getThreadIds().x);
  Value isInside = arith::CmpIOp::create(inner, loc, arith::CmpIPredicate::slt,
                                         number, total);
  scf::IfOp::create(inner, loc, isInside, [&](OpBuilder &b, Location) {
    body(b, getPoint(b, loc, number, extents));
    scf::YieldOp::create(b, loc);
  });
  gpu::TerminatorOp::create(inner, loc);
  return launch;
}
