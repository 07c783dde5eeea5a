//===- ManifestTypes.h - Names and sizes of element types -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_TARGET_MANIFESTTYPES_H
#define GQA_LIB_TARGET_MANIFESTTYPES_H

#include "mlir/IR/BuiltinTypes.h"

#include <string>

namespace mlir::gqa {

/// The manifest's name of an integer, index or float type: that of MLIR.
inline std::string getDtypeName(Type type) {
  std::string name;
  llvm::raw_string_ostream(name) << type;
  return name;
}

/// Bytes of an element in memory; i1 takes one.
inline int64_t getDtypeBytes(Type type) {
  return type.isIndex() ? 8 : (type.getIntOrFloatBitWidth() + 7) / 8;
}

} // namespace mlir::gqa

#endif // GQA_LIB_TARGET_MANIFESTTYPES_H
