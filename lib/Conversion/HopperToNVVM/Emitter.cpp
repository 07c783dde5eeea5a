//===- Emitter.cpp - Builds the instructions of a thread ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emitter.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

void Emitter::getDependentDialects(DialectRegistry &registry) {
  registry.insert<LLVM::LLVMDialect, NVVM::NVVMDialect>();
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

Value Emitter::callIntrinsic(StringRef name, Type type, ValueRange arguments) {
  return LLVM::CallIntrinsicOp::create(*this, type, getStringAttr(name),
                                       arguments)
      .getResult(0);
}

Value Emitter::negativeInfinity() {
  return constantFloat(
      APFloat::getInf(APFloat::IEEEsingle(), /*Negative=*/true));
}

Value Emitter::addFloat(Value a, Value b) {
  return arith::AddFOp::create(*this, a, b, arith::FastMathFlags::contract);
}

Value Emitter::mulFloat(Value a, Value b) {
  return arith::MulFOp::create(*this, a, b, arith::FastMathFlags::contract);
}

/// A NaN loses here; the exponential of the score brings it back.
Value Emitter::maxFloat(Value a, Value b) {
  return arith::MaxNumFOp::create(*this, a, b);
}

Value Emitter::fma(Value a, Value b, Value c) {
  return math::FmaOp::create(*this, a, b, c);
}

// llvm.exp2 would become ex2.approx without ftz, for which ptxas adds a
// multiplication.
Value Emitter::exp2(Value x) {
  return callIntrinsic("llvm.nvvm.ex2.approx.ftz.f32", f32(), x);
}

Value Emitter::log2(Value x) {
  return callIntrinsic("llvm.nvvm.lg2.approx.ftz.f", f32(), x);
}

Value Emitter::reciprocal(Value x) {
  return NVVM::RcpApproxFtzF32Op::create(*this, f32(), x);
}

Value Emitter::pack(Value low, Value high, Type elementType) {
  Type pair = VectorType::get(2, elementType);
  auto rounding = NVVM::FPRoundingMode::RN;
  auto saturation = NVVM::SaturationMode::NONE;
  Value packed;
  if (elementType.isBF16())
    packed = NVVM::ConvertF32x2ToBF16x2Op::create(
        *this, pair, high, low, /*random_bits=*/Value(), rounding, saturation,
        /*relu=*/false);
  else
    packed = NVVM::ConvertF32x2ToF16x2Op::create(
        *this, pair, high, low, /*random_bits=*/Value(), rounding, saturation,
        /*relu=*/false);
  return LLVM::BitcastOp::create(*this, i32(), packed);
}

//===----------------------------------------------------------------------===//
// Threads
//===----------------------------------------------------------------------===//

/// All 32 lanes take part in a shuffle.
static constexpr int64_t kAllLanes = -1;

Value Emitter::threadId() { return NVVM::ThreadIdXOp::create(*this, i32()); }

Value Emitter::warpgroupId() {
  return shuffleFrom(shiftRight(threadId(), 7), 0);
}

Value Emitter::shuffleFrom(Value value, int64_t lane) {
  Value lanes = constant(kAllLanes), source = constant(lane);
  Value clamp = constant(31);
  return NVVM::ShflOp::create(*this, value.getType(), lanes, value, source,
                              clamp, NVVM::ShflKind::idx, UnitAttr());
}

Value Emitter::fragmentRow(int64_t half) {
  // getFragmentRow(), of this thread.
  Value warpRow = shiftLeft(warpInWarpgroup(), 4);
  Value row = add(warpRow, shiftRight(lane(), 2));
  return add(row, 8 * half);
}

Value Emitter::blockId(unsigned axis) {
  if (axis == 0)
    return NVVM::BlockIdXOp::create(*this, i32());
  if (axis == 1)
    return NVVM::BlockIdYOp::create(*this, i32());
  return NVVM::BlockIdZOp::create(*this, i32());
}

Value Emitter::gridDim(unsigned axis) {
  if (axis == 0)
    return NVVM::GridDimXOp::create(*this, i32());
  if (axis == 1)
    return NVVM::GridDimYOp::create(*this, i32());
  return NVVM::GridDimZOp::create(*this, i32());
}

Value Emitter::shuffleXor(Value value, int64_t mask) {
  Value lanes = constant(kAllLanes), distance = constant(mask);
  Value clamp = constant(31);
  return NVVM::ShflOp::create(*this, value.getType(), lanes, value, distance,
                              clamp, NVVM::ShflKind::bfly, UnitAttr());
}

Value Emitter::countLanes(Value condition) {
  Value lanes = NVVM::VoteSyncOp::create(*this, i32(), constant(kAllLanes),
                                         condition, NVVM::VoteSyncKind::ballot);
  return LLVM::CtPopOp::create(*this, i32(), lanes);
}

Value Emitter::anyLane(Value condition) {
  return NVVM::VoteSyncOp::create(*this, getI1Type(), constant(kAllLanes),
                                  condition, NVVM::VoteSyncKind::any);
}

Value Emitter::electOne() {
  return NVVM::ElectSyncOp::create(*this, getI1Type(), Value());
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Type Emitter::sharedPointer() {
  return LLVM::LLVMPointerType::get(
      getContext(), static_cast<unsigned>(NVVM::NVVMMemorySpace::Shared));
}

Value Emitter::sharedBase(StringRef symbol) {
  return LLVM::AddressOfOp::create(*this, sharedPointer(), symbol);
}

Value Emitter::offset(Value pointer, Value bytes) {
  return LLVM::GEPOp::create(*this, pointer.getType(), getI8Type(), pointer,
                             ArrayRef<LLVM::GEPArg>(bytes));
}

Value Emitter::offset(Value pointer, int64_t bytes) {
  return LLVM::GEPOp::create(
      *this, pointer.getType(), getI8Type(), pointer,
      ArrayRef<LLVM::GEPArg>(static_cast<int32_t>(bytes)));
}

Value Emitter::addressOf(Value pointer) {
  return LLVM::PtrToIntOp::create(*this, i32(), pointer);
}

Value Emitter::loadInvariant(Value pointer, Type elementType, Value index) {
  Value element = LLVM::GEPOp::create(*this, pointer.getType(), elementType,
                                      pointer, ArrayRef<LLVM::GEPArg>(index));
  auto load = LLVM::LoadOp::create(*this, elementType, element);
  load.setInvariant(true);
  return load;
}

/// "$first, $first+1, ..." as PTX operands.
static std::string operandList(int64_t first, int64_t count) {
  std::string text;
  for (int64_t i = 0; i < count; ++i)
    text += (i ? ", $" : "$") + std::to_string(first + i);
  return text;
}

static std::string repeat(StringRef constraint, int64_t count) {
  std::string text;
  for (int64_t i = 0; i < count; ++i)
    text += (i ? "," : "") + constraint.str();
  return text;
}

/// Constraints of `count` values that come out of the registers they go in by.
static std::string tiedConstraints(StringRef output, int64_t count) {
  std::string text = repeat(output, count);
  for (int64_t i = 0; i < count; ++i)
    text += "," + std::to_string(i);
  return text;
}

Values Emitter::inlineAsm(const Twine &text, StringRef constraints,
                          ValueRange arguments, TypeRange results) {
  Type type;
  if (results.size() == 1)
    type = results.front();
  else if (!results.empty())
    type = LLVM::LLVMStructType::getLiteral(getContext(),
                                            llvm::to_vector(results));
  auto op = LLVM::InlineAsmOp::create(
      *this, type ? TypeRange(type) : TypeRange(), arguments,
      StringRef(text.str()), constraints, /*has_side_effects=*/true,
      /*is_align_stack=*/false, LLVM::TailCallKind::None,
      LLVM::AsmDialectAttr::get(getContext(), LLVM::AsmDialect::AD_ATT),
      /*operand_attrs=*/ArrayAttr());
  if (results.size() == 1)
    return {op.getRes()};
  Values values;
  for (int64_t i = 0, e = results.size(); i < e; ++i)
    values.push_back(
        LLVM::ExtractValueOp::create(*this, op.getRes(), ArrayRef<int64_t>(i)));
  return values;
}

/// PTX of `instruction` under the predicate that operand `operand`, an i32, is
/// not 0.
static std::string predicated(StringRef instruction, int64_t operand) {
  return "{ .reg .pred p; setp.ne.b32 p, $" + std::to_string(operand) +
         ", 0; @p " + instruction.str() + " }";
}

void Emitter::storeGlobalIf(Value condition, Value pointer, Type elementType,
                            Value index, ValueRange words) {
  Value element = LLVM::GEPOp::create(*this, pointer.getType(), elementType,
                                      pointer, ArrayRef<LLVM::GEPArg>(index));
  int64_t count = words.size();
  std::string source = operandList(2, count);
  std::string store = count == 1 ? "st.global.b32 [$0], " + source + ";"
                                 : "st.global.v" + std::to_string(count) +
                                       ".b32 [$0], {" + source + "};";
  Values arguments = {element, arith::ExtUIOp::create(*this, i32(), condition)};
  std::string constraints = "l,r,";
  for (Value word : words) {
    bool isFloat = word.getType().isF32();
    constraints += isFloat ? "f," : "r,";
    arguments.push_back(word);
  }
  inlineAsm(predicated(store, 1), constraints + "~{memory}", arguments, {});
}

Values Emitter::loadShared16If(Value condition, Value address, int64_t bytes) {
  Value flag = arith::ExtUIOp::create(*this, i32(), condition);
  // The results are written before the operands were read: early clobber.
  std::string text;
  for (int64_t word = 0; word < 4; ++word)
    text += "mov.b32 $" + std::to_string(word) + ", 0; ";
  text += predicated("ld.shared.v4.b32 {" + operandList(0, 4) + "}, [$4+" +
                         std::to_string(bytes) + "];",
                     5);
  return inlineAsm(text, "=&r,=&r,=&r,=&r,r,r,~{memory}", {address, flag},
                   SmallVector<Type>(4, i32()));
}

void Emitter::storeShared16If(Value condition, Value address, int64_t bytes,
                              ValueRange words) {
  Value flag = arith::ExtUIOp::create(*this, i32(), condition);
  std::string store = "st.shared.v4.b32 [$0+" + std::to_string(bytes) + "], {" +
                      operandList(2, 4) + "};";
  Values arguments = {address, flag};
  llvm::append_range(arguments, words);
  inlineAsm(predicated(store, 1), "r,r,r,r,r,r,~{memory}", arguments, {});
}

Value Emitter::fetchAddIf(Value condition, Value pointer, Value amount) {
  Value flag = arith::ExtUIOp::create(*this, i32(), condition);
  // The result is written before the operands were read: early clobber.
  std::string text =
      "mov.b32 $0, 0; " +
      predicated("atom.relaxed.gpu.global.add.u32 $0, [$1], $3;", 2);
  return inlineAsm(text, "=&r,l,r,r,~{memory}", {pointer, flag, amount}, i32())
      .front();
}

void Emitter::storeMatrices(Value address, int64_t bytes, ValueRange words) {
  Values arguments = {address};
  llvm::append_range(arguments, words);
  inlineAsm("stmatrix.sync.aligned.m8n8.x4.shared::cta.b16 [$0+" +
                Twine(bytes) + "], {$1, $2, $3, $4};",
            "r,r,r,r,r,~{memory}", arguments, {});
}

/// A thread block's own shared memory lies in the window of its cluster, which
/// all versions of PTX for sm_90a can name as a destination; naming the block's
/// takes PTX 8.6.
void Emitter::loadTensor(Value destination, Value tensorMap,
                         ValueRange coordinates, Value barrier,
                         Value condition) {
  Type cluster = LLVM::LLVMPointerType::get(
      getContext(),
      static_cast<unsigned>(NVVM::NVVMMemorySpace::SharedCluster));
  Value inCluster = LLVM::AddrSpaceCastOp::create(*this, cluster, destination);
  NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp::create(
      *this, inCluster, tensorMap, coordinates, barrier,
      /*im2colOffsets=*/ValueRange(), /*multicastMask=*/Value(),
      /*l2CacheHint=*/Value(), NVVM::TMALoadMode::TILE, /*isCTAOnly=*/false,
      /*group=*/NVVM::CTAGroupKindAttr(), condition);
}

void Emitter::fenceProxy() {
  auto space =
      NVVM::SharedSpaceAttr::get(getContext(), NVVM::SharedSpace::shared_cta);
  NVVM::FenceProxyOp::create(*this, NVVM::ProxyKind::async_shared, space);
}

//===----------------------------------------------------------------------===//
// Barriers and roles
//===----------------------------------------------------------------------===//

void Emitter::initBarrier(Value barrier, int64_t arrivals) {
  NVVM::MBarrierInitOp::create(*this, barrier, constant(arrivals),
                               /*predicate=*/Value());
}

void Emitter::fenceBarrierInit() { NVVM::FenceMbarrierInitOp::create(*this); }

void Emitter::waitBarrier(Value barrier, Value phase) {
  // How long a try may suspend the thread; the wait loops until it succeeds.
  constexpr int64_t kSuspendNanoseconds = 10000000;
  NVVM::MBarrierTryWaitParityOp::create(*this, barrier, phase,
                                        constant(kSuspendNanoseconds));
}

void Emitter::arriveExpecting(Value barrier, int64_t bytes, Value condition) {
  NVVM::MBarrierArriveExpectTxOp::create(
      *this, Type(), barrier, constant(bytes), NVVM::MemScopeKind::CTA,
      /*relaxed=*/false, condition);
}

void Emitter::arriveIf(Value condition, Value barrier) {
  Value flag = arith::ExtUIOp::create(*this, i32(), condition);
  inlineAsm(predicated("mbarrier.arrive.shared::cta.b64 _, [$0];", 1),
            "r,r,~{memory}", {addressOf(barrier), flag}, {});
}

void Emitter::blockBarrier() { NVVM::BarrierOp::create(*this); }

void Emitter::syncWarp() {
  NVVM::SyncWarpOp::create(*this, constant(kAllLanes));
}

void Emitter::namedBarrier(Value id, int64_t threads, bool arrive) {
  Value count = constant(threads);
  if (arrive)
    NVVM::BarrierArriveOp::create(*this, id, count);
  else
    NVVM::BarrierOp::create(*this, Type(), id, count,
                            NVVM::BarrierReductionAttr(), Value());
}

void Emitter::setRegisters(int64_t registers, bool increase) {
  NVVM::SetMaxRegisterOp::create(*this, registers,
                                 increase
                                     ? NVVM::SetMaxRegisterAction::increase
                                     : NVVM::SetMaxRegisterAction::decrease);
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

void Emitter::wgmmaFence() { NVVM::WgmmaFenceAlignedOp::create(*this); }

void Emitter::wgmmaCommit() { NVVM::WgmmaGroupSyncAlignedOp::create(*this); }

Values Emitter::wgmma(int64_t registers, ValueRange accumulator,
                      ValueRange left, Value right, bool rightTransposed,
                      Type elementType) {
  // Operands: results, their tied inputs, left, right. The first step of a
  // product without an accumulator only writes: scale-d is 0.
  bool accumulates = !accumulator.empty();
  int64_t next = accumulates ? 2 * registers : registers;
  std::string constraints =
      accumulates ? tiedConstraints("=f", registers) : repeat("=f", registers);
  Values arguments(accumulator);
  llvm::append_range(arguments, left);
  arguments.push_back(right);

  bool leftInRegisters = left.size() == 4;
  std::string element = elementType.isBF16() ? "bf16" : "f16";
  std::string text = "{ .reg .pred p; setp.ne.b32 p, " +
                     std::to_string(accumulates) +
                     ", 0; wgmma.mma_async.sync.aligned.m64n" +
                     std::to_string(2 * registers) + "k16.f32." + element +
                     "." + element + " {" + operandList(0, registers) + "}, ";
  text +=
      leftInRegisters ? "{" + operandList(next, 4) + "}" : operandList(next, 1);
  next += left.size();
  // Behind the predicate: signs of both operands, then which of the operands in
  // shared memory are contracted along rows.
  text += ", " + operandList(next, 1) + ", p, 1, 1, ";
  text += leftInRegisters ? "" : "0, ";
  text += rightTransposed ? "0; }" : "1; }";
  constraints += leftInRegisters ? ",r,r,r,r,l" : ",l,l";
  return inlineAsm(text, constraints, arguments,
                   SmallVector<Type>(registers, f32()));
}

Values Emitter::wgmmaWait(int64_t pending, ValueRange values) {
  return inlineAsm("wgmma.wait_group.sync.aligned " + Twine(pending) + ";",
                   tiedConstraints("=f", values.size()), values,
                   values.getTypes());
}

Values Emitter::pin(ValueRange values) {
  Type type = values.front().getType();
  StringRef output = type.isF32() ? "=f" : type.isInteger(64) ? "=l" : "=r";
  return inlineAsm("", tiedConstraints(output, values.size()), values,
                   values.getTypes());
}
