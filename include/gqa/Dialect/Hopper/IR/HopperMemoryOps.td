//===- HopperMemoryOps.td - Shared memory and TMA ----------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_IR_HOPPERMEMORYOPS_TD
#define GQA_DIALECT_HOPPER_IR_HOPPERMEMORYOPS_TD

include "gqa/Dialect/Hopper/IR/HopperBase.td"

//===----------------------------------------------------------------------===//
// Rings
//===----------------------------------------------------------------------===//

def Hopper_AllocOp : Hopper_Op<"alloc", [MemoryEffects<[MemAlloc]>]> {
  let summary = "a ring or mailbox in the shared memory of the thread block";
  let description = [{
    Lives as long as the kernel, wherever the operation stands; no two share
    memory. `hopper.init_barriers` comes before its first use.
  }];
  let results = (outs Hopper_Shared:$ring);
  let assemblyFormat = "attr-dict `:` type($ring)";
  let hasVerifier = 1;
}

def Hopper_InitBarriersOp : Hopper_Op<"init_barriers"> {
  let summary = "makes all stages empty; all threads of the block wait for it";
  let arguments = (ins Variadic<Hopper_Shared>:$rings);
  let assemblyFormat = "$rings attr-dict `:` type($rings)";
}

def Hopper_CursorOp : Hopper_Op<"cursor", [Pure]> {
  let summary = "the first position of a ring or mailbox";
  let results = (outs Hopper_Cursor:$cursor);
  let assemblyFormat = "attr-dict `:` type($cursor)";
}

def Hopper_NextOp : Hopper_Op<"next", [Pure, SameOperandsAndResultType]> {
  let summary = "the position after another";
  let arguments = (ins Hopper_Cursor:$cursor);
  let results = (outs Hopper_Cursor:$result);
  let assemblyFormat = "$cursor attr-dict `:` type($cursor)";
}

def Hopper_AcquireOp : Hopper_Op<"acquire", [Hopper_CursorOfRing, Hopper_TileOfRing]> {
  let summary = "producer: waits until a stage is empty and announces what comes";
  let description = [{
    By all threads of a warp, of which one announces, as in `hopper.tma_load`.
    Gives the tile of the stage and its *full* barrier, which completes when
    `bytes` have arrived: those of all loads into it, or consumers wait forever.

    Example:

    ```mlir
    %tile, %full = hopper.acquire %ring[%cursor] bytes(32768)
        : !hopper.ring<2x128x128xbf16, readers = 2>
    hopper.tma_load %map[%head, %row] -> %tile, %full
        : !hopper.tensor_map<64x1x128xbf16>, !hopper.smem<128x128xbf16>
    ```
  }];
  let arguments = (ins Hopper_Ring:$ring, Hopper_Cursor:$cursor, I64Attr:$bytes);
  let results = (outs Hopper_Smem:$tile, Hopper_Mbarrier:$full);
  let assemblyFormat = [{
    $ring `[` $cursor `]` `bytes` `(` $bytes `)` attr-dict `:` type($ring)
  }];
  let hasVerifier = 1;
  let builders = [OpBuilder<(ins "::mlir::Value":$ring, "::mlir::Value":$cursor, "int64_t":$bytes)>];
}

def Hopper_TmaLoadOp : Hopper_Op<"tma_load"> {
  let summary = "starts loading a box of a tensor into a tile";
  let description = [{
    The coordinates are those of the box's first element, without the innermost,
    which is 64 c for chunk c of the tile: one load a chunk. The rows of the tile
    beyond those of the box are left as they are.
  }];
  let arguments = (ins Hopper_TensorMap:$map, Variadic<I32>:$coordinates,
                       Hopper_Smem:$tile, Hopper_Mbarrier:$full);
  let assemblyFormat = [{
    $map `[` $coordinates `]` `->` $tile `,` $full attr-dict `:` type($map) `,` type($tile)
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// Bytes that arrive at the barrier: boxes count as a whole, what is out of
    /// bounds included.
    int64_t getBytes();
  }];
}

def Hopper_WaitFullOp : Hopper_Op<"wait_full", [
    AttrSizedOperandSegments, Hopper_CursorOfRing, Hopper_TileOfRing,
    OptionalTypesMatchWith<"tile of the ring", "ring", "otherwise",
                           "::llvm::cast<::mlir::gqa::hopper::RingType>($_self).getTile()">]> {
  let summary = "consumer: waits until a stage is full";
  let description = [{
    With a condition, waits only if it holds, and else gives another tile. The
    condition is uniform in a warpgroup. The wait ends a basic block, so that
    ptxas moves nothing across it.

    Example:

    ```mlir
    %k = hopper.wait_full %ring[%cursor] : !hopper.ring<2x128x128xbf16, readers = 2>
    %next = hopper.wait_full %ring[%after] if %more else %k
        : !hopper.ring<2x128x128xbf16, readers = 2>
    ```
  }];
  let arguments = (ins Hopper_Ring:$ring, Hopper_Cursor:$cursor,
                       Optional<I1>:$condition, Optional<Hopper_Smem>:$otherwise);
  let results = (outs Hopper_Smem:$tile);
  let assemblyFormat = [{
    $ring `[` $cursor `]` (`if` $condition^ `else` $otherwise)? attr-dict `:` type($ring)
  }];
  let builders = [OpBuilder<(ins "::mlir::Value":$ring, "::mlir::Value":$cursor,
                                 CArg<"::mlir::Value", "{}">:$condition,
                                 CArg<"::mlir::Value", "{}">:$otherwise)>];
  let hasVerifier = 1;
}

def Hopper_ReleaseOp : Hopper_Op<"release", [Hopper_CursorOfRing]> {
  let summary = "consumer: this warpgroup has read the stage";
  let description = [{
    With a condition, only if it holds; it is uniform in the warpgroup.

    Example:

    ```mlir
    hopper.release %ring[%cursor] : !hopper.ring<2x128x128xbf16, readers = 2>
    hopper.release %ring[%cursor] if %last : !hopper.ring<2x128x128xbf16, readers = 2>
    ```
  }];
  let arguments = (ins Hopper_Ring:$ring, Hopper_Cursor:$cursor, Optional<I1>:$condition);
  let assemblyFormat = "$ring `[` $cursor `]` (`if` $condition^)? attr-dict `:` type($ring)";
  let builders = [OpBuilder<(ins "::mlir::Value":$ring, "::mlir::Value":$cursor), [{
    build($_builder, $_state, ring, cursor, /*condition=*/::mlir::Value());
  }]>];
}

//===----------------------------------------------------------------------===//
// Tiles in shared memory
//===----------------------------------------------------------------------===//

def Hopper_TileOp : Hopper_Op<"tile", [Pure, Hopper_TileOfRing]> {
  let summary = "the tile of a ring of one stage that is used without its barriers";
  let arguments = (ins Hopper_Ring:$ring);
  let results = (outs Hopper_Smem:$tile);
  let assemblyFormat = "$ring attr-dict `:` type($ring)";
  let hasVerifier = 1;
}

def Hopper_RowsOfOp : Hopper_Op<"rows_of", [Pure,
    TypesMatchWith<"64 rows of the tile", "tile", "window",
                   "::llvm::cast<::mlir::gqa::hopper::SmemType>($_self).getWindow()">]> {
  let summary = "rows 64 i to 64 i + 63 of a tile";
  let arguments = (ins Hopper_Smem:$tile, I32:$index);
  let results = (outs Hopper_Smem:$window);
  let assemblyFormat = "$tile `[` $index `]` attr-dict `:` type($tile)";
  let hasVerifier = 1;
}

def Hopper_ZeroRowsOp : Hopper_Op<"zero_rows"> {
  let summary = "writes zeros to the rows of a tile from one on";
  let description = [{
    By all threads of a warpgroup. A product reads what is written after
    `hopper.fence_proxy` and a barrier. Rows that lie beyond the end of a sequence
    hold those of its neighbour: 0 x NaN is NaN.
  }];
  let arguments = (ins Hopper_Smem:$tile, I32:$from);
  let assemblyFormat = "$tile `from` $from attr-dict `:` type($tile)";
  let hasVerifier = 1;
}

def Hopper_StageFragmentOp : Hopper_Op<"stage_fragment"> {
  let summary = "rounds a fragment to the type of a tile and stores it there";
  let description = [{
    A warp writes the rows that it holds, by `stmatrix`. See `hopper.fence_proxy`.
  }];
  let arguments = (ins Hopper_Fragment:$fragment, Hopper_Smem:$tile);
  let assemblyFormat = "$fragment `,` $tile attr-dict `:` type($fragment) `,` type($tile)";
  let hasVerifier = 1;
}

def Hopper_FenceProxyOp : Hopper_Op<"fence_proxy"> {
  let summary = "makes this thread's stores to shared memory visible to products and TMA";
  let description = [{
    For other threads' products, a barrier follows.
  }];
  let assemblyFormat = "attr-dict";
}

//===----------------------------------------------------------------------===//
// Stores to global memory
//===----------------------------------------------------------------------===//

class Hopper_StoreOp<string mnemonic, dag source>
    : Hopper_Op<mnemonic, [SingleBlockImplicitTerminator<"YieldOp">]> {
  // Not the effects of the region, which only computes addresses.
  let arguments = !con((ins), source, (ins Arg<Hopper_Global, "where", [MemWrite]>:$pointer));
  let regions = (region Hopper_Body:$body);
  let hasVerifier = 1;
}

def Hopper_StoreFragmentOp : Hopper_StoreOp<"store_fragment", (ins Hopper_Fragment:$fragment)> {
  let summary = "rounds a fragment to a 16-bit type and stores its rows to global memory";
  let description = [{
    The columns are a multiple of 16.
    Straight from registers, without shared memory: the four threads of a row
    exchange values, so that each stores 8 bytes at a time, and a row 32. The
    region maps a row (i32) to the element (i64) that its first column goes to, a
    multiple of 4, and whether it is stored (i1).

    Example:

    ```mlir
    hopper.store_fragment %o to %out {
    ^bb0(%row: i32):
      %inside = arith.cmpi slt, %row, %rows : i32
      %row64 = arith.extui %row : i32 to i64
      %element = arith.muli %row64, %stride : i64
      hopper.yield %element, %inside : i64, i1
    } : !hopper.fragment<64x128xf32>, !hopper.global<bf16>
    ```
  }];
  let assemblyFormat = "$fragment `to` $pointer $body attr-dict `:` type($fragment) `,` type($pointer)";
}

def Hopper_StoreRowsOp : Hopper_StoreOp<"store_rows", (ins Hopper_Rows:$rows)> {
  let summary = "stores one value for each row";
  let description = [{
    The region maps a row (i32) to the element (i64) that its value goes to, and
    whether it is stored (i1).
  }];
  let assemblyFormat = "$rows `to` $pointer $body attr-dict `:` type($rows) `,` type($pointer)";
}

#endif // GQA_DIALECT_HOPPER_IR_HOPPERMEMORYOPS_TD
