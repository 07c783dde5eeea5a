//===- Compile.cpp - From a module to a file of any stage -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/Compile.h"

#include "ManifestWriter.h"
#include "MergeKernels.h"

#include "gqa/Pipelines/Optimize.h"
#include "gqa/Report/OptimizationReport.h"
#include "gqa/Target/ArtifactCache.h"
#include "gqa/Target/ArtifactFolder.h"
#include "gqa/Target/CudaToolkit.h"
#include "gqa/Target/DeviceCode.h"
#include "gqa/Target/HostProgram.h"
#include "gqa/Target/Passes.h"
#include "gqa/Target/ReferenceProgram.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::gqa;

/// The name that the kernels of an artifact have in its manifest and files.
static constexpr llvm::StringLiteral kModuleName = "m0";

/// Whether the assembler that was asked for is not there.
static bool isPtxasMissing(const CompileOptions &options) {
  return !options.ptxas.empty() && options.ptxas != "none" &&
         !Ptxas::find(options.ptxas);
}

namespace {
/// The stages of one compilation.
class Compilation {
public:
  Compilation(ModuleOp module, const CompileOptions &options)
      : module(module), options(options) {
    lowering.chip = options.chip;
    lowering.kernel = options.kernel;
    lowering.plan = options.plan;
  }

  FailureOr<CompileResult> run();

private:
  LogicalResult runPasses(function_ref<void(OpPassManager &)> build);
  /// Notes what each entry means if it is not known yet.
  void readReferences();
  LogicalResult readHostPrograms();
  FailureOr<std::string> assemble(StringRef ptx);
  FailureOr<CompileResult> makeArtifact(const Chip &chip);
  std::string print();

  ModuleOp module;
  const CompileOptions &options;
  ToNVVMOptions lowering;
  Manifest manifest;
};
} // namespace

LogicalResult
Compilation::runPasses(function_ref<void(OpPassManager &)> build) {
  PassManager manager(module.getContext());
  build(manager);
  return manager.run(module);
}

std::string Compilation::print() {
  std::string text;
  llvm::raw_string_ostream os(text);
  // Pages name their values by locations.
  module.print(os, OpPrintingFlags().printNameLocAsPrefix());
  os << '\n';
  return text;
}

void Compilation::readReferences() {
  for (auto entry : module.getOps<func::FuncOp>()) {
    if (entry.isPrivate())
      continue;
    Reference &reference = manifest.references[entry.getName()];
    if (reference.program)
      continue;
    std::string reason;
    reference.program = readReferenceProgram(entry, reason);
    // The reason that the author's own operations give is the better one.
    if (reference.reason.empty())
      reference.reason = std::move(reason);
  }
}

LogicalResult Compilation::readHostPrograms() {
  auto build = [](OpPassManager &manager) {
    OpPassManager &functions = manager.nest<func::FuncOp>();
    functions.addPass(memref::createExpandStridedMetadataPass());
    functions.addPass(createLowerAffinePass());
    functions.addPass(createCanonicalizerPass());
    functions.addPass(createCSEPass());
  };
  if (failed(runPasses(build)))
    return failure();
  for (auto entry : module.getOps<func::FuncOp>()) {
    FailureOr<HostProgram> program = readHostProgram(entry, kModuleName);
    if (failed(program))
      return failure();
    manifest.functions.push_back(std::move(*program));
  }
  return success();
}

FailureOr<std::string> Compilation::assemble(StringRef ptx) {
  std::optional<Ptxas> ptxas = Ptxas::find(options.ptxas);
  if (!ptxas && options.ptxas == "none")
    return module.emitError("a cubin needs ptxas, found --ptxas=none");
  if (!ptxas)
    return module.emitError("a cubin needs ptxas, which was not found on PATH "
                            "or under CUDA_HOME");
  llvm::Expected<std::string> cubin = ptxas->assemble(ptx, options.chip);
  if (!cubin)
    return module.emitError(llvm::toString(cubin.takeError()));
  return std::move(*cubin);
}

FailureOr<CompileResult> Compilation::makeArtifact(const Chip &chip) {
  if (failed(readHostPrograms()))
    return failure();
  if (manifest.functions.empty())
    return module.emitError(
        "expected at least one public function, found none");
  CompileResult result;
  manifest.chip = chip.name;
  if (gpu::GPUModuleOp kernels = mergeKernels(module)) {
    FailureOr<DeviceCode> code = generateDeviceCode(kernels, chip);
    if (failed(code))
      return failure();
    ManifestModule entry{kModuleName.str(), (kModuleName + ".ptx").str(), ""};
    if (std::optional<Ptxas> ptxas = Ptxas::find(options.ptxas)) {
      FailureOr<std::string> cubin = assemble(code->ptx);
      if (failed(cubin))
        return failure();
      entry.cubinFile = (kModuleName + ".cubin").str();
      result.files.emplace_back(entry.cubinFile, std::move(*cubin));
      manifest.ptxasVersion = ptxas->getVersion();
    }
    result.files.emplace_back(entry.ptxFile, std::move(code->ptx));
    manifest.modules.push_back(std::move(entry));
  }
  result.files.emplace_back("manifest.json", printManifest(manifest));
  return result;
}

FailureOr<CompileResult> Compilation::run() {
  if (isPtxasMissing(options))
    return module.emitError("expected the program ptxas or \"none\", found '")
           << options.ptxas << "', which is no program";
  if (options.report)
    options.report->setBefore(module);
  // The reference says what the author wrote, calls inlined.
  auto inlineCalls = [&](OpPassManager &manager) {
    manager.addPass(createCheckChipPass(CheckChipPassOptions{options.chip}));
    // Nothing is simplified on the way: remarks speak of what was written.
    manager.addPass(createInlinerPass({}, [](OpPassManager &) {}));
    manager.addPass(createSymbolDCEPass());
  };
  if (failed(runPasses(inlineCalls)))
    return failure();
  readReferences();

  if (options.optimize) {
    OptimizeOptions optimize;
    optimize.backend = options.backend;
    optimize.force = options.force;
    optimize.chip = options.chip;
    optimize.raiseAttention = options.raiseAttention;
    optimize.toVarlen = options.toVarlen;
    optimize.strictZeros = options.strictZeros;
    optimize.stats = options.stats;
    auto build = [&](OpPassManager &manager) {
      buildOptimizePipeline(manager, optimize);
    };
    if (failed(runPasses(build)))
      return failure();
    // What was raised may now be made of operations that the reference has.
    readReferences();
  }
  if (options.report)
    options.report->setAfter(module);

  if (failed(runPasses([&](OpPassManager &manager) {
        buildToGPUPipeline(manager, lowering);
      })))
    return failure();
  if (options.stage == Stage::MLIR)
    return CompileResult{print(), {}};
  if (failed(runPasses([&](OpPassManager &manager) {
        buildKernelsToNVVMPipeline(manager, lowering);
      })))
    return failure();
  if (options.stage == Stage::NVVM)
    return CompileResult{print(), {}};

  Chip chip = *lookupChip(options.chip);
  if (options.stage == Stage::Artifact)
    return makeArtifact(chip);
  gpu::GPUModuleOp kernels = mergeKernels(module);
  if (!kernels)
    return module.emitError("expected at least one kernel, found none");
  FailureOr<DeviceCode> code = generateDeviceCode(kernels, chip);
  if (failed(code))
    return failure();
  if (options.stage == Stage::LLVM)
    return CompileResult{std::move(code->llvmIR), {}};
  if (options.stage == Stage::PTX)
    return CompileResult{std::move(code->ptx), {}};
  FailureOr<std::string> cubin = assemble(code->ptx);
  if (failed(cubin))
    return failure();
  return CompileResult{std::move(*cubin), {}};
}

FailureOr<CompileResult> gqa::compileModule(ModuleOp module,
                                            const CompileOptions &options) {
  DialectRegistry registry;
  registerDeviceTranslations(registry);
  module.getContext()->appendDialectRegistry(registry);
  return Compilation(module, options).run();
}

/// Writes `contents` to `path` as a whole or not at all.
static llvm::Error writeText(StringRef path,
                             function_ref<void(raw_ostream &)> contents) {
  return llvm::writeToOutput(path, [&](raw_ostream &os) {
    contents(os);
    return llvm::Error::success();
  });
}

/// Writes `report`, about the module of `inputPath`, as `path` asks for.
static llvm::Error writeReport(StringRef path, StringRef inputPath,
                               const OptimizationReport &report) {
  return writeText(path, [&](raw_ostream &os) {
    if (path.ends_with(".json"))
      report.writeJSON(os);
    else
      report.writeHTML(os, llvm::sys::path::filename(inputPath));
  });
}

namespace {
/// The place of one compilation in the user's cache, if it has one.
class CachedCompilation {
public:
  CachedCompilation(llvm::MemoryBufferRef input,
                    const CompileOptions &options) {
    bool isSilent = !options.stats && !options.report;
    if (!options.useCache || options.stage != Stage::Artifact || !isSilent ||
        isPtxasMissing(options))
      return;
    cache = ArtifactCache::forUser();
    if (!cache)
      return;
    if (std::optional<std::string> found = makeArtifactKey(
            input.getBufferIdentifier(), input.getBuffer(), options))
      key = std::move(*found);
    else
      cache.reset();
  }

  /// The artifact that the same compilation made before.
  std::optional<ArtifactFiles> find() const {
    return cache ? cache->find(key) : std::nullopt;
  }

  void store(const ArtifactFiles &files) const {
    if (cache)
      cache->store(key, files);
  }

private:
  std::optional<ArtifactCache> cache;
  std::string key;
};
} // namespace

FailureOr<CompileResult> gqa::compileSource(MLIRContext &context,
                                            llvm::SourceMgr &sources,
                                            const CompileOptions &options) {
  CachedCompilation cached(*sources.getMemoryBuffer(sources.getMainFileID()),
                           options);
  if (std::optional<ArtifactFiles> files = cached.find())
    return CompileResult{{}, std::move(*files)};
  // A warning has to be given every time.
  bool isSilent = true;
  ScopedDiagnosticHandler listener(&context, [&](Diagnostic &) {
    isSilent = false;
    return failure();
  });
  // Diagnostics are for authors of modules: where, not which internal form.
  context.printOpOnDiagnostic(false);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module)
    return failure();
  FailureOr<CompileResult> result = compileModule(*module, options);
  if (succeeded(result) && isSilent)
    cached.store(result->files);
  return result;
}

LogicalResult gqa::compileFile(MLIRContext &context, StringRef inputPath,
                               StringRef outputPath, CompileOptions options,
                               const FeedbackOptions &feedback) {
  auto report = [](const Twine &message) {
    llvm::errs() << "gqa-compile: error: " << message << "\n";
    return failure();
  };
  if (options.stage == Stage::Artifact) {
    // Found out before the work is done.
    if (llvm::Error error = checkArtifactPath(outputPath))
      return report(llvm::toString(std::move(error)));
  }
  std::string message;
  auto input = openInputFile(inputPath, &message);
  if (!input)
    return report(message);
  auto checkWritten = [&](StringRef path, llvm::Error error) {
    return error ? report("cannot write '" + path +
                          "': " + llvm::toString(std::move(error)))
                 : success();
  };
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(input), llvm::SMLoc());
  SourceMgrDiagnosticHandler diagnostics(sources, &context);
  std::optional<OptimizationReport> optimization;
  if (feedback.remarks || !feedback.reports.empty())
    options.report = &optimization.emplace(&context, feedback.remarks);
  FailureOr<CompileResult> result = compileSource(context, sources, options);
  if (failed(result))
    return failure();
  for (const std::string &path : feedback.reports)
    if (failed(checkWritten(path, writeReport(path, inputPath, *optimization))))
      return failure();
  if (options.stage == Stage::Artifact)
    return checkWritten(outputPath, writeArtifact(outputPath, result->files));
  return checkWritten(outputPath, writeText(outputPath, [&](raw_ostream &os) {
                        os << result->output;
                      }));
}
