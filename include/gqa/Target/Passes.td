//===- Passes.td - Passes that make device code ------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TARGET_PASSES_TD
#define GQA_TARGET_PASSES_TD

include "mlir/Pass/PassBase.td"

def CheckChipPass : Pass<"gqa-check-chip", "::mlir::ModuleOp"> {
  let summary = "Checks that there is a chip of this name";
  let description = [{
    An unknown chip is an error at the module that lists the known ones. LLVM
    would fall back to its oldest chip, or abort.
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"\"sm_90a\"",
           "The chip to compile for">];
}

def SerializeKernelsPass : Pass<"gqa-serialize-kernels", "::mlir::ModuleOp"> {
  let summary = "Replaces each gpu.module by the gpu.binary compiled from it";
  let description = [{
    Translates each gpu.module, in the llvm and nvvm dialects, to LLVM IR, links
    libdevice if a kernel calls it, optimises at O3 and prints PTX. With
    `format=bin`, `ptxas` assembles that. An operation that has no translation,
    a failure of LLVM's code generator and an error of `ptxas` are errors at the
    gpu.module; none of them ends the process.

    (* example filepath=test/Target/serialize-kernels_doctest.mlir *)
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect"];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"\"sm_90a\"",
           "The chip to compile for">,
    Option<"format", "format", "::mlir::gqa::DeviceFormat",
           /*default=*/"::mlir::gqa::DeviceFormat::PTX", "What the binary holds",
           [{::llvm::cl::values(
             clEnumValN(::mlir::gqa::DeviceFormat::PTX, "isa", "PTX"),
             clEnumValN(::mlir::gqa::DeviceFormat::Cubin, "bin", "a cubin"))}]>];
}

#endif // GQA_TARGET_PASSES_TD
