//===- CallPlan.cpp - Checks and evaluates a call -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/CallPlan.h"

#include "CheckedInt.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace gqa::runtime {

std::string formatShape(const std::vector<int64_t> &shape) {
  std::string text;
  for (int64_t extent : shape)
    text += concat(text.empty() ? "" : "x",
                   extent == dynamicExtent ? "?" : std::to_string(extent));
  return shape.empty() ? "scalar" : text;
}

std::optional<std::vector<int64_t>>
contiguousStrides(const std::vector<int64_t> &extents) {
  std::vector<int64_t> strides(extents.size(), 1);
  for (size_t axis = extents.size(); axis-- > 1;) {
    // As in every tensor library, an empty axis counts as one for strides.
    const auto stride =
        checkedMul(strides[axis], std::max<int64_t>(extents[axis], 1));
    if (!stride)
      return std::nullopt;
    strides[axis - 1] = *stride;
  }
  return strides;
}

std::string formatBuffer(const Buffer &buffer) {
  switch (buffer.kind) {
  case Buffer::Kind::Argument:
    return concat("argument ", buffer.index);
  case Buffer::Kind::Result:
    return concat("result ", buffer.index);
  case Buffer::Kind::Temporary:
    return concat("temporary ", buffer.index);
  }
  return "";
}

namespace {
/// Builds one plan; the messages name the function.
class Planner {
public:
  Planner(const Manifest &manifest, const Function &function, CallPlan &plan)
      : manifest(manifest), function(function), plan(plan) {}

  void checkArguments() const;
  void checkRequirements() const;
  void sizeArguments();
  void sizeResults();
  void sizeTemporaries();
  void planSteps();

private:
  template <typename... Parts>
  [[noreturn]] void reject(const Parts &...parts) const {
    fail(ErrorKind::InvalidArgument, function.name, ": ", parts...);
  }
  void checkTensor(size_t index) const;
  int64_t evaluate(const Expression &expression, const std::string &what) const;
  int64_t evaluateSize(const Expression &expression,
                       const std::string &what) const;
  int64_t bufferBytes(const Buffer &buffer) const;
  int64_t evaluateOffset(const Expression &expression, const Buffer &buffer,
                         int64_t bytes, const std::string &what) const;
  void planTensorMap(const TensorMapParameter &parameter,
                     const std::string &what, size_t position,
                     PlannedLaunch &launch) const;
  uint64_t planTensorMapStride(const TensorMapParameter &parameter,
                               size_t dimension, uint64_t size,
                               const std::string &what) const;
  std::optional<PlannedLaunch> planLaunch(const LaunchStep &step,
                                          const std::string &what) const;
  void planParameter(const Parameter &parameter, const std::string &what,
                     PlannedLaunch &launch) const;
  std::optional<PlannedCopy> planCopy(const CopyStep &step,
                                      const std::string &what) const;
  std::optional<PlannedFill> planFill(const FillStep &step,
                                      const std::string &what) const;
  void planStep(const Step &step, size_t number);

  const Manifest &manifest;
  const Function &function;
  CallPlan &plan;
};
} // namespace

void Planner::checkTensor(size_t index) const {
  const Argument &argument = function.arguments[index];
  const ArgumentValue &value = plan.arguments[index];
  const size_t rank = argument.shape.size();
  if (value.extents.size() != rank || value.strides.size() != rank)
    reject("argument ", index, ": expected a tensor of rank ", rank, " (",
           formatShape(argument.shape), "), found rank ", value.extents.size());
  for (size_t axis = 0; axis < rank; ++axis) {
    if (value.extents[axis] < 0)
      reject("argument ", index, ": extent ", axis,
             " is negative: ", value.extents[axis]);
    if (argument.shape[axis] != dynamicExtent &&
        argument.shape[axis] != value.extents[axis])
      reject("argument ", index, ": expected shape ",
             formatShape(argument.shape), ", found ",
             formatShape(value.extents));
    if (value.strides[axis] < 0)
      reject("argument ", index, ": stride ", axis,
             " is negative: ", value.strides[axis]);
  }
  if (rank > 0 && value.strides.back() != 1)
    reject("argument ", index, ": expected an innermost stride of 1, found ",
           value.strides.back());
}

void Planner::checkArguments() const {
  if (plan.arguments.size() != function.arguments.size())
    reject("expected ", function.arguments.size(), " arguments, found ",
           plan.arguments.size());
  for (size_t i = 0; i < function.arguments.size(); ++i) {
    const Argument &argument = function.arguments[i];
    if (argument.isTensor)
      checkTensor(i);
    else if (isInteger(argument.dtype) &&
             !fitsInteger(argument.dtype, plan.arguments[i].integer))
      reject("argument ", i, ": ", plan.arguments[i].integer, " does not fit ",
             dtypeName(argument.dtype));
  }
}

void Planner::checkRequirements() const {
  for (const Requirement &requirement : function.requirements)
    if (evaluate(requirement.holds, "a requirement") == 0)
      reject(requirement.message);
}

void Planner::sizeArguments() {
  for (size_t i = 0; i < function.arguments.size(); ++i) {
    const ArgumentValue &value = plan.arguments[i];
    // Offset of the last element, then its bytes.
    std::optional<int64_t> span = 0;
    bool isEmpty = !function.arguments[i].isTensor;
    for (size_t axis = 0; axis < value.extents.size(); ++axis) {
      isEmpty |= value.extents[axis] == 0;
      const auto reach = checkedMul(
          std::max<int64_t>(value.extents[axis], 1) - 1, value.strides[axis]);
      span = span && reach ? checkedAdd(*span, *reach) : std::nullopt;
    }
    if (span)
      span = checkedAdd(*span, 1);
    if (span)
      span = checkedMul(*span, byteWidth(function.arguments[i].dtype));
    if (!span && !isEmpty)
      reject("argument ", i, ": a size of more than 2^63 bytes");
    plan.argumentBytes.push_back(isEmpty ? 0 : *span);
  }
}

int64_t Planner::evaluate(const Expression &expression,
                          const std::string &what) const {
  try {
    return expression.evaluate(plan.arguments,
                               DeviceValues{plan.multiprocessors.value_or(0)});
  } catch (const Error &error) {
    reject(what, ": ", error.what());
  }
}

int64_t Planner::evaluateSize(const Expression &expression,
                              const std::string &what) const {
  const int64_t size = evaluate(expression, what);
  if (size < 0)
    reject(what, ": a negative size, ", size, ", from ", expression.str());
  return size;
}

void Planner::sizeResults() {
  for (size_t i = 0; i < function.results.size(); ++i) {
    const Result &result = function.results[i];
    std::vector<int64_t> shape;
    for (const Expression &extent : result.shape)
      shape.push_back(evaluateSize(
          extent, concat("extent ", shape.size(), " of result ", i)));
    const auto bytes = checkedProduct(shape, byteWidth(result.dtype));
    if (!bytes || !contiguousStrides(shape))
      reject("result ", i, ": a size of more than 2^63 bytes");
    plan.resultShapes.push_back(std::move(shape));
    plan.resultBytes.push_back(*bytes);
  }
}

void Planner::sizeTemporaries() {
  int64_t total = 0;
  for (size_t i = 0; i < function.temporaries.size(); ++i) {
    const std::string what = concat("temporary ", i);
    const int64_t bytes = evaluateSize(function.temporaries[i], what);
    const auto end = checkedAdd(total, bytes);
    const auto padded = end ? checkedAdd(*end, temporaryAlignment - 1) : end;
    if (!padded)
      reject(what, ": the temporaries exceed 2^63 bytes");
    plan.temporaryBytes.push_back(bytes);
    plan.temporaryOffsets.push_back(total);
    total = *padded / temporaryAlignment * temporaryAlignment;
  }
  plan.totalTemporaryBytes = total;
}

int64_t Planner::bufferBytes(const Buffer &buffer) const {
  switch (buffer.kind) {
  case Buffer::Kind::Argument:
    return plan.argumentBytes[buffer.index];
  case Buffer::Kind::Result:
    return plan.resultBytes[buffer.index];
  case Buffer::Kind::Temporary:
    return plan.temporaryBytes[buffer.index];
  }
  return 0;
}

/// The offset of `bytes` bytes that have to lie in the buffer.
int64_t Planner::evaluateOffset(const Expression &expression,
                                const Buffer &buffer, int64_t bytes,
                                const std::string &what) const {
  const int64_t offset = evaluate(expression, what);
  const int64_t size = bufferBytes(buffer);
  if (offset < 0 || offset > size || bytes > size - offset)
    reject(what, ": ", bytes, " bytes at offset ", offset,
           " are not inside a buffer of ", size, " bytes");
  return offset;
}

/// The stride in bytes of a dimension of a tensor map, which has `size`
/// elements.
uint64_t Planner::planTensorMapStride(const TensorMapParameter &parameter,
                                      size_t dimension, uint64_t size,
                                      const std::string &what) const {
  const Expression &expression = parameter.strides[dimension - 1];
  const int64_t bytes =
      evaluate(expression, concat(what, ", stride ", dimension));
  // Nothing is ever that far away, and tensor libraries put anything there.
  if (size == 1)
    return tensorMapGranule;
  if (bytes >= 0 && bytes % tensorMapGranule == 0 &&
      bytes < tensorMapStrideLimit)
    return bytes;
  const std::string rule =
      concat("; the tensor map of ", what, " needs a multiple of ",
             tensorMapGranule, " below 2^40");
  const Buffer &buffer = parameter.buffer;
  const std::optional<Expression::Axis> axis = expression.onlyStride();
  if (axis && buffer.kind == Buffer::Kind::Argument &&
      axis->argument == static_cast<int64_t>(buffer.index))
    reject(formatBuffer(buffer), ": the stride of axis ", axis->axis, " is ",
           bytes, " bytes (",
           plan.arguments[axis->argument].strides[axis->axis], " elements)",
           rule);
  reject(formatBuffer(buffer), ": the stride of dimension ", dimension, " is ",
         bytes, " bytes", rule);
}

void Planner::planTensorMap(const TensorMapParameter &parameter,
                            const std::string &what, size_t position,
                            PlannedLaunch &launch) const {
  const size_t rank = parameter.sizes.size();
  PlannedTensorMap planned{position, what,  parameter.buffer,
                           0,        false, {parameter.format, {}, {}}};
  TensorMap &map = planned.map;
  for (size_t i = 0; i < rank; ++i) {
    const int64_t size =
        evaluateSize(parameter.sizes[i], concat(what, ", size ", i));
    if (size > maxTensorMapSize)
      reject(formatBuffer(parameter.buffer), ": has ", size,
             " elements along dimension ", i, " of the tensor map of ", what,
             ", which is limited to 2^32");
    planned.isEmpty |= size == 0;
    map.sizes.push_back(size);
  }
  if (planned.isEmpty)
    map.sizes.assign(rank, 1);

  // Offset of the last element, then its bytes.
  const int64_t width = byteWidth(map.format.dtype);
  std::optional<int64_t> span = checkedMul(map.sizes[0] - 1, width);
  for (size_t i = 1; i < rank; ++i) {
    map.strides.push_back(
        planTensorMapStride(parameter, i, map.sizes[i], what));
    const auto reach = checkedMul(map.sizes[i] - 1, map.strides.back());
    span = span && reach ? checkedAdd(*span, *reach) : std::nullopt;
  }
  if (span)
    span = checkedAdd(*span, width);
  if (!span)
    reject(what, ": a tensor map of more than 2^63 bytes");
  planned.byteOffset = evaluateOffset(parameter.byteOffset, parameter.buffer,
                                      planned.isEmpty ? 0 : *span, what);
  launch.tensorMaps.push_back(std::move(planned));
}

void Planner::planParameter(const Parameter &parameter, const std::string &what,
                            PlannedLaunch &launch) const {
  const ParameterLayout layout = layoutOf(parameter);
  std::vector<unsigned char> &all = launch.parameters;
  const size_t position = layout.positionAfter(all.size());
  all.resize(position + layout.bytes);
  launch.positions.push_back(position);
  unsigned char *bytes = all.data() + position;
  if (const auto *pointer = std::get_if<PointerParameter>(&parameter)) {
    launch.pointers.push_back(
        {position, pointer->buffer,
         evaluateOffset(pointer->byteOffset, pointer->buffer, 0, what)});
  } else if (const auto *map = std::get_if<TensorMapParameter>(&parameter)) {
    planTensorMap(*map, what, position, launch);
  } else if (const auto *integer = std::get_if<IntegerParameter>(&parameter)) {
    const int64_t value = evaluate(integer->value, what);
    if (!fitsInteger(integer->dtype, value))
      reject(what, ": ", value, " does not fit ", dtypeName(integer->dtype));
    storeInteger(integer->dtype, bytes, value);
  } else if (const auto *constant =
                 std::get_if<ConstantParameter>(&parameter)) {
    storeFloat(constant->dtype, bytes, constant->value);
  } else if (const auto *scalar = std::get_if<ScalarParameter>(&parameter)) {
    const ArgumentValue &value = plan.arguments[scalar->argument];
    if (isFloat(scalar->dtype))
      storeFloat(scalar->dtype, bytes, value.real);
    else
      storeInteger(scalar->dtype, bytes, value.integer);
  }
}

std::optional<PlannedLaunch>
Planner::planLaunch(const LaunchStep &step, const std::string &what) const {
  static constexpr int64_t maxGrid[3] = {(1ll << 31) - 1, 65535, 65535};
  static constexpr int64_t maxBlock[3] = {1024, 1024, 64};
  static constexpr int64_t maxThreads = 1024;

  PlannedLaunch launch;
  launch.kernel = step.kernel;
  launch.cluster = step.cluster;
  bool isEmpty = false;
  int64_t threads = 1;
  for (size_t axis = 0; axis < 3; ++axis) {
    const std::string gridName = concat(what, ", grid ", axis);
    const int64_t blocks = evaluateSize(step.grid[axis], gridName);
    if (blocks > maxGrid[axis])
      reject(gridName, ": ", blocks, " blocks exceed the hardware's limit of ",
             maxGrid[axis]);
    if (step.cluster && blocks % (*step.cluster)[axis] != 0)
      reject(gridName, ": expected a multiple of the ", (*step.cluster)[axis],
             " blocks of a cluster, found ", blocks);
    isEmpty |= blocks == 0;
    launch.grid[axis] = static_cast<unsigned>(blocks);

    const std::string blockName = concat(what, ", block ", axis);
    const int64_t extent = evaluateSize(step.block[axis], blockName);
    if (extent == 0 || extent > maxBlock[axis])
      reject(blockName, ": expected 1 to ", maxBlock[axis], " threads, found ",
             extent);
    threads *= extent;
    launch.block[axis] = static_cast<unsigned>(extent);
  }
  if (threads > maxThreads)
    reject(what, ": ", threads,
           " threads a block exceed the hardware's limit of ", maxThreads);
  const std::string sharedName = concat(what, ", shared_bytes");
  const int64_t shared = evaluateSize(step.sharedBytes, sharedName);
  if (shared > std::numeric_limits<int>::max())
    reject(sharedName, ": ", shared, " bytes exceed any hardware's limit");
  launch.sharedBytes = static_cast<unsigned>(shared);
  if (isEmpty)
    return std::nullopt;
  for (size_t i = 0; i < step.parameters.size(); ++i)
    planParameter(step.parameters[i], concat(what, ", parameter ", i), launch);
  return launch;
}

std::optional<PlannedCopy> Planner::planCopy(const CopyStep &step,
                                             const std::string &what) const {
  const int64_t bytes = evaluateSize(step.bytes, concat(what, ", bytes"));
  if (bytes == 0)
    return std::nullopt;
  return PlannedCopy{
      step.from, step.to,
      evaluateOffset(step.fromByteOffset, step.from, bytes, what + ", from"),
      evaluateOffset(step.toByteOffset, step.to, bytes, what + ", to"), bytes};
}

std::optional<PlannedFill> Planner::planFill(const FillStep &step,
                                             const std::string &what) const {
  const int64_t bytes = evaluateSize(step.bytes, concat(what, ", bytes"));
  if (bytes == 0)
    return std::nullopt;
  return PlannedFill{
      step.to, evaluateOffset(step.toByteOffset, step.to, bytes, what + ", to"),
      bytes, step.value};
}

void Planner::planStep(const Step &step, size_t number) {
  const auto name = [&](const std::string &what) {
    return concat("step ", number, " (", what, ")");
  };
  const auto add = [&](auto planned) {
    if (planned)
      plan.steps.push_back(std::move(*planned));
  };
  if (const auto *launch = std::get_if<LaunchStep>(&step))
    add(planLaunch(*launch, name(manifest.kernels[launch->kernel].symbol)));
  else if (const auto *copy = std::get_if<CopyStep>(&step))
    add(planCopy(*copy, name("copy")));
  else
    add(planFill(std::get<FillStep>(step), name("fill")));
}

void Planner::planSteps() {
  for (size_t i = 0; i < function.steps.size(); ++i)
    planStep(function.steps[i], i);
}

CallPlan planCall(const Manifest &manifest, const Function &function,
                  std::vector<ArgumentValue> arguments,
                  std::optional<int64_t> multiprocessors) {
  CallPlan plan{};
  plan.function = &function;
  plan.arguments = std::move(arguments);
  if (function.dependsOnDevice) {
    if (!multiprocessors)
      fail(ErrorKind::InvalidArgument, function.name,
           ": depends on the number of multiprocessors of the device, which "
           "was not given");
    plan.multiprocessors = multiprocessors;
  }
  Planner planner(manifest, function, plan);
  planner.checkArguments();
  planner.sizeArguments();
  planner.checkRequirements();
  planner.sizeResults();
  planner.sizeTemporaries();
  planner.planSteps();
  return plan;
}

} // namespace gqa::runtime
