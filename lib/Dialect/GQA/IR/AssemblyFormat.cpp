//===- AssemblyFormat.cpp - Custom directives of the gqa assembly ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AssemblyFormat.h"

#include "mlir/IR/Builders.h"
#include "llvm/Support/raw_ostream.h"

#include <charconv>
#include <cmath>

using namespace mlir;
using namespace mlir::gqa;

ParseResult gqa::parseFloat64(OpAsmParser &parser, FloatAttr &value) {
  double number;
  if (parser.parseFloat(number))
    return failure();
  value = parser.getBuilder().getF64FloatAttr(number);
  return success();
}

void gqa::printFloat64(OpAsmPrinter &printer, Operation *, FloatAttr value) {
  double number = value.getValueAsDouble();
  if (!std::isfinite(number)) {
    // The verifier rejects these; the generic printer's hexadecimal form is the
    // only one that a parser takes.
    printer.printAttributeWithoutType(value);
    return;
  }
  // The shortest text that reads back to the same number.
  char text[32];
  std::to_chars_result end = std::to_chars(text, text + sizeof(text), number);
  StringRef digits(text, end.ptr - text);
  // MLIR's float literals need a point: 1 becomes 1.0 and 1e-30
  // becomes 1.0e-30.
  if (digits.contains('.')) {
    printer << digits;
    return;
  }
  auto [mantissa, exponent] = digits.split('e');
  printer << mantissa << ".0";
  if (!exponent.empty())
    printer << 'e' << exponent;
}

/// Parses a keyword of an enum, with the choices in the error.
template <typename EnumT>
static ParseResult parseEnum(OpAsmParser &parser, EnumT &value,
                             std::optional<EnumT> (*symbolize)(StringRef),
                             StringRef choices) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef keyword;
  if (failed(parser.parseOptionalKeyword(&keyword)))
    return parser.emitError(loc) << "expected " << choices;
  std::optional<EnumT> parsed = symbolize(keyword);
  if (!parsed)
    return parser.emitError(loc)
           << "expected " << choices << ", found '" << keyword << "'";
  value = *parsed;
  return success();
}

ParseResult gqa::parseLayout(OpAsmParser &parser, LayoutAttr &layout) {
  Layout value;
  if (parseEnum(parser, value, symbolizeLayout, "'bhsd' or 'bshd'"))
    return failure();
  layout = LayoutAttr::get(parser.getContext(), value);
  return success();
}

void gqa::printLayout(OpAsmPrinter &printer, Operation *, LayoutAttr layout) {
  printer << stringifyLayout(layout.getValue());
}

ParseResult gqa::parseAlign(OpAsmParser &parser, AlignAttr &align,
                            Align defaultAlign) {
  Align value = defaultAlign;
  if (succeeded(parser.parseOptionalKeyword("align")))
    if (parser.parseLParen() ||
        parseEnum(parser, value, symbolizeAlign,
                  "'top_left' or 'bottom_right'") ||
        parser.parseRParen())
      return failure();
  align = AlignAttr::get(parser.getContext(), value);
  return success();
}

void gqa::printAlign(OpAsmPrinter &printer, Operation *, AlignAttr align,
                     Align defaultAlign) {
  if (align && align.getValue() != defaultAlign)
    printer << " align(" << stringifyAlign(align.getValue()) << ")";
}

ParseResult gqa::parseWindow(OpAsmParser &parser, DenseI64ArrayAttr &window) {
  if (failed(parser.parseOptionalKeyword("window")))
    return success();
  int64_t left, right;
  if (parser.parseLParen() || parser.parseInteger(left) ||
      parser.parseComma() || parser.parseInteger(right) || parser.parseRParen())
    return failure();
  if (left != -1 || right != -1)
    window = parser.getBuilder().getDenseI64ArrayAttr({left, right});
  return success();
}

void gqa::printWindow(OpAsmPrinter &printer, Operation *,
                      DenseI64ArrayAttr window) {
  if (!window || window.size() != 2 || (window[0] == -1 && window[1] == -1))
    return;
  printer << " window(" << window[0] << ", " << window[1] << ")";
}

ParseResult gqa::parseSoftcap(OpAsmParser &parser, FloatAttr &softcap) {
  if (failed(parser.parseOptionalKeyword("softcap")))
    return success();
  return failure(parser.parseLParen() || parseFloat64(parser, softcap) ||
                 parser.parseRParen());
}

void gqa::printSoftcap(OpAsmPrinter &printer, Operation *op,
                       FloatAttr softcap) {
  if (!softcap)
    return;
  printer << " softcap(";
  printFloat64(printer, op, softcap);
  printer << ")";
}
