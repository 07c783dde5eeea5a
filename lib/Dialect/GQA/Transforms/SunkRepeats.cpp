//===- SunkRepeats.cpp - What sunk repeats stand for --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SunkRepeats.h"

using namespace mlir;
using namespace mlir::gqa;

ByteCount gqa::countBytes(RepeatOp repeat) {
  return countBytes(cast<RankedTensorType>(repeat.getResult().getType()),
                    repeat.getSource());
}

SmallVector<ByteCount> SunkRepeats::lookup(RepeatOp repeat) const {
  auto it = originals.find(repeat);
  if (it == originals.end())
    return {countBytes(repeat)};
  return llvm::to_vector(it->second);
}
