//===- MapChecker.h - Checks maps element by element ------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_UNITTESTS_DIALECT_GQA_UTILS_MAPCHECKER_H
#define GQA_UNITTESTS_DIALECT_GQA_UTILS_MAPCHECKER_H

#include "RandomChain.h"

#include "gqa/Dialect/GQA/Utils/DigitMap.h"

namespace mlir::gqa::test {

/// Checks that each element of `value` is the element of `source` that `map`
/// says, and fails the test if not. Returns false if the extents of dynamic
/// digits do not follow from the shapes, so that nothing can be said.
bool checkMap(const DigitMap &map, const Array &value, const Array &source);

} // namespace mlir::gqa::test

#endif // GQA_UNITTESTS_DIALECT_GQA_UTILS_MAPCHECKER_H
