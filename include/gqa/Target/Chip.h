//===- Chip.h - The chips that we compile for -------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TARGET_CHIP_H
#define GQA_TARGET_CHIP_H

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace mlir::gqa {

/// A chip and the language its kernels are written in.
struct Chip {
  /// As in "sm_90a".
  llvm::StringRef name;
  /// The PTX version we write for it, 10 * major + minor: old enough for the
  /// first toolkit that knows the chip, and the oldest that has what we emit.
  unsigned ptxVersion;

  /// LLVM's feature string, as in "+ptx80".
  std::string getFeatures() const;
};

/// The chip of that name, if we know it.
std::optional<Chip> lookupChip(llvm::StringRef name);

/// All names, oldest first, as a list for messages: "sm_80, sm_86, ...".
std::string getChipNames();

} // namespace mlir::gqa

#endif // GQA_TARGET_CHIP_H
