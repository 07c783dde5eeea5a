//===- ReferenceProgram.cpp - What an entry means, for the check ----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/ReferenceProgram.h"

#include "ManifestTypes.h"
#include "ScalarEvaluator.h"

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;
namespace json = llvm::json;

namespace {
/// A tensor of the reference: its number and its extents.
struct Known {
  int64_t number;
  SmallVector<Expression> shape;
};

class ReferenceReader {
public:
  explicit ReferenceReader(func::FuncOp entry) : entry(entry), scalars(entry) {}

  std::optional<ReferenceProgram> read();

private:
  /// Each returns false if the operation is none that the reference has.
  bool readOp(Operation *op);
  bool readAttention(AttentionOp op);
  bool readVarlen(VarlenAttentionOp op);
  bool readCast(tensor::CastOp op);
  bool readConstant(Value result, Attribute value);
  bool readDim(tensor::DimOp op);
  bool readFill(linalg::FillOp op);
  bool readRepeat(RepeatKVOp op);
  bool readReshape(Value source, Value result);
  bool readSlice(tensor::ExtractSliceOp op);
  bool readTranspose(linalg::TransposeOp op);
  bool readReturn(func::ReturnOp op);

  /// The value's object with the key of operand `name` set, if it is known.
  bool setOperand(json::Object &object, StringRef name, Value value);
  /// Keys that both kinds of attention have; numbers their results.
  template <typename OpTy>
  bool addAttention(OpTy op, json::Object object,
                    ArrayRef<SmallVector<Expression>> shapes);
  void add(Value result, json::Object object, SmallVector<Expression> shape);

  func::FuncOp entry;
  ScalarEvaluator scalars;
  DenseMap<Value, Known> known;
  int64_t numValues = 0;
  ReferenceProgram program;

public:
  /// The operation that read() stopped at.
  Operation *culprit = nullptr;
};
} // namespace

static json::Array toJSON(ArrayRef<Expression> expressions) {
  json::Array array;
  for (const Expression &expression : expressions)
    array.push_back(expression.toJSON());
  return array;
}

void ReferenceReader::add(Value result, json::Object object,
                          SmallVector<Expression> shape) {
  known.try_emplace(result, Known{numValues++, std::move(shape)});
  program.values.push_back(std::move(object));
}

bool ReferenceReader::setOperand(json::Object &object, StringRef name,
                                 Value value) {
  auto found = known.find(value);
  if (found == known.end())
    return false;
  object[name] = found->second.number;
  return true;
}

bool ReferenceReader::readConstant(Value result, Attribute value) {
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!type || !type.hasStaticShape())
    return false;
  json::Value number = nullptr;
  if (auto integer = dyn_cast<IntegerAttr>(value)) {
    bool isTruth = integer.getType().isSignlessInteger(1);
    number = isTruth ? json::Value(integer.getValue().isOne() ? 1 : 0)
                     : json::Value(integer.getValue().getSExtValue());
  } else if (auto real = dyn_cast<FloatAttr>(value)) {
    APFloat wide = real.getValue();
    if (wide.isInfinity() || wide.isNaN()) {
      number = wide.isNaN() ? "nan" : wide.isNegative() ? "-inf" : "inf";
    } else {
      bool lost;
      wide.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &lost);
      number = wide.convertToDouble();
    }
  } else {
    return false;
  }
  SmallVector<Expression> shape(type.getShape().begin(), type.getShape().end());
  add(result,
      json::Object{{"op", "constant"},
                   {"dtype", getDtypeName(type.getElementType())},
                   {"shape", toJSON(shape)},
                   {"value", std::move(number)}},
      shape);
  return true;
}

bool ReferenceReader::readFill(linalg::FillOp op) {
  Attribute value;
  if (op->getNumResults() != 1 ||
      !matchPattern(op.getInputs()[0], m_Constant(&value)))
    return false;
  return readConstant(op->getResult(0), value);
}

bool ReferenceReader::readDim(tensor::DimOp op) {
  auto found = known.find(op.getSource());
  std::optional<int64_t> axis = op.getConstantIndex();
  if (found == known.end() || !axis || *axis < 0 ||
      *axis >= static_cast<int64_t>(found->second.shape.size()))
    return true;
  scalars.set(op.getResult(), found->second.shape[*axis]);
  return true;
}

bool ReferenceReader::readCast(tensor::CastOp op) {
  auto found = known.find(op.getSource());
  if (found == known.end() || !isa<RankedTensorType>(op.getType()))
    return false;
  Known copy = found->second;
  known.try_emplace(op.getResult(), std::move(copy));
  return true;
}

bool ReferenceReader::readRepeat(RepeatKVOp op) {
  json::Object object{{"op", "repeat_kv"},
                      {"heads_axis", static_cast<int64_t>(op.getHeadsAxis())},
                      {"n_rep", static_cast<int64_t>(op.getNRep())}};
  if (!op.getResult() || !setOperand(object, "input", op.getSource()))
    return false;
  SmallVector<Expression> shape = known.find(op.getSource())->second.shape;
  Expression &heads = shape[op.getHeadsAxis()];
  heads = heads * static_cast<int64_t>(op.getNRep());
  add(op.getResult(), std::move(object), std::move(shape));
  return true;
}

bool ReferenceReader::readTranspose(linalg::TransposeOp op) {
  json::Object object{{"op", "transpose"},
                      {"permutation", json::Array(op.getPermutation())}};
  if (op->getNumResults() != 1 || !setOperand(object, "input", op.getInput()))
    return false;
  SmallVector<Expression> shape;
  for (int64_t axis : op.getPermutation())
    shape.push_back(known.find(op.getInput())->second.shape[axis]);
  add(op->getResult(0), std::move(object), std::move(shape));
  return true;
}

bool ReferenceReader::readReshape(Value source, Value result) {
  json::Object object{{"op", "reshape"}};
  if (!setOperand(object, "input", source))
    return false;
  const Known &input = known.find(source)->second;
  SmallVector<Expression> shape;
  Operation *op = result.getDefiningOp();
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    for (OpFoldResult extent : expand.getMixedOutputShape()) {
      std::optional<Expression> expression = scalars.lookup(extent);
      if (!expression)
        return false;
      shape.push_back(*expression);
    }
  } else {
    for (const auto &group :
         getAxisGroups(cast<tensor::CollapseShapeOp>(op).getReassociation())) {
      Expression extent = 1;
      for (int64_t axis : group)
        extent = extent * input.shape[axis];
      shape.push_back(extent);
    }
  }
  object["shape"] = toJSON(shape);
  add(result, std::move(object), std::move(shape));
  return true;
}

bool ReferenceReader::readSlice(tensor::ExtractSliceOp op) {
  json::Object object{{"op", "slice"}};
  if (!setOperand(object, "input", op.getSource()))
    return false;
  SmallVector<Expression> sizes;
  for (auto [name, values] : {std::pair("offsets", op.getMixedOffsets()),
                              std::pair("sizes", op.getMixedSizes()),
                              std::pair("strides", op.getMixedStrides())}) {
    SmallVector<Expression> expressions;
    for (OpFoldResult value : values) {
      std::optional<Expression> expression = scalars.lookup(value);
      if (!expression)
        return false;
      expressions.push_back(*expression);
    }
    object[name] = toJSON(expressions);
    if (StringRef(name) == "sizes")
      sizes = std::move(expressions);
  }
  llvm::SmallBitVector dropped = op.getDroppedDims();
  SmallVector<Expression> shape;
  for (auto [axis, size] : llvm::enumerate(sizes))
    if (!dropped.test(axis))
      shape.push_back(size);
  if (dropped.none()) {
    add(op.getResult(), std::move(object), std::move(shape));
    return true;
  }
  // The slice keeps its axes of extent 1; a reshape drops them.
  int64_t slice = numValues++;
  program.values.push_back(std::move(object));
  add(op.getResult(),
      json::Object{
          {"op", "reshape"}, {"input", slice}, {"shape", toJSON(shape)}},
      shape);
  return true;
}

template <typename OpTy>
bool ReferenceReader::addAttention(OpTy op, json::Object object,
                                   ArrayRef<SmallVector<Expression>> shapes) {
  if (op.isOnBuffers() || !setOperand(object, "query", op.getQuery()) ||
      !setOperand(object, "key", op.getKey()) ||
      !setOperand(object, "value", op.getValue()))
    return false;
  if (op.getSinks() && !setOperand(object, "sinks", op.getSinks()))
    return false;
  object["window"] = json::Array{op.getWindowLeft(), op.getWindowRight()};
  object["align"] =
      op.getAlign() == Align::TopLeft ? "top_left" : "bottom_right";
  object["scale"] = op.getScale().convertToDouble();
  if (op.getSoftcap())
    object["softcap"] = op.getSoftcap()->convertToDouble();
  object["dtype"] = getDtypeName(op.getQueryType().getElementType());
  object["lse"] = op.hasLse();
  add(op.getOutput(), std::move(object), shapes[0]);
  if (op.hasLse())
    known.try_emplace(op.getLse(), Known{numValues++, shapes[1]});
  return true;
}

bool ReferenceReader::readAttention(AttentionOp op) {
  json::Object object{
      {"op", "attention"},
      {"layout", op.getLayout() == Layout::BHSD ? "bhsd" : "bshd"}};
  if (op.getMask() && !setOperand(object, "mask", op.getMask()))
    return false;
  auto query = known.find(op.getQuery()), value = known.find(op.getValue());
  if (query == known.end() || value == known.end())
    return false;
  SmallVector<Expression> output = query->second.shape;
  output.back() = value->second.shape.back();
  int64_t heads = op.getQueryHeadsAxis(), rows = 3 - heads;
  return addAttention(op, std::move(object),
                      {output, {output[0], output[heads], output[rows]}});
}

bool ReferenceReader::readVarlen(VarlenAttentionOp op) {
  json::Object object{{"op", "varlen_attention"}};
  if (!setOperand(object, "cu_q", op.getCuQ()) ||
      !setOperand(object, "cu_k", op.getCuK()))
    return false;
  if (std::optional<Expression> bound = scalars.lookup(op.getMaxQ()))
    object["max_q"] = bound->toJSON();
  if (std::optional<Expression> bound = scalars.lookup(op.getMaxK()))
    object["max_k"] = bound->toJSON();
  auto query = known.find(op.getQuery()), value = known.find(op.getValue());
  if (query == known.end() || value == known.end())
    return false;
  SmallVector<Expression> output = query->second.shape;
  output.back() = value->second.shape.back();
  return addAttention(op, std::move(object), {output, {output[1], output[0]}});
}

bool ReferenceReader::readReturn(func::ReturnOp op) {
  for (Value value : op.getOperands()) {
    auto found = known.find(value);
    if (found == known.end())
      return false;
    program.results.push_back(found->second.number);
  }
  return true;
}

bool ReferenceReader::readOp(Operation *op) {
  return llvm::TypeSwitch<Operation *, bool>(op)
      .Case([&](AttentionOp op) { return readAttention(op); })
      .Case([&](VarlenAttentionOp op) { return readVarlen(op); })
      .Case([&](RepeatKVOp op) { return readRepeat(op); })
      .Case([&](linalg::TransposeOp op) { return readTranspose(op); })
      .Case([&](linalg::FillOp op) { return readFill(op); })
      .Case<tensor::CollapseShapeOp, tensor::ExpandShapeOp>([&](Operation *op) {
        return readReshape(op->getOperand(0), op->getResult(0));
      })
      .Case([&](tensor::ExtractSliceOp op) { return readSlice(op); })
      .Case([&](tensor::CastOp op) { return readCast(op); })
      .Case([&](tensor::DimOp op) { return readDim(op); })
      // Its elements are nobody's until something fills it.
      .Case([](tensor::EmptyOp) { return true; })
      .Case([&](arith::ConstantOp op) {
        auto elements = dyn_cast<DenseElementsAttr>(op.getValue());
        if (!elements)
          return true;
        return elements.isSplat() &&
               readConstant(op, elements.getSplatValue<Attribute>());
      })
      .Case([&](func::ReturnOp op) { return readReturn(op); })
      .Default([&](Operation *op) {
        bool isScalar = llvm::all_of(op->getResultTypes(), [](Type type) {
          return type.isIntOrIndexOrFloat();
        });
        return isScalar && op->getNumRegions() == 0 && isMemoryEffectFree(op) &&
               scalars.visit(op);
      });
}

std::optional<ReferenceProgram> ReferenceReader::read() {
  for (BlockArgument argument : entry.getArguments()) {
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    if (!type)
      continue;
    SmallVector<Expression> shape;
    for (auto [axis, extent] : llvm::enumerate(type.getShape()))
      shape.push_back(ShapedType::isDynamic(extent)
                          ? Expression::dim(argument.getArgNumber(), axis)
                          : Expression(extent));
    add(argument,
        json::Object{{"op", "argument"}, {"index", argument.getArgNumber()}},
        std::move(shape));
  }
  for (Operation &op : entry.getBody().front())
    if (!readOp(&op)) {
      culprit = &op;
      return std::nullopt;
    }
  return std::move(program);
}

std::optional<ReferenceProgram> gqa::readReferenceProgram(func::FuncOp entry,
                                                          std::string &reason) {
  if (entry.isExternal() || !entry.getBody().hasOneBlock()) {
    reason = "control flow on the host";
    return std::nullopt;
  }
  ReferenceReader reader(entry);
  std::optional<ReferenceProgram> program = reader.read();
  if (program)
    return program;
  reason = reader.culprit->getName().getStringRef();
  if (auto file = reader.culprit->getLoc()->findInstanceOf<FileLineColLoc>())
    reason += (" at " + file.getFilename().getValue() + ":" +
               Twine(file.getLine()) + ":" + Twine(file.getColumn()))
                  .str();
  return std::nullopt;
}
