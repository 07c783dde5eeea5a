//===- SerializeKernels.cpp - Compiles each gpu.module to a gpu.binary ----===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/Chip.h"
#include "gqa/Target/CudaToolkit.h"
#include "gqa/Target/DeviceCode.h"
#include "gqa/Target/Passes.h"

#include "mlir/IR/BuiltinOps.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_SERIALIZEKERNELSPASS
#include "gqa/Target/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

namespace {
struct SerializeKernelsPass
    : public gqa::impl::SerializeKernelsPassBase<SerializeKernelsPass> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    Base::getDependentDialects(registry);
    registerDeviceTranslations(registry);
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    std::optional<Chip> target = lookupChip(chip);
    if (!target) {
      module.emitError() << "unsupported chip '" << chip
                         << "'; expected one of " << getChipNames();
      return signalPassFailure();
    }
    std::optional<Ptxas> ptxas;
    if (format == DeviceFormat::Cubin && !(ptxas = Ptxas::find())) {
      module.emitError("format=bin needs ptxas, which was not found on PATH or "
                       "under CUDA_HOME");
      return signalPassFailure();
    }
    for (auto kernels :
         llvm::make_early_inc_range(module.getOps<gpu::GPUModuleOp>()))
      if (failed(serialize(kernels, *target, ptxas)))
        return signalPassFailure();
  }

private:
  LogicalResult serialize(gpu::GPUModuleOp kernels, const Chip &target,
                          const std::optional<Ptxas> &ptxas) {
    ArrayAttr targets = kernels.getTargetsAttr();
    if (!targets || targets.size() != 1)
      return kernels.emitError("expected one target attribute, found ")
             << (targets ? targets.size() : 0);
    FailureOr<DeviceCode> code = generateDeviceCode(kernels, target);
    if (failed(code))
      return failure();
    std::string object = std::move(code->ptx);
    auto kind = gpu::CompilationTarget::Assembly;
    if (ptxas) {
      llvm::Expected<std::string> cubin = ptxas->assemble(object, target.name);
      if (!cubin)
        return kernels.emitError(llvm::toString(cubin.takeError()));
      object = std::move(*cubin);
      kind = gpu::CompilationTarget::Binary;
    }
    OpBuilder builder(kernels);
    auto objectAttr = gpu::ObjectAttr::get(
        &getContext(), targets[0], kind, builder.getStringAttr(object),
        /*properties=*/nullptr, /*kernels=*/nullptr);
    gpu::BinaryOp::create(builder, kernels.getLoc(), kernels.getName(),
                          /*offloadingHandler=*/nullptr,
                          builder.getArrayAttr(objectAttr));
    kernels.erase();
    return success();
  }
};
} // namespace
