//===- SunkRepeats.h - What sunk repeats stand for --------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_TRANSFORMS_SUNKREPEATS_H
#define GQA_LIB_DIALECT_GQA_TRANSFORMS_SUNKREPEATS_H

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/IR/RepeatOp.h"
#include "gqa/Dialect/GQA/Utils/Counters.h"

#include "llvm/ADT/DenseMap.h"

namespace mlir::gqa {

/// A sunk repeat can write more bytes than the one it was (past an extension of
/// the elements) and can stand for several (past a concatenation). This
/// analysis keeps what was there before from gqa-sink-repeat-kv to
/// gqa-fold-repeat-kv, so that the counters tell the user about the repeats of
/// the input. Any pass in between that changes the IR drops it.
class SunkRepeats {
public:
  explicit SunkRepeats(Operation *) {}

  void add(Operation *sunk, ArrayRef<ByteCount> originals) {
    this->originals[sunk].assign(originals.begin(), originals.end());
  }

  /// The repeats of the input that `repeat` stands for; itself if not sunk.
  SmallVector<ByteCount> lookup(RepeatOp repeat) const;

private:
  llvm::DenseMap<Operation *, SmallVector<ByteCount, 1>> originals;
};

/// The bytes that `repeat` writes.
ByteCount countBytes(RepeatOp repeat);

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_TRANSFORMS_SUNKREPEATS_H
