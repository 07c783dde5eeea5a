//===- ToCPU.h - The pipeline gqa-to-cpu ------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_PIPELINES_TOCPU_H
#define GQA_PIPELINES_TOCPU_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::gqa {

/// Options of the pipeline `gqa-to-cpu`.
struct ToCPUOptions : PassPipelineOptions<ToCPUOptions> {
  Option<bool> deallocate{
      *this, "deallocate",
      llvm::cl::desc("Free temporary buffers (results belong to the caller). "
                     "Needs structured control flow"),
      llvm::cl::init(true)};
  Option<bool> cWrappers{
      *this, "c-wrappers",
      llvm::cl::desc(
          "Emit a C interface (_mlir_ciface_NAME) for each function"),
      llvm::cl::init(false)};
  Option<bool> functions{
      *this, "functions",
      llvm::cl::desc("Call the function of a backend that names one; false: "
                     "compute its attention by loops, as all other"),
      llvm::cl::init(true)};
};

/// Takes a module from gqa, linalg, tensor, tosa, arith, math and scf on
/// tensors to the LLVM dialect, for mlir-runner or mlir-translate. Tensors
/// become contiguous memrefs at function boundaries; no function overwrites a
/// tensor that its caller passed. What remains unlowered is an error at its
/// location.
///
/// Attention whose backend names a function calls it (gqa-c/AttentionCall.h);
/// who links the program defines it.
///
/// The program may call the C math library, and MLIR's libraries
/// mlir_c_runner_utils (copies between strided memrefs) and mlir_float16_utils
/// (conversions of f16 and bf16 where the CPU has none).
///
/// The context needs MLIR's external models of BufferizableOpInterface and
/// ConvertToLLVMPatternInterface (mlir::registerAllDialects,
/// mlir::registerAllExtensions).
void buildToCPUPipeline(OpPassManager &pm, const ToCPUOptions &options);

} // namespace mlir::gqa

#endif // GQA_PIPELINES_TOCPU_H
