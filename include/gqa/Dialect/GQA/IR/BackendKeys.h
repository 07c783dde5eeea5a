//===- BackendKeys.h - The keys of a gqa.backends entry ---------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `gqa.backends` is a discardable attribute of modules: a dictionary from
// backend name to a dictionary of capabilities. This header names its keys and
// the type of their values; what they mean is the Backend library's business.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_IR_BACKENDKEYS_H
#define GQA_DIALECT_GQA_IR_BACKENDKEYS_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/Operation.h"

namespace mlir::gqa {

/// Name of the module attribute.
inline constexpr llvm::StringLiteral kBackendsAttrName = "gqa.backends";

/// What the value of a key may be.
enum class BackendKeyKind {
  /// A `true` or `false`.
  Bool,
  /// A positive integer of type i64.
  Integer,
  /// An array of float types.
  Types,
  /// An array of "bhsd", "bshd", "thd".
  Layouts,
  /// A chip name such as "sm_90a".
  Chip,
  /// The name of a function, an identifier of C.
  Function
};

/// A key that an entry of `gqa.backends` may have.
struct BackendKey {
  StringRef name;
  BackendKeyKind kind;
};

/// All keys, in the order of the documentation.
ArrayRef<BackendKey> getBackendKeys();

/// Verifies the value of a `gqa.backends` attribute of `op`: names the entry,
/// the key, what was expected and what was found.
LogicalResult verifyBackendsAttr(Operation *op, Attribute attr);

/// The number in a chip name sm_NN, sm_NNa or sm_NNf, or failure.
FailureOr<unsigned> parseChipName(StringRef chip);

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_IR_BACKENDKEYS_H
