//===- HopperAttrs.td - Attributes of the hopper dialect ---*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_IR_HOPPERATTRS_TD
#define GQA_DIALECT_HOPPER_IR_HOPPERATTRS_TD

include "gqa/Dialect/Hopper/IR/HopperDialect.td"
include "mlir/IR/AttrTypeBase.td"

class Hopper_PlanEnum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::gqa::hopper";
  let genSpecializedAttr = 0;
}

def Hopper_ProbabilitiesEnum : Hopper_PlanEnum<"Probabilities", "where the probabilities wait for their product with V", [
    I32EnumAttrCase<"InRegisters", 0, "registers">,
    I32EnumAttrCase<"InShared", 1, "shared">]>;

def Hopper_RescaleEnum : Hopper_PlanEnum<"Rescale", "when the output is scaled to the new row maximum", [
    I32EnumAttrCase<"After", 0, "after">,
    I32EnumAttrCase<"Before", 1, "before">]>;

def Hopper_SchedulerEnum : Hopper_PlanEnum<"Scheduler", "how thread blocks get their tiles", [
    I32EnumAttrCase<"Grid", 0, "grid">,
    I32EnumAttrCase<"Persistent", 1, "persistent">]>;

def Hopper_PlanAttr : AttrDef<Hopper_Dialect, "Plan"> {
  let mnemonic = "plan";
  let summary = "how a forward attention kernel is laid out on an SM";
  let description = [{
    * `head_dim`, `value_head_dim`: columns of Q and K, and of V and O; multiples
      of 16, at most 256.
    * `block_n`: keys that one step of the loop takes.
    * `consumers`: warpgroups that compute, 64 query rows each; one more loads.
    * `stages`: depth of the rings of K and of V.
    * `probabilities`: `registers` feeds them to the product with V directly,
      `shared` goes through shared memory, for tiles that leave no registers.
    * `rescale`: `after` scales the output once its product has arrived; `before`
      carries the factor to the next step, under the product of Q and K.
    * `ping_pong`: the warpgroups take turns, softmax of one under products of
      the other; two consumers.
    * `scheduler`: `grid` has a thread block a tile, `persistent` a loop of tiles
      in as many thread blocks as the device holds.

    A plan that does not fit an SM is refused. The accumulators of a thread, in
    registers: block_n / 2 of scores, value_head_dim / 2 of output and, in
    registers, block_n / 4 of probabilities: at most 216 with one or two
    consumers, 128 with three (measured with ptxas 13.0: the next larger tile
    spills). Shared memory: Q, the stages of K and V, the probabilities and the
    barriers; at most 227 KiB.
  }];
  let parameters = (ins
    "int64_t":$head_dim, "int64_t":$value_head_dim, "int64_t":$block_n,
    "int64_t":$consumers, "int64_t":$stages,
    DefaultValuedParameter<EnumParameter<Hopper_ProbabilitiesEnum>.cppType,
                           "::mlir::gqa::hopper::Probabilities::InRegisters">:$probabilities,
    DefaultValuedParameter<EnumParameter<Hopper_RescaleEnum>.cppType,
                           "::mlir::gqa::hopper::Rescale::After">:$rescale,
    DefaultValuedParameter<"bool", "false">:$ping_pong,
    DefaultValuedParameter<EnumParameter<Hopper_SchedulerEnum>.cppType,
                           "::mlir::gqa::hopper::Scheduler::Grid">:$scheduler);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The plan as a plain structure.
    ::mlir::gqa::hopper::ForwardPlan getForwardPlan() const;
    static ::mlir::gqa::hopper::PlanAttr get(
        ::mlir::MLIRContext *context, const ::mlir::gqa::hopper::ForwardPlan &plan);
  }];
}

#endif // GQA_DIALECT_HOPPER_IR_HOPPERATTRS_TD
