//===- ExpressionSyntax.h - Reading expressions -----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_RUNTIME_EXPRESSIONSYNTAX_H
#define GQA_LIB_RUNTIME_EXPRESSIONSYNTAX_H

#include "JsonCursor.h"
#include "gqa/Runtime/Expression.h"
#include "gqa/Runtime/Manifest.h"

namespace gqa::runtime {

/// The name of an operator or leaf in a manifest, e.g. "ceildiv".
const char *operatorName(Expression::Kind kind);

/// Reads an expression over the arguments described by `arguments`. Arity,
/// argument numbers, axes and kinds are checked here, so that evaluation need
/// not. The device may not be asked: shapes and meanings are the same on all.
Expression parseExpression(const JsonCursor &json,
                           const std::vector<Argument> &arguments);

/// The same, but the device may be asked.
Expression parseDeviceExpression(const JsonCursor &json,
                                 const std::vector<Argument> &arguments);

/// Reads an array of expressions, of `count` elements if count >= 0.
std::vector<Expression> parseExpressions(const JsonCursor &json,
                                         const std::vector<Argument> &arguments,
                                         int64_t count = -1);

} // namespace gqa::runtime

#endif // GQA_LIB_RUNTIME_EXPRESSIONSYNTAX_H
