//===- WorkList.h - The tiles of a launch, longest first --------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Thread blocks take one tile after the other, by counting up a number in
// global memory. For packed sequences a list says which tiles there are: a
// kernel of one thread block makes it from cu_seqlens ahead of the attention's.
// All is i32:
//
//   0                  tiles taken, beyond the first one of each thread block
//   1                  query tiles of all sequences, for one group of heads
//   4 + e              first tile of entry e, in all those of the list
//   4 + entries + e    its sequence
//
// There is an entry for each sequence and one for the rows behind the last.
// Entries whose rows see more keys come first, in classes half a power of 2
// wide; in a class the order is any. A dense attention has the counter only.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_GQATOHOPPER_WORKLIST_H
#define GQA_LIB_CONVERSION_GQATOHOPPER_WORKLIST_H

#include "Coverage.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::gqa {

constexpr int64_t kCounter = 0, kTileCount = 1, kFirstTileOfEntry = 4;

/// Writes the kernel that makes the list, in a gpu.module named `name` at the
/// insertion point, for cu_seqlens in memrefs of `offsetTypes` (queries, keys).
/// Its arguments: both, the list, and query rows in all (index).
gpu::GPUFuncOp
writeWorkListKernel(OpBuilder &builder, Location loc, StringRef name,
                    const ForwardProblem &problem,
                    std::pair<MemRefType, MemRefType> offsetTypes);
/// Threads of its block.
constexpr int64_t kWorkListThreads = 1024;

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOHOPPER_WORKLIST_H
