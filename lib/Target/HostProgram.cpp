//===- HostProgram.cpp - Host code of an entry as steps -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/HostProgram.h"

#include "ManifestTypes.h"
#include "ScalarEvaluator.h"

#include "gqa/Dialect/Hopper/IR/Hopper.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;
namespace json = llvm::json;

namespace {
/// Memory that the manifest has a name for.
struct Buffer {
  StringRef kind;
  int64_t index;

  json::Value toJSON() const { return json::Array{kind, index}; }
};

/// What is known of a memref: where its elements are.
struct View {
  Buffer buffer;
  /// In elements from the start of the buffer.
  Expression offset;
  SmallVector<Expression> sizes;
  SmallVector<Expression> strides;

  Expression getNumElements() const {
    Expression total = 1;
    for (const Expression &size : sizes)
      total = total * size;
    return total;
  }
};

/// Follows a host function from its first operation to its return.
class HostReader {
public:
  HostReader(func::FuncOp entry, StringRef moduleName)
      : entry(entry), moduleName(moduleName), scalars(entry) {}

  FailureOr<HostProgram> read();

private:
  void readArguments();
  LogicalResult readOp(Operation *op);
  LogicalResult readAlloc(memref::AllocOp op);
  LogicalResult readAssert(cf::AssertOp op);
  LogicalResult readCopy(memref::CopyOp op);
  LogicalResult readLaunch(gpu::LaunchFuncOp op);
  LogicalResult readMemset(gpu::MemsetOp op);
  LogicalResult readMetadata(memref::ExtractStridedMetadataOp op);
  LogicalResult readPointer(hopper::GlobalPointerOp op);
  LogicalResult readReinterpretCast(memref::ReinterpretCastOp op);
  LogicalResult readTensorMap(hopper::EncodeTensorMapOp op);
  LogicalResult readReturn(func::ReturnOp op);

  /// Appends the parameters that the kernel gets for `operand`.
  LogicalResult addParameters(gpu::LaunchFuncOp op, Value operand,
                              json::Array &parameters);
  FailureOr<json::Array> readDims(gpu::LaunchFuncOp op,
                                  const gpu::KernelDim3 &dims);
  FailureOr<json::Object> getContiguous(memref::CopyOp op, Value value);
  FailureOr<View> getView(Value value, Operation *user);
  void assignResults();

  func::FuncOp entry;
  StringRef moduleName;
  ScalarEvaluator scalars;
  DenseMap<Value, View> views;
  /// Parameters that pointers and tensor maps become.
  DenseMap<Value, json::Object> handles;
  /// Allocations that are returned, and which result each one is.
  DenseMap<Operation *, int64_t> resultNumbers;
  HostProgram program;
};
} // namespace

FailureOr<View> HostReader::getView(Value value, Operation *user) {
  auto found = views.find(value);
  if (found != views.end())
    return found->second;
  Operation *culprit = value.getDefiningOp() ? value.getDefiningOp() : user;
  return culprit->emitError()
         << "'" << culprit->getName()
         << "' makes a buffer that an artifact cannot describe";
}

/// The allocation that `value` is a view of, or null.
static Operation *findAllocation(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (isa<memref::AllocOp>(op))
      return op;
    if (!isa<memref::CastOp, memref::ReinterpretCastOp,
             memref::ExtractStridedMetadataOp>(op))
      return nullptr;
    value = op->getOperand(0);
  }
  return nullptr;
}

void HostReader::assignResults() {
  Operation *terminator = entry.getBody().front().getTerminator();
  for (auto [number, value] : llvm::enumerate(terminator->getOperands()))
    if (Operation *allocation = findAllocation(value))
      resultNumbers.try_emplace(allocation, number);
}

void HostReader::readArguments() {
  for (BlockArgument argument : entry.getArguments()) {
    Type type = argument.getType();
    int64_t number = argument.getArgNumber();
    auto memrefType = dyn_cast<MemRefType>(type);
    if (!memrefType) {
      program.arguments.push_back(
          json::Object{{"kind", "scalar"}, {"dtype", getDtypeName(type)}});
      continue;
    }
    View view{{"argument", number}, 0, {}, {}};
    json::Array shape;
    for (auto [axis, extent] : llvm::enumerate(memrefType.getShape())) {
      bool isDynamic = ShapedType::isDynamic(extent);
      bool isInnermost = axis + 1 == memrefType.getShape().size();
      shape.push_back(isDynamic ? json::Value(nullptr) : json::Value(extent));
      view.sizes.push_back(isDynamic ? Expression::dim(number, axis)
                                     : Expression(extent));
      view.strides.push_back(isInnermost ? Expression(1)
                                         : Expression::stride(number, axis));
    }
    views.try_emplace(argument, std::move(view));
    program.arguments.push_back(
        json::Object{{"kind", "tensor"},
                     {"dtype", getDtypeName(memrefType.getElementType())},
                     {"shape", std::move(shape)}});
  }
}

LogicalResult HostReader::readAlloc(memref::AllocOp op) {
  MemRefType type = op.getType();
  if (!type.getLayout().isIdentity())
    return op.emitError("expected a contiguous buffer");
  View view{{"temporary", 0}, 0, {}, {}};
  unsigned dynamic = 0;
  for (int64_t extent : type.getShape()) {
    if (!ShapedType::isDynamic(extent)) {
      view.sizes.push_back(extent);
      continue;
    }
    FailureOr<Expression> size =
        scalars.lookupOrEmitError(op.getDynamicSizes()[dynamic++], op);
    if (failed(size))
      return failure();
    view.sizes.push_back(*size);
  }
  Expression stride = 1;
  view.strides.resize(view.sizes.size());
  for (int64_t axis = view.sizes.size() - 1; axis >= 0; --axis) {
    view.strides[axis] = stride;
    stride = stride * view.sizes[axis];
  }
  auto result = resultNumbers.find(op);
  if (result != resultNumbers.end()) {
    view.buffer = {"result", result->second};
  } else {
    view.buffer.index = program.temporaries.size();
    Expression bytes =
        view.getNumElements() * getDtypeBytes(type.getElementType());
    program.temporaries.push_back(json::Object{{"bytes", bytes.toJSON()}});
  }
  views.try_emplace(op.getResult(), std::move(view));
  return success();
}

LogicalResult HostReader::readAssert(cf::AssertOp op) {
  FailureOr<Expression> holds = scalars.lookupOrEmitError(op.getArg(), op);
  if (failed(holds))
    return failure();
  if (std::optional<int64_t> constant = holds->getConstant()) {
    if (*constant)
      return success();
    return op.emitError() << "never holds: " << op.getMsg();
  }
  json::Value requirement =
      json::Object{{"holds", holds->toJSON()}, {"message", op.getMsg().str()}};
  if (!llvm::is_contained(program.requirements, requirement))
    program.requirements.push_back(std::move(requirement));
  return success();
}

/// {"buffer", "byte_offset"} of the first element of `view`.
static json::Object getStart(const View &view, Type elementType) {
  return json::Object{
      {"buffer", view.buffer.toJSON()},
      {"byte_offset", (view.offset * getDtypeBytes(elementType)).toJSON()}};
}

/// Only bytes can be filled.
LogicalResult HostReader::readMemset(gpu::MemsetOp op) {
  if (op.getAsyncToken() || !op.getAsyncDependencies().empty())
    return op.emitError("expected 'gpu.memset' without tokens");
  FailureOr<View> view = getView(op.getDst(), op);
  if (failed(view))
    return failure();
  std::optional<Expression> value = scalars.lookup(op.getValue());
  if (!value || value->getConstant() != 0)
    return op.emitError("expected a buffer to be set to the integer 0");
  Type elementType = op.getValue().getType();
  Expression bytes = view->getNumElements() * getDtypeBytes(elementType);
  program.steps.push_back(json::Object{{"kind", "fill"},
                                       {"to", getStart(*view, elementType)},
                                       {"bytes", bytes.toJSON()},
                                       {"value", 0}});
  program.manifestVersion = 2;
  return success();
}

LogicalResult HostReader::readMetadata(memref::ExtractStridedMetadataOp op) {
  FailureOr<View> view = getView(op.getSource(), op);
  if (failed(view))
    return failure();
  scalars.set(op.getOffset(), view->offset);
  for (auto [result, size] : llvm::zip(op.getSizes(), view->sizes))
    scalars.set(result, size);
  for (auto [result, stride] : llvm::zip(op.getStrides(), view->strides))
    scalars.set(result, stride);
  views.try_emplace(op.getBaseBuffer(), View{view->buffer, 0, {}, {}});
  return success();
}

LogicalResult HostReader::readReinterpretCast(memref::ReinterpretCastOp op) {
  FailureOr<View> source = getView(op.getSource(), op);
  if (failed(source))
    return failure();
  View view{source->buffer, 0, {}, {}};
  // Offsets count from the buffer's start, whatever the source's offset is.
  auto read = [&](OpFoldResult value) -> FailureOr<Expression> {
    if (std::optional<Expression> expression = scalars.lookup(value))
      return *expression;
    return scalars.lookupOrEmitError(cast<Value>(value), op);
  };
  FailureOr<Expression> offset = read(op.getMixedOffsets().front());
  if (failed(offset))
    return failure();
  view.offset = *offset;
  for (auto [values, target] : {std::pair(op.getMixedSizes(), &view.sizes),
                                std::pair(op.getMixedStrides(), &view.strides)})
    for (OpFoldResult value : values) {
      FailureOr<Expression> expression = read(value);
      if (failed(expression))
        return failure();
      target->push_back(*expression);
    }
  views.try_emplace(op.getResult(), std::move(view));
  return success();
}

LogicalResult HostReader::readPointer(hopper::GlobalPointerOp op) {
  FailureOr<View> view = getView(op.getBuffer(), op);
  if (failed(view))
    return failure();
  json::Object start =
      getStart(*view, op.getPointer().getType().getElementType());
  handles[op.getPointer()] =
      json::Object{{"pointer", *start.get("buffer")},
                   {"byte_offset", *start.get("byte_offset")}};
  return success();
}

LogicalResult HostReader::readTensorMap(hopper::EncodeTensorMapOp op) {
  FailureOr<View> view = getView(op.getBuffer(), op);
  if (failed(view))
    return failure();
  hopper::TensorMapType type = op.getMap().getType();
  Type elementType = type.getElementType();
  json::Object map = getStart(*view, elementType);
  json::Array sizes, strides;
  for (auto [position, axis] : llvm::enumerate(op.getDims())) {
    sizes.push_back(view->sizes[axis].toJSON());
    if (position != 0)
      strides.push_back(
          (view->strides[axis] * getDtypeBytes(elementType)).toJSON());
  }
  map["dtype"] = getDtypeName(elementType);
  map["sizes"] = std::move(sizes);
  map["strides"] = std::move(strides);
  map["box"] = json::Array(type.getBox());
  // What the type promises; neighbouring boxes share lines of L2.
  map["swizzle"] = "128b";
  map["l2_promotion"] = "256b";
  map["fill"] = "zeros";
  handles[op.getMap()] = json::Object{{"tensor_map", std::move(map)}};
  program.manifestVersion = 2;
  return success();
}

/// {"buffer", "byte_offset"} of all of `value`, which is contiguous.
FailureOr<json::Object> HostReader::getContiguous(memref::CopyOp op,
                                                  Value value) {
  FailureOr<View> view = getView(value, op);
  if (failed(view))
    return failure();
  Expression stride = 1;
  for (int64_t axis = view->sizes.size() - 1; axis >= 0; --axis) {
    bool isOne = view->sizes[axis] == Expression(1);
    if (!isOne && view->strides[axis] != stride)
      return op.emitError("expected a copy between contiguous buffers");
    stride = stride * view->sizes[axis];
  }
  return getStart(*view, cast<MemRefType>(value.getType()).getElementType());
}

LogicalResult HostReader::readCopy(memref::CopyOp op) {
  FailureOr<json::Object> source = getContiguous(op, op.getSource());
  FailureOr<json::Object> target = getContiguous(op, op.getTarget());
  if (failed(source) || failed(target))
    return failure();
  FailureOr<View> view = getView(op.getSource(), op);
  Type elementType =
      cast<MemRefType>(op.getSource().getType()).getElementType();
  Expression bytes = view->getNumElements() * getDtypeBytes(elementType);
  program.steps.push_back(json::Object{{"kind", "copy"},
                                       {"from", std::move(*source)},
                                       {"to", std::move(*target)},
                                       {"bytes", bytes.toJSON()}});
  return success();
}

LogicalResult HostReader::addParameters(gpu::LaunchFuncOp op, Value operand,
                                        json::Array &parameters) {
  auto addValue = [&](const Expression &value, std::string type) {
    parameters.push_back(
        json::Object{{"value", value.toJSON()}, {"type", std::move(type)}});
  };
  if (auto handle = handles.find(operand); handle != handles.end()) {
    parameters.push_back(json::Object(handle->second));
    return success();
  }
  Type type = operand.getType();
  if (isa<MemRefType>(type)) {
    FailureOr<View> view = getView(operand, op);
    if (failed(view))
      return failure();
    // A memref descriptor: allocated and aligned pointer, offset, sizes,
    // strides.
    for (int copy = 0; copy < 2; ++copy)
      parameters.push_back(
          json::Object{{"pointer", view->buffer.toJSON()}, {"byte_offset", 0}});
    addValue(view->offset, "i64");
    for (const Expression &size : view->sizes)
      addValue(size, "i64");
    for (const Expression &stride : view->strides)
      addValue(stride, "i64");
    return success();
  }
  if (type.isIndex() || type.isSignlessInteger(64) ||
      type.isSignlessInteger(1)) {
    FailureOr<Expression> value = scalars.lookupOrEmitError(operand, op);
    if (failed(value))
      return failure();
    addValue(*value, type.isIndex() ? "i64" : getDtypeName(type));
    return success();
  }
  auto argument = dyn_cast<BlockArgument>(operand);
  if (!argument) {
    FailureOr<Expression> value = scalars.lookupOrEmitError(operand, op);
    if (failed(value))
      return failure();
    addValue(*value, getDtypeName(type));
    return success();
  }
  parameters.push_back(json::Object{{"scalar", argument.getArgNumber()},
                                    {"type", getDtypeName(type)}});
  return success();
}

FailureOr<json::Array> HostReader::readDims(gpu::LaunchFuncOp op,
                                            const gpu::KernelDim3 &dims) {
  json::Array array;
  for (Value dim : {dims.x, dims.y, dims.z}) {
    FailureOr<Expression> extent = scalars.lookupOrEmitError(dim, op);
    if (failed(extent))
      return failure();
    array.push_back(extent->toJSON());
  }
  return array;
}

LogicalResult HostReader::readLaunch(gpu::LaunchFuncOp op) {
  if (!op.getAsyncDependencies().empty() || op.getAsyncToken() ||
      op.hasClusterSize())
    return op.emitError("expected a launch without tokens and clusters");
  FailureOr<json::Array> grid = readDims(op, op.getGridSizeOperandValues());
  FailureOr<json::Array> block = readDims(op, op.getBlockSizeOperandValues());
  if (failed(grid) || failed(block))
    return failure();
  Expression sharedBytes = 0;
  if (Value size = op.getDynamicSharedMemorySize()) {
    FailureOr<Expression> bytes = scalars.lookupOrEmitError(size, op);
    if (failed(bytes))
      return failure();
    sharedBytes = *bytes;
  }
  json::Array parameters;
  for (Value operand : op.getKernelOperands())
    if (failed(addParameters(op, operand, parameters)))
      return failure();
  program.steps.push_back(
      json::Object{{"kind", "launch"},
                   {"module", moduleName.str()},
                   {"kernel", op.getKernelModuleName().getValue().str()},
                   {"grid", std::move(*grid)},
                   {"block", std::move(*block)},
                   {"shared_bytes", sharedBytes.toJSON()},
                   {"parameters", std::move(parameters)}});
  return success();
}

LogicalResult HostReader::readReturn(func::ReturnOp op) {
  for (Value value : op.getOperands()) {
    FailureOr<View> view = getView(value, op);
    if (failed(view))
      return failure();
    json::Array shape;
    for (const Expression &size : view->sizes)
      shape.push_back(size.toJSON());
    Type elementType = cast<MemRefType>(value.getType()).getElementType();
    program.results.push_back(json::Object{{"dtype", getDtypeName(elementType)},
                                           {"shape", std::move(shape)}});
  }
  return success();
}

LogicalResult HostReader::readOp(Operation *op) {
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case([&](memref::AllocOp op) { return readAlloc(op); })
      .Case([&](memref::CopyOp op) { return readCopy(op); })
      .Case(
          [&](memref::ExtractStridedMetadataOp op) { return readMetadata(op); })
      .Case(
          [&](memref::ReinterpretCastOp op) { return readReinterpretCast(op); })
      .Case([&](hopper::EncodeTensorMapOp op) { return readTensorMap(op); })
      .Case([&](hopper::GlobalPointerOp op) { return readPointer(op); })
      .Case([&](gpu::LaunchFuncOp op) { return readLaunch(op); })
      .Case([&](gpu::MemsetOp op) { return readMemset(op); })
      .Case([&](hopper::MultiprocessorsOp op) {
        scalars.set(op.getResult(), Expression::multiprocessors());
        program.manifestVersion = 2;
        return success();
      })
      .Case([&](cf::AssertOp op) { return readAssert(op); })
      .Case([&](func::ReturnOp op) { return readReturn(op); })
      .Case([&](memref::CastOp op) -> LogicalResult {
        FailureOr<View> view = getView(op.getSource(), op);
        if (failed(view))
          return failure();
        views.try_emplace(op.getResult(), *view);
        return success();
      })
      .Case([&](memref::DimOp op) -> LogicalResult {
        FailureOr<View> view = getView(op.getSource(), op);
        std::optional<int64_t> axis = op.getConstantIndex();
        if (failed(view))
          return failure();
        if (axis && *axis >= 0 &&
            *axis < static_cast<int64_t>(view->sizes.size()))
          scalars.set(op.getResult(), view->sizes[*axis]);
        return success();
      })
      .Default([&](Operation *op) -> LogicalResult {
        // A value that no step uses does no harm; one that is used and unknown
        // is reported by its user.
        bool isArithmetic = isMemoryEffectFree(op) && op->getNumRegions() == 0;
        if (isArithmetic && scalars.visit(op))
          return success();
        if (isArithmetic)
          return op->emitError("an expression of extents grows too large");
        return op->emitError() << "'" << op->getName()
                               << "' cannot become a step of an artifact";
      });
}

FailureOr<HostProgram> HostReader::read() {
  program.name = entry.getName().str();
  assignResults();
  readArguments();
  for (Operation &op : entry.getBody().front())
    if (failed(readOp(&op)))
      return failure();
  return std::move(program);
}

FailureOr<HostProgram> gqa::readHostProgram(func::FuncOp entry,
                                            StringRef moduleName) {
  return HostReader(entry, moduleName).read();
}
