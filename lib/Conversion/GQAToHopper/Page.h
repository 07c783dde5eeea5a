//===- Page.h - The parts of a kernel page ----------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A page is a gpu.module with one kernel and the functions that it calls, which
// are inlined ahead of lowering. Each part of the page is written by a function
// of its own; what several of them need is in `Page`.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_GQATOHOPPER_PAGE_H
#define GQA_LIB_CONVERSION_GQATOHOPPER_PAGE_H

#include "Coverage.h"
#include "PageEmitter.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::gqa {

/// The types of a page.
struct PageTypes {
  PageTypes(MLIRContext *context, const ForwardProblem &problem);

  /// Scores, output, each also in flight; probabilities.
  hopper::FragmentType scores, output;
  hopper::InflightType scoresInflight, outputInflight;
  hopper::OperandAType probabilities;
  /// One value a row.
  hopper::RowsType rows, partialRows, integerRows;
  hopper::RingType queryRing, keyRing, valueRing;
  hopper::TensorMapType queryMap, keyMap, valueMap;
  hopper::GlobalType out, lse, offsets;
  /// Null: no sinks.
  hopper::GlobalType sinks;
};

/// The arguments of a kernel, in this order; null where a problem has none.
struct KernelArguments {
  /// Tensor maps.
  Value query, key, value;
  /// Pointers: results, sinks, cu_seqlens.
  Value out, lse, sinks, rowOffsets, keyOffsets;
  /// i64. Packed: query rows in all, and sequences. Dense: query rows and keys
  /// of each sequence.
  Value numRows, numSequences, numKeys;
};

/// What a thread block computes: a tile of query tokens of one sequence and one
/// group of heads. All are i32.
struct WorkItem {
  Value group;
  /// The sequence: its number in the batch. Behind the last of packed
  /// sequences comes one of the rows that belong to none; it has no keys.
  Value sequence;
  /// Where the sequence's rows and keys begin; 0 if each has its own.
  Value firstRow, firstKey;
  /// Lengths of the sequence.
  Value numRows, numKeys;
  /// The tile's first token in the sequence; negative: there is nothing to do.
  Value firstToken;

  static constexpr unsigned kNumValues = 7;
  explicit WorkItem(ArrayRef<Value> values)
      : group(values[0]), sequence(values[1]), firstRow(values[2]),
        firstKey(values[3]), numRows(values[4]), numKeys(values[5]),
        firstToken(values[6]) {}
  SmallVector<Value> getValues() const {
    return {group, sequence, firstRow, firstKey, numRows, numKeys, firstToken};
  }
};

/// The blocks of keys that a tile visits, downwards from `last`. All are i32.
struct KeyBlocks {
  Value last;
  /// The first one that the right edge of the window crosses; null: none but
  /// the last.
  Value full;
  /// The first one that the left edge does not cross; null: all.
  Value left;
  /// The lowest one.
  Value first;
};

struct PageFunctions {
  func::FuncOp workItem, keyBlocks, place, mask, softmax;
  /// Null: scores stay as they are.
  func::FuncOp score;
};

/// A page while it is written.
struct Page {
  explicit Page(MLIRContext *context, const ForwardProblem &problem)
      : problem(problem), types(context, problem) {}

  const ForwardProblem &problem;
  PageTypes types;
  PageFunctions functions;
  KernelArguments arguments;
  std::optional<WorkItem> item;
  KeyBlocks blocks;
  /// The column of row 0 on the diagonal, i32.
  Value shift;
  Value queryRing, keyRing, valueRing;

  bool hasLeftEdge() const { return problem.windowLeft != -1; }
  bool hasRightEdge() const { return problem.windowRight != -1; }
  bool hasEdges() const { return hasLeftEdge() || hasRightEdge(); }
  int64_t getBlockN() const { return problem.plan.blockN; }
  /// The factor that scores, after the score function, are multiplied by to be
  /// exponents of 2.
  double getExponentScale() const;
};

//===----------------------------------------------------------------------===//
// Functions: Scheduler.cpp, Scores.cpp
//===----------------------------------------------------------------------===//

/// @work_item: the number of a thread block's tile -> WorkItem.
func::FuncOp writeWorkItem(PageEmitter &e, Operation *module, const Page &page);
/// The operands of a call of it for tile `number`.
SmallVector<Value> getWorkItemOperands(PageEmitter &e, const Page &page,
                                       Value number);
/// @key_blocks: (first token, shift, keys) -> those of KeyBlocks that there
/// are.
func::FuncOp writeKeyBlocks(PageEmitter &e, Operation *module,
                            const Page &page);
KeyBlocks callKeyBlocks(PageEmitter &e, const Page &page);
/// @place: (row of a warpgroup, its first row, first token, rows of the
/// sequence) -> (token of the tile, head in the group, whether it is stored).
func::FuncOp writePlace(PageEmitter &e, Operation *module, const Page &page);
/// @score: what softcap makes of scores; null without.
func::FuncOp writeScore(PageEmitter &e, Operation *module, const Page &page);
/// @mask: (scores, bounds of the rows, block) -> scores; keys that a row does
/// not see become -inf.
func::FuncOp writeMask(PageEmitter &e, Operation *module, const Page &page);
/// @softmax: (scores, maxima) -> (exponentials, negated and scaled maxima).
func::FuncOp writeSoftmax(PageEmitter &e, Operation *module, const Page &page);

//===----------------------------------------------------------------------===//
// Roles: Producer.cpp, Consumer.cpp, Epilogue.cpp
//===----------------------------------------------------------------------===//

/// Loads the queries, then keys and values block by block.
void writeProducer(PageEmitter &e, const Page &page);

/// What a consumer knows of itself.
struct Consumer {
  /// Its number; the first row of the tile that is its own.
  Value number, firstRow;
  /// A named barrier of its own threads.
  Value ownBarrier;
  /// Its rows of the queries in shared memory, later of the output.
  Value queries;
};

/// Where the loop over the keys ends: the last block's product with V is still
/// to come.
struct LoopResult {
  Value cursor, maxima, sums, probabilities, output;
};

void writeConsumer(PageEmitter &e, const Page &page, Value number);
/// Adds the last product, normalises and stores.
void writeEpilogue(PageEmitter &e, const Page &page, const Consumer &consumer,
                   const LoopResult &loop);

/// Writes the page: a gpu.module named `name` at the insertion point.
hopper::KernelOp writePage(OpBuilder &builder, Location loc, StringRef name,
                           const ForwardProblem &problem);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOHOPPER_PAGE_H
