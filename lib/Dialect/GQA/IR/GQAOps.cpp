//===- GQAOps.cpp - Generated definitions of the gqa ops ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "AssemblyFormat.h"

#include "mlir/IR/OpImplementation.h"

using namespace mlir;
using namespace mlir::gqa;

#define GET_OP_CLASSES
#include "gqa/Dialect/GQA/IR/GQAOps.cpp.inc"
