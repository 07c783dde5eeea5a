//===- HopperTypes.td - Types of the hopper dialect --------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_IR_HOPPERTYPES_TD
#define GQA_DIALECT_HOPPER_IR_HOPPERTYPES_TD

include "gqa/Dialect/Hopper/IR/HopperDialect.td"
include "mlir/IR/AttrTypeBase.td"

class Hopper_Type<string cppName, string typeMnemonic> : TypeDef<Hopper_Dialect, cppName> {
  let mnemonic = typeMnemonic;
}

/// A matrix spread over the registers of a warpgroup: `<rows x cols x element>`.
class Hopper_RegisterTile<string cppName, string typeMnemonic> : Hopper_Type<cppName, typeMnemonic> {
  let parameters = (ins "int64_t":$rows, "int64_t":$cols, "::mlir::Type":$elementType);
  let assemblyFormat = "`<` custom<Matrix>($rows, $cols, $elementType) `>`";
  let genVerifyDecl = 1;
}

def Hopper_Fragment : Hopper_RegisterTile<"Fragment", "fragment"> {
  let summary = "an accumulator: 64 x N values of f32 in the registers of a warpgroup";
  let description = [{
    The result layout of `wgmma`: thread t holds N/2 registers; register r lies in
    row 16 * (t / 32) + (t % 32) / 4 + 8 * (r / 2 % 2) and column
    8 * (r / 4) + 2 * (t % 4) + r % 2. N is a multiple of 8, at most 256.
  }];
}

def Hopper_Inflight : Hopper_RegisterTile<"Inflight", "inflight"> {
  let summary = "an accumulator that an asynchronous product still writes";
  let description = [{
    What `hopper.mma` returns. Only `hopper.wait` takes it, and gives the
    fragment. It lives in one block: it is not carried by loops or branches.
  }];
}

def Hopper_OperandA : Hopper_RegisterTile<"OperandA", "operand_a"> {
  let summary = "a left operand of wgmma in registers: 64 x K of a 16-bit type";
  let description = [{
    The fragment layout, packed in pairs of columns: K/4 registers a thread. K is
    a multiple of 16.
  }];
}

def Hopper_Rows : Hopper_Type<"Rows", "rows"> {
  let summary = "one value for each row of a fragment";
  let description = [{
    Two registers a thread, for the two rows that it holds; the four threads that
    share a row (a quad) hold the same value. In a `partial` one each thread of a
    quad holds its own share, of which `hopper.row_combine` makes the whole.
  }];
  let parameters = (ins "int64_t":$rows, "::mlir::Type":$elementType,
                        DefaultValuedParameter<"bool", "false">:$partial);
  let assemblyFormat = "`<` custom<Rows>($rows, $elementType, $partial) `>`";
  let genVerifyDecl = 1;
}

def Hopper_Smem : Hopper_Type<"Smem", "smem"> {
  let summary = "a matrix of a 16-bit type in shared memory, swizzled by 128 bytes";
  let description = [{
    Chunks of 64 columns, each `rows of the parent` x 128 bytes, one after the
    other; in a chunk, the 16-byte unit u of row r is stored at place
    u xor (r mod 8). Columns beyond the last multiple of 64 are padding. A window
    of rows names the rows of the matrix it is cut from:
    `!hopper.smem<64x128xbf16, of 128>`. Two registers: address, and address / 16
    for descriptors.
  }];
  let parameters = (ins "int64_t":$rows, "int64_t":$cols, "::mlir::Type":$elementType,
                        "int64_t":$parentRows);
  let assemblyFormat = "`<` custom<SharedMatrix>($rows, $cols, $elementType, $parentRows) `>`";
  let genVerifyDecl = 1;
  let builders = [
    TypeBuilderWithInferredContext<(ins "int64_t":$rows, "int64_t":$cols, "::mlir::Type":$elementType), [{
      return $_get(elementType.getContext(), rows, cols, elementType, rows);
    }]>];
  let extraClassDeclaration = [{
    /// Number of chunks of 64 columns.
    int64_t getChunks() const { return (getCols() + 63) / 64; }
    /// Distance of two chunks in bytes.
    int64_t getChunkStride() const { return getParentRows() * 128; }
    /// Bytes that the rows of this window take, padding included.
    int64_t getBytes() const { return getChunks() * getRows() * 128; }
    /// The type of rows 64 i .. 64 i + 63 of this matrix.
    ::mlir::gqa::hopper::SmemType getWindow() const;
  }];
}

def Hopper_Ring : Hopper_Type<"Ring", "ring"> {
  let summary = "stages of a matrix in shared memory between a producer and consumers";
  let description = [{
    Each stage has two mbarriers: *full* completes when the bytes that its
    producer announced have arrived, *empty* when each of the `readers`, which are
    warpgroups, has released the stage. Four registers: address, address / 16,
    addresses of the full and the empty barriers.
  }];
  let parameters = (ins "int64_t":$stages, "int64_t":$rows, "int64_t":$cols,
                        "::mlir::Type":$elementType, "int64_t":$readers);
  let assemblyFormat = "`<` custom<RingShape>($stages, $rows, $cols, $elementType) `,` `readers` `=` $readers `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The type of one stage.
    ::mlir::gqa::hopper::SmemType getTile() const;
    /// The type of a position in this ring.
    ::mlir::gqa::hopper::CursorType getCursor() const;
  }];
}

def Hopper_Mailbox : Hopper_Type<"Mailbox", "mailbox"> {
  let summary = "stages of a few words in shared memory that one warp sends to others";
  let description = [{
    `!hopper.mailbox<2x12xi32, readers = 8>`: two stages of 12 words, a multiple of
    4 up to 32. As in a ring, each stage has two mbarriers: *full* completes when a
    message has been posted, *empty* when each of the `readers`, which are warps, has
    discarded it. Three registers: address of the words,
    addresses of the full and the empty barriers.
  }];
  let parameters = (ins "int64_t":$stages, "int64_t":$words, "int64_t":$readers);
  let assemblyFormat = "`<` custom<MailboxShape>($stages, $words) `,` `readers` `=` $readers `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The type of a position in this mailbox.
    ::mlir::gqa::hopper::CursorType getCursor() const;
  }];
}

def Hopper_Cursor : Hopper_Type<"Cursor", "cursor"> {
  let summary = "a position in a ring or mailbox: stage and phase";
  let description = [{
    The phase flips at each turn around the ring, and tells a barrier's turns
    apart. Two registers, one for a ring of one stage.
  }];
  let parameters = (ins "int64_t":$stages);
  let assemblyFormat = "`<` $stages `>`";
  let genVerifyDecl = 1;
}

def Hopper_Mbarrier : Hopper_Type<"Mbarrier", "mbarrier"> {
  let summary = "a barrier in shared memory that counts arrivals and bytes";
}

def Hopper_TensorMap : Hopper_Type<"TensorMap", "tensor_map"> {
  let summary = "a TMA descriptor, passed by value; the box that one load copies";
  let description = [{
    `!hopper.tensor_map<64x4x1x32xbf16>`: extents of the box, innermost first, as
    in CUDA's cuTensorMapEncodeTiled. The innermost extent is 64 elements (128
    bytes, the swizzle span); the others together are the rows of a tile. The
    descriptor swizzles by 128 bytes and fills what is out of bounds with zeros.
  }];
  let parameters = (ins ArrayRefParameter<"int64_t">:$box, "::mlir::Type":$elementType);
  let assemblyFormat = "`<` custom<Box>($box, $elementType) `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// Rows of a tile that one load fills.
    int64_t getRows() const;
  }];
}

def Hopper_Global : Hopper_Type<"Global", "global"> {
  let summary = "a pointer to elements in global memory";
  let parameters = (ins "::mlir::Type":$elementType);
  let assemblyFormat = "`<` $elementType `>`";
  let genVerifyDecl = 1;
}

#endif // GQA_DIALECT_HOPPER_IR_HOPPERTYPES_TD
