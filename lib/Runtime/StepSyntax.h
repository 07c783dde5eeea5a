//===- StepSyntax.h - Reading the steps of a manifest -----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_RUNTIME_STEPSYNTAX_H
#define GQA_LIB_RUNTIME_STEPSYNTAX_H

#include "JsonCursor.h"
#include "gqa/Runtime/Manifest.h"

namespace gqa::runtime {

/// Reads an expression of temporaries or steps, which may ask the device from
/// version 2 on; the function notes if it does.
Expression parseStepExpression(const JsonCursor &json, Function &function,
                               const Manifest &manifest);

/// Reads the steps of `function`, whose arguments, results and temporaries are
/// known. Kernels are entered into the table of `manifest`.
void parseSteps(const JsonCursor &json, Function &function, Manifest &manifest);

} // namespace gqa::runtime

#endif // GQA_LIB_RUNTIME_STEPSYNTAX_H
