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

def Hopper_PlanAttr : AttrDef<Hopper_Dialect, "Plan"> {
  let mnemonic = "plan";
  let summary = "how a forward attention kernel is laid out on an SM";
  let description = [{
    * `head_dim`, `value_head_dim`: columns of Q and K, and of V and O; multiples
      of 16, at most 256.
    * `block_n`: keys that one step of the loop takes.
    * `consumers`: warpgroups that compute, 64 query rows each; one more loads.
    * `stages`: depth of the rings of K and of V.
    * `query_stages`: depth of the ring of Q. With 2, the queries of the next tile
      are loaded while this one's output leaves through the memory of its queries.
    * `probabilities`: `registers` feeds them to the product with V directly,
      `shared` goes through shared memory, for tiles that leave no registers.
    * `ping_pong`: the warpgroups take turns, softmax of one under products of
      the other; two consumers.

    * `late_wait`: waits for the output of a block when all exponentials of the
      next one are done, in place of where ptxas moves the wait to, which is ahead
      of most of them.

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
    DefaultValuedParameter<"int64_t", "1">:$query_stages,
    DefaultValuedParameter<EnumParameter<Hopper_ProbabilitiesEnum>.cppType,
                           "::mlir::gqa::hopper::Probabilities::InRegisters">:$probabilities,
    DefaultValuedParameter<"bool", "false">:$ping_pong,
    DefaultValuedParameter<"bool", "false">:$late_wait);
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
