//===- HopperScheduleOps.td - Work for persistent kernels --*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_IR_HOPPERSCHEDULEOPS_TD
#define GQA_DIALECT_HOPPER_IR_HOPPERSCHEDULEOPS_TD

include "gqa/Dialect/Hopper/IR/HopperBase.td"

def Hopper_FetchAddOp : Hopper_Op<"fetch_add"> {
  let summary = "adds to a number in global memory, once for a warp; gives what was there";
  let description = [{
    By all threads of a warp, which all get the value from before. Atomic among
    all thread blocks of the device; it orders nothing else.

    Example:

    ```mlir
    %one = arith.constant 1 : i32
    %taken = hopper.fetch_add %counter, %one : !hopper.global<i32>
    ```
  }];
  let arguments = (ins Arg<Hopper_Global, "the number", [MemRead, MemWrite]>:$pointer, I32:$amount);
  let results = (outs I32:$result);
  let assemblyFormat = "$pointer `,` $amount attr-dict `:` type($pointer)";
  let hasVerifier = 1;
}

def Hopper_PostOp : Hopper_Op<"post", [Hopper_CursorOfMailbox]> {
  let summary = "sender: waits until a stage is empty, and makes it full with a message";
  let description = [{
    By all threads of one warp. The message has as many words as the mailbox.

    Example:

    ```mlir
    hopper.post %mailbox[%cursor], %a, %b, %c, %d : !hopper.mailbox<2x4xi32, readers = 8>
    ```
  }];
  let arguments = (ins Hopper_Mailbox:$mailbox, Hopper_Cursor:$cursor, Variadic<I32>:$words);
  let assemblyFormat = "$mailbox `[` $cursor `]` `,` $words attr-dict `:` type($mailbox)";
  let hasVerifier = 1;
}

def Hopper_WaitEmptyOp : Hopper_Op<"wait_empty", [Hopper_CursorOfMailbox]> {
  let summary = "sender: waits until all readers have discarded what is in a stage";
  let arguments = (ins Hopper_Mailbox:$mailbox, Hopper_Cursor:$cursor);
  let assemblyFormat = "$mailbox `[` $cursor `]` attr-dict `:` type($mailbox)";
}

def Hopper_ReceiveOp : Hopper_Op<"receive", [Hopper_CursorOfMailbox]> {
  let summary = "reader: waits for a message and gives its words, the same ones to each thread";
  let description = [{
    By all threads of a warp. A message may be received again until this warp
    discards it, which costs no registers meanwhile.

    Example:

    ```mlir
    %a:4 = hopper.receive %mailbox[%cursor] : !hopper.mailbox<2x4xi32, readers = 8>
    ```
  }];
  let arguments = (ins Hopper_Mailbox:$mailbox, Hopper_Cursor:$cursor);
  let results = (outs Variadic<I32>:$words);
  let assemblyFormat = "$mailbox `[` $cursor `]` attr-dict `:` custom<Message>(type($mailbox), type($words))";
  let builders = [OpBuilder<(ins "::mlir::Value":$mailbox, "::mlir::Value":$cursor)>];
  let hasVerifier = 1;
}

def Hopper_DiscardOp : Hopper_Op<"discard", [Hopper_CursorOfMailbox]> {
  let summary = "reader: this warp needs the message no more";
  let arguments = (ins Hopper_Mailbox:$mailbox, Hopper_Cursor:$cursor);
  let assemblyFormat = "$mailbox `[` $cursor `]` attr-dict `:` type($mailbox)";
}

#endif // GQA_DIALECT_HOPPER_IR_HOPPERSCHEDULEOPS_TD
