//===- Reference.cpp - Evaluates references -------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The views among the operations of a reference. Each of them is one strided
// walk over its input: a repeat is an axis of stride zero.
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Reference.h"

#include "AttentionReference.h"
#include "CheckedInt.h"
#include "gqa/Runtime/CallPlan.h"

#include <algorithm>
#include <map>
#include <type_traits>
#include <unistd.h>

namespace gqa::runtime {

void checkFitsMemory(const std::vector<int64_t> &shape) {
  constexpr int64_t bytesPerElement = sizeof(double) + 2 * sizeof(float);
  const auto bytes = checkedProduct(shape, bytesPerElement);
  const int64_t memory =
      static_cast<int64_t>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
  if (!bytes || *bytes > memory || !contiguousStrides(shape))
    fail(ErrorKind::OutOfMemory, "the reference needs a tensor ",
         formatShape(shape), ", more than this machine's memory");
}

namespace {
/// A walk over a tensor's elements: element (i0, i1, ...) of the result is at
/// offset + sum of i * stride.
struct StridedWalk {
  int64_t offset = 0;
  std::vector<int64_t> extents, strides;
};

class Evaluator {
public:
  Evaluator(const std::vector<ArgumentValue> &arguments,
            const std::vector<HostTensor> &tensors,
            const ReferenceOptions &options)
      : arguments(arguments), tensors(tensors), options(options) {}

  void evaluate(const ReferenceNode &node);
  const ReferenceTensor &value(ValueId id) const { return values[id]; }
  /// Frees a value that nothing uses any more.
  void release(ValueId id) { values[id] = {}; }

private:
  ReferenceTensor evaluate(const ArgumentNode &node, Dtype dtype) const;
  ReferenceTensor evaluate(const ConstantNode &node, Dtype dtype) const;
  ReferenceTensor evaluate(const RepeatKVNode &node) const;
  ReferenceTensor evaluate(const TransposeNode &node) const;
  ReferenceTensor evaluate(const ReshapeNode &node) const;
  ReferenceTensor evaluate(const SliceNode &node) const;
  void evaluate(const AttentionNode &node);

  std::vector<int64_t> evaluateAll(const std::vector<Expression> &list) const;
  const ReferenceTensor *optional(const std::optional<ValueId> &id) const {
    return id ? &values[*id] : nullptr;
  }

  const std::vector<ArgumentValue> &arguments;
  const std::vector<HostTensor> &tensors;
  const ReferenceOptions &options;
  std::vector<ReferenceTensor> values;
};
} // namespace

template <typename T>
static std::vector<T> gather(const std::vector<T> &input,
                             const StridedWalk &walk) {
  std::vector<T> output;
  // Null values (no bounds) stay null.
  const auto count = checkedProduct(walk.extents);
  if (input.empty() || *count == 0)
    return output;
  output.reserve(*count);
  std::vector<int64_t> position(walk.extents.size(), 0);
  int64_t source = walk.offset;
  for (int64_t i = 0; i < *count; ++i) {
    output.push_back(input[source]);
    for (size_t axis = walk.extents.size(); axis-- > 0;) {
      source += walk.strides[axis];
      if (++position[axis] < walk.extents[axis])
        break;
      source -= walk.extents[axis] * walk.strides[axis];
      position[axis] = 0;
    }
  }
  return output;
}

/// `shape` has as many elements as the walk.
static ReferenceTensor gatherTensor(const ReferenceTensor &input,
                                    const StridedWalk &walk,
                                    std::vector<int64_t> shape) {
  checkFitsMemory(shape);
  ReferenceTensor output;
  output.dtype = input.dtype;
  output.shape = std::move(shape);
  output.reals = gather(input.reals, walk);
  output.integers = gather(input.integers, walk);
  output.bound = gather(input.bound, walk);
  output.spread = gather(input.spread, walk);
  return output;
}

std::vector<int64_t>
Evaluator::evaluateAll(const std::vector<Expression> &list) const {
  std::vector<int64_t> numbers;
  for (const Expression &expression : list)
    numbers.push_back(expression.evaluate(arguments));
  return numbers;
}

ReferenceTensor Evaluator::evaluate(const ArgumentNode &node,
                                    Dtype dtype) const {
  const HostTensor &tensor = tensors[node.index];
  if (tensor.dtype != dtype || tensor.shape != arguments[node.index].extents)
    fail(ErrorKind::InvalidArgument, "argument ", node.index, ": expected ",
         dtypeName(dtype), " ", formatShape(arguments[node.index].extents),
         ", found ", dtypeName(tensor.dtype), " ", formatShape(tensor.shape));
  checkFitsMemory(tensor.shape);
  ReferenceTensor output;
  output.dtype = dtype;
  output.shape = tensor.shape;
  for (size_t i = 0, e = tensor.elementCount(); i < e; ++i) {
    if (isFloat(dtype))
      output.reals.push_back(loadFloat(dtype, tensor.element(i)));
    else
      output.integers.push_back(loadInteger(dtype, tensor.element(i)));
  }
  return output;
}

ReferenceTensor Evaluator::evaluate(const ConstantNode &node,
                                    Dtype dtype) const {
  checkFitsMemory(node.shape);
  ReferenceTensor output;
  output.dtype = dtype;
  output.shape = node.shape;
  const int64_t count = *checkedProduct(node.shape);
  if (isFloat(dtype))
    output.reals.assign(count, roundToDtype(dtype, node.real));
  else
    output.integers.assign(count, node.integer);
  return output;
}

ReferenceTensor Evaluator::evaluate(const RepeatKVNode &node) const {
  const ReferenceTensor &input = values[node.input];
  std::vector<int64_t> shape = input.shape;
  const auto heads = checkedMul(shape[node.headsAxis], node.repeats);
  if (!heads)
    fail(ErrorKind::OutOfMemory, "a repeat of ", node.repeats,
         " exceeds 2^63 heads");
  shape[node.headsAxis] = *heads;
  // Split the axis into (heads, repeats); the inner one does not move.
  StridedWalk walk{0, input.shape, *contiguousStrides(input.shape)};
  walk.extents.insert(walk.extents.begin() + node.headsAxis + 1, node.repeats);
  walk.strides.insert(walk.strides.begin() + node.headsAxis + 1, 0);
  return gatherTensor(input, walk, std::move(shape));
}

ReferenceTensor Evaluator::evaluate(const TransposeNode &node) const {
  const ReferenceTensor &input = values[node.input];
  const std::vector<int64_t> strides = *contiguousStrides(input.shape);
  StridedWalk walk;
  for (int64_t axis : node.permutation) {
    walk.extents.push_back(input.shape[axis]);
    walk.strides.push_back(strides[axis]);
  }
  return gatherTensor(input, walk, walk.extents);
}

ReferenceTensor Evaluator::evaluate(const ReshapeNode &node) const {
  ReferenceTensor output = values[node.input];
  std::vector<int64_t> shape = evaluateAll(node.shape);
  bool isNegative = false;
  for (int64_t extent : shape)
    isNegative |= extent < 0;
  const auto count = isNegative ? std::nullopt : checkedProduct(shape);
  if (!count || *count != static_cast<int64_t>(output.elementCount()))
    fail(ErrorKind::InvalidArgument, "cannot reshape ",
         formatShape(output.shape), " to ", formatShape(shape));
  checkFitsMemory(shape);
  output.shape = std::move(shape);
  return output;
}

ReferenceTensor Evaluator::evaluate(const SliceNode &node) const {
  const ReferenceTensor &input = values[node.input];
  const std::vector<int64_t> offsets = evaluateAll(node.offsets);
  const std::vector<int64_t> sizes = evaluateAll(node.sizes);
  const std::vector<int64_t> steps = evaluateAll(node.strides);
  const std::vector<int64_t> strides = *contiguousStrides(input.shape);
  StridedWalk walk;
  for (size_t axis = 0; axis < sizes.size(); ++axis) {
    // The last index, offset + (size - 1) * step, has to be inside.
    auto last = checkedMul(std::max<int64_t>(sizes[axis], 1) - 1, steps[axis]);
    last = last ? checkedAdd(*last, offsets[axis]) : last;
    const bool isEmpty = sizes[axis] == 0;
    if (sizes[axis] < 0 || offsets[axis] < 0 ||
        offsets[axis] > input.shape[axis] ||
        (!isEmpty && (!last || *last < 0 || *last >= input.shape[axis] ||
                      offsets[axis] == input.shape[axis])))
      fail(ErrorKind::InvalidArgument, "a slice of ", sizes[axis],
           " elements from ", offsets[axis], " by ", steps[axis],
           " is not inside axis ", axis, " of ", formatShape(input.shape));
    walk.extents.push_back(sizes[axis]);
    // Only where there are two elements is the step known not to overflow.
    walk.strides.push_back(sizes[axis] > 1 ? strides[axis] * steps[axis] : 0);
    walk.offset += isEmpty ? 0 : strides[axis] * offsets[axis];
  }
  return gatherTensor(input, walk, sizes);
}

void Evaluator::evaluate(const AttentionNode &node) {
  const AttentionOperands operands{&values[node.query],  &values[node.key],
                                   &values[node.value],  optional(node.mask),
                                   optional(node.sinks), optional(node.cuQ),
                                   optional(node.cuK)};
  AttentionValues results = evaluateAttention(node, operands, options);
  values.push_back(std::move(results.output));
  if (node.wantsLse)
    values.push_back(std::move(results.lse));
}

void Evaluator::evaluate(const ReferenceNode &node) {
  if (const auto *attention = std::get_if<AttentionNode>(&node.operation))
    return evaluate(*attention);
  values.push_back(std::visit(
      [&](const auto &operation) -> ReferenceTensor {
        using Operation = std::decay_t<decltype(operation)>;
        if constexpr (std::is_same_v<Operation, AttentionNode>)
          return {};
        else if constexpr (std::is_same_v<Operation, ArgumentNode> ||
                           std::is_same_v<Operation, ConstantNode>)
          return evaluate(operation, node.dtype);
        else
          return evaluate(operation);
      },
      node.operation));
}

template <typename Callback>
static void forEachOperand(const ReferenceNode &node, Callback callback) {
  std::visit(
      [&](const auto &operation) {
        using Operation = std::decay_t<decltype(operation)>;
        if constexpr (std::is_same_v<Operation, AttentionNode>) {
          for (ValueId id : {operation.query, operation.key, operation.value})
            callback(id);
          for (const std::optional<ValueId> &id :
               {operation.mask, operation.sinks, operation.cuQ, operation.cuK})
            if (id)
              callback(*id);
        } else if constexpr (!std::is_same_v<Operation, ArgumentNode> &&
                             !std::is_same_v<Operation, ConstantNode>) {
          callback(operation.input);
        }
      },
      node.operation);
}

std::vector<ReferenceTensor>
evaluateReference(const ReferenceProgram &program,
                  const std::vector<ArgumentValue> &arguments,
                  const std::vector<HostTensor> &tensors,
                  const ReferenceOptions &options) {
  if (program.unavailable)
    fail(ErrorKind::Unsupported, "no reference: ", *program.unavailable);
  // The last node that uses each value; results are used to the end.
  std::map<ValueId, size_t> lastUse;
  for (size_t i = 0; i < program.nodes.size(); ++i)
    forEachOperand(program.nodes[i], [&](ValueId id) { lastUse[id] = i; });
  for (ValueId id : program.results)
    lastUse[id] = program.nodes.size();

  Evaluator evaluator(arguments, tensors, options);
  for (size_t i = 0; i < program.nodes.size(); ++i) {
    evaluator.evaluate(program.nodes[i]);
    forEachOperand(program.nodes[i], [&](ValueId id) {
      if (lastUse[id] == i)
        evaluator.release(id);
    });
  }
  std::vector<ReferenceTensor> results;
  for (ValueId id : program.results)
    results.push_back(evaluator.value(id));
  return results;
}

} // namespace gqa::runtime
