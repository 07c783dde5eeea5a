//===- Coverage.cpp - Which attention a tile kernel computes --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Coverage.h"

#include "gqa/Dialect/Hopper/Utils/ChoosePlan.h"
#include "gqa/Dialect/Hopper/Utils/SharedMemoryLayout.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/TypeSwitch.h"

#include <cmath>
#include <limits>
#include <numeric>

using namespace mlir;
using namespace mlir::gqa;
using hopper::kElementBytes;
using hopper::kUnitBytes;

/// Why an operation is not covered; empty if nothing is in the way.
using Obstacle = std::string;

static std::string toString(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

static std::string toString(double value) {
  std::string text;
  llvm::raw_string_ostream(text) << value;
  return text;
}

/// TMA reads `buffer` in units of 16 bytes. Strides and offsets that types do
/// not tell are checked when the tensor map is encoded.
static Obstacle checkLoadedBuffer(StringRef name, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  SmallVector<int64_t> strides;
  int64_t offset;
  std::string what = "tile kernels load " + name.str() + " by TMA, ";
  if (failed(type.getStridesAndOffset(strides, offset)))
    return what + "which needs strides";
  if (strides.back() != 1)
    return what + "which needs contiguous rows";
  constexpr int64_t kUnit = kUnitBytes / kElementBytes;
  auto isAligned = [](int64_t elements) {
    return ShapedType::isDynamic(elements) || elements % kUnit == 0;
  };
  if (!isAligned(offset) ||
      !llvm::all_of(ArrayRef(strides).drop_back(), isAligned))
    return what + "which needs strides and an offset that are multiples of " +
           std::to_string(kUnit) + " elements";
  for (int64_t extent : type.getShape())
    if (ShapedType::isStatic(extent) && (extent == 0 || extent >= kCountLimit))
      return what + "which needs extents from 1 to 2^30 - 1, not " +
             std::to_string(extent);
  return {};
}

static Obstacle checkStoredBuffer(StringRef name, Value buffer) {
  if (cast<MemRefType>(buffer.getType()).getLayout().isIdentity())
    return {};
  return "tile kernels write " + name.str() + " as a contiguous buffer";
}

/// The kernel reads one element after the other.
static Obstacle checkVector(StringRef name, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  SmallVector<int64_t> strides;
  int64_t offset;
  if (succeeded(type.getStridesAndOffset(strides, offset)) &&
      strides.front() == 1)
    return {};
  return "tile kernels read " + name.str() + " as a contiguous buffer";
}

/// How many heads a tile of `most` rows can pack: those of a tile share a key
/// and a value head, and all tiles have as many.
static int64_t getPackedHeads(const ForwardProblem &problem, int64_t most) {
  int64_t shared = std::gcd(problem.queryHeads / problem.keyHeads,
                            problem.queryHeads / problem.valueHeads);
  int64_t heads = std::min(shared, most);
  while (shared % heads != 0)
    --heads;
  return heads;
}

static Obstacle checkPlace(Operation *op, StringRef chip) {
  constexpr llvm::StringLiteral kChip = "sm_90a";
  if (chip != kChip)
    return "tile kernels are for " + kChip.str() + ", not " + chip.str();
  if (!op->getParentOfType<func::FuncOp>() ||
      op->getParentOfType<gpu::GPUModuleOp>())
    return "tile kernels are launched from a function on the host";
  return {};
}

/// `value` as the kernel has it.
static bool isNormalFloat(double value) {
  return std::isnormal(static_cast<float>(value));
}

static Obstacle checkScores(const ForwardProblem &problem) {
  if (problem.scale <= 0 || !isNormalFloat(problem.scale))
    return "tile kernels take a scale above 0, not " + toString(problem.scale);
  if (problem.softcap && !(isNormalFloat(*problem.softcap) &&
                           isNormalFloat(problem.scale / *problem.softcap)))
    return "tile kernels take a softcap that f32 holds, not " +
           toString(*problem.softcap);
  for (int64_t keys : {problem.windowLeft, problem.windowRight})
    if (keys >= kWindowLimit)
      return "tile kernels take windows of fewer than 2^29 keys, not " +
             std::to_string(keys);
  if (problem.sinkType && !problem.sinkType.isF32() &&
      !problem.sinkType.isF16() && !problem.sinkType.isBF16())
    return "tile kernels take sinks of f16, bf16 and f32, not " +
           toString(problem.sinkType);
  return {};
}

void ForwardProblem::setPlan(const hopper::ForwardPlan &newPlan,
                             std::optional<int64_t> newMostKeys) {
  plan = newPlan;
  mostKeys = newMostKeys;
  packedHeads = getPackedHeads(*this, plan.getBlockM());
}

/// Chooses the plan and how many heads a tile packs.
/// Makes a problem for each plan that `problem` has, without those that
/// sequences of `longest` keys, if that is known, do not need.
static Obstacle choosePlansOf(const ForwardProblem &problem,
                              std::optional<int64_t> longest,
                              std::vector<ForwardProblem> &problems) {
  int64_t d = problem.plan.headDim, dv = problem.plan.valueHeadDim;
  for (int64_t dim : {d, dv})
    if (dim % 16 != 0 || dim > 256)
      return "tile kernels take head dimensions that are multiples of 16 up to "
             "256, not " +
             std::to_string(dim);
  if (dv > d)
    return "tile kernels take value head dimensions up to that of the queries, "
           "not " +
           std::to_string(dv) + " with " + std::to_string(d);
  bool hasWindow = problem.windowLeft != -1 || problem.windowRight != -1;
  // Tiles have 128 rows at least.
  int64_t heads = getPackedHeads(problem, /*most=*/128);
  std::vector<hopper::PlanChoice> choices =
      hopper::choosePlans({d, dv, heads, hasWindow, problem.windowLeft != -1,
                           problem.maskType != Type()});
  if (choices.empty())
    return "no plan of a tile kernel fits head dimensions " +
           std::to_string(d) + " and " + std::to_string(dv);
  for (const auto &[plan, mostKeys] : choices) {
    if (longest && mostKeys && *longest > *mostKeys)
      continue;
    // Nothing is left to the next one.
    bool takesAll = longest && mostKeys;
    problems.emplace_back(problem).setPlan(plan,
                                           takesAll ? std::nullopt : mostKeys);
    if (takesAll)
      break;
  }
  return {};
}

template <typename OpTy>
static void readSharedParts(OpTy op, ForwardProblem &problem) {
  AttentionOpInterface attention = op;
  problem.elementType = cast<FloatType>(op.getQueryType().getElementType());
  problem.queryHeads = attention.getNumQueryHeads();
  problem.keyHeads = attention.getNumKeyHeads();
  problem.valueHeads = attention.getNumValueHeads();
  problem.plan.headDim = op.getQueryType().getShape().back();
  problem.plan.valueHeadDim = op.getValueType().getShape().back();
  problem.windowLeft = op.getWindowLeft();
  problem.windowRight = op.getWindowRight();
  problem.align = op.getAlign();
  problem.scale = op.getScale().convertToDouble();
  if (std::optional<APFloat> cap = op.getSoftcap())
    problem.softcap = cap->convertToDouble();
  problem.hasLse = op.hasLse();
  if (Value sinks = op.getSinks())
    problem.sinkType = cast<FloatType>(getElementTypeOrSelf(sinks.getType()));
}

template <typename OpTy>
static Obstacle checkBuffers(OpTy op) {
  for (auto [name, buffer] :
       {std::pair("queries", op.getQuery()), std::pair("keys", op.getKey()),
        std::pair("values", op.getValue())})
    if (Obstacle found = checkLoadedBuffer(name, buffer); !found.empty())
      return found;
  for (Value buffer : op.getOuts())
    if (Obstacle found = checkStoredBuffer("results", buffer); !found.empty())
      return found;
  return op.getSinks() ? checkVector("sinks", op.getSinks()) : Obstacle();
}

static Obstacle readOwnParts(VarlenAttentionOp op, ForwardProblem &problem) {
  problem.order = RowOrder::Packed;
  for (Value offsets : {op.getCuQ(), op.getCuK()})
    if (Obstacle found = checkVector("cu_seqlens", offsets); !found.empty())
      return found;
  return {};
}

/// [B or 1, Hq or 1, Sq or 1, Sk].
static Obstacle readMask(Value mask, ForwardProblem &problem) {
  auto type = cast<MemRefType>(mask.getType());
  problem.maskType = type.getElementType();
  if (!problem.maskType.isInteger(1) && !problem.maskType.isF16() &&
      !problem.maskType.isBF16() && !problem.maskType.isF32())
    return "tile kernels take masks of i1, f16, bf16 and f32, not " +
           toString(problem.maskType);
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)) || strides.back() != 1)
    return "tile kernels take masks with contiguous rows";
  // Only a static 1 broadcasts.
  for (auto [axis, varies] : llvm::enumerate(problem.maskVaries))
    varies = type.getDimSize(axis) != 1;
  return {};
}

static Obstacle readOwnParts(AttentionOp op, ForwardProblem &problem) {
  problem.order =
      op.getLayout() == Layout::BHSD ? RowOrder::BHSD : RowOrder::BSHD;
  return op.getMask() ? readMask(op.getMask(), problem) : Obstacle();
}

/// The keys of the longest sequence, if the operation tells; where it says -1,
/// there may be any number.
static std::optional<int64_t> findLongest(VarlenAttentionOp op) {
  std::optional<int64_t> longest = getConstantIntValue(op.getMaxK());
  return longest == -1 ? std::numeric_limits<int64_t>::max() : longest;
}

static std::optional<int64_t> findLongest(AttentionOp op) {
  auto type = cast<ShapedType>(op.getKey().getType());
  int64_t keys = type.getDimSize(op.getSequenceAxis());
  return ShapedType::isStatic(keys) ? std::optional(keys) : std::nullopt;
}

template <typename OpTy>
static Obstacle examine(OpTy op, StringRef chip,
                        std::vector<ForwardProblem> &problems) {
  ForwardProblem problem;
  if (Obstacle found = checkPlace(op, chip); !found.empty())
    return found;
  if (!op.isOnBuffers())
    return "tile kernels take operands on memrefs";
  readSharedParts(op, problem);
  if (!problem.elementType.isF16() && !problem.elementType.isBF16())
    return "tile kernels take f16 and bf16, not " +
           toString(problem.elementType);
  if (Obstacle found = readOwnParts(op, problem); !found.empty())
    return found;
  if (Obstacle found = checkScores(problem); !found.empty())
    return found;
  if (Obstacle found = checkBuffers(op); !found.empty())
    return found;
  return choosePlansOf(problem, findLongest(op), problems);
}

Coverage gqa::findCoverage(Operation *op, StringRef chip) {
  Coverage coverage;
  coverage.reason =
      llvm::TypeSwitch<Operation *, Obstacle>(op)
          .Case<AttentionOp, VarlenAttentionOp>([&](auto attention) {
            return examine(attention, chip, coverage.problems);
          })
          .Default([](Operation *) { return "it is no attention"; });
  return coverage;
}
