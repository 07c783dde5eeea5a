//===- Passes.td - Passes on gqa ---------------------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_TRANSFORMS_PASSES_TD
#define GQA_DIALECT_GQA_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def CanonicalizePass : Pass<"gqa-canonicalize"> {
  let summary = "MLIR's canonicalization, which says when it changed nothing";
  let description = [{
    Applies the canonicalization patterns of all loaded dialects, as MLIR's
    `canonicalize` does. Unlike that it preserves all analyses if nothing
    changed, so that the pass manager does not verify the same IR once more: on
    attention layers, half of the time of an idle sweep.
  }];
  let options = [
    Option<"maxIterations", "max-iterations", "int64_t", /*default=*/"10",
           "How often the IR is swept at most">,
    Option<"simplifyRegions", "simplify-regions", "bool", /*default=*/"true",
           "Also merge blocks and drop arguments of blocks">,
  ];
}

def CheckBackendPass : Pass<"gqa-check-backend"> {
  let summary = "Reports attention that its backend does not take";
  let description = [{
    An operation that its own backend refuses is an error with the reason, as is
    a backend that nobody knows. Numbers of heads are no reason: what is lowered
    is computed with the heads that it has. A backend that is a function on the
    host is refused with a chip. Lowerings for a chip start with this pass.
    gqa-to-cpu does not, for it tells what an operation means, whatever its
    backend takes; functions alone get what they take, by convert-gqa-to-call.
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"",
           "Chip to compare with the backend's min_chip, such as sm_90a">,
  ];
}

def DenseToVarlenPass : Pass<"gqa-dense-to-varlen"> {
  let summary = "gqa.attention on a packed-only backend becomes gqa.varlen_attention";
  let description = [{
    Where the layouts of an operation's backend are `thd` only, B sequences of
    one length S are packed into B S rows, with cu_seqlens 0, S, 2 S, .., B S
    and max_seqlens S. Window, align, scale, softcap, backend and sinks are
    carried over as they are; note that the two operations differ in the default
    of align. lse, [Hq, B S] there, is given its shape [B, Hq, S] back. Packing
    is a view with layout(bshd) and a transpose with layout(bhsd).

    An operation stays dense if it has a mask, if its backend refuses it for
    another reason than the layout, or if B S is static and no i32. With
    dynamic extents it is up to the caller that B S is an i32. A backend that
    nobody knows is an error.

    (* example filepath=test/Dialect/GQA/dense-to-varlen_doctest.mlir *)
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def InlineHelpersPass : Pass<"gqa-inline-helpers"> {
  let summary = "Inlines small private functions without effects";
  let description = [{
    Repeats are found and removed within a function. Front ends outline what was
    written as a function (`repeat_kv`, softmax, where), and each call would be in
    the way. Calls of private functions of one block with at most
    `max-operations` operations (those in regions included), none of which has an
    effect, are inlined, callees before their callers. Recursive functions and
    those marked `no_inline` are not. What was inlined everywhere is erased.

    On an operation without a symbol table, such as a function, the pass does
    nothing.

    (* example filepath=test/Dialect/GQA/inline-helpers_doctest.mlir *)
  }];
  let options = [
    Option<"maxOperations", "max-operations", "unsigned", /*default=*/"64",
           "How many operations an inlined function may have">,
  ];
}

def SelectBackendPass : Pass<"gqa-select-backend"> {
  let summary = "Chooses the backend of attention operations";
  let description = [{
    Gives every attention on tensors that names no backend the one of option
    `backend`; with `force` also those that name one. An operation that the
    backend cannot take is an error with the reason, as is a name that nobody
    knows. Numbers of heads are no reason: gqa-fold-repeat-kv and
    gqa-materialize-repeat-kv see to them. With `chip`, so is a min_chip above
    it, also of operations that keep their backend; then `backend` may be left
    out.

    (* example filepath=test/Dialect/GQA/select-backend_doctest.mlir *)
  }];
  let options = [
    Option<"backend", "backend", "std::string", /*default=*/"",
           "Name of the backend, built in or from gqa.backends">,
    Option<"force", "force", "bool", /*default=*/"false",
           "Replace the backend of operations that have one">,
    Option<"chip", "chip", "std::string", /*default=*/"",
           "Chip to compare with the backend's min_chip, such as sm_90a">,
    Option<"toVarlen", "to-varlen", "bool", /*default=*/"false",
           "Let gqa.attention have a packed-only backend, because gqa-dense-to-varlen follows">,
  ];
}

def SinkRepeatKVPass : Pass<"gqa-sink-repeat-kv"> {
  let summary = "Moves gqa.repeat_kv right above the attention that can do without it";
  let description = [{
    Computes with fewer heads whatever stands between a `gqa.repeat_kv` and the
    key or value of an attention, and repeats the result. Past:

    - structured `linalg` operations in which the heads are a parallel loop that
      the body does not look at (transposes, rotary embedding, norms over the
      head dimension), and elementwise operations on tensors;
    - casts, and reshapes that keep the heads innermost in whatever they are
      merged into or split off from;
    - slices, insertions and padding on other axes, and concatenation on any.

    The other operands have to be the same for all heads, or repeated alike: a
    scale per query head, for one, is not, and the repeat stays above it.

    A repeat moves only if gqa-fold-repeat-kv will remove all of it, if nothing
    else uses it, and if all of its users lead to one operand. Those that stay
    are for gqa-fold-repeat-kv, which looks through the same operations.

    (* example filepath=test/Dialect/GQA/sink-repeat-kv_doctest.mlir *)
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gqa::GQADialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

def FoldRepeatKVPass : Pass<"gqa-fold-repeat-kv"> {
  let summary = "Removes gqa.repeat_kv ahead of attention whose backend takes grouped heads";
  let description = [{
    The key and the value of an attention are computed without the
    `gqa.repeat_kv` ahead of them, as far as the backend takes it. Only
    grouped_heads and distinct_kv_heads are asked: without the latter, K and V
    get the smallest number of heads that both reach, and a shorter repeat may
    remain. If the backend takes K and V neither so nor as they are, the repeats
    go that do not lead to as many heads as Q has, and gqa-materialize-repeat-kv
    inserts what it needs. Works on every operation that implements AttentionOpInterface, and
    looks through the operations that gqa-sink-repeat-kv moves repeats past. A
    repeat may be an operation of another dialect that says so by
    ViewOpInterface; what is left of it stays in that dialect if it can.

    Other users keep what they use: a repeat goes when nothing needs it any
    more, and what computes K or V is then computed for both numbers of heads.
    A shorter repeat is built only where the longer one goes. Only what is
    trivially dead is erased. Memref forms are left alone.

    One remark for each repeated key or value tells what became of it, at the
    location of the repeat: `RepeatRemoved`, with the bytes of its result, or 0
    if another user keeps it or another remark has counted them; or
    `RepeatKept`, with a reason. An attention without a repeat has no remark.

    (* example filepath=test/Dialect/GQA/fold-repeat-kv_doctest.mlir *)
  }];
  let options = [
    Option<"stats", "stats", "bool", /*default=*/"false",
           "Print the counters as JSON on standard error">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gqa::GQADialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

def MaterializeRepeatKVPass : Pass<"gqa-materialize-repeat-kv"> {
  let summary = "Inserts gqa.repeat_kv ahead of attention whose backend needs it";
  let description = [{
    Only grouped_heads and distinct_kv_heads are asked. Without the former, K
    and V are repeated to the number of query heads; without the latter, to the
    larger one of their numbers if the other divides it, else to that of the
    query heads. Attentions that share K or V share the repeat.

    That last number is more than a fold leaves: gqa-fold-repeat-kv shortens
    such a pair of repeats, whoever wrote them, to the least number of heads
    that both reach. With `least-common` it is that number which K and V are
    repeated to; gqa-optimize sets it, so that its second run finds nothing to
    shorten.

    One remark for each attention that gets a repeat tells so: `RepeatInserted`,
    with the reason and the bytes that it writes, unless another remark has
    counted them. `RepeatMissing` is an attention that needs one but whose
    numbers of heads are not known, or have no repeat.

    (* example filepath=test/Dialect/GQA/materialize-repeat-kv_doctest.mlir *)
  }];
  let options = [
    Option<"stats", "stats", "bool", /*default=*/"false",
           "Print the counters as JSON on standard error">,
    Option<"leastCommon", "least-common", "bool", /*default=*/"false",
           "Where neither number of heads divides the other, repeat to their "
           "least common multiple rather than to the number of query heads">,
  ];
  let dependentDialects = ["::mlir::gqa::GQADialect"];
}

def SimplifyLayoutPass : Pass<"gqa-simplify-layout"> {
  let summary = "Cancels transposes and reshapes around attention";
  let description = [{
    Looks at every transpose of a tensor (linalg.transpose, or a linalg.generic
    that yields its input) together with the transposes, tensor.expand_shape,
    tensor.collapse_shape and tensor.cast operations above it. A chain that
    moves no data becomes reshapes of its source, at best the source itself;
    transposes of axes of extent 1 are such chains. Several transposes become
    one. Chains of reshapes are said in fewer reshapes, and a linalg.broadcast
    that adds axes of extent 1 is one of them. A repeat of heads between two
    transposes that cancel is moved to the remaining axes.

    A transpose that exchanges heads and sequence of all of Q, K, V and the
    output goes into the layout of gqa.attention, bhsd or bshd, if its backend
    takes the other one and if fewer transposes remain. Mask, sinks and lse do
    not depend on the layout.

    No copy is ever added: a transpose is replaced by at most one of as many
    elements, also where values in the middle of the chain have other users. A
    backend that nobody knows is an error.

    (* example filepath=test/Dialect/GQA/simplify-layout_doctest.mlir *)
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

#endif // GQA_DIALECT_GQA_TRANSFORMS_PASSES_TD
