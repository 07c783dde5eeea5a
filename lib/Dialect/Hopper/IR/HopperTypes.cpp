//===- HopperTypes.cpp - Types of the hopper dialect ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/IR/Hopper.h"
#include "gqa/Dialect/Hopper/Utils/FragmentLayout.h"
#include "gqa/Dialect/Hopper/Utils/SharedMemoryLayout.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

//===----------------------------------------------------------------------===//
// Assembly: extents and an element type, as in 64x128xf32
//===----------------------------------------------------------------------===//

/// Parses exactly as many extents as `extents` points to, and the element type.
static ParseResult parseShape(AsmParser &parser, ArrayRef<int64_t *> extents,
                              Type &elementType) {
  SmallVector<int64_t> dimensions;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseDimensionList(dimensions, /*allowDynamic=*/false) ||
      parser.parseType(elementType))
    return failure();
  if (dimensions.size() != extents.size())
    return parser.emitError(loc) << "expects " << extents.size()
                                 << " extents, but got " << dimensions.size();
  for (auto [extent, dimension] : llvm::zip(extents, dimensions))
    *extent = dimension;
  return success();
}

static ParseResult parseMatrix(AsmParser &parser, int64_t &rows, int64_t &cols,
                               Type &elementType) {
  return parseShape(parser, {&rows, &cols}, elementType);
}

static void printMatrix(AsmPrinter &printer, int64_t rows, int64_t cols,
                        Type elementType) {
  printer << rows << 'x' << cols << 'x' << elementType;
}

static ParseResult parseRows(AsmParser &parser, int64_t &rows,
                             Type &elementType, bool &partial) {
  if (parseShape(parser, {&rows}, elementType))
    return failure();
  partial = succeeded(parser.parseOptionalComma());
  return partial ? parser.parseKeyword("partial") : success();
}

static void printRows(AsmPrinter &printer, int64_t rows, Type elementType,
                      bool partial) {
  printer << rows << 'x' << elementType << (partial ? ", partial" : "");
}

static ParseResult parseSharedMatrix(AsmParser &parser, int64_t &rows,
                                     int64_t &cols, Type &elementType,
                                     int64_t &parentRows) {
  if (parseShape(parser, {&rows, &cols}, elementType))
    return failure();
  parentRows = rows;
  if (failed(parser.parseOptionalComma()))
    return success();
  return failure(parser.parseKeyword("of") || parser.parseInteger(parentRows));
}

static void printSharedMatrix(AsmPrinter &printer, int64_t rows, int64_t cols,
                              Type elementType, int64_t parentRows) {
  printMatrix(printer, rows, cols, elementType);
  if (parentRows != rows)
    printer << ", of " << parentRows;
}

static ParseResult parseRingShape(AsmParser &parser, int64_t &stages,
                                  int64_t &rows, int64_t &cols,
                                  Type &elementType) {
  return parseShape(parser, {&stages, &rows, &cols}, elementType);
}

static void printRingShape(AsmPrinter &printer, int64_t stages, int64_t rows,
                           int64_t cols, Type elementType) {
  printer << stages << 'x';
  printMatrix(printer, rows, cols, elementType);
}

static ParseResult parseMailboxShape(AsmParser &parser, int64_t &stages,
                                     int64_t &words) {
  Type elementType;
  SMLoc loc = parser.getCurrentLocation();
  if (parseShape(parser, {&stages, &words}, elementType))
    return failure();
  if (!elementType.isInteger(32))
    return parser.emitError(loc)
           << "expects words of i32, but got " << elementType;
  return success();
}

static void printMailboxShape(AsmPrinter &printer, int64_t stages,
                              int64_t words) {
  printer << stages << 'x' << words << "xi32";
}

static ParseResult parseBox(AsmParser &parser, SmallVector<int64_t> &box,
                            Type &elementType) {
  return failure(parser.parseDimensionList(box, /*allowDynamic=*/false) ||
                 parser.parseType(elementType));
}

static void printBox(AsmPrinter &printer, ArrayRef<int64_t> box,
                     Type elementType) {
  for (int64_t extent : box)
    printer << extent << 'x';
  printer << elementType;
}

#define GET_TYPEDEF_CLASSES
#include "gqa/Dialect/Hopper/IR/HopperTypes.cpp.inc"

void HopperDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "gqa/Dialect/Hopper/IR/HopperTypes.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Verifiers
//===----------------------------------------------------------------------===//

using EmitError = function_ref<InFlightDiagnostic()>;

/// Extents beyond this are mistakes, and would overflow sizes.
static constexpr int64_t kMaxExtent = 1 << 16;

static LogicalResult verifyMultiple(EmitError emitError, StringRef what,
                                    int64_t extent, int64_t factor,
                                    int64_t most) {
  if (extent >= factor && extent <= most && extent % factor == 0)
    return success();
  return emitError() << "expects " << what << " to be a multiple of " << factor
                     << " from " << factor << " to " << most << ", but got "
                     << extent;
}

static LogicalResult verifyRowsOfWarpgroup(EmitError emitError, int64_t rows) {
  if (rows == kWarpgroupRows)
    return success();
  return emitError() << "expects 64 rows, but got " << rows;
}

static LogicalResult verify16BitFloat(EmitError emitError, Type elementType) {
  if (elementType.isF16() || elementType.isBF16())
    return success();
  return emitError() << "expects elements of f16 or bf16, but got "
                     << elementType;
}

static LogicalResult verifyAccumulator(EmitError emitError, int64_t rows,
                                       int64_t cols, Type elementType) {
  if (failed(verifyRowsOfWarpgroup(emitError, rows)) ||
      failed(verifyMultiple(emitError, "columns", cols, 8, 256)))
    return failure();
  if (!elementType.isF32())
    return emitError() << "expects elements of f32, but got " << elementType;
  return success();
}

LogicalResult FragmentType::verify(EmitError emitError, int64_t rows,
                                   int64_t cols, Type elementType) {
  return verifyAccumulator(emitError, rows, cols, elementType);
}

LogicalResult InflightType::verify(EmitError emitError, int64_t rows,
                                   int64_t cols, Type elementType) {
  return verifyAccumulator(emitError, rows, cols, elementType);
}

LogicalResult OperandAType::verify(EmitError emitError, int64_t rows,
                                   int64_t cols, Type elementType) {
  if (failed(verifyRowsOfWarpgroup(emitError, rows)) ||
      failed(verifyMultiple(emitError, "columns", cols, 16, 256)))
    return failure();
  return verify16BitFloat(emitError, elementType);
}

LogicalResult RowsType::verify(EmitError emitError, int64_t rows,
                               Type elementType, bool partial) {
  if (failed(verifyRowsOfWarpgroup(emitError, rows)))
    return failure();
  if (elementType.isF32() ||
      (!partial && (elementType.isInteger(32) || elementType.isInteger(64))))
    return success();
  return emitError() << "expects elements of f32"
                     << (partial ? "" : ", i32 or i64") << ", but got "
                     << elementType;
}

static LogicalResult verifySharedMatrix(EmitError emitError, int64_t rows,
                                        int64_t cols, Type elementType) {
  if (failed(
          verifyMultiple(emitError, "rows", rows, kSwizzleRows, kMaxExtent)) ||
      failed(verifyMultiple(emitError, "columns", cols, 16, kMaxExtent)))
    return failure();
  return verify16BitFloat(emitError, elementType);
}

LogicalResult SmemType::verify(EmitError emitError, int64_t rows, int64_t cols,
                               Type elementType, int64_t parentRows) {
  if (failed(verifySharedMatrix(emitError, rows, cols, elementType)) ||
      failed(verifySharedMatrix(emitError, parentRows, cols, elementType)))
    return failure();
  if (rows > parentRows)
    return emitError() << "expects at most the parent's " << parentRows
                       << " rows, but got " << rows;
  return success();
}

LogicalResult RingType::verify(EmitError emitError, int64_t stages,
                               int64_t rows, int64_t cols, Type elementType,
                               int64_t readers) {
  if (failed(verifyMultiple(emitError, "stages", stages, 1, 64)) ||
      failed(verifyMultiple(emitError, "readers", readers, 1, 7)))
    return failure();
  return verifySharedMatrix(emitError, rows, cols, elementType);
}

LogicalResult MailboxType::verify(EmitError emitError, int64_t stages,
                                  int64_t words, int64_t readers) {
  if (failed(verifyMultiple(emitError, "stages", stages, 1, 64)) ||
      failed(verifyMultiple(emitError, "words", words, 4, 32)))
    return failure();
  return verifyMultiple(emitError, "readers", readers, 1, 32);
}

LogicalResult CursorType::verify(EmitError emitError, int64_t stages) {
  return verifyMultiple(emitError, "stages", stages, 1, 64);
}

LogicalResult TensorMapType::verify(EmitError emitError, ArrayRef<int64_t> box,
                                    Type elementType) {
  if (box.size() < 2 || box.size() > 5)
    return emitError() << "expects a box of 2 to 5 extents, but got "
                       << box.size();
  if (box.front() != kChunkColumns)
    return emitError() << "expects an innermost extent of 64, but got "
                       << box.front();
  for (int64_t extent : box)
    if (failed(verifyMultiple(emitError, "extents", extent, 1, 256)))
      return failure();
  return verify16BitFloat(emitError, elementType);
}

LogicalResult GlobalType::verify(EmitError emitError, Type elementType) {
  if (elementType.isF16() || elementType.isBF16() || elementType.isF32() ||
      elementType.isInteger(8) || elementType.isInteger(32) ||
      elementType.isInteger(64))
    return success();
  return emitError()
         << "expects elements of f16, bf16, f32, i8, i32 or i64, but got "
         << elementType;
}

//===----------------------------------------------------------------------===//
// Derived types
//===----------------------------------------------------------------------===//

SmemType SmemType::getWindow() const {
  return get(getContext(), kWarpgroupRows, getCols(), getElementType(),
             getParentRows());
}

SmemType RingType::getTile() const {
  return SmemType::get(getRows(), getCols(), getElementType());
}

CursorType RingType::getCursor() const {
  return CursorType::get(getContext(), getStages());
}

CursorType MailboxType::getCursor() const {
  return CursorType::get(getContext(), getStages());
}

SharedFootprint gqa::hopper::getSharedFootprint(Type type) {
  if (auto mailbox = dyn_cast<MailboxType>(type)) {
    constexpr int64_t kWordBytes = 4, kAlignment = 16;
    return {mailbox.getStages() * mailbox.getWords() * kWordBytes, kAlignment,
            mailbox.getStages(), mailbox.getReaders()};
  }
  auto ring = cast<RingType>(type);
  return {ring.getStages() * ring.getTile().getBytes(), kTileAlignment,
          ring.getStages(), ring.getReaders()};
}

int64_t TensorMapType::getRows() const {
  int64_t rows = 1;
  for (int64_t extent : getBox().drop_front())
    rows *= extent;
  return rows;
}

FragmentType gqa::hopper::getFragmentOf(Type inflight) {
  auto type = cast<InflightType>(inflight);
  return FragmentType::get(type.getContext(), type.getRows(), type.getCols(),
                           type.getElementType());
}

RowsType gqa::hopper::getWholeRows(Type rows) {
  auto type = cast<RowsType>(rows);
  return RowsType::get(type.getContext(), type.getRows(), type.getElementType(),
                       /*partial=*/false);
}
