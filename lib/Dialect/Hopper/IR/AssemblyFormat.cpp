//===- AssemblyFormat.cpp - What ODS cannot spell -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AssemblyFormat.h"
#include "gqa/Dialect/Hopper/IR/Hopper.h"

#include "mlir/IR/Builders.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

Type gqa::hopper::getElementTypeOf(Type tile) {
  return TypeSwitch<Type, Type>(tile)
      .Case<FragmentType, RowsType>(
          [](auto type) { return type.getElementType(); })
      .Default(Type());
}

/// `(%block, %masked) = %start to %bound (masked)?, ... carry (%a = %x, ...)
/// : types { ... }`
static ParseResult
parseKvLoop(OpAsmParser &parser, OpAsmParser::UnresolvedOperand &start,
            SmallVectorImpl<OpAsmParser::UnresolvedOperand> &bounds,
            DenseBoolArrayAttr &masked,
            SmallVectorImpl<OpAsmParser::UnresolvedOperand> &inits,
            SmallVectorImpl<Type> &initTypes,
            SmallVectorImpl<Type> &resultTypes, Region &body) {
  Builder &builder = parser.getBuilder();
  SmallVector<OpAsmParser::Argument> arguments, carried;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseArgumentList(arguments, OpAsmParser::Delimiter::Paren))
    return failure();
  if (arguments.size() != 2)
    return parser.emitError(loc) << "expects two arguments, the counter and "
                                    "whether it is masked, but got "
                                 << arguments.size();
  arguments[0].type = builder.getI32Type();
  arguments[1].type = builder.getI1Type();
  if (parser.parseEqual() || parser.parseOperand(start))
    return failure();
  SmallVector<bool> flags;
  do {
    if (parser.parseKeyword("to") || parser.parseOperand(bounds.emplace_back()))
      return failure();
    flags.push_back(succeeded(parser.parseOptionalKeyword("masked")));
  } while (succeeded(parser.parseOptionalComma()));
  masked = builder.getDenseBoolArrayAttr(flags);
  if (succeeded(parser.parseOptionalKeyword("carry"))) {
    loc = parser.getCurrentLocation();
    if (parser.parseAssignmentList(carried, inits) ||
        parser.parseColonTypeList(initTypes))
      return failure();
    if (carried.size() != initTypes.size())
      return parser.emitError(loc) << "expects " << carried.size()
                                   << " types, but got " << initTypes.size();
  }
  for (auto [argument, type] : llvm::zip(carried, initTypes)) {
    argument.type = type;
    arguments.push_back(argument);
  }
  resultTypes.assign(initTypes.begin(), initTypes.end());
  return parser.parseRegion(body, arguments);
}

static void printKvLoop(OpAsmPrinter &printer, Operation *, Value start,
                        OperandRange bounds, DenseBoolArrayAttr masked,
                        OperandRange inits, TypeRange initTypes, TypeRange,
                        Region &body) {
  Block::BlockArgListType arguments = body.getArguments();
  printer << "(" << arguments[0] << ", " << arguments[1] << ") = " << start;
  llvm::interleaveComma(
      llvm::zip(bounds, masked.asArrayRef()), printer, [&](auto segment) {
        auto [bound, isMasked] = segment;
        printer << " to " << bound << (isMasked ? " masked" : "");
      });
  if (!inits.empty()) {
    printer << " carry (";
    llvm::interleaveComma(llvm::zip(arguments.drop_front(2), inits), printer,
                          [&](auto pair) {
                            auto [argument, init] = pair;
                            printer << argument << " = " << init;
                          });
    printer << ") : " << initTypes;
  }
  printer << ' ';
  printer.printRegion(body, /*printEntryBlockArgs=*/false);
}

/// `(%i) below %count { ... }`
static ParseResult parsePartitionPoint(OpAsmParser &parser,
                                       OpAsmParser::UnresolvedOperand &count,
                                       Region &body) {
  OpAsmParser::Argument number;
  if (parser.parseLParen() || parser.parseArgument(number) ||
      parser.parseRParen() || parser.parseKeyword("below") ||
      parser.parseOperand(count))
    return failure();
  number.type = parser.getBuilder().getI32Type();
  return parser.parseRegion(body, number);
}

static void printPartitionPoint(OpAsmPrinter &printer, Operation *, Value count,
                                Region &body) {
  printer << "(";
  llvm::interleaveComma(body.getArguments(), printer);
  printer << ") below " << count << ' ';
  printer.printRegion(body, /*printEntryBlockArgs=*/false);
}

/// `(%x = %tile, ...) at (%row, %column) : (types) -> type { ... }`
static ParseResult
parseMap(OpAsmParser &parser,
         SmallVectorImpl<OpAsmParser::UnresolvedOperand> &inputs,
         SmallVectorImpl<Type> &inputTypes, Type &resultType, Region &body) {
  SmallVector<OpAsmParser::Argument> arguments, position;
  FunctionType type;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseAssignmentList(arguments, inputs) ||
      parser.parseKeyword("at") ||
      parser.parseArgumentList(position, OpAsmParser::Delimiter::Paren) ||
      parser.parseColonType(type))
    return failure();
  if (type.getNumInputs() != arguments.size() || type.getNumResults() != 1)
    return parser.emitError(loc)
           << "expects a type of " << arguments.size()
           << " operands and one result, but got " << type;
  for (auto [argument, inputType] : llvm::zip(arguments, type.getInputs())) {
    argument.type = getElementTypeOf(inputType);
    if (!argument.type)
      return parser.emitError(loc)
             << "expects operands of fragments or rows, but got " << inputType;
  }
  for (OpAsmParser::Argument &argument : position) {
    argument.type = parser.getBuilder().getI32Type();
    arguments.push_back(argument);
  }
  inputTypes.assign(type.getInputs().begin(), type.getInputs().end());
  resultType = type.getResult(0);
  return parser.parseRegion(body, arguments);
}

static void printMap(OpAsmPrinter &printer, Operation *, OperandRange inputs,
                     TypeRange inputTypes, Type resultType, Region &body) {
  Block::BlockArgListType arguments = body.getArguments();
  printer << "(";
  llvm::interleaveComma(llvm::zip(arguments, inputs), printer, [&](auto pair) {
    auto [argument, input] = pair;
    printer << argument << " = " << input;
  });
  printer << ") at (";
  llvm::interleaveComma(arguments.drop_front(inputs.size()), printer);
  printer << ") : (" << inputTypes << ") -> " << resultType << ' ';
  printer.printRegion(body, /*printEntryBlockArgs=*/false);
}

/// An index is an i32 unless it says otherwise.
static ParseResult parseIndex(OpAsmParser &parser, Type &type) {
  if (succeeded(parser.parseOptionalColon()))
    return parser.parseType(type);
  type = parser.getBuilder().getI32Type();
  return success();
}

static void printIndex(OpAsmPrinter &printer, Operation *, Type type) {
  if (!type.isInteger(32))
    printer << " : " << type;
}

/// The words are those of the mailbox.
static ParseResult parseMessage(OpAsmParser &parser, Type &mailbox,
                                SmallVectorImpl<Type> &words) {
  SMLoc loc = parser.getCurrentLocation();
  MailboxType type;
  if (parser.parseCustomTypeWithFallback(type))
    return failure();
  if (!type)
    return parser.emitError(loc, "expects a mailbox");
  mailbox = type;
  words.assign(type.getWords(), parser.getBuilder().getI32Type());
  return success();
}

static void printMessage(OpAsmPrinter &printer, Operation *,
                         MailboxType mailbox, TypeRange) {
  printer.printStrippedAttrOrType(mailbox);
}

#define GET_OP_CLASSES
#include "gqa/Dialect/Hopper/IR/HopperOps.cpp.inc"
