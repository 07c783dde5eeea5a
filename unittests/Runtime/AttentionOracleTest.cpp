//===- AttentionOracleTest.cpp - Attention against formulas ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The reference against an independent implementation straight from the
// definition, in long double; and its bounds against a simulated kernel: an
// honest one must pass, one with a mistake must not.
//
//===----------------------------------------------------------------------===//

#include "AttentionCases.h"
#include "gqa/Runtime/Comparison.h"

using namespace gqa::runtime;

namespace {

using Wide = long double;

/// Logical access to one dense or packed problem: row r of sequence s.
struct Rows {
  const HostTensor &tensor;
  bool isPacked, headsLast;

  Wide at(int64_t sequenceStart, int64_t batch, int64_t h, int64_t r,
          int64_t d) const {
    if (isPacked)
      return tensor.real(flatIndex(tensor.shape, {sequenceStart + r, h, d}));
    if (headsLast)
      return tensor.real(flatIndex(tensor.shape, {batch, r, h, d}));
    return tensor.real(flatIndex(tensor.shape, {batch, h, r, d}));
  }
};

struct Span {
  int64_t batch, queryStart, keyStart, queries, keys;
};

/// What a kernel may do wrong, for tests that it is found.
struct Mistake {
  bool tileOrder = false;    ///< K head h mod Hk instead of h floordiv R
  bool dropsLastKey = false; ///< the last visible key of long rows is lost
  bool roundsScores = false; ///< scores rounded to the element type
  bool ignoresSinks = false; ///< no sink in the denominator
  int64_t windowShift = 0;   ///< the window is off by so many columns
};

/// One element of output and lse, by the definition in section 1 of the
/// dialect's specification. With `isKernel` in f32, P rounded to the type.
template <typename Number, bool isKernel>
class Direct {
public:
  Direct(const AttentionCase &problem, const Mistake &mistake)
      : problem(problem), mistake(mistake), isPacked(problem.cuQ.has_value()),
        headsLast(problem.node.layout == AttentionNode::Layout::BSHD),
        q{problem.q, isPacked, headsLast}, k{problem.k, isPacked, headsLast},
        v{problem.v, isPacked, headsLast} {
    const size_t headAxis = isPacked || !headsLast ? 1 : 2;
    heads = problem.q.shape[headAxis];
    keyHeads = problem.k.shape[headAxis];
    valueHeads = problem.v.shape[headAxis];
    width = problem.q.shape.back();
    valueWidth = problem.v.shape.back();
  }

  std::vector<Span> spans() const {
    std::vector<Span> result;
    if (!isPacked) {
      const size_t rowAxis = headsLast ? 1 : 2;
      for (int64_t b = 0; b < problem.q.shape[0]; ++b)
        result.push_back(
            {b, 0, 0, problem.q.shape[rowAxis], problem.k.shape[rowAxis]});
      return result;
    }
    const auto entry = [](const HostTensor &cu, size_t i) {
      return loadInteger(Dtype::I32, cu.element(i));
    };
    for (size_t i = 0; i + 1 < problem.cuQ->elementCount(); ++i)
      result.push_back({0, entry(*problem.cuQ, i), entry(*problem.cuK, i),
                        entry(*problem.cuQ, i + 1) - entry(*problem.cuQ, i),
                        entry(*problem.cuK, i + 1) - entry(*problem.cuK, i)});
    return result;
  }

  /// Fills `output` and `lse`, which hold zeros and -inf.
  void run(HostTensor &output, HostTensor &lse) const {
    for (const Span &span : spans())
      for (int64_t h = 0; h < heads; ++h)
        for (int64_t i = 0; i < span.queries; ++i)
          runRow(span, h, i, output, lse);
  }

private:
  bool isVisible(const Span &span, int64_t h, int64_t i, int64_t j) const {
    const AttentionNode &node = problem.node;
    const int64_t d = node.alignBottomRight ? span.keys - span.queries : 0;
    const int64_t position = i + d + mistake.windowShift;
    if (node.windowLeft >= 0 && j < position - node.windowLeft)
      return false;
    if (node.windowRight >= 0 && j > position + node.windowRight)
      return false;
    return !problem.mask || problem.mask->dtype != Dtype::I1 ||
           maskAt(span, h, i, j) != 0;
  }

  Number maskAt(const Span &span, int64_t h, int64_t i, int64_t j) const {
    const std::vector<int64_t> &shape = problem.mask->shape;
    return problem.mask->real(
        flatIndex(shape, {shape[0] == 1 ? 0 : span.batch, shape[1] == 1 ? 0 : h,
                          shape[2] == 1 ? 0 : i, j}));
  }

  Number score(const Span &span, int64_t h, int64_t i, int64_t j) const {
    const int64_t keyHead =
        mistake.tileOrder ? h % keyHeads : h / (heads / keyHeads);
    Number sum = 0;
    for (int64_t d = 0; d < width; ++d)
      sum +=
          static_cast<Number>(q.at(span.queryStart, span.batch, h, i, d)) *
          static_cast<Number>(k.at(span.keyStart, span.batch, keyHead, j, d));
    Number s = static_cast<Number>(problem.node.scale) * sum;
    if (problem.node.softcap) {
      const Number cap = *problem.node.softcap;
      s = cap * std::tanh(s / cap);
    }
    if (problem.mask && problem.mask->dtype != Dtype::I1)
      s += maskAt(span, h, i, j);
    if (mistake.roundsScores)
      s = roundToDtype(problem.dtype, s);
    return s;
  }

  void runRow(const Span &span, int64_t h, int64_t i, HostTensor &output,
              HostTensor &lse) const {
    std::vector<int64_t> keys;
    std::vector<Number> scores;
    Number max = -std::numeric_limits<Number>::infinity();
    for (int64_t j = 0; j < span.keys; ++j) {
      if (!isVisible(span, h, i, j))
        continue;
      const Number s = score(span, h, i, j);
      if (s == -std::numeric_limits<Number>::infinity())
        continue;
      keys.push_back(j);
      scores.push_back(s);
      max = std::max(max, s);
    }
    if (mistake.dropsLastKey && keys.size() > 100) {
      keys.pop_back();
      scores.pop_back();
    }
    const bool hasSink = problem.sinks && !mistake.ignoresSinks;
    const Number sink = hasSink ? problem.sinks->real(h) : 0;
    Number denominator = 0;
    if (hasSink && !keys.empty()) {
      max = std::max(max, sink);
      denominator += std::exp(sink - max);
    }
    std::vector<Number> sums(valueWidth, 0);
    for (size_t n = 0; n < keys.size(); ++n) {
      Number p = std::exp(scores[n] - max);
      denominator += p;
      if (isKernel)
        p = roundToDtype(problem.dtype, p);
      const int64_t valueHead = h / (heads / valueHeads);
      for (int64_t d = 0; d < valueWidth; ++d)
        sums[d] += p * static_cast<Number>(v.at(span.keyStart, span.batch,
                                                valueHead, keys[n], d));
    }
    const int64_t row = span.queryStart + i;
    for (int64_t d = 0; d < valueWidth; ++d) {
      const size_t target =
          isPacked    ? flatIndex(output.shape, {row, h, d})
          : headsLast ? flatIndex(output.shape, {span.batch, row, h, d})
                      : flatIndex(output.shape, {span.batch, h, row, d});
      storeFloat(output.dtype, output.element(target),
                 keys.empty() ? 0.0
                              : static_cast<double>(sums[d] / denominator));
    }
    const size_t target = isPacked ? flatIndex(lse.shape, {h, row})
                                   : flatIndex(lse.shape, {span.batch, h, row});
    const Number value = !keys.empty() ? max + std::log(denominator)
                         : problem.sinks
                             ? static_cast<Number>(problem.sinks->real(h))
                             : -std::numeric_limits<Number>::infinity();
    storeFloat(lse.dtype, lse.element(target), static_cast<double>(value));
  }

  const AttentionCase &problem;
  const Mistake &mistake;
  bool isPacked, headsLast;
  Rows q, k, v;
  int64_t heads, keyHeads, valueHeads, width, valueWidth;
};

/// Results of a Direct, of element types `output` and `lse`.
template <typename Number, bool isKernel>
std::pair<HostTensor, HostTensor>
runDirectly(const AttentionCase &problem, Dtype output, Dtype lse,
            const AttentionAnswer &answer, const Mistake &mistake = {}) {
  std::pair<HostTensor, HostTensor> results{
      HostTensor::zeros(output, answer.output.shape),
      HostTensor::zeros(lse, answer.logSumExp.shape)};
  for (size_t i = 0; i < results.second.elementCount(); ++i)
    storeFloat(lse, results.second.element(i),
               -std::numeric_limits<double>::infinity());
  Direct<Number, isKernel>(problem, mistake).run(results.first, results.second);
  return results;
}

/// A choice out of a list, by the bits of a counter.
class Chooser {
public:
  explicit Chooser(uint64_t seed) : seed(seed) {}
  template <typename T>
  T of(std::initializer_list<T> list) {
    return list.begin()[randomBits(seed, 99, next++) % list.size()];
  }

private:
  uint64_t seed, next = 0;
};

AttentionCase randomCase(uint64_t seed) {
  Chooser choose(seed);
  AttentionCase problem;
  problem.dtype = choose.of({Dtype::F16, Dtype::BF16, Dtype::F32, Dtype::F64});
  const int64_t keyHeads = choose.of<int64_t>({1, 2, 3});
  const int64_t factor = choose.of<int64_t>({1, 2, 3, 7});
  const int64_t heads = keyHeads * factor;
  const int64_t valueHeads = choose.of<int64_t>({1, keyHeads, heads});
  const int64_t width = choose.of<int64_t>({1, 3, 8, 16});
  const int64_t valueWidth = choose.of<int64_t>({1, 5, 8, 16});
  const int64_t queries = choose.of<int64_t>({0, 1, 2, 5, 17});
  const int64_t keys = choose.of<int64_t>({0, 1, 3, 9, 20});
  const bool isPacked = choose.of({false, false, true});
  if (isPacked) {
    problem.packedShape(30, 40, heads, keyHeads, valueHeads, width, valueWidth);
    problem.setSequences({0, queries, queries, queries + 1, queries + 9},
                         {0, keys, keys + 3, keys + 3, keys + 11});
  } else {
    problem.shape(2, heads, keyHeads, valueHeads, queries, keys, width,
                  valueWidth);
    if (choose.of({false, true})) {
      problem.node.layout = AttentionNode::Layout::BSHD;
      for (HostTensor *tensor : {&problem.q, &problem.k, &problem.v})
        std::swap(tensor->shape[1], tensor->shape[2]);
    }
    const std::vector<int64_t> shape{choose.of<int64_t>({1, 2}),
                                     choose.of<int64_t>({1, heads}),
                                     choose.of<int64_t>({1, queries}), keys};
    const HostTensor bits = randomTensor(Dtype::I1, shape, seed, 5);
    switch (choose.of({0, 1, 2, 3})) {
    case 1:
      problem.mask = bits;
      break;
    case 2:
      problem.mask = randomTensor(Dtype::BF16, shape, seed, 6);
      break;
    case 3: // 0 and -inf
      problem.mask = HostTensor::zeros(Dtype::F32, shape);
      for (size_t i = 0; i < bits.elementCount(); ++i)
        if (bits.real(i) == 0)
          storeFloat(Dtype::F32, problem.mask->element(i),
                     -std::numeric_limits<double>::infinity());
      break;
    default:
      break;
    }
  }
  problem.fillRandomly(seed);
  problem.node.scale = choose.of({0.25, 1.0, -0.5, 0.0});
  problem.node.windowLeft = choose.of<int64_t>({-1, -1, 0, 3});
  problem.node.windowRight = choose.of<int64_t>({-1, 0, 0, 2});
  problem.node.alignBottomRight = choose.of({false, true});
  if (choose.of({false, true}))
    problem.node.softcap = choose.of({0.5, 30.0});
  if (choose.of({false, true}))
    problem.sinks = randomTensor(Dtype::BF16, {heads}, seed, 7);
  return problem;
}

TEST(AttentionOracleTest, AgreesWithTheDefinition) {
  for (uint64_t seed = 0; seed < 600; ++seed) {
    SCOPED_TRACE(concat("seed ", seed));
    const AttentionCase problem = randomCase(seed);
    const AttentionAnswer answer = problem.evaluate();
    const auto direct =
        runDirectly<Wide, false>(problem, Dtype::F64, Dtype::F64, answer);
    // tanh, exp and log of the reference are those of double.
    const auto compare = [](const HostTensor &expected,
                            const ReferenceTensor &found) {
      for (size_t i = 0; i < found.reals.size(); ++i) {
        const double e = expected.real(i), f = found.reals[i];
        if (e == f)
          continue;
        ASSERT_NEAR(e, f, 1e-13 * (1 + std::fabs(e))) << "element " << i;
      }
    };
    compare(direct.first, answer.output);
    compare(direct.second, answer.logSumExp);
  }
}

// The same f32 arithmetic a kernel does, and P rounded.
TEST(AttentionOracleTest, HonestKernelsPass) {
  for (uint64_t seed = 0; seed < 600; ++seed) {
    SCOPED_TRACE(concat("seed ", seed));
    const AttentionCase problem = randomCase(seed);
    const AttentionAnswer answer = problem.evaluate();
    const Dtype lse = computationDtype(problem.dtype);
    const auto kernel =
        problem.dtype == Dtype::F64
            ? runDirectly<double, true>(problem, problem.dtype, lse, answer)
            : runDirectly<float, true>(problem, problem.dtype, lse, answer);
    const Comparison output =
        compareWithReference(kernel.first, answer.output, true);
    EXPECT_TRUE(output.passed)
        << output.worstRatio << " slab " << output.worstSlabRatio;
    EXPECT_TRUE(
        compareWithReference(kernel.second, answer.logSumExp, true).passed);
  }
}

/// A problem the size of a real one, and its answer.
struct LargeCase {
  AttentionCase problem;
  AttentionAnswer answer;

  explicit LargeCase(Dtype dtype) {
    problem.dtype = dtype;
    problem.shape(1, 4, 2, 2, 160, 160, 16, 16);
    problem.fillRandomly(11);
    problem.node.scale = 0.25;
    problem.node.windowRight = 0;
    problem.setSinks({1.0, -0.5, 0.0, 2.0});
    answer = problem.evaluate();
  }

  /// Whether the comparisons of output and lse accept a kernel.
  std::pair<bool, bool> accepts(const Mistake &mistake) const {
    const auto kernel = runDirectly<float, true>(problem, problem.dtype,
                                                 Dtype::F32, answer, mistake);
    return {compareWithReference(kernel.first, answer.output, true).passed,
            compareWithReference(kernel.second, answer.logSumExp, true).passed};
  }
};

TEST(AttentionOracleTest, MistakesAreFound) {
  for (const Dtype dtype : {Dtype::BF16, Dtype::F16, Dtype::F32}) {
    SCOPED_TRACE(dtypeName(dtype));
    const LargeCase large(dtype);
    EXPECT_EQ(large.accepts({}), std::pair(true, true));
    const auto expectRejected = [&](const char *name, auto change) {
      Mistake mistake;
      change(mistake);
      EXPECT_EQ(large.accepts(mistake), std::pair(false, false)) << name;
    };
    expectRejected("tile order", [](Mistake &m) { m.tileOrder = true; });
    expectRejected("last key", [](Mistake &m) { m.dropsLastKey = true; });
    expectRejected("sinks", [](Mistake &m) { m.ignoresSinks = true; });
    expectRejected("window", [](Mistake &m) { m.windowShift = 1; });
    expectRejected("window", [](Mistake &m) { m.windowShift = -1; });
    // Rounding scores is no worse for the output than rounding P, which is
    // allowed; the log-sum-exp shows it. In f32 scores are rounded anyway.
    Mistake rounding;
    rounding.roundsScores = true;
    EXPECT_EQ(large.accepts(rounding).second, dtype == Dtype::F32);
  }
}

// The output of one attention as the query of another: bounds are inherited.
TEST(AttentionOracleTest, ChainsInheritBounds) {
  AttentionCase first;
  first.dtype = Dtype::BF16;
  first.shape(1, 2, 1, 1, 40, 40, 16, 16);
  first.fillRandomly(12);
  ReferenceProgram program;
  for (ValueId id : {0, 1, 2})
    program.nodes.push_back({ArgumentNode{id}, Dtype::BF16, 4, id});
  AttentionNode node;
  node.query = 0;
  node.key = 1;
  node.value = 2;
  program.nodes.push_back({node, Dtype::BF16, 4, 3});
  node.query = 3;
  program.nodes.push_back({node, Dtype::BF16, 4, 4});
  program.results = {3, 4};
  const std::vector<HostTensor> tensors{first.q, first.k, first.v};
  const std::vector<ReferenceTensor> results = evaluateReference(
      program,
      {argumentFor(first.q), argumentFor(first.k), argumentFor(first.v)},
      tensors);
  // A kernel rounds the first output before the second reads it.
  AttentionCase second = first;
  second.node = node;
  for (size_t i = 0; i < second.q.elementCount(); ++i)
    storeFloat(Dtype::BF16, second.q.element(i), results[0].reals[i]);
  second.node.wantsLse = true;
  const AttentionAnswer alone = second.evaluate();
  HostTensor kernel = HostTensor::zeros(Dtype::BF16, results[1].shape);
  double larger = 0;
  for (size_t i = 0; i < kernel.elementCount(); ++i) {
    storeFloat(Dtype::BF16, kernel.element(i), alone.output.reals[i]);
    larger += results[1].bound[i] / alone.output.bound[i];
  }
  EXPECT_TRUE(compareWithReference(kernel, results[1], false).passed);
  EXPECT_GT(larger / kernel.elementCount(), 1.05);
}

} // namespace
