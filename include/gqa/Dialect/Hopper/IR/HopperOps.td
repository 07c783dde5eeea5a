//===- HopperOps.td - Operations of the hopper dialect -----*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_IR_HOPPEROPS_TD
#define GQA_DIALECT_HOPPER_IR_HOPPEROPS_TD

include "gqa/Dialect/Hopper/IR/HopperHostOps.td"
include "gqa/Dialect/Hopper/IR/HopperKernelOps.td"
include "gqa/Dialect/Hopper/IR/HopperMemoryOps.td"
include "gqa/Dialect/Hopper/IR/HopperScheduleOps.td"
include "gqa/Dialect/Hopper/IR/HopperTileOps.td"

#endif // GQA_DIALECT_HOPPER_IR_HOPPEROPS_TD
