//===- GQADialect.cpp - The gqa dialect -----------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/BackendKeys.h"
#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

#include "gqa/Dialect/GQA/IR/GQADialect.cpp.inc"
#include "gqa/Dialect/GQA/IR/GQAEnums.cpp.inc"
#include "gqa/Dialect/GQA/IR/GQAInterfaces.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "gqa/Dialect/GQA/IR/GQAAttrs.cpp.inc"

namespace {
/// Functions with our operations can be inlined: none depends on where it is.
struct GQAInliner : public DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void GQADialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "gqa/Dialect/GQA/IR/GQAAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "gqa/Dialect/GQA/IR/GQAOps.cpp.inc"
      >();
  addInterfaces<GQAInliner>();
}

Operation *GQADialect::materializeConstant(OpBuilder &builder, Attribute value,
                                           Type type, Location loc) {
  return arith::ConstantOp::materialize(builder, value, type, loc);
}

/// backends_c5: the namespace is ours, so a name that we do not know is a
/// mistake of spelling.
static InFlightDiagnostic emitUnknownAttribute(Operation *op,
                                               NamedAttribute attribute) {
  return op->emitError() << "unknown attribute '"
                         << attribute.getName().getValue() << "'";
}

LogicalResult GQADialect::verifyOperationAttribute(Operation *op,
                                                   NamedAttribute attribute) {
  if (attribute.getName() == kBackendsAttrName)
    return verifyBackendsAttr(op, attribute.getValue());
  return emitUnknownAttribute(op, attribute)
         << "; expected '" << kBackendsAttrName << "'";
}

LogicalResult GQADialect::verifyRegionArgAttribute(Operation *op, unsigned,
                                                   unsigned,
                                                   NamedAttribute attribute) {
  return emitUnknownAttribute(op, attribute) << " of an argument";
}

LogicalResult
GQADialect::verifyRegionResultAttribute(Operation *op, unsigned, unsigned,
                                        NamedAttribute attribute) {
  return emitUnknownAttribute(op, attribute) << " of a result";
}

//===----------------------------------------------------------------------===//
// Attention interface
//===----------------------------------------------------------------------===//

StringRef gqa::stringifyAttentionLayout(AttentionLayout layout) {
  switch (layout) {
  case AttentionLayout::BHSD:
    return "bhsd";
  case AttentionLayout::BSHD:
    return "bshd";
  case AttentionLayout::THD:
    return "thd";
  case AttentionLayout::Other:
    return "other";
  }
  llvm_unreachable("all layouts are handled");
}

int64_t gqa::getExtent(Value value, int64_t axis) {
  auto type = dyn_cast<ShapedType>(value.getType());
  if (!type || !type.hasRank() || axis < 0 || axis >= type.getRank())
    return ShapedType::kDynamic;
  return type.getDimSize(axis);
}

AttentionFeatures gqa::inferFeatures(AttentionOpInterface op) {
  AttentionFeatures features;
  Value query = op.getQueryOperand();
  features.elementType = getElementTypeOrSelf(query.getType());
  auto type = dyn_cast<ShapedType>(query.getType());
  if (!type || !type.hasRank())
    return features;
  int64_t rank = type.getRank();
  features.queryKeyHeadDim = getExtent(query, rank - 1);
  features.valueHeadDim = getExtent(op.getValueOperand(), rank - 1);
  int64_t headsAxis = op.getQueryHeadsAxis();
  if (rank == 4 && headsAxis == 1)
    features.layout = AttentionLayout::BHSD;
  else if (rank == 4 && headsAxis == 2)
    features.layout = AttentionLayout::BSHD;
  else if (rank == 3 && headsAxis == 1)
    features.layout = AttentionLayout::THD;
  return features;
}
