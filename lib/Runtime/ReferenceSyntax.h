//===- ReferenceSyntax.h - Reading references -------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_RUNTIME_REFERENCESYNTAX_H
#define GQA_LIB_RUNTIME_REFERENCESYNTAX_H

#include "JsonCursor.h"
#include "gqa/Runtime/Manifest.h"

namespace gqa::runtime {

/// Reads the "reference" of a function with these arguments and results.
/// Operand numbers, ranks and element types are checked here; extents, which
/// may be dynamic, when it is evaluated.
ReferenceProgram parseReference(const JsonCursor &json,
                                const std::vector<Argument> &arguments,
                                const std::vector<Result> &results);

} // namespace gqa::runtime

#endif // GQA_LIB_RUNTIME_REFERENCESYNTAX_H
