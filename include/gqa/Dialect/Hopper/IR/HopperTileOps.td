//===- HopperTileOps.td - Products and functions of tiles --*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_IR_HOPPERTILEOPS_TD
#define GQA_DIALECT_HOPPER_IR_HOPPERTILEOPS_TD

include "gqa/Dialect/Hopper/IR/HopperBase.td"

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

def Hopper_MmaOp : Hopper_Op<"mma", [
    OptionalTypesMatchWith<"fragment of the result's shape", "result", "accumulator",
                           "::mlir::gqa::hopper::getFragmentOf($_self)">]> {
  let summary = "starts the product of two tiles, one wgmma group";
  let description = [{
    result = a b, or a b + acc: a has 64 rows and is a window of shared memory or
    in registers, b is K x N, or N x K if it is `transposed`. The registers of the
    left operand and of the accumulator belong to the product until
    `hopper.wait`.

    Example:

    ```mlir
    %s = hopper.mma %q, %k transposed
        : !hopper.smem<64x64xbf16>, !hopper.smem<128x64xbf16> -> !hopper.inflight<64x128xf32>
    %o = hopper.mma %p, %v acc(%o0)
        : !hopper.operand_a<64x128xbf16>, !hopper.smem<128x64xbf16> -> !hopper.inflight<64x64xf32>
    ```
  }];
  let arguments = (ins AnyTypeOf<[Hopper_Smem, Hopper_OperandA]>:$a, Hopper_Smem:$b,
                       Optional<Hopper_Fragment>:$accumulator, UnitAttr:$b_transposed);
  let results = (outs Hopper_Inflight:$result);
  let assemblyFormat = [{
    $a `,` $b (`transposed` $b_transposed^)? (`acc` `(` $accumulator^ `)`)? attr-dict
    `:` type($a) `,` type($b) `->` type($result)
  }];
  let hasVerifier = 1;
}

def Hopper_WaitOp : Hopper_Op<"wait", [
    TypesMatchWith<"fragment of the product", "product", "fragment",
                   "::mlir::gqa::hopper::getFragmentOf($_self)">]> {
  let summary = "waits until at most `pending` groups are in flight; gives the product";
  let description = [{
    The product is one of those that are done: at least `pending` others were
    started after it, in the same block. Each product is waited for once.

    Example:

    ```mlir
    func.func @both(%q: !hopper.smem<64x64xbf16>, %k: !hopper.smem<128x64xbf16>,
                    %p: !hopper.operand_a<64x128xbf16>, %v: !hopper.smem<128x64xbf16>) {
      %a = hopper.mma %q, %k transposed
          : !hopper.smem<64x64xbf16>, !hopper.smem<128x64xbf16> -> !hopper.inflight<64x128xf32>
      %b = hopper.mma %p, %v
          : !hopper.operand_a<64x128xbf16>, !hopper.smem<128x64xbf16> -> !hopper.inflight<64x64xf32>
      %s = hopper.wait %a pending(1) : !hopper.inflight<64x128xf32>
      %o = hopper.wait %b pending(0) : !hopper.inflight<64x64xf32>
      return
    }
    ```
  }];
  let arguments = (ins Hopper_Inflight:$product, ConfinedAttr<I32Attr, [IntMinValue<0>, IntMaxValue<7>]>:$pending);
  let results = (outs Hopper_Fragment:$fragment);
  let assemblyFormat = "$product `pending` `(` $pending `)` attr-dict `:` type($product)";
  let hasVerifier = 1;
}

def Hopper_PackAOp : Hopper_Op<"pack_a", [Pure]> {
  let summary = "rounds a fragment to a 16-bit type, as a left operand";
  let arguments = (ins Hopper_Fragment:$fragment);
  let results = (outs Hopper_OperandA:$result);
  let assemblyFormat = "$fragment attr-dict `:` type($fragment) `->` type($result)";
  let hasVerifier = 1;
}

def Hopper_PinOp : Hopper_Op<"pin", [SameOperandsAndResultType]> {
  let summary = "the value itself, computed here: optimisers do not look through it";
  let arguments = (ins AnyTypeOf<[Hopper_Fragment, Hopper_OperandA, Hopper_Rows]>:$value);
  let results = (outs AnyTypeOf<[Hopper_Fragment, Hopper_OperandA, Hopper_Rows]>:$result);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

//===----------------------------------------------------------------------===//
// Functions of elements and rows
//===----------------------------------------------------------------------===//

def Hopper_FillOp : Hopper_Op<"fill", [Pure]> {
  let summary = "a fragment of one value";
  let arguments = (ins F32Attr:$value);
  let results = (outs Hopper_Fragment:$result);
  let assemblyFormat = "$value attr-dict `:` type($result)";
}

def Hopper_MapOp : Hopper_Op<"map", [RecursiveMemoryEffects, SingleBlock]> {
  let summary = "a function of each element, or of each row";
  let description = [{
    The region computes one value of the result from one value of each operand, at
    a row, and for a fragment a column, inside of the tile (i32). An operand of
    rows gives the value of the row. The region is any code on scalars; it may use
    scalars from outside, never tiles.

    Example:

    ```mlir
    func.func @tilt(%s: !hopper.fragment<64x64xf32>, %slope: f32) -> !hopper.fragment<64x64xf32> {
      %r = hopper.map (%x = %s) at (%row, %column)
          : (!hopper.fragment<64x64xf32>) -> !hopper.fragment<64x64xf32> {
        %distance = arith.subi %row, %column : i32
        %d = arith.sitofp %distance : i32 to f32
        %y = math.fma %d, %slope, %x : f32
        hopper.yield %y : f32
      }
      return %r : !hopper.fragment<64x64xf32>
    }
    ```
  }];
  let arguments = (ins Variadic<AnyTypeOf<[Hopper_Fragment, Hopper_Rows]>>:$inputs);
  let results = (outs AnyTypeOf<[Hopper_Fragment, Hopper_Rows]>:$result);
  let regions = (region Hopper_Body:$body);
  let assemblyFormat = "custom<Map>($inputs, type($inputs), type($result), $body) attr-dict";
  let hasVerifier = 1;
}

def Hopper_KeepBelowOp : Hopper_Op<"keep_below", [Pure, AllTypesMatch<["fragment", "result"]>]> {
  let summary = "x[r][c] where c < end[r], else -inf";
  let description = [{
    `hopper.map` says the same; this compares constants with one register a row.
  }];
  let arguments = (ins Hopper_Fragment:$fragment, Hopper_Rows:$end);
  let results = (outs Hopper_Fragment:$result);
  let assemblyFormat = "$fragment `,` $end attr-dict `:` type($fragment) `,` type($end)";
  let hasVerifier = 1;
}

def Hopper_KeepBetweenOp : Hopper_Op<"keep_between", [
    Pure, AllTypesMatch<["fragment", "result"]>, AllTypesMatch<["begin", "end"]>]> {
  let summary = "x[r][c] where begin[r] <= c < end[r], else -inf";
  let arguments = (ins Hopper_Fragment:$fragment, Hopper_Rows:$begin, Hopper_Rows:$end);
  let results = (outs Hopper_Fragment:$result);
  let assemblyFormat = "$fragment `,` $begin `,` $end attr-dict `:` type($fragment) `,` type($end)";
  let hasVerifier = 1;
}

def Hopper_RowReduceOp : Hopper_Op<"row_reduce", [Pure,
    OptionalTypesMatchWith<"rows of the result", "result", "init", "$_self">]> {
  let summary = "max or sum of each row";
  let description = [{
    `init` is combined with the result. A partial result holds, in each thread,
    what the columns that it has come to. The order of a sum is that of
    registers, four chains of them, and then of the quad; it depends on nothing
    but the shape.

    Example:

    ```mlir
    func.func @reduce(%s: !hopper.fragment<64x64xf32>, %m0: !hopper.rows<64xf32>) {
      %m = hopper.row_reduce max %s init(%m0) : !hopper.fragment<64x64xf32> -> !hopper.rows<64xf32>
      %l = hopper.row_reduce add %s : !hopper.fragment<64x64xf32> -> !hopper.rows<64xf32, partial>
      return
    }
    ```
  }];
  let arguments = (ins Hopper_ReductionAttr:$kind, Hopper_Fragment:$fragment, Optional<Hopper_Rows>:$init);
  let results = (outs Hopper_Rows:$result);
  let assemblyFormat = [{
    $kind $fragment (`init` `(` $init^ `)`)? attr-dict `:` type($fragment) `->` type($result)
  }];
  let hasVerifier = 1;
}

def Hopper_AnyGreaterOp : Hopper_Op<"any_greater", [AllTypesMatch<["lhs", "rhs"]>]> {
  let summary = "whether lhs is greater than rhs in any row that this warp holds";
  let description = [{
    False where one of the values is NaN. The answer is the same for all threads
    of a warp, and may differ among those of a warpgroup: in a branch on it there
    are no products, barriers or other operations by all warps together.

    Example:

    ```mlir
    %grows = hopper.any_greater %candidates, %limits : !hopper.rows<64xf32>
    ```
  }];
  let arguments = (ins Hopper_Rows:$lhs, Hopper_Rows:$rhs);
  let results = (outs I1:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` type($lhs)";
  let hasVerifier = 1;
}

def Hopper_RowCombineOp : Hopper_Op<"row_combine", [Pure,
    TypesMatchWith<"whole rows", "rows", "result", "::mlir::gqa::hopper::getWholeRows($_self)">]> {
  let summary = "makes partial rows whole";
  let arguments = (ins Hopper_ReductionAttr:$kind, Hopper_Rows:$rows);
  let results = (outs Hopper_Rows:$result);
  let assemblyFormat = "$kind $rows attr-dict `:` type($rows)";
  let hasVerifier = 1;
}

def Hopper_Exp2FmaOp : Hopper_Op<"exp2_fma", [Pure, AllTypesMatch<["fragment", "result"]>]> {
  let summary = "exp2(x[r][c] * scale + bias[r]), the product not rounded";
  let arguments = (ins Hopper_Fragment:$fragment, F32:$scale, Hopper_Rows:$bias);
  let results = (outs Hopper_Fragment:$result);
  let assemblyFormat = "$fragment `,` $scale `,` $bias attr-dict `:` type($fragment) `,` type($bias)";
  let hasVerifier = 1;
}

def Hopper_ScaleRowsOp : Hopper_Op<"scale_rows", [Pure, AllTypesMatch<["fragment", "result"]>]> {
  let summary = "x[r][c] * factor[r]";
  let arguments = (ins Hopper_Fragment:$fragment, Hopper_Rows:$factor);
  let results = (outs Hopper_Fragment:$result);
  let assemblyFormat = "$fragment `,` $factor attr-dict `:` type($fragment) `,` type($factor)";
  let hasVerifier = 1;
}

#endif // GQA_DIALECT_HOPPER_IR_HOPPERTILEOPS_TD
