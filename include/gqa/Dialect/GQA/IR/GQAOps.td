//===- GQAOps.td - Operations of the gqa dialect -----------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_IR_GQAOPS_TD
#define GQA_DIALECT_GQA_IR_GQAOPS_TD

include "gqa/Dialect/GQA/IR/GQADialect.td"
include "gqa/Dialect/GQA/IR/GQAInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/IR/CommonAttrConstraints.td"
include "mlir/IR/CommonTypeConstraints.td"

class GQA_Op<string mnemonic, list<Trait> traits = []>
    : Op<GQA_Dialect, mnemonic, traits # [
        ConditionallySpeculatable,
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface, ["reifyResultShapes"]>]> {
  let hasVerifier = 1;
}

def GQA_Buffer : AnyTypeOf<[AnyRankedTensor, AnyNon0RankedMemRef],
    "a ranked tensor or a memref of rank at least 1", "::mlir::ShapedType">;

//===----------------------------------------------------------------------===//
// gqa.repeat_kv
//===----------------------------------------------------------------------===//

def GQA_RepeatKVOp : GQA_Op<"repeat_kv"> {
  let summary = "repeats each key or value head n_rep times, in place order";
  let description = [{
    For a source x with the heads on axis `heads_axis`,

    ```
    r[.., h, ..] = x[.., h floordiv n_rep, ..]
    ```

    which is torch's `repeat_interleave` (heads 0 0 1 1 2 2), never `tile`
    (heads 0 1 2 0 1 2). The element type and the rank (at least 1) are free;
    the extent of the heads axis is static. On tensors the result type is that
    of the source with the heads axis n_rep times as long. On memrefs the
    operation has no result and writes `outs`.

    Example:

    ```mlir
    %r = gqa.repeat_kv %x heads_axis(2) n_rep(4)
       : tensor<2x1024x8x128xbf16> -> tensor<2x1024x32x128xbf16>
    gqa.repeat_kv %m outs(%o) heads_axis(0) n_rep(2)
       : memref<4x?xf32>, memref<8x?xf32>
    ```
  }];
  let arguments = (ins
    Arg<GQA_Buffer, "keys or values">:$source,
    Arg<Optional<AnyNon0RankedMemRef>, "where the repeated heads go (memref form)">:$out,
    I64Attr:$heads_axis,
    I64Attr:$n_rep);
  let results = (outs Res<Optional<AnyRankedTensor>, "the repeated heads (tensor form)">:$result);
  let assemblyFormat = [{
    $source (`outs` `(` $out^ `)`)? `heads_axis` `(` $heads_axis `)`
    `n_rep` `(` $n_rep `)` attr-dict
    `:` type($source) (`,` type($out)^)? (`->` type($result)^)?
  }];
  let skipDefaultBuilders = 1;
  let builders = [
    OpBuilder<(ins "::mlir::Value":$source, "int64_t":$headsAxis, "int64_t":$nRep)>,
    OpBuilder<(ins "::mlir::Value":$source, "::mlir::Value":$out,
                   "int64_t":$headsAxis, "int64_t":$nRep)>,
    // Used by generic builders and type conversion.
    OpBuilder<(ins "::mlir::TypeRange":$resultTypes, "::mlir::ValueRange":$operands,
                   CArg<"::llvm::ArrayRef<::mlir::NamedAttribute>", "{}">:$attributes), [{
      $_state.addTypes(resultTypes);
      $_state.addOperands(operands);
      $_state.addAttributes(attributes);
    }]>];
  let extraClassDeclaration = [{
    /// The type of `source` repeated n_rep times along axis `headsAxis`.
    static ::mlir::RankedTensorType inferResultType(
        ::mlir::RankedTensorType source, int64_t headsAxis, int64_t nRep);
    ::mlir::Speculation::Speculatability getSpeculatability();
  }];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

//===----------------------------------------------------------------------===//
// Attention
//===----------------------------------------------------------------------===//

class GQA_AttentionBase<string mnemonic> : GQA_Op<mnemonic, [
    AttrSizedOperandSegments,
    DeclareOpInterfaceMethods<GQA_AttentionOpInterface,
      ["getBackendName", "setBackendName", "getFeatures"]>]> {
  code sharedDeclaration = [{
    /// The output of the tensor form, null in the memref form.
    ::mlir::Value getOutput() { return getNumResults() ? getResult(0) : ::mlir::Value(); }
    /// The log-sum-exp of the tensor form, null if it was not asked for.
    ::mlir::Value getLse() { return getNumResults() > 1 ? getResult(1) : ::mlir::Value(); }
    /// True for the form on memrefs, which writes `outs` and has no results.
    bool isOnBuffers() { return ::llvm::isa<::mlir::MemRefType>(getQuery().getType()); }
    /// True if the operation computes the log-sum-exp of each row.
    bool hasLse() { return getNumResults() > 1 || getOuts().size() > 1; }
    /// Number of keys that row i sees to the left of its diagonal; -1: all.
    int64_t getWindowLeft() { return getWindow() ? (*getWindow())[0] : -1; }
    /// Number of keys that row i sees to the right of its diagonal; -1: all.
    int64_t getWindowRight() { return getWindow() ? (*getWindow())[1] : -1; }
    ::mlir::ShapedType getQueryType() { return ::llvm::cast<::mlir::ShapedType>(getQuery().getType()); }
    ::mlir::ShapedType getKeyType() { return ::llvm::cast<::mlir::ShapedType>(getKey().getType()); }
    ::mlir::ShapedType getValueType() { return ::llvm::cast<::mlir::ShapedType>(getValue().getType()); }
    /// The type that scores, sums and lse are computed in: f64 for f64
    /// elements, else f32.
    ::mlir::FloatType getComputeType();
    ::mlir::Speculation::Speculatability getSpeculatability();
  }];
}

def GQA_AttentionOp : GQA_AttentionBase<"attention"> {
  let summary = "dense, batched grouped-query attention";
  let description = [{
    For each batch, query head h, query row i and key column j, with
    K head = h floordiv (Hq / Hk) and V head = h floordiv (Hq / Hv):

    ```
    s      = scale * (q[i] . k[j])
    s      = softcap * tanh(s / softcap)            if softcap is there
    s      = s + mask                               if the mask is of floats
    seen   = mask                                   if the mask is of i1
             and (left  == -1 or j >= i + d - left)
             and (right == -1 or j <= i + d + right)
             and s != -inf
    lse[i] = log(sum over seen j of exp(s) + exp(sink[h]))
    o[i]   = sum over seen j of exp(s - lse[i]) * v[j]
    ```

    d is 0 for `align(top_left)`, the default, and Sk - Sq for
    `align(bottom_right)`. `window(-1, 0)` is causal; without `window` every key
    is in the window. A row that sees nothing gives zeros and lse -inf (with a
    sink: the sink). The computation is in f64 for f64 elements, else in f32.

    Shapes with layout(bhsd): q [B, Hq, Sq, D], k [B, Hk, Sk, D],
    v [B, Hv, Sk, Dv], o [B, Hq, Sq, Dv]; with layout(bshd) the two middle axes
    are exchanged. mask is [B or 1, Hq or 1, Sq or 1, Sk], sinks [Hq], lse
    [B, Hq, Sq] in both layouts. Hq is a multiple of Hk and of Hv.

    Examples:

    ```mlir
    %o = gqa.attention %q, %k, %v backend("sdpa") layout(bhsd) window(-1, 0) scale(0.125)
       : (tensor<2x32x1024x64xbf16>, tensor<2x8x1024x64xbf16>, tensor<2x8x1024x64xbf16>)
       -> tensor<2x32x1024x64xbf16>
    %o2, %lse = gqa.attention %q2, %k2, %v2 mask(%m) sinks(%s) layout(bshd) scale(0.125) softcap(30.0)
       : (tensor<2x1024x32x64xbf16>, tensor<2x1024x8x64xbf16>, tensor<2x1024x8x64xbf16>,
          tensor<1x1x1x1024xf32>, tensor<32xf32>)
       -> (tensor<2x1024x32x64xbf16>, tensor<2x32x1024xf32>)
    ```
  }];
  let arguments = (ins
    Arg<GQA_Buffer, "queries">:$query,
    Arg<GQA_Buffer, "keys">:$key,
    Arg<GQA_Buffer, "values">:$value,
    Arg<Optional<GQA_Buffer>, "added to the scores, or which keys to keep">:$mask,
    Arg<Optional<GQA_Buffer>, "one extra logit per query head">:$sinks,
    Arg<Variadic<AnyNon0RankedMemRef>, "where o and lse go (memref form)">:$outs,
    OptionalAttr<StrAttr>:$backend,
    GQA_LayoutAttr:$layout,
    OptionalAttr<DenseI64ArrayAttr>:$window,
    DefaultValuedAttr<GQA_AlignAttr, "::mlir::gqa::Align::TopLeft">:$align,
    F64Attr:$scale,
    OptionalAttr<F64Attr>:$softcap);
  let results = (outs Res<Variadic<AnyRankedTensor>, "o and, if asked for, lse">:$results);
  let assemblyFormat = [{
    $query `,` $key `,` $value (`mask` `(` $mask^ `)`)? (`sinks` `(` $sinks^ `)`)?
    (`outs` `(` $outs^ `)`)? (`backend` `(` $backend^ `)`)? `layout` `(` `` custom<Layout>($layout) `)`
    `` custom<Window>($window) `` custom<Align>($align, "::mlir::gqa::Align::TopLeft")
    `scale` `(` `` custom<Float64>($scale) `)` `` custom<Softcap>($softcap) attr-dict
    `:` functional-type(operands, results)
  }];
  let skipDefaultBuilders = 1;
  let builders = [
    OpBuilder<(ins "::mlir::Value":$query, "::mlir::Value":$key, "::mlir::Value":$value,
      "::mlir::gqa::AttentionParameters":$parameters)>,
    OpBuilder<(ins "::mlir::TypeRange":$resultTypes, "::mlir::ValueRange":$operands,
                   CArg<"::llvm::ArrayRef<::mlir::NamedAttribute>", "{}">:$attributes), [{
      $_state.addTypes(resultTypes);
      $_state.addOperands(operands);
      $_state.addAttributes(attributes);
    }]>];
  let extraClassDeclaration = sharedDeclaration # [{
    int64_t getHeadsAxis() { return getLayout() == ::mlir::gqa::Layout::BHSD ? 1 : 2; }
    int64_t getSequenceAxis() { return getLayout() == ::mlir::gqa::Layout::BHSD ? 2 : 1; }
  }];
  let hasCanonicalizer = 1;
}

def GQA_VarlenAttentionOp : GQA_AttentionBase<"varlen_attention"> {
  let summary = "packed, ragged grouped-query attention";
  let description = [{
    The attention of `gqa.attention` without a mask, for sequences of different
    lengths packed one after another: q is [total_q, Hq, D], k [total_k, Hk, D],
    v [total_k, Hv, Dv] and o [total_q, Hq, Dv]. Sequence n has the query rows
    cu_q[n] .. cu_q[n + 1] - 1 and the key rows cu_k[n] .. cu_k[n + 1] - 1; rows
    and columns of the window count from the sequence's first. The default of
    `align` is bottom_right.

    cu_q and cu_k are of equal length n + 1 and of type i32, non-decreasing from
    0, with a last entry not above the total. Rows beyond the last entry give
    zeros and lse -inf, and nothing beyond it is read in K and V. max_seqlens are
    upper bounds of the lengths, -1 when unknown; a bound that is too small is
    undefined behaviour. lse is [Hq, total_q].

    Example:

    ```mlir
    %o = gqa.varlen_attention %q, %k, %v cu_seqlens(%cu_q, %cu_k) max_seqlens(%max_q, %max_k)
           backend("varlen") window(-1, 0) scale(0.125)
       : (tensor<?x32x64xbf16>, tensor<?x8x64xbf16>, tensor<?x8x64xbf16>,
          tensor<?xi32>, tensor<?xi32>, index, index) -> tensor<?x32x64xbf16>
    ```
  }];
  let arguments = (ins
    Arg<GQA_Buffer, "queries">:$query,
    Arg<GQA_Buffer, "keys">:$key,
    Arg<GQA_Buffer, "values">:$value,
    Arg<GQA_Buffer, "first query row of each sequence, and the end">:$cu_q,
    Arg<GQA_Buffer, "first key row of each sequence, and the end">:$cu_k,
    Arg<Index, "an upper bound of the query lengths, or -1">:$max_q,
    Arg<Index, "an upper bound of the key lengths, or -1">:$max_k,
    Arg<Optional<GQA_Buffer>, "one extra logit per query head">:$sinks,
    Arg<Variadic<AnyNon0RankedMemRef>, "where o and lse go (memref form)">:$outs,
    OptionalAttr<StrAttr>:$backend,
    OptionalAttr<DenseI64ArrayAttr>:$window,
    DefaultValuedAttr<GQA_AlignAttr, "::mlir::gqa::Align::BottomRight">:$align,
    F64Attr:$scale,
    OptionalAttr<F64Attr>:$softcap);
  let results = (outs Res<Variadic<AnyRankedTensor>, "o and, if asked for, lse">:$results);
  let assemblyFormat = [{
    $query `,` $key `,` $value (`sinks` `(` $sinks^ `)`)?
    `cu_seqlens` `(` $cu_q `,` $cu_k `)` `max_seqlens` `(` $max_q `,` $max_k `)`
    (`outs` `(` $outs^ `)`)? (`backend` `(` $backend^ `)`)?
    `` custom<Window>($window) `` custom<Align>($align, "::mlir::gqa::Align::BottomRight")
    `scale` `(` `` custom<Float64>($scale) `)` `` custom<Softcap>($softcap) attr-dict
    `:` functional-type(operands, results)
  }];
  let skipDefaultBuilders = 1;
  let builders = [
    OpBuilder<(ins "::mlir::Value":$query, "::mlir::Value":$key, "::mlir::Value":$value,
      "::mlir::Value":$cuQ, "::mlir::Value":$cuK, "::mlir::Value":$maxQ, "::mlir::Value":$maxK,
      "::mlir::gqa::AttentionParameters":$parameters)>,
    OpBuilder<(ins "::mlir::TypeRange":$resultTypes, "::mlir::ValueRange":$operands,
                   CArg<"::llvm::ArrayRef<::mlir::NamedAttribute>", "{}">:$attributes), [{
      $_state.addTypes(resultTypes);
      $_state.addOperands(operands);
      $_state.addAttributes(attributes);
    }]>];
  let extraClassDeclaration = sharedDeclaration;
  let hasCanonicalizer = 1;
}

#endif // GQA_DIALECT_GQA_IR_GQAOPS_TD
