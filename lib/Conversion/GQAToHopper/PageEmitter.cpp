//===- PageEmitter.cpp - Writes the operations of a page ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PageEmitter.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::gqa;

Value PageEmitter::name(StringRef name, Value value) {
  // A value that has a name keeps it.
  if (value.getLoc() == getLoc())
    value.setLoc(NameLoc::get(getStringAttr(name), getLoc()));
  return value;
}

Value PageEmitter::negativeInfinity() {
  APFloat infinity = APFloat::getInf(APFloat::IEEEsingle(), /*Negative=*/true);
  return arith::ConstantOp::create(*this,
                                   FloatAttr::get(getF32Type(), infinity));
}

Value PageEmitter::div(Value a, int64_t b) {
  return b == 1 ? a : arith::DivSIOp::create(*this, a, constant(b));
}

Value PageEmitter::fma(Value a, Value b, Value c) {
  return math::FmaOp::create(*this, a, b, c);
}

func::FuncOp
PageEmitter::function(Operation *module, StringRef name,
                      ArrayRef<std::pair<StringRef, Type>> arguments,
                      TypeRange results, Body body) {
  InsertionGuard guard(*this);
  setInsertionPointToEnd(&module->getRegion(0).front());
  SmallVector<Type> types(llvm::make_second_range(arguments));
  auto function =
      func::FuncOp::create(*this, name, getFunctionType(types, results));
  function.setPrivate();
  Block *entry = function.addEntryBlock();
  for (auto [argument, value] : llvm::zip(arguments, entry->getArguments()))
    this->name(argument.first, value);
  setInsertionPointToStart(entry);
  func::ReturnOp::create(*this, body(entry->getArguments()));
  return function;
}

SmallVector<Value> PageEmitter::call(func::FuncOp function,
                                     ValueRange operands) {
  return llvm::to_vector_of<Value>(
      func::CallOp::create(*this, function, operands).getResults());
}

void PageEmitter::fillRegion(Region &region, TypeRange types,
                             ArrayRef<StringRef> names, Body body) {
  InsertionGuard guard(*this);
  SmallVector<Location> locations(types.size(), getLoc());
  Block *block = createBlock(&region, {}, types, locations);
  for (auto [argumentName, value] : llvm::zip(names, block->getArguments()))
    name(argumentName, value);
  hopper::YieldOp::create(*this, body(block->getArguments()));
}

Value PageEmitter::mapRows(Type result, ValueRange inputs,
                           ArrayRef<StringRef> names, Body body) {
  auto map = hopper::MapOp::create(*this, result, inputs);
  SmallVector<Type> types;
  for (Type type : inputs.getTypes())
    types.push_back(cast<hopper::RowsType>(type).getElementType());
  types.push_back(i32());
  SmallVector<StringRef> allNames(names);
  allNames.push_back("row");
  fillRegion(map.getBody(), types, allNames, body);
  return map.getResult();
}

void PageEmitter::ifThen(Value condition, llvm::function_ref<void()> body) {
  auto branch = scf::IfOp::create(*this, condition, /*withElseRegion=*/false);
  InsertionGuard guard(*this);
  setInsertionPointToStart(branch.thenBlock());
  body();
}
