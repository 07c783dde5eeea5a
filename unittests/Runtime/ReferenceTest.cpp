//===- ReferenceTest.cpp - Tests of the float64 reference -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Views, and the cases of attention whose results are known in closed form.
//
//===----------------------------------------------------------------------===//

#include "AttentionCases.h"

using namespace gqa::runtime;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The values of one reference for f32 arguments of the shapes given, each
/// filled with 0, 1, 2, ...
std::vector<double> evaluateView(const std::string &values,
                                 std::vector<int64_t> shape,
                                 std::vector<int64_t> *resultShape = nullptr) {
  std::string dims;
  for (int64_t extent : shape)
    dims += concat(dims.empty() ? "" : ", ", extent);
  const Manifest manifest = parseFunction(functionWith(
      R"({"kind": "tensor", "dtype": "f32", "shape": [)" + dims + "]}", "", "",
      "", "",
      R"({"values": [{"op": "argument", "index": 0}, )" + values +
          R"(], "results": []})"));
  ReferenceProgram program = manifest.functions[0].reference;
  program.results = {program.nodes.back().firstValue};
  HostTensor tensor = HostTensor::zeros(Dtype::F32, shape);
  for (size_t i = 0; i < tensor.elementCount(); ++i)
    storeFloat(Dtype::F32, tensor.element(i), static_cast<double>(i));
  const ReferenceTensor result =
      evaluateReference(program, {argumentFor(tensor)}, {tensor})[0];
  EXPECT_TRUE(result.isExact());
  if (resultShape)
    *resultShape = result.shape;
  return result.reals;
}

TEST(ReferenceTest, RepeatKVInterleaves) {
  std::vector<int64_t> shape;
  EXPECT_EQ(evaluateView(R"({"op": "repeat_kv", "input": 0, "heads_axis": 1,
                             "n_rep": 3})",
                         {2, 2}, &shape),
            (std::vector<double>{0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3}));
  EXPECT_EQ(shape, (std::vector<int64_t>{2, 6}));
  EXPECT_EQ(evaluateView(R"({"op": "repeat_kv", "input": 0, "heads_axis": 0,
                             "n_rep": 2})",
                         {2, 2}),
            (std::vector<double>{0, 1, 0, 1, 2, 3, 2, 3}));
}

TEST(ReferenceTest, Views) {
  std::vector<int64_t> shape;
  EXPECT_EQ(evaluateView(R"({"op": "transpose", "input": 0,
                             "permutation": [2, 0, 1]})",
                         {2, 1, 3}, &shape),
            (std::vector<double>{0, 3, 1, 4, 2, 5}));
  EXPECT_EQ(shape, (std::vector<int64_t>{3, 2, 1}));
  EXPECT_EQ(evaluateView(R"({"op": "slice", "input": 0, "offsets": [1, 2],
                             "sizes": [2, 2], "strides": [1, -2]})",
                         {3, 4}),
            (std::vector<double>{6, 4, 10, 8}));
  EXPECT_EQ(evaluateView(R"({"op": "reshape", "input": 0, "shape": [3, 2]},
                            {"op": "transpose", "input": 1,
                             "permutation": [1, 0]})",
                         {2, 3}),
            (std::vector<double>{0, 2, 4, 1, 3, 5}));
  EXPECT_EQ(evaluateView(R"({"op": "constant", "dtype": "bf16",
                             "shape": [1, 2], "value": 1.001})",
                         {1}),
            (std::vector<double>{1.0, 1.0}));
}

TEST(ReferenceTest, IntegerConstantsAreExact) {
  const Manifest manifest = parseFunction(functionWith(
      "", R"({"dtype": "i64", "shape": [1]})", "", "", "",
      R"({"values": [{"op": "constant", "dtype": "i64", "shape": [1],
                      "value": 9223372036854775807}], "results": [0]})"));
  EXPECT_EQ(
      evaluateReference(manifest.functions[0].reference, {}, {})[0].integers,
      (std::vector<int64_t>{std::numeric_limits<int64_t>::max()}));
}

TEST(ReferenceTest, ViewsThatDoNotFit) {
  const auto message = [](const std::string &values,
                          std::vector<int64_t> shape) {
    return messageOf([&] { evaluateView(values, shape); });
  };
  EXPECT_EQ(
      message(R"({"op": "reshape", "input": 0, "shape": [4, 2]})", {2, 3}),
      "cannot reshape 2x3 to 4x2");
  EXPECT_EQ(
      message(R"({"op": "reshape", "input": 0, "shape": [-2, -3]})", {2, 3}),
      "cannot reshape 2x3 to -2x-3");
  EXPECT_EQ(message(R"({"op": "slice", "input": 0, "offsets": [1],
                        "sizes": [2], "strides": [2]})",
                    {3}),
            "a slice of 2 elements from 1 by 2 is not inside axis 0 of 3");
  EXPECT_EQ(message(R"({"op": "slice", "input": 0, "offsets": [3],
                        "sizes": [1], "strides": [1]})",
                    {3}),
            "a slice of 1 elements from 3 by 1 is not inside axis 0 of 3");
  EXPECT_NE(message(R"({"op": "reshape", "input": 0,
                        "shape": [0, 4294967296, 4294967296]})",
                    {0})
                .find("more than this machine's memory"),
            std::string::npos);
  EXPECT_NE(message(R"({"op": "repeat_kv", "input": 0, "heads_axis": 0,
                        "n_rep": 4611686018427387904})",
                    {3})
                .find("exceeds 2^63 heads"),
            std::string::npos);
  EXPECT_NE(message(R"({"op": "repeat_kv", "input": 0, "heads_axis": 0,
                        "n_rep": 1000000000000})",
                    {3})
                .find("more than this machine's memory"),
            std::string::npos);
}

TEST(ReferenceTest, UnavailableReferences) {
  ReferenceProgram program;
  program.unavailable = "the function multiplies matrices";
  EXPECT_EQ(messageOf([&] { evaluateReference(program, {}, {}); }),
            "no reference: the function multiplies matrices");
}

TEST(ReferenceTest, OneKeyGivesItsValue) {
  AttentionCase problem;
  problem.shape(1, 4, 2, 2, 3, 1, 8, 5);
  problem.fillRandomly(1);
  const AttentionAnswer answer = problem.evaluate();
  for (int64_t h = 0; h < 4; ++h)
    for (int64_t i = 0; i < 3; ++i) {
      double score = 0;
      for (int64_t d = 0; d < 8; ++d)
        score += problem.at(problem.q, 0, h, i, d) *
                 problem.at(problem.k, 0, h / 2, 0, d);
      EXPECT_NEAR(answer.lse(0, h, i), score * problem.node.scale, 1e-12);
      for (int64_t d = 0; d < 5; ++d)
        EXPECT_EQ(answer.o(0, h, i, d), problem.at(problem.v, 0, h / 2, 0, d));
    }
}

TEST(ReferenceTest, EqualScoresGiveTheMean) {
  AttentionCase problem;
  problem.shape(1, 1, 1, 1, 2, 5, 4, 3);
  problem.fillRandomly(2);
  problem.fill(problem.q, 0.0);
  problem.node.windowRight = 2;
  const AttentionAnswer answer = problem.evaluate();
  for (int64_t i = 0; i < 2; ++i)
    for (int64_t d = 0; d < 3; ++d) {
      const int64_t visible = i + 3;
      double mean = 0;
      for (int64_t j = 0; j < visible; ++j)
        mean += problem.at(problem.v, 0, 0, j, d) / visible;
      EXPECT_NEAR(answer.o(0, 0, i, d), mean, 1e-15);
      EXPECT_NEAR(answer.lse(0, 0, i), std::log(visible), 1e-15);
    }
}

TEST(ReferenceTest, RowsThatSeeNothing) {
  AttentionCase problem;
  // Bottom right and causal: the first two of four rows are before all keys.
  problem.shape(1, 2, 1, 1, 4, 2, 4, 3);
  problem.fillRandomly(3);
  problem.node.alignBottomRight = true;
  problem.node.windowRight = 0;
  AttentionAnswer answer = problem.evaluate();
  for (int64_t i = 0; i < 4; ++i) {
    EXPECT_EQ(std::isinf(answer.lse(0, 1, i)), i < 2);
    EXPECT_EQ(answer.o(0, 1, i, 0) == 0.0, i < 2);
  }
  EXPECT_EQ(answer.lse(0, 0, 0), -infinity);
  EXPECT_EQ(answer.output.bound[0], 0.0f);

  // With a sink the row still gives zeros, and the sink.
  problem.setSinks({0.5, -1.5});
  answer = problem.evaluate();
  EXPECT_EQ(answer.lse(0, 1, 0), -1.5);
  EXPECT_EQ(answer.o(0, 1, 0, 2), 0.0);
}

TEST(ReferenceTest, SinksAreInTheDenominatorOnly) {
  AttentionCase problem;
  problem.shape(1, 1, 1, 1, 1, 1, 2, 2);
  problem.fillRandomly(4);
  problem.fill(problem.q, 0.0);
  problem.setSinks({std::log(3.0)});
  problem.node.softcap = 0.001; // not applied to the sink
  const AttentionAnswer answer = problem.evaluate();
  const double sink = roundToDtype(Dtype::F32, std::log(3.0));
  const double weight = 1.0 / (1.0 + std::exp(sink));
  EXPECT_NEAR(answer.o(0, 0, 0, 1), weight * problem.at(problem.v, 0, 0, 0, 1),
              1e-15);
  EXPECT_NEAR(answer.lse(0, 0, 0), std::log1p(std::exp(sink)), 1e-15);
}

TEST(ReferenceTest, WindowsShowTheseColumns) {
  // Every key has its own unit vector as value: the output shows the weights.
  for (const bool alignBottomRight : {false, true})
    for (const int64_t left : {-1, 0, 1, 2})
      for (const int64_t right : {-1, 0, 1, 2}) {
        AttentionCase problem;
        problem.shape(1, 1, 1, 1, 3, 5, 2, 5);
        problem.fill(problem.q, 0.0);
        for (int64_t j = 0; j < 5; ++j)
          problem.set(problem.v, 0, 0, j, j, 1.0);
        problem.node.windowLeft = left;
        problem.node.windowRight = right;
        problem.node.alignBottomRight = alignBottomRight;
        const AttentionAnswer answer = problem.evaluate();
        const int64_t shift = alignBottomRight ? 2 : 0;
        for (int64_t i = 0; i < 3; ++i)
          for (int64_t j = 0; j < 5; ++j) {
            const bool visible = (left == -1 || j >= i + shift - left) &&
                                 (right == -1 || j <= i + shift + right);
            EXPECT_EQ(answer.o(0, 0, i, j) > 0, visible)
                << "window(" << left << ", " << right << ") row " << i
                << " column " << j;
          }
      }
}

TEST(ReferenceTest, HugeWindowsDoNotOverflow) {
  AttentionCase problem;
  problem.shape(1, 1, 1, 1, 3, 3, 2, 2);
  problem.fillRandomly(5);
  const AttentionAnswer all = problem.evaluate();
  problem.node.windowLeft = problem.node.windowRight =
      std::numeric_limits<int64_t>::max();
  const AttentionAnswer huge = problem.evaluate();
  EXPECT_EQ(all.output.reals, huge.output.reals);
}

TEST(ReferenceTest, HiddenKeysAreNotRead) {
  const double nan = std::nan("");
  AttentionCase problem;
  problem.shape(1, 1, 1, 1, 2, 3, 4, 4);
  problem.fillRandomly(6);
  const AttentionAnswer clean = [&] {
    AttentionCase shorter = problem;
    shorter.node.windowRight = 0;
    return shorter.evaluate();
  }();
  // Row 0 sees key 0 only, row 1 keys 0 and 1; key 2 is poison.
  problem.node.windowRight = 0;
  for (int64_t d = 0; d < 4; ++d) {
    problem.set(problem.k, 0, 0, 2, d, nan);
    problem.set(problem.v, 0, 0, 2, d, nan);
  }
  EXPECT_EQ(problem.evaluate().output.reals, clean.output.reals);

  // An i1 mask hides a NaN score as well; an additive -inf does not.
  problem.node.windowRight = -1;
  problem.setBoolMask({1, 1, 1, 3}, {1, 1, 0});
  EXPECT_FALSE(std::isnan(problem.evaluate().o(0, 0, 0, 0)));
  problem.setMask({1, 1, 1, 3}, {0, 0, -infinity});
  EXPECT_TRUE(std::isnan(problem.evaluate().o(0, 0, 0, 0)));
  EXPECT_TRUE(std::isnan(problem.evaluate().lse(0, 0, 0)));
}

TEST(ReferenceTest, ScoresOfMinusInfinityAreHidden) {
  AttentionCase problem;
  problem.shape(1, 1, 1, 1, 1, 3, 4, 4);
  problem.fillRandomly(7);
  problem.setMask({1, 1, 1, 3}, {-infinity, -infinity, -infinity});
  EXPECT_EQ(problem.evaluate().o(0, 0, 0, 0), 0.0);
  EXPECT_EQ(problem.evaluate().lse(0, 0, 0), -infinity);
  // NaN in V of a hidden key does not reach the output.
  problem.setMask({1, 1, 1, 3}, {0, -infinity, 0});
  problem.set(problem.v, 0, 0, 1, 2, std::nan(""));
  EXPECT_FALSE(std::isnan(problem.evaluate().o(0, 0, 0, 2)));
}

TEST(ReferenceTest, LargestNegativeMaskIsAnOrdinaryScore) {
  AttentionCase problem;
  problem.shape(1, 1, 1, 1, 1, 4, 4, 4);
  problem.fillRandomly(8);
  const double min = -static_cast<double>(std::numeric_limits<float>::max());
  problem.setMask({1, 1, 1, 4}, {min, min, min, min});
  const AttentionAnswer answer = problem.evaluate();
  for (int64_t d = 0; d < 4; ++d) {
    double mean = 0;
    for (int64_t j = 0; j < 4; ++j)
      mean += problem.at(problem.v, 0, 0, j, d) / 4;
    EXPECT_NEAR(answer.o(0, 0, 0, d), mean, 1e-15);
    // Known well enough to be judged.
    EXPECT_LT(answer.output.bound[d], 1e-2);
  }
}

TEST(ReferenceTest, ShapesAreChecked) {
  const auto message = [](auto change) {
    AttentionCase problem;
    problem.shape(1, 4, 2, 2, 3, 5, 8, 8);
    change(problem);
    return messageOf([&] { problem.evaluate(); });
  };
  EXPECT_EQ(message([](AttentionCase &p) { p.reshape(p.k, {1, 3, 5, 8}); }),
            "attention: the query heads are no multiple of the key or value "
            "heads: query 1x4x3x8, key 1x3x5x8, value 1x2x5x8");
  EXPECT_EQ(message([](AttentionCase &p) { p.reshape(p.v, {1, 2, 6, 8}); }),
            "attention: key and value have different lengths: query 1x4x3x8, "
            "key 1x2x5x8, value 1x2x6x8");
  EXPECT_EQ(message([](AttentionCase &p) { p.reshape(p.v, {1, 0, 5, 8}); }),
            "attention: the query heads are no multiple of the key or value "
            "heads: query 1x4x3x8, key 1x2x5x8, value 1x0x5x8");
  EXPECT_EQ(message([](AttentionCase &p) {
              p.setMask({1, 4, 3, 4}, std::vector<double>(48));
            }),
            "attention: a mask 1x4x3x4 for 1 batches, 4 heads, 3 queries and 5 "
            "keys");
  EXPECT_EQ(message([](AttentionCase &p) { p.setSinks({1, 2, 3}); }),
            "attention: 3 sinks for 4 heads");
}

TEST(ReferenceTest, PackedSequences) {
  AttentionCase problem;
  // Sequences of 2, 0, 1 and 3 queries against 1, 2, 0 and 4 keys; one row is
  // left over on each side.
  problem.packedShape(7, 8, 2, 1, 1, 4, 3);
  problem.setSequences({0, 2, 2, 3, 6}, {0, 1, 3, 3, 7});
  problem.fillRandomly(9);
  for (int64_t d = 0; d < 4; ++d)
    problem.setPacked(problem.k, 7, 0, d, std::nan(""));
  const AttentionAnswer answer = problem.evaluate();
  // The first sequence has one key.
  EXPECT_EQ(answer.packedO(1, 1, 2), problem.packedAt(problem.v, 0, 0, 2));
  // The third has none, the last row belongs to no sequence.
  for (int64_t row : {2, 6}) {
    EXPECT_EQ(answer.packedO(row, 0, 0), 0.0);
    EXPECT_EQ(answer.packedLse(1, row), -infinity);
  }
  for (double value : answer.output.reals)
    EXPECT_FALSE(std::isnan(value));
}

TEST(ReferenceTest, CumulativeLengthsAreChecked) {
  const auto message = [](std::vector<int64_t> cuQ, std::vector<int64_t> cuK) {
    AttentionCase problem;
    problem.packedShape(4, 4, 1, 1, 1, 2, 2);
    problem.setSequences(std::move(cuQ), std::move(cuK));
    return messageOf([&] { problem.evaluate(); });
  };
  EXPECT_EQ(message({1, 4}, {0, 4}),
            "varlen_attention: cu_q does not start with 0");
  EXPECT_EQ(message({0, 4}, {0, 5}),
            "varlen_attention: cu_k ends with 5, beyond the 4 rows there are");
  EXPECT_EQ(message({0, 3, 2}, {0, 1, 2}),
            "varlen_attention: cu_q decreases at entry 2, from 3 to 2");
  EXPECT_EQ(message({0, 1}, {0, 1, 2}),
            "varlen_attention: cu_q has 2 entries, cu_k has 3");
  EXPECT_EQ(message({}, {}), "varlen_attention: cu_q does not start with 0");
}

// Extents nobody counts to, of tensors without elements.
TEST(ReferenceTest, EmptyProblemsOfHugeExtents) {
  const int64_t huge = int64_t{1} << 40;
  AttentionCase problem;
  problem.shape(huge, 1, 1, 1, 1, 1, 0, 0);
  problem.node.wantsLse = false;
  EXPECT_EQ(problem.evaluate().output.elementCount(), 0u);
  problem.shape(1, 0, 0, 0, huge, huge, 4, 4);
  EXPECT_EQ(problem.evaluate().output.elementCount(), 0u);
  problem.shape(huge, 1, 1, 1, 1, 1, 0, 0);
  problem.node.wantsLse = true;
  EXPECT_NE(messageOf([&] { problem.evaluate(); }).find("machine's memory"),
            std::string::npos);
}

TEST(ReferenceTest, SampledRows) {
  AttentionCase problem;
  problem.shape(1, 1, 1, 1, 100, 100, 4, 4);
  problem.fillRandomly(10);
  const AttentionAnswer all = problem.evaluate();
  ReferenceOptions options;
  options.rowsPerHead = 10;
  const AttentionAnswer some = problem.evaluate(options);
  int64_t evaluated = 0;
  for (int64_t i = 0; i < 100; ++i) {
    if (std::isinf(some.output.bound[i * 4]))
      continue;
    ++evaluated;
    EXPECT_EQ(some.o(0, 0, i, 3), all.o(0, 0, i, 3));
  }
  EXPECT_GE(evaluated, 10);
  EXPECT_LE(evaluated, 12);
  EXPECT_FALSE(std::isinf(some.output.bound[0]));
  EXPECT_FALSE(std::isinf(some.output.bound[399]));
}

} // namespace
