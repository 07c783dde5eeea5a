//===- DeviceCode.cpp - From gpu.module to LLVM IR and PTX ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/DeviceCode.h"

#include "gqa/Target/CudaToolkit.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Target/LLVM/ModuleToObject.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"

#include <mutex>

using namespace mlir;
using namespace mlir::gqa;

static constexpr llvm::StringLiteral kTriple = "nvptx64-nvidia-cuda";

void gqa::registerDeviceTranslations(DialectRegistry &registry) {
  registerBuiltinDialectTranslation(registry);
  registerGPUDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerNVVMDialectTranslation(registry);
}

static void initializeNVPTX() {
  static std::once_flag once;
  std::call_once(once, [] {
    LLVMInitializeNVPTXTarget();
    LLVMInitializeNVPTXTargetInfo();
    LLVMInitializeNVPTXTargetMC();
    LLVMInitializeNVPTXAsmPrinter();
  });
}

/// Inline PTX of ours is executed by all threads of a warp together, which
/// llvm.inline_asm cannot say in MLIR 22: LLVM may neither duplicate it into
/// branches of a divergent condition nor sink it there.
static void markInlineAsmConvergent(llvm::Module &module) {
  for (llvm::Function &function : module)
    for (llvm::Instruction &instruction : llvm::instructions(function))
      if (auto *call = llvm::dyn_cast<llvm::CallInst>(&instruction);
          call && call->isInlineAsm())
        call->addFnAttr(llvm::Attribute::Convergent);
}

namespace {
/// Runs MLIR's translation and optimisation, and keeps both texts.
class Serializer : public LLVM::ModuleToObject {
public:
  Serializer(Operation &module, StringRef chip, StringRef features)
      : ModuleToObject(module, kTriple, chip, features, /*optLevel=*/3) {}

  DeviceCode code;
  /// The first error that LLVM reported by its own means.
  std::string diagnostic;

protected:
  /// Without a handler, LLVM prints errors without a place and exits.
  void handleModulePreLink(llvm::Module &llvmModule) override {
    markInlineAsmConvergent(llvmModule);
    auto note = [](const llvm::DiagnosticInfo *info, void *target) {
      std::string &text = *static_cast<std::string *>(target);
      if (info->getSeverity() != llvm::DS_Error || !text.empty())
        return;
      llvm::raw_string_ostream os(text);
      llvm::DiagnosticPrinterRawOStream printer(os);
      info->print(printer);
    };
    llvmModule.getContext().setDiagnosticHandlerCallBack(note, &diagnostic);
  }

  /// libdevice, if a kernel calls it.
  std::optional<SmallVector<std::unique_ptr<llvm::Module>>>
  loadBitcodeFiles(llvm::Module &llvmModule) override {
    SmallVector<std::unique_ptr<llvm::Module>> libraries;
    auto callsLibdevice = [](const llvm::Function &function) {
      return function.isDeclaration() &&
             function.getName().starts_with("__nv_");
    };
    if (llvm::none_of(llvmModule, callsLibdevice))
      return libraries;
    std::optional<std::string> path = findLibdevice();
    std::unique_ptr<llvm::Module> library =
        path ? loadBitcodeFile(llvmModule.getContext(), *path) : nullptr;
    if (!library) {
      getOperation().emitError("a kernel calls CUDA's libdevice, which was not "
                               "found; set CUDA_HOME");
      return std::nullopt;
    }
    libraries.push_back(std::move(library));
    return libraries;
  }

  FailureOr<SmallVector<char, 0>>
  moduleToObject(llvm::Module &llvmModule) override {
    llvm::raw_string_ostream(code.llvmIR) << llvmModule;
    FailureOr<llvm::TargetMachine *> machine = getOrCreateTargetMachine();
    if (failed(machine))
      return failure();
    auto emitError = [&] { return getOperation().emitError(); };
    FailureOr<SmallString<0>> ptx =
        translateModuleToISA(llvmModule, **machine, emitError);
    if (failed(ptx))
      return failure();
    code.ptx = ptx->str().str();
    return SmallVector<char, 0>();
  }
};
} // namespace

/// Operations that no lowering has taken would abort the translation or be
/// reported by it in words of its own.
static LogicalResult checkTranslatable(gpu::GPUModuleOp module) {
  WalkResult walk = module.walk([&](Operation *op) -> WalkResult {
    StringRef dialect = op->getName().getDialectNamespace();
    if (op == module || dialect == "llvm" || dialect == "nvvm")
      return WalkResult::advance();
    // What could not be lowered hangs between casts; it is the better culprit.
    if (isa<UnrealizedConversionCastOp>(op))
      for (Operation *user : op->getUsers())
        if (!isa<UnrealizedConversionCastOp>(user) &&
            !isa_and_nonnull<LLVM::LLVMDialect>(user->getDialect()))
          op = user;
    return op->emitError() << "'" << op->getName()
                           << "' has no lowering to NVVM";
  });
  return failure(walk.wasInterrupted());
}

/// Called by LLVM where it would abort. Inside of a CrashRecoveryContext, Exit
/// unwinds to it.
static void recoverFromFatalError(void *message, const char *reason, bool) {
  *static_cast<std::string *>(message) = reason;
  llvm::sys::Process::Exit(1);
}

FailureOr<DeviceCode> gqa::generateDeviceCode(gpu::GPUModuleOp module,
                                              Chip chip) {
  if (failed(checkTranslatable(module)))
    return failure();
  initializeNVPTX();
  std::string features = chip.getFeatures();
  Serializer serializer(*module, chip.name, features);
  bool succeeded = false;
  std::string fatalError;
  llvm::CrashRecoveryContext::Enable();
  llvm::ScopedFatalErrorHandler handler(recoverFromFatalError, &fatalError);
  llvm::CrashRecoveryContext recovery;
  bool returned =
      recovery.RunSafely([&] { succeeded = serializer.run().has_value(); });
  llvm::CrashRecoveryContext::Disable();
  // The code generator may report an error, go on, and then trip over it.
  StringRef reason =
      serializer.diagnostic.empty() ? fatalError : serializer.diagnostic;
  if (!returned || !reason.empty()) {
    module.emitError() << "LLVM cannot generate code for this kernel"
                       << (reason.empty() ? "" : ": ") << reason;
    return failure();
  }
  if (!succeeded)
    return failure();
  return std::move(serializer.code);
}
