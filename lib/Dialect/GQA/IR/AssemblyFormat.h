//===- AssemblyFormat.h - Custom directives of the assembly -----*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_IR_ASSEMBLYFORMAT_H
#define GQA_LIB_DIALECT_GQA_IR_ASSEMBLYFORMAT_H

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/OpImplementation.h"

namespace mlir::gqa {

/// A float literal that reads back to the same f64, as short as possible:
/// `0.125`, not `1.250000e-01`.
ParseResult parseFloat64(OpAsmParser &parser, FloatAttr &value);
void printFloat64(OpAsmPrinter &printer, Operation *op, FloatAttr value);

/// The keyword of a layout.
ParseResult parseLayout(OpAsmParser &parser, LayoutAttr &layout);
void printLayout(OpAsmPrinter &printer, Operation *op, LayoutAttr layout);

// The directives below stand for a whole optional clause, so they print the
// space before it themselves.

/// `align(anchor)`; `defaultAlign`, not printed, if it is not there.
ParseResult parseAlign(OpAsmParser &parser, AlignAttr &align,
                       Align defaultAlign);
void printAlign(OpAsmPrinter &printer, Operation *op, AlignAttr align,
                Align defaultAlign);

/// `window(left, right)`; not there, and not printed, if both are -1.
ParseResult parseWindow(OpAsmParser &parser, DenseI64ArrayAttr &window);
void printWindow(OpAsmPrinter &printer, Operation *op,
                 DenseI64ArrayAttr window);

/// `softcap(cap)`, or nothing.
ParseResult parseSoftcap(OpAsmParser &parser, FloatAttr &softcap);
void printSoftcap(OpAsmPrinter &printer, Operation *op, FloatAttr softcap);

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_IR_ASSEMBLYFORMAT_H
