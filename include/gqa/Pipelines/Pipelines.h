//===- Pipelines.h - Registration of our pipelines --------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_PIPELINES_PIPELINES_H
#define GQA_PIPELINES_PIPELINES_H

namespace mlir::gqa {

/// Registers every pipeline by name, so that --pass-pipeline knows it. Each is
/// also an options struct and a builder function in a header of this folder.
void registerPipelines();

} // namespace mlir::gqa

#endif // GQA_PIPELINES_PIPELINES_H
