//===- Anchor.cpp - Gives the precompiled headers a library ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

namespace mlir::gqa::detail {
/// CMake precompiles headers for a target only if it has a source file.
void precompiledHeadersAnchor();
void precompiledHeadersAnchor() {}
} // namespace mlir::gqa::detail
