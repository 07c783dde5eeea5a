//===- ToNVVM.h - From tensors to PTX ---------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_PIPELINES_TONVVM_H
#define GQA_PIPELINES_TONVVM_H

#include "gqa/Conversion/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::gqa {

/// What gqa-to-nvvm makes of each kernel.
enum class KernelFormat {
  /// A gpu.binary with PTX.
  ISA,
  /// A gpu.binary with a cubin; needs ptxas.
  Bin,
  /// A gpu.module in the llvm and nvvm dialects.
  LLVM
};

/// Options of the pipeline `gqa-to-nvvm`.
struct ToNVVMOptions : public PassPipelineOptions<ToNVVMOptions> {
  PassOptions::Option<std::string> chip{
      *this, "chip", llvm::cl::desc("The chip to compile for"),
      llvm::cl::init("sm_90a")};
  PassOptions::Option<KernelFormat> format{
      *this, "format", llvm::cl::desc("What each kernel becomes"),
      llvm::cl::init(KernelFormat::ISA),
      llvm::cl::values(
          clEnumValN(KernelFormat::ISA, "isa", "gpu.binary with PTX"),
          clEnumValN(KernelFormat::Bin, "bin",
                     "gpu.binary with a cubin (needs ptxas)"),
          clEnumValN(KernelFormat::LLVM, "llvm",
                     "gpu.module in the llvm and nvvm dialects"))};
  PassOptions::Option<KernelKind> kernel{
      *this, "kernel", llvm::cl::desc("Which kernels compute attention"),
      llvm::cl::init(KernelKind::Auto),
      llvm::cl::values(clEnumValN(KernelKind::Auto, "auto",
                                  "a tile kernel where one covers the "
                                  "operation, else the portable one"),
                       clEnumValN(KernelKind::Portable, "portable",
                                  "loops, one thread for each query row"),
                       clEnumValN(KernelKind::Tile, "tile",
                                  "tile kernels only; an error where none "
                                  "covers the operation"))};
  PassOptions::Option<std::string> plan{
      *this, "plan",
      llvm::cl::desc("The plan of all tile kernels: fields of #hopper.plan "
                     "without the head dimensions"),
      llvm::cl::init("")};
};

/// gqa-to-nvvm: a module of functions on tensors (gqa, linalg, tensor, arith,
/// math) becomes kernels, in the format asked for, and host functions with
/// `gpu.launch_func` on memrefs. Public functions are the entries; calls of
/// private ones are inlined. Arguments are strided memrefs whose innermost
/// stride is 1 and that nothing writes to; results are fresh, contiguous
/// buffers. Memory is allocated by `memref.alloc`, stands for memory of the
/// device, and is not freed.
void buildToNVVMPipeline(OpPassManager &pm, const ToNVVMOptions &options);

/// The first part of gqa-to-nvvm: up to outlined kernels in the scf, arith,
/// memref, vector and math dialects.
void buildToGPUPipeline(OpPassManager &pm, const ToNVVMOptions &options);

/// gqa-compile-kernels, the rest of gqa-to-nvvm: each gpu.module becomes what
/// `options.format` says.
void buildCompileKernelsPipeline(OpPassManager &pm,
                                 const ToNVVMOptions &options);

/// The first part of that: lowers the operations inside each gpu.module, pages
/// of the hopper dialect among them, to the llvm and nvvm dialects.
void buildKernelsToNVVMPipeline(OpPassManager &pm,
                                const ToNVVMOptions &options);

} // namespace mlir::gqa

#endif // GQA_PIPELINES_TONVVM_H
