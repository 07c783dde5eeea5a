//===- BufferizableOpInterfaceImpl.h - From tensors to memrefs -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H
#define GQA_DIALECT_GQA_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;

namespace gqa {

/// Lets one-shot-bufferize turn the operations of the gqa dialect into their
/// forms on memrefs. Operands are read in place, whatever their strides;
/// results are new contiguous buffers.
void registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry);

} // namespace gqa
} // namespace mlir

#endif // GQA_DIALECT_GQA_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H
