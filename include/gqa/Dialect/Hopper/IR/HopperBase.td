//===- HopperBase.td - What all operations share -----------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_IR_HOPPERBASE_TD
#define GQA_DIALECT_HOPPER_IR_HOPPERBASE_TD

include "gqa/Dialect/Hopper/IR/HopperAttrs.td"
include "gqa/Dialect/Hopper/IR/HopperTypes.td"
include "mlir/IR/CommonAttrConstraints.td"
include "mlir/IR/CommonTypeConstraints.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class Hopper_Op<string mnemonic, list<Trait> traits = []> : Op<Hopper_Dialect, mnemonic, traits>;

/// A region of one block that ends in hopper.yield and stands for a function.
def Hopper_Body : SizedRegion<1>;

/// The position operand of a ring has the ring's number of stages.
def Hopper_CursorOfRing : TypesMatchWith<
    "cursor of the ring's stages", "ring", "cursor",
    "::llvm::cast<::mlir::gqa::hopper::RingType>($_self).getCursor()">;
def Hopper_TileOfRing : TypesMatchWith<
    "tile of the ring", "ring", "tile",
    "::llvm::cast<::mlir::gqa::hopper::RingType>($_self).getTile()">;

/// What hopper.alloc makes.
def Hopper_Shared : AnyTypeOf<[Hopper_Ring, Hopper_Mailbox]>;

def Hopper_CursorOfMailbox : TypesMatchWith<
    "cursor of the mailbox's stages", "mailbox", "cursor",
    "::llvm::cast<::mlir::gqa::hopper::MailboxType>($_self).getCursor()">;

def Hopper_Element : AnyTypeOf<[F16, BF16, F32, I8, I32, I64]>;
def Hopper_Scalar : AnyTypeOf<[F32, I32, I64, I1]>;

#endif // GQA_DIALECT_HOPPER_IR_HOPPERBASE_TD
