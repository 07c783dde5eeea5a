//===- ServeOps.td - A dialect of somebody else's ---------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// As an inference server may have one. Attention and repeat know nothing of gqa
// (ServeGQAModels.cpp attaches its interfaces to them); the view does.
//
//===----------------------------------------------------------------------===//

#ifndef SERVE_OPS_TD
#define SERVE_OPS_TD

include "gqa/Dialect/GQA/IR/GQAInterfaces.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def Serve_Dialect : Dialect {
  let name = "serve";
  let cppNamespace = "::serve";
  let summary = "operations of an inference server";
}

def Serve_HeadOrder : I32EnumAttr<"HeadOrder", "where the copies of a head go", [
    I32EnumAttrCase<"Interleave", 0, "interleave">,
    I32EnumAttrCase<"Tile", 1, "tile">]> {
  let cppNamespace = "::serve";
}

def Serve_RepeatHeadsOp : Op<Serve_Dialect, "repeat_heads", [Pure]> {
  let summary = "repeats the heads of a cache";
  let description = [{
    Repeats each index of an axis: 0 0 1 1 2 2 with order(interleave), the whole
    axis again and again, 0 1 2 0 1 2, with order(tile).

    ```mlir
    %r = serve.repeat_heads %k axis(2) times(4) order(interleave)
       : tensor<2x16x8x64xf32> -> tensor<2x16x32x64xf32>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$source, I64Attr:$axis, I64Attr:$times,
                       DefaultValuedAttr<Serve_HeadOrder, "::serve::HeadOrder::Interleave">:$order);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $source `axis` `(` $axis `)` `times` `(` $times `)` (`order` `(` $order^ `)`)?
    attr-dict `:` type($source) `->` type($result)
  }];
  let hasVerifier = 1;
}

def Serve_PageViewOp : Op<Serve_Dialect, "page_view",
    [Pure, DeclareOpInterfaceMethods<GQA_ViewOpInterface, ["getViewedMutable", "getIndexMap"]>]> {
  let summary = "a cache seen by other indices";
  let description = [{
    result[i] = source[map(i)]. Unlike the operations above, this one declares
    the interface of gqa itself, and is verified by it.

    ```mlir
    %t = serve.page_view %k by affine_map<(b, s, h, d) -> (b, h, s, d)>
       : tensor<2x8x16x64xf32> -> tensor<2x16x8x64xf32>
    ```
  }];
  let arguments = (ins AnyType:$source, AffineMapAttr:$map);
  let results = (outs AnyType:$result);
  let assemblyFormat = "$source `by` $map attr-dict `:` type($source) `->` type($result)";
}

def Serve_FlashAttentionOp : Op<Serve_Dialect, "flash_attention", [Pure]> {
  let summary = "attention on a batch of requests";
  let description = [{
    Query, key and value are [batch, row, head, column]. `kernel` names the
    kernel that the server will run.

    ```mlir
    %o = serve.flash_attention %q, %k, %v scale(0.125) causal kernel("paged")
       : tensor<2x16x32x64xf32>, tensor<2x16x8x64xf32>, tensor<2x16x8x64xf32> -> tensor<2x16x32x64xf32>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$query, AnyRankedTensor:$key, AnyRankedTensor:$value,
                       F64Attr:$scale, UnitAttr:$causal, OptionalAttr<StrAttr>:$kernel);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $query `,` $key `,` $value `scale` `(` $scale `)` (`causal` $causal^)?
    (`kernel` `(` $kernel^ `)`)? attr-dict
    `:` type($query) `,` type($key) `,` type($value) `->` type($result)
  }];
}

#endif // SERVE_OPS_TD
