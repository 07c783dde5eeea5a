//===- AttentionCases.h - Small attention problems --------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Attention problems small enough to be spelled out, evaluated through the
// public interface of the reference.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_UNITTESTS_RUNTIME_ATTENTIONCASES_H
#define GQA_UNITTESTS_RUNTIME_ATTENTIONCASES_H

#include "TestManifests.h"
#include "gqa/Runtime/CallPlan.h"
#include "gqa/Runtime/RandomData.h"
#include "gqa/Runtime/Reference.h"

#include <cmath>
#include <limits>

namespace gqa::runtime {

inline ArgumentValue argumentFor(const HostTensor &tensor) {
  ArgumentValue argument;
  argument.extents = tensor.shape;
  argument.strides = *contiguousStrides(tensor.shape);
  return argument;
}

/// Element (i0, i1, ...) of a row-major shape.
inline size_t flatIndex(const std::vector<int64_t> &shape,
                        std::initializer_list<int64_t> index) {
  size_t flat = 0, axis = 0;
  for (int64_t i : index)
    flat = flat * shape[axis++] + i;
  return flat;
}

/// Output and log-sum-exp; the accessors are for bhsd and packed.
struct AttentionAnswer {
  ReferenceTensor output, logSumExp;

  double o(int64_t b, int64_t h, int64_t i, int64_t d) const {
    return output.reals[flatIndex(output.shape, {b, h, i, d})];
  }
  double lse(int64_t b, int64_t h, int64_t i) const {
    return logSumExp.reals[flatIndex(logSumExp.shape, {b, h, i})];
  }
  double packedO(int64_t row, int64_t h, int64_t d) const {
    return output.reals[flatIndex(output.shape, {row, h, d})];
  }
  double packedLse(int64_t h, int64_t row) const {
    return logSumExp.reals[flatIndex(logSumExp.shape, {h, row})];
  }
};

struct AttentionCase {
  Dtype dtype = Dtype::F32;
  AttentionNode node;
  HostTensor q, k, v;
  std::optional<HostTensor> mask, sinks, cuQ, cuK;

  AttentionCase() {
    node.scale = 0.5;
    node.wantsLse = true;
  }

  /// A dense problem, bhsd.
  void shape(int64_t batches, int64_t heads, int64_t keyHeads,
             int64_t valueHeads, int64_t queries, int64_t keys, int64_t width,
             int64_t valueWidth) {
    q = HostTensor::zeros(dtype, {batches, heads, queries, width});
    k = HostTensor::zeros(dtype, {batches, keyHeads, keys, width});
    v = HostTensor::zeros(dtype, {batches, valueHeads, keys, valueWidth});
  }
  void packedShape(int64_t queries, int64_t keys, int64_t heads,
                   int64_t keyHeads, int64_t valueHeads, int64_t width,
                   int64_t valueWidth) {
    q = HostTensor::zeros(dtype, {queries, heads, width});
    k = HostTensor::zeros(dtype, {keys, keyHeads, width});
    v = HostTensor::zeros(dtype, {keys, valueHeads, valueWidth});
    setSequences({0, queries}, {0, keys});
    node.alignBottomRight = true;
  }
  void reshape(HostTensor &tensor, std::vector<int64_t> shape) {
    tensor = HostTensor::zeros(dtype, std::move(shape));
  }

  void fillRandomly(uint64_t seed) {
    q = randomTensor(dtype, q.shape, seed, 0);
    k = randomTensor(dtype, k.shape, seed, 1);
    v = randomTensor(dtype, v.shape, seed, 2);
  }
  void fill(HostTensor &tensor, double value) {
    for (size_t i = 0; i < tensor.elementCount(); ++i)
      storeFloat(dtype, tensor.element(i), value);
  }
  double at(const HostTensor &tensor, int64_t b, int64_t h, int64_t i,
            int64_t d) const {
    return tensor.real(flatIndex(tensor.shape, {b, h, i, d}));
  }
  void set(HostTensor &tensor, int64_t b, int64_t h, int64_t i, int64_t d,
           double value) {
    storeFloat(dtype, tensor.element(flatIndex(tensor.shape, {b, h, i, d})),
               value);
  }
  double packedAt(const HostTensor &tensor, int64_t row, int64_t h,
                  int64_t d) const {
    return tensor.real(flatIndex(tensor.shape, {row, h, d}));
  }
  void setPacked(HostTensor &tensor, int64_t row, int64_t h, int64_t d,
                 double value) {
    storeFloat(dtype, tensor.element(flatIndex(tensor.shape, {row, h, d})),
               value);
  }

  static HostTensor tensorOf(Dtype dtype, std::vector<int64_t> shape,
                             const std::vector<double> &values) {
    HostTensor tensor = HostTensor::zeros(dtype, std::move(shape));
    for (size_t i = 0; i < values.size(); ++i) {
      if (isFloat(dtype))
        storeFloat(dtype, tensor.element(i), values[i]);
      else
        storeInteger(dtype, tensor.element(i), static_cast<int64_t>(values[i]));
    }
    return tensor;
  }
  void setMask(std::vector<int64_t> shape, const std::vector<double> &values) {
    mask = tensorOf(Dtype::F32, std::move(shape), values);
  }
  void setBoolMask(std::vector<int64_t> shape,
                   const std::vector<double> &values) {
    mask = tensorOf(Dtype::I1, std::move(shape), values);
  }
  void setSinks(const std::vector<double> &values) {
    sinks = tensorOf(Dtype::F32, {static_cast<int64_t>(values.size())}, values);
  }
  void setSequences(const std::vector<int64_t> &q,
                    const std::vector<int64_t> &k) {
    const auto make = [](const std::vector<int64_t> &entries) {
      return tensorOf(Dtype::I32, {static_cast<int64_t>(entries.size())},
                      std::vector<double>(entries.begin(), entries.end()));
    };
    cuQ = make(q);
    cuK = make(k);
  }

  AttentionAnswer evaluate(const ReferenceOptions &options = {}) const {
    ReferenceProgram program;
    std::vector<HostTensor> tensors;
    std::vector<ArgumentValue> arguments;
    const auto add = [&](const HostTensor &tensor) {
      const ValueId id = tensors.size();
      program.nodes.push_back(
          {ArgumentNode{id}, tensor.dtype, tensor.shape.size(), id});
      tensors.push_back(tensor);
      arguments.push_back(argumentFor(tensor));
      return id;
    };
    const auto addOptional = [&](const std::optional<HostTensor> &tensor) {
      return tensor ? std::optional<ValueId>(add(*tensor)) : std::nullopt;
    };
    AttentionNode attention = node;
    attention.query = add(q);
    attention.key = add(k);
    attention.value = add(v);
    attention.mask = addOptional(mask);
    attention.sinks = addOptional(sinks);
    attention.cuQ = addOptional(cuQ);
    attention.cuK = addOptional(cuK);
    const ValueId result = tensors.size();
    program.nodes.push_back({attention, dtype, q.shape.size(), result});
    program.results = {result};
    if (node.wantsLse)
      program.results.push_back(result + 1);
    std::vector<ReferenceTensor> results =
        evaluateReference(program, arguments, tensors, options);
    results.resize(2);
    return {std::move(results[0]), std::move(results[1])};
  }
};

} // namespace gqa::runtime

#endif // GQA_UNITTESTS_RUNTIME_ATTENTIONCASES_H
