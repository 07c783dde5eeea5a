//===- GQADialect.td - The gqa dialect and its attributes --*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_IR_GQADIALECT_TD
#define GQA_DIALECT_GQA_IR_GQADIALECT_TD

include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def GQA_Dialect : Dialect {
  let name = "gqa";
  let cppNamespace = "::mlir::gqa";
  let summary = "Grouped-query attention";
  let description = [{
    **Scope and capabilities.** Grouped-query attention (GQA) shares each
    key/value head among several query heads. This dialect says what such an
    attention computes (dense and batched, or packed and ragged), what repeating
    K and V to the number of query heads means, and which backend an attention
    is meant for. It carries no schedule: how an operation is computed is the
    business of its lowering.

    **Non-goals.** The dialect is no place for projections, rotary embedding,
    caches or other parts of a transformer layer, nor for convenience forms of
    operations that upstream dialects have: transposes, reshapes and casts stay
    in `linalg`, `tensor` and `arith`.

    **Placement in the lowering pipeline.** IR of upstream dialects is raised
    to `gqa`; repeats are removed and layouts simplified there, on tensors;
    one-shot bufferization turns the operations into their memref forms; a
    lowering (portable loops, tile-level kernels, or a call) replaces those.

    **Rules.** Each verifier rule has a number (`repeat_c1`, `attn_c4`, ...)
    that docs/spec.md states, the verifier cites, and a test violates.

    Attention operands are ranked tensors, or memrefs after bufferization.
    Batch, sequence and total-token extents may be dynamic; head counts and head
    dimensions are static, and are those of one device.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
  let useDefaultAttributePrinterParser = 1;
  let hasConstantMaterializer = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
}

def GQA_LayoutEnum : I32EnumAttr<"Layout", "order of the axes of Q, K, V and O", [
    I32EnumAttrCase<"BHSD", 0, "bhsd">,
    I32EnumAttrCase<"BSHD", 1, "bshd">]> {
  let cppNamespace = "::mlir::gqa";
  let genSpecializedAttr = 0;
}

def GQA_LayoutAttr : EnumAttr<GQA_Dialect, GQA_LayoutEnum, "layout"> {
  let summary = "axis order of dense attention: bhsd or bshd";
  let description = [{
    `bhsd` is [batch, head, sequence, head dimension]; `bshd` is
    [batch, sequence, head, head dimension].
  }];
}

def GQA_AlignEnum : I32EnumAttr<"Align", "where the window's diagonal is anchored", [
    I32EnumAttrCase<"TopLeft", 0, "top_left">,
    I32EnumAttrCase<"BottomRight", 1, "bottom_right">]> {
  let cppNamespace = "::mlir::gqa";
  let genSpecializedAttr = 0;
}

def GQA_AlignAttr : EnumAttr<GQA_Dialect, GQA_AlignEnum, "align"> {
  let summary = "anchor of the window's diagonal: top_left or bottom_right";
  let description = [{
    With d = 0 for `top_left` and d = Sk - Sq for `bottom_right`, query row i
    stands at key column i + d. PyTorch's SDPA anchors at the top left,
    flash attention (and so varlen attention) at the bottom right.
  }];
}

#endif // GQA_DIALECT_GQA_IR_GQADIALECT_TD
