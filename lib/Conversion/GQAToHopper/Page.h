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
  hopper::RowsType rows, partialRows, integerRows, longRows;
  hopper::RingType queryRing, keyRing, valueRing;
  /// To the producer, and to the consumers.
  hopper::MailboxType orders, mailbox;
  hopper::TensorMapType queryMap, keyMap, valueMap;
  hopper::GlobalType out, lse, integers;
  /// Null: none.
  hopper::GlobalType sinks, mask;
};

/// The arguments of a kernel, in this order; null where a problem has none.
struct KernelArguments {
  /// Tensor maps.
  Value query, key, value;
  /// Pointers: results, sinks, mask, cu_seqlens, and the list of work, see
  /// WorkList.h.
  Value out, lse, sinks, mask, rowOffsets, keyOffsets, work;
  /// i64, in elements: of the mask, along sequences, heads and rows.
  std::array<Value, 3> maskStrides;
  /// i64. Query rows in all if they are packed, else those of each sequence;
  /// sequences; dense, keys of each sequence.
  Value numRows, numSequences, numKeys;
};

/// What a thread block computes at a time: a tile of query tokens of one
/// sequence and one group of heads. All are i32.
struct WorkItem {
  Value group;
  /// The sequence: its number in the batch. Behind the last of packed
  /// sequences comes one of the rows that belong to none; it has no keys.
  Value sequence;
  /// Where the sequence's rows and keys begin; 0 if each has its own.
  Value firstRow, firstKey;
  /// Lengths of the sequence.
  Value numRows, numKeys;
  /// The tile's first token in the sequence.
  Value firstToken;

  static constexpr unsigned kNumValues = 7;
  static constexpr const char *kNames[kNumValues] = {
      "group",    "sequence", "first_row",  "first_key",
      "num_rows", "num_keys", "first_token"};
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

/// A work item as the roles get it.
struct Tile {
  WorkItem item;
  KeyBlocks blocks;
  /// The column of row 0 on the diagonal, i32.
  Value shift;
};

struct PageFunctions {
  func::FuncOp workItem, keyBlocks, place, mask, negate;
  /// Null: scores stay as they are.
  func::FuncOp score, bias;
};

/// A page while it is written.
struct Page {
  explicit Page(MLIRContext *context, const ForwardProblem &problem)
      : problem(problem), types(context, problem) {}

  const ForwardProblem &problem;
  PageTypes types;
  PageFunctions functions;
  KernelArguments arguments;
  Value queryRing, keyRing, valueRing, orders, mailbox;

  bool hasLeftEdge() const { return problem.windowLeft != -1; }
  bool hasRightEdge() const { return problem.windowRight != -1; }
  bool hasEdges() const { return hasLeftEdge() || hasRightEdge(); }
  int64_t getBlockN() const { return problem.plan.blockN; }
  /// The factor that scores, after the functions for them, are multiplied by to
  /// be exponents of e, and of 2.
  double getScoreScale() const;
  double getExponentScale() const;
};

//===----------------------------------------------------------------------===//
// Functions: WorkItem.cpp, Scores.cpp
//===----------------------------------------------------------------------===//

/// @work_item: the number of a tile -> WorkItem.
func::FuncOp writeWorkItem(PageEmitter &e, Operation *module, const Page &page);
/// @key_blocks: (first token, shift, keys) -> those of KeyBlocks that there
/// are.
func::FuncOp writeKeyBlocks(PageEmitter &e, Operation *module,
                            const Page &page);
/// @place: (row of a warpgroup, its first row, first token, rows of the
/// sequence) -> (token of the tile, head in the group, whether it is stored).
func::FuncOp writePlace(PageEmitter &e, Operation *module, const Page &page);
/// @score: what softcap makes of scores; null without.
func::FuncOp writeScore(PageEmitter &e, Operation *module, const Page &page);
/// @bias: (scores, where the rows of the mask begin, block, keys) -> scores,
/// those of an additive mask being exponents of e; null without a mask.
func::FuncOp writeBias(PageEmitter &e, Operation *module, const Page &page);
/// @mask: (scores, bounds of the rows, block) -> scores; keys that a row does
/// not see become -inf.
func::FuncOp writeMask(PageEmitter &e, Operation *module, const Page &page);
/// @negate: maxima of rows -> what exponents of the rows are shifted by; with
/// an additive mask, the maxima themselves, or 0 if they are -inf.
func::FuncOp writeNegate(PageEmitter &e, Operation *module, const Page &page);

//===----------------------------------------------------------------------===//
// Messages: Messages.cpp
//===----------------------------------------------------------------------===//

/// Words of a message: a work item and its blocks of keys.
int64_t countWorkWords(const ForwardProblem &problem);
/// Tile `number`, whoever takes it.
Tile describeTile(PageEmitter &e, const Page &page, Value number);
/// Posts `tile` at `cursor` of `mailbox`.
void postTile(PageEmitter &e, const Page &page, Value mailbox, Value cursor,
              const Tile &tile);
/// Posts that there are no more tiles.
void postEnd(PageEmitter &e, Value mailbox, Value cursor);
/// Waits for the message at `cursor`, or reads it again while it is there.
SmallVector<Value> receive(PageEmitter &e, Value mailbox, Value cursor);
/// Whether a message is a tile (i1):
Value isTile(PageEmitter &e, ArrayRef<Value> message);
/// and the tile that it is.
Tile readTile(PageEmitter &e, const Page &page, ArrayRef<Value> message);

//===----------------------------------------------------------------------===//
// Roles: Scheduler.cpp, Producer.cpp, Consumer.cpp, Epilogue.cpp
//===----------------------------------------------------------------------===//

/// Takes tiles and tells the others of them.
void writeScheduler(PageEmitter &e, const Page &page);
/// Loads the queries, keys and values of each tile.
void writeProducer(PageEmitter &e, const Page &page);

/// What a consumer knows of itself.
struct Consumer {
  /// Its number; the first row of the tile that is its own.
  Value number, firstRow;
  /// A named barrier of its own threads.
  Value ownBarrier;
};

/// A tile when all keys have been seen: maxima of the scores, sums of the
/// exponentials (partial), and the output that is to be divided by them.
struct RowResults {
  Value maxima, sums, output;
};

void writeConsumer(PageEmitter &e, const Page &page, Value number);
/// Normalises and stores the tile whose message is at `mail`.
void writeEpilogue(PageEmitter &e, const Page &page, const Consumer &consumer,
                   Value mail, const RowResults &rows);

/// Writes the page: a gpu.module named `name` at the insertion point.
hopper::KernelOp writePage(OpBuilder &builder, Location loc, StringRef name,
                           const ForwardProblem &problem);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOHOPPER_PAGE_H
