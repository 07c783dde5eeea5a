//===- Compile.h - From a module to a file of any stage ---------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TARGET_COMPILE_H
#define GQA_TARGET_COMPILE_H

#include "gqa/Pipelines/ToNVVM.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <utility>
#include <vector>

namespace llvm {
class SourceMgr;
} // namespace llvm

namespace mlir::gqa {

class OptimizationReport;

/// The stages whose output can be written.
enum class Stage {
  /// MLIR with outlined kernels, ahead of the lowering to llvm and nvvm.
  MLIR,
  /// MLIR with kernels in the llvm and nvvm dialects.
  NVVM,
  /// Optimised LLVM IR of the kernels.
  LLVM,
  PTX,
  Cubin,
  /// A folder for gqa-run and the runtime: docs/manifest.md.
  Artifact
};

/// What a compilation is to do.
struct CompileOptions {
  std::string chip = "sm_90a";
  Stage stage = Stage::Artifact;
  KernelKind kernel = KernelKind::Auto;
  /// The plan of all tile kernels: fields of #hopper.plan without the head
  /// dimensions. Empty: those that choosePlans() knows.
  std::string plan;
  /// The program that assembles PTX: a path, "none", or empty for the one that
  /// is found (CudaToolkit.h).
  std::string ptxas;
  /// Runs gqa-optimize first, with the options below.
  bool optimize = true;
  bool raiseAttention = false;
  std::string backend;
  bool force = false;
  bool toVarlen = false;
  bool strictZeros = false;
  bool stats = false;
  /// compileSource takes an artifact that was compiled before from the user's
  /// cache, and puts a new one there (ArtifactCache.h); not where the
  /// compilation is to tell anything: stats, a report, warnings.
  bool useCache = false;
  /// Takes snapshots of the module around gqa-optimize, if not null.
  OptimizationReport *report = nullptr;
};

/// What compileFile tells of a compilation besides its output.
struct FeedbackOptions {
  /// Prints the remarks of category gqa on standard error.
  bool remarks = false;
  /// Files for what gqa-optimize did: JSON if the name ends in .json, else
  /// HTML.
  std::vector<std::string> reports;
};

/// What a compilation makes: a text or binary, or the files of an artifact.
struct CompileResult {
  std::string output;
  /// Name and contents; not empty for an artifact, and then manifest.json is
  /// the last one.
  std::vector<std::pair<std::string, std::string>> files;
};

/// Compiles `module`, which it changes. Emits an error at the operation that
/// stands in the way; nothing that LLVM does ends the process. Not thread-safe:
/// LLVM's handler of fatal errors is global.
FailureOr<CompileResult> compileModule(ModuleOp module,
                                       const CompileOptions &options);

/// Parses the main buffer of `sources` and compiles the module in it, unless
/// the cache has its artifact (CompileOptions::useCache). Errors are
/// diagnostics of `context` at FILE:LINE:COL, where FILE is the name of the
/// buffer. Not thread-safe, as compileModule.
FailureOr<CompileResult> compileSource(MLIRContext &context,
                                       llvm::SourceMgr &sources,
                                       const CompileOptions &options);

/// Compiles the file `inputPath` ("-": standard input) into `outputPath` ("-":
/// standard output), which appears as a whole or not at all. Reports errors on
/// standard error as FILE:LINE:COL. Writes the reports of `feedback` ahead of
/// the output: if one cannot be written, there is none.
LogicalResult compileFile(MLIRContext &context, StringRef inputPath,
                          StringRef outputPath, CompileOptions options,
                          const FeedbackOptions &feedback);

} // namespace mlir::gqa

#endif // GQA_TARGET_COMPILE_H
