//===- Consumer.cpp - The role that computes ------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The schedule is that of FlashAttention-3: while the product of the
// probabilities of one block with V runs, the scores of the next one are there
// and become probabilities. Two consumers may take turns, so that the softmax
// of one runs under the products of the other.
//
// The blocks of all tiles are one sequence: the scores of a tile's first block
// run beside the last product of the tile before, whose output is stored when
// that is done. So neither the first softmax nor the epilogue of a tile stands
// alone.
//
// Source: J. Shah et al., "FlashAttention-3", arXiv:2407.08608.
//
//===----------------------------------------------------------------------===//

#include "OpenTile.h"
#include "gqa/Dialect/Hopper/Utils/FragmentLayout.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

/// Named barriers: 0 is the block's, 1 and 2 are the turns of two consumers.
static constexpr int64_t kFirstTurnBarrier = 1;
/// The consumers' own come after them.
static constexpr int64_t kFirstOwnBarrier = 3;

namespace {
/// What is carried from block to block.
struct Carried {
  /// Positions in the rings of K and V.
  Value cursor;
  /// Row bookkeeping: maxima, sums so far.
  Value maxima, sums;
  /// Of the block before, not multiplied with V yet.
  Value probabilities;
  Value output;

  SmallVector<Value> getValues() const {
    return {cursor, maxima, sums, probabilities, output};
  }
  static Carried get(ValueRange values) {
    return {values[0], values[1], values[2], values[3], values[4]};
  }
};

/// Maxima of rows, and what exponents are shifted by.
struct RowMaxima {
  Value maxima, negated;
  /// Whether they grew, i1, the same in a warp; and by which factor what was
  /// summed with the ones before shrinks. Null for a tile's first block.
  Value grew, factor;
};

/// Two products in flight: scores first.
struct Products {
  Value scores, output;
};

class ConsumerWriter {
public:
  ConsumerWriter(PageEmitter &e, const Page &page, Value number)
      : e(e), page(page), types(page.types), plan(page.problem.plan),
        consumer{number, {}, {}} {}

  void write();

private:
  void writePreamble();
  /// All tiles from the first one on, whose message at `mail` is `message`.
  void writeTiles(Value mail, ArrayRef<Value> message);

  /// Keys of the sequence from the tile's first block on.
  Value countKeys(const Tile &tile);
  /// Makes the values of a block behind the first `valid` zeros.
  void zeroTail(Value valid, Value cursor);
  /// Makes of the scores of a tile's first block, at `cursor`, what the next
  /// block needs, but for the probabilities: `exponentials` are to be packed.
  Carried beginTile(const OpenTile &open, const Tile &tile, Value cursor,
                    Value scores, Value &exponentials);
  /// One more block of the tile, and the product of the block before.
  Carried writeStep(const OpenTile &open, const Carried &carried, Value block,
                    Value isMasked);
  Carried writeLoop(const OpenTile &open, const Carried &start);
  /// The first block of the next tile, which `message` is about, and the last
  /// product of `open`.
  std::pair<OpenTile, Carried> writeTurnover(const OpenTile &open,
                                             const Carried &carried,
                                             ArrayRef<Value> message);
  void writeLastProduct(const OpenTile &open, const Carried &carried);

  Value startScores(Value queries, Value keys);
  /// Starts the scores of the keys at `cursor`, and the product that `carried`
  /// waits for.
  Products startProducts(Value queries, Value cursor, const Carried &carried);
  Value startOutput(const Carried &carried);
  /// What softcap and mask make of the scores of a block.
  Value adjustScores(const OpenTile &open, Value scores, Value block);
  Value mask(const OpenTile &open, Value scores, Value block);
  Value maskIf(Value isMasked, const OpenTile &open, Value scores, Value block);
  RowMaxima findMaxima(Value scores);
  RowMaxima updateMaxima(Value scores, Value previous);
  Value exponentiate(Value scores, Value negated);
  /// The exponent of 2 of one score, given what `negate` makes of the maximum.
  Value getExponent(Value score, Value negated);
  /// The scores of `block`, whose keys are at `cursor`, are there.
  void releaseKeys(const OpenTile &open, Value cursor, Value block);
  void waitForTurn();
  void passTurn();

  PageEmitter &e;
  const Page &page;
  const PageTypes &types;
  const ForwardPlan &plan;
  Consumer consumer;
  Value ownTurn, otherTurn;
};
} // namespace

//===----------------------------------------------------------------------===//
// Turns
//===----------------------------------------------------------------------===//

void ConsumerWriter::waitForTurn() {
  if (plan.pingPong)
    NamedBarrierOp::create(e, ownTurn, 2 * kWarpgroupThreads, /*arrive=*/false);
}

void ConsumerWriter::passTurn() {
  if (plan.pingPong)
    NamedBarrierOp::create(e, otherTurn, 2 * kWarpgroupThreads,
                           /*arrive=*/true);
}

void ConsumerWriter::writePreamble() {
  Value number = consumer.number;
  consumer.ownBarrier = e.name("own_barrier", e.add(number, kFirstOwnBarrier));
  consumer.firstRow = e.name("base", e.mul(number, kWarpgroupRows));
  if (!plan.pingPong)
    return;
  ownTurn = e.name("own_turn", e.add(number, kFirstTurnBarrier));
  Value sum = e.constant(2 * kFirstTurnBarrier + 1);
  otherTurn = e.name("other_turn", e.sub(sum, ownTurn));
  // The first consumer begins.
  Value isSecond = e.compare(arith::CmpIPredicate::eq, number, e.constant(1));
  e.ifThen(isSecond, [&] {
    NamedBarrierOp::create(e, e.constant(kFirstTurnBarrier),
                           2 * kWarpgroupThreads, /*arrive=*/true);
  });
}

//===----------------------------------------------------------------------===//
// Products and scores
//===----------------------------------------------------------------------===//

Value ConsumerWriter::startScores(Value queries, Value keys) {
  return MmaOp::create(e, types.scoresInflight, queries, keys,
                       /*accumulator=*/Value(), /*b_transposed=*/true);
}

Value ConsumerWriter::startOutput(const Carried &carried) {
  Value values =
      e.name("v", WaitFullOp::create(e, page.valueRing, carried.cursor));
  return MmaOp::create(e, types.outputInflight, carried.probabilities, values,
                       carried.output, /*b_transposed=*/false);
}

Products ConsumerWriter::startProducts(Value queries, Value cursor,
                                       const Carried &carried) {
  Products products;
  Value keys = e.name("k", WaitFullOp::create(e, page.keyRing, cursor));
  waitForTurn();
  products.scores = startScores(queries, keys);
  products.output = startOutput(carried);
  passTurn();
  return products;
}

Value ConsumerWriter::adjustScores(const OpenTile &open, Value scores,
                                   Value block) {
  if (page.functions.score)
    scores = e.call(page.functions.score, scores).front();
  if (page.functions.bias)
    scores = e.call(page.functions.bias, {scores, open.maskRows, block,
                                          open.numKeys, page.arguments.mask})
                 .front();
  return scores;
}

Value ConsumerWriter::mask(const OpenTile &open, Value scores, Value block) {
  SmallVector<Value> operands = {scores, open.end};
  if (open.begin)
    operands.push_back(open.begin);
  operands.push_back(block);
  return e.call(page.functions.mask, operands).front();
}

Value ConsumerWriter::maskIf(Value isMasked, const OpenTile &open, Value scores,
                             Value block) {
  auto choice = scf::IfOp::create(
      e, isMasked,
      [&](OpBuilder &, Location) {
        scf::YieldOp::create(e, mask(open, scores, block));
      },
      [&](OpBuilder &, Location) { scf::YieldOp::create(e, scores); });
  return e.name("seen", choice.getResult(0));
}

RowMaxima ConsumerWriter::findMaxima(Value scores) {
  RowMaxima result;
  result.maxima =
      e.name("maxima", RowReduceOp::create(e, types.rows, Reduction::Max,
                                           scores, /*init=*/Value()));
  result.negated =
      e.name("negated", e.call(page.functions.negate, result.maxima).front());
  return result;
}

/// Exponentials need not be relative to the maximum, but to something close to
/// it: as long as no row of a warp outgrows it by 2^8, the one before stays,
/// and the output as it is. Sums of 2^8 times the exponentials overflow
/// nothing.
///
/// Source: this is the conditional rescaling of FlashAttention-4.
RowMaxima ConsumerWriter::updateMaxima(Value scores, Value previous) {
  constexpr double kGrowth = 8.0;
  double scale = page.getExponentScale();
  RowMaxima result;
  Value candidates =
      e.name("candidates", RowReduceOp::create(e, types.rows, Reduction::Max,
                                               scores, previous));
  Value limits =
      e.mapRows(types.rows, previous, {"maximum"},
                [&](ValueRange scalars) -> SmallVector<Value> {
                  return {arith::AddFOp::create(
                      e, scalars[0], e.constantFloat(kGrowth / scale))};
                });
  result.grew = e.name("grew", AnyGreaterOp::create(e, candidates, limits));
  result.maxima = e.name(
      "maxima",
      e.mapRows(types.rows, {candidates, previous}, {"candidate", "maximum"},
                [&](ValueRange scalars) -> SmallVector<Value> {
                  return {e.select(result.grew, scalars[0], scalars[1])};
                }));
  result.negated =
      e.name("negated", e.call(page.functions.negate, result.maxima).front());
  result.factor = e.name(
      "factor",
      e.mapRows(types.rows, {previous, result.negated}, {"maximum", "negated"},
                [&](ValueRange scalars) -> SmallVector<Value> {
                  Value exponent = getExponent(scalars[0], scalars[1]);
                  Value one = e.constantFloat(1.0);
                  return {e.select(result.grew, e.exp2(exponent), one)};
                }));
  return result;
}

Value ConsumerWriter::getExponent(Value score, Value negated) {
  Value scale = e.constantFloat(page.getExponentScale());
  if (!page.problem.hasAdditiveMask())
    return e.fma(score, scale, negated);
  // Here it is not negated.
  return e.mulFloat(arith::SubFOp::create(e, score, negated), scale);
}

Value ConsumerWriter::exponentiate(Value scores, Value negated) {
  Value scale = e.constantFloat(page.getExponentScale());
  if (!page.problem.hasAdditiveMask())
    return e.name("exponentials", Exp2FmaOp::create(e, scores, scale, negated));
  auto map = MapOp::create(e, types.scores, ValueRange{scores, negated});
  e.fillRegion(map.getBody(),
               {e.getF32Type(), e.getF32Type(), e.i32(), e.i32()},
               {"score", "maximum", "row", "column"},
               [&](ValueRange scalars) -> SmallVector<Value> {
                 return {e.exp2(getExponent(scalars[0], scalars[1]))};
               });
  return e.name("exponentials", map.getResult());
}

void ConsumerWriter::releaseKeys(const OpenTile &open, Value cursor,
                                 Value block) {
  Value isLast = e.name("is_last", e.compare(arith::CmpIPredicate::sle, block,
                                             open.blocks.first));
  ReleaseOp::create(e, page.keyRing, cursor);
  // With the last scores, the queries have been read, too.
  ReleaseOp::create(e, page.queryRing, open.queryCursor, isLast);
}

//===----------------------------------------------------------------------===//
// The first block of a tile
//===----------------------------------------------------------------------===//

Value ConsumerWriter::countKeys(const Tile &tile) {
  Value firstKey = e.mul(tile.blocks.last, page.getBlockN());
  return e.name("valid", e.sub(tile.item.numKeys, firstKey));
}

void ConsumerWriter::zeroTail(Value valid, Value cursor) {
  Value values = WaitFullOp::create(e, page.valueRing, cursor);
  ZeroRowsOp::create(e, values, valid);
  FenceProxyOp::create(e);
  NamedBarrierOp::create(e, consumer.ownBarrier, kWarpgroupThreads,
                         /*arrive=*/false);
}

Carried ConsumerWriter::beginTile(const OpenTile &open, const Tile &tile,
                                  Value cursor, Value scores,
                                  Value &exponentials) {
  Value last = open.blocks.last;
  releaseKeys(open, cursor, last);
  scores = adjustScores(open, e.name("scores", scores), last);
  Value valid = countKeys(tile);
  Value isPartial = e.isLess(valid, e.constant(page.getBlockN()));
  scores = page.hasEdges() ? mask(open, scores, last)
                           : maskIf(isPartial, open, scores, last);
  RowMaxima maxima = findMaxima(scores);
  exponentials = exponentiate(scores, maxima.negated);

  Carried start;
  start.cursor = cursor;
  start.maxima = maxima.maxima;
  start.sums =
      e.name("sums", RowReduceOp::create(e, types.partialRows, Reduction::Add,
                                         exponentials, /*init=*/Value()));
  start.output =
      e.name("output", FillOp::create(e, types.output, e.getF32FloatAttr(0.0)));
  // TMA fills what is beyond the end of a dense sequence with zeros; beyond
  // that of a packed one are the neighbour's rows. 0 x NaN is NaN.
  if (page.problem.isPacked())
    e.ifThen(isPartial, [&] { zeroTail(valid, cursor); });
  return start;
}

//===----------------------------------------------------------------------===//
// The loop over the blocks of a tile
//===----------------------------------------------------------------------===//

Carried ConsumerWriter::writeStep(const OpenTile &open, const Carried &carried,
                                  Value block, Value isMasked) {
  Carried result;
  result.cursor = e.name("next", NextOp::create(e, carried.cursor));
  Products products = startProducts(open.queries, result.cursor, carried);
  Value scores =
      e.name("scores", WaitOp::create(e, products.scores, /*pending=*/1));
  releaseKeys(open, result.cursor, block);
  scores = adjustScores(open, scores, block);
  if (page.hasEdges())
    scores = maskIf(isMasked, open, scores, block);

  RowMaxima maxima = updateMaxima(scores, carried.maxima);
  result.maxima = maxima.maxima;
  Value exponentials = exponentiate(scores, maxima.negated);
  Value sums = RowReduceOp::create(e, types.partialRows, Reduction::Add,
                                   exponentials, /*init=*/Value());
  result.sums = e.name(
      "sums", e.mapRows(types.partialRows, {carried.sums, maxima.factor, sums},
                        {"before", "factor", "sum"},
                        [&](ValueRange scalars) -> SmallVector<Value> {
                          return {e.fma(scalars[0], scalars[1], scalars[2])};
                        }));

  // This wait ends the basic block, and ptxas moves no wait for products across
  // that. It is one that the next step makes anyway: a stage that this step
  // releases may be full again before the slowest warp has looked at it.
  if (plan.lateWait) {
    Value isMore =
        e.compare(arith::CmpIPredicate::sgt, block, open.blocks.first);
    e.ifThen(isMore, [&] {
      Value next = NextOp::create(e, result.cursor);
      WaitFullOp::create(e, page.keyRing, next);
    });
  }
  Value output = WaitOp::create(e, products.output, /*pending=*/0);
  ReleaseOp::create(e, page.valueRing, carried.cursor);
  // Pinned, or LLVM packs behind the branch, where no exponentials run beside.
  Value packed = PackAOp::create(e, types.probabilities, exponentials);
  result.probabilities = e.name("probabilities", PinOp::create(e, packed));
  auto rescaled = scf::IfOp::create(
      e, maxima.grew,
      [&](OpBuilder &, Location) {
        Value scaled = ScaleRowsOp::create(e, output, maxima.factor);
        scf::YieldOp::create(e, scaled);
      },
      [&](OpBuilder &, Location) { scf::YieldOp::create(e, output); });
  result.output = e.name("output", rescaled.getResult(0));
  return result;
}

Carried ConsumerWriter::writeLoop(const OpenTile &open, const Carried &start) {
  const KeyBlocks &blocks = open.blocks;
  SmallVector<Value> bounds;
  SmallVector<bool> masked;
  auto addSegment = [&](Value bound, bool isMasked) {
    bounds.push_back(bound);
    masked.push_back(isMasked);
  };
  if (page.hasRightEdge())
    addSegment(blocks.full, true);
  if (page.hasLeftEdge()) {
    addSegment(blocks.left, false);
    addSegment(blocks.first, true);
  } else {
    addSegment(blocks.first, false);
  }
  SmallVector<Value> inits = start.getValues();
  SmallVector<Type> carriedTypes(ValueRange(inits).getTypes());
  auto loop = KvLoopOp::create(e, carriedTypes, blocks.last, bounds,
                               e.getDenseBoolArrayAttr(masked), inits);
  SmallVector<Type> argumentTypes = {e.i32(), e.getI1Type()};
  llvm::append_range(argumentTypes, carriedTypes);
  e.fillRegion(
      loop.getBody(), argumentTypes,
      {"block", "is_masked", "cursor", "maxima", "sums", "probabilities",
       "output"},
      [&](ValueRange arguments) {
        Carried carried = Carried::get(arguments.drop_front(2));
        return writeStep(open, carried, arguments[0], arguments[1]).getValues();
      });
  e.name("loop", loop.getResult(0));
  return Carried::get(loop.getResults());
}

//===----------------------------------------------------------------------===//
// From tile to tile
//===----------------------------------------------------------------------===//

std::pair<OpenTile, Carried>
ConsumerWriter::writeTurnover(const OpenTile &open, const Carried &carried,
                              ArrayRef<Value> message) {
  Value mail = NextOp::create(e, open.mail);
  Value queryCursor = NextOp::create(e, open.queryCursor);
  Value cursor = e.name("next", NextOp::create(e, carried.cursor));
  Tile tile = readTile(e, page, message);
  OpenTile next = openTile(e, page, consumer, mail, queryCursor, tile);
  Products products = startProducts(next.queries, cursor, carried);
  Value scores = WaitOp::create(e, products.scores, /*pending=*/1);
  Value exponentials;
  Carried start = beginTile(next, tile, cursor, scores, exponentials);
  Value output = WaitOp::create(e, products.output, /*pending=*/0);
  ReleaseOp::create(e, page.valueRing, carried.cursor);
  start.probabilities = e.name(
      "probabilities", PackAOp::create(e, types.probabilities, exponentials));
  writeEpilogue(e, page, consumer, open.mail,
                {carried.maxima, carried.sums, output});
  return {next, start};
}

void ConsumerWriter::writeLastProduct(const OpenTile &open,
                                      const Carried &carried) {
  Value inflight = startOutput(carried);
  Value output = WaitOp::create(e, inflight, /*pending=*/0);
  writeEpilogue(e, page, consumer, open.mail,
                {carried.maxima, carried.sums, output});
}

void ConsumerWriter::writeTiles(Value mail, ArrayRef<Value> message) {
  Value cursor = CursorOp::create(e, types.keyRing.getCursor());
  Value queryCursor = CursorOp::create(e, types.queryRing.getCursor());
  Tile tile = readTile(e, page, message);
  OpenTile open = openTile(e, page, consumer, mail, queryCursor, tile);
  Value keys = WaitFullOp::create(e, page.keyRing, cursor);
  waitForTurn();
  Value inflight = startScores(open.queries, keys);
  passTurn();
  Value scores = WaitOp::create(e, inflight, /*pending=*/0);
  Value exponentials;
  Carried start = beginTile(open, tile, cursor, scores, exponentials);
  start.probabilities = e.name(
      "probabilities", PackAOp::create(e, types.probabilities, exponentials));

  auto pack = [](const OpenTile &tile, const Carried &carried) {
    SmallVector<Value> values = tile.getValues();
    llvm::append_range(values, carried.getValues());
    return values;
  };
  unsigned tileValues = open.getValues().size();
  auto unpack = [&](ValueRange values) {
    return std::pair(open.withValues(values.take_front(tileValues)),
                     Carried::get(values.drop_front(tileValues)));
  };
  SmallVector<Value> inits = pack(open, start);
  // What the loop ends with, and the message about the next tile.
  SmallVector<Type> passedTypes(ValueRange(inits).getTypes());
  passedTypes.append(message.size(), e.i32());
  auto loop = scf::WhileOp::create(
      e, passedTypes, inits,
      [&](OpBuilder &, Location, ValueRange values) {
        auto [current, begun] = unpack(values);
        Carried end = writeLoop(current, begun);
        Value nextMail = NextOp::create(e, current.mail);
        SmallVector<Value> next = receive(e, page.mailbox, nextMail);
        SmallVector<Value> passed = pack(current, end);
        llvm::append_range(passed, next);
        scf::ConditionOp::create(e, isTile(e, next), passed);
      },
      [&](OpBuilder &, Location, ValueRange values) {
        auto [current, end] = unpack(values.take_front(inits.size()));
        auto received = llvm::to_vector(values.drop_front(inits.size()));
        auto [next, begun] = writeTurnover(current, end, received);
        scf::YieldOp::create(e, pack(next, begun));
      });
  auto [last, end] = unpack(loop.getResults().take_front(inits.size()));
  writeLastProduct(last, end);
}

void ConsumerWriter::write() {
  writePreamble();
  Value mail = CursorOp::create(e, types.mailbox.getCursor());
  SmallVector<Value> message = receive(e, page.mailbox, mail);
  e.ifThen(isTile(e, message), [&] { writeTiles(mail, message); });
}

void gqa::writeConsumer(PageEmitter &e, const Page &page, Value number) {
  ConsumerWriter(e, page, number).write();
}
