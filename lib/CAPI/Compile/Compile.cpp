//===- Compile.cpp - C interface of the compiler --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Turns options and diagnostics of C into those of C++, and back. There is no
// logic here.
//
//===----------------------------------------------------------------------===//

#include "gqa-c/Compile.h"

#include "gqa/InitAllDialects.h"
#include "gqa/Target/ArtifactFolder.h"
#include "gqa/Target/Chip.h"
#include "gqa/Target/Compile.h"
#include "gqa/Version.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

#include <mutex>
#include <string>

using namespace mlir;
using namespace mlir::gqa;

struct GqaCompileOptionsImpl {
  CompileOptions options;
  /// What is wrong with a value that was set; empty: nothing.
  std::string mistake;

  GqaCompileOptionsImpl() { options.useCache = true; }
};

static_assert(static_cast<int>(DiagnosticSeverity::Note) == 0 &&
                  static_cast<int>(DiagnosticSeverity::Remark) == 3,
              "toSeverity() knows all of them");

static GqaDiagnosticSeverity toSeverity(DiagnosticSeverity severity) {
  switch (severity) {
  case DiagnosticSeverity::Note:
    return GQA_DIAGNOSTIC_NOTE;
  case DiagnosticSeverity::Warning:
    return GQA_DIAGNOSTIC_WARNING;
  case DiagnosticSeverity::Remark:
    return GQA_DIAGNOSTIC_REMARK;
  case DiagnosticSeverity::Error:
    break;
  }
  return GQA_DIAGNOSTIC_ERROR;
}

namespace {
/// Where diagnostics go.
struct Listener {
  GqaDiagnosticHandler handler;
  void *userData;
  /// The file of what has no place.
  std::string name;

  void tell(GqaDiagnosticSeverity severity, const std::string &file,
            unsigned line, unsigned column, const std::string &message) const {
    if (!handler)
      return;
    GqaDiagnostic diagnostic = {severity, file.c_str(), line, column,
                                message.c_str()};
    handler(&diagnostic, userData);
  }

  void tell(Diagnostic &diagnostic) const {
    std::string file = name;
    unsigned line = 0, column = 0;
    Location location = diagnostic.getLocation();
    if (auto place = location->findInstanceOf<FileLineColLoc>()) {
      file = place.getFilename().str();
      line = place.getLine();
      column = place.getColumn();
    }
    tell(toSeverity(diagnostic.getSeverity()), file, line, column,
         diagnostic.str());
    for (Diagnostic &note : diagnostic.getNotes())
      tell(note);
  }

  GqaStatus fail(GqaStatus status, const std::string &file,
                 const std::string &message) const {
    tell(GQA_DIAGNOSTIC_ERROR, file, 0, 0, message);
    return status;
  }
};
} // namespace

const char *gqaCompilerGetVersion(void) { return GQA_VERSION_STRING; }

const char *gqaCompilerGetLLVMVersion(void) { return LLVM_VERSION_STRING; }

const char *gqaCompilerGetChips(void) {
  static const std::string names = getChipNames();
  return names.c_str();
}

GqaCompileOptions gqaCompileOptionsCreate(void) {
  return new GqaCompileOptionsImpl();
}

void gqaCompileOptionsDestroy(GqaCompileOptions options) { delete options; }

/// Null stands for the empty string.
static void setText(GqaCompileOptions options,
                    std::string CompileOptions::*member, const char *text) {
  if (options)
    options->options.*member = text ? text : "";
}

void gqaCompileOptionsSetChip(GqaCompileOptions options, const char *chip) {
  setText(options, &CompileOptions::chip, chip);
}

void gqaCompileOptionsSetPlan(GqaCompileOptions options, const char *plan) {
  setText(options, &CompileOptions::plan, plan);
}

void gqaCompileOptionsSetBackend(GqaCompileOptions options,
                                 const char *backend) {
  setText(options, &CompileOptions::backend, backend);
}

void gqaCompileOptionsSetPtxas(GqaCompileOptions options, const char *path) {
  setText(options, &CompileOptions::ptxas, path);
}

void gqaCompileOptionsSetKernel(GqaCompileOptions options,
                                GqaKernelKind kernel) {
  if (!options)
    return;
  switch (kernel) {
  case GQA_KERNEL_AUTO:
    options->options.kernel = KernelKind::Auto;
    return;
  case GQA_KERNEL_PORTABLE:
    options->options.kernel = KernelKind::Portable;
    return;
  case GQA_KERNEL_TILE:
    options->options.kernel = KernelKind::Tile;
    return;
  }
  options->mistake = "expected a kernel kind from 0 to 2, found " +
                     std::to_string(static_cast<int>(kernel));
}

void gqaCompileOptionsSetFlag(GqaCompileOptions options, GqaCompileFlag flag,
                              int value) {
  static constexpr bool CompileOptions::*kMembers[] = {
      &CompileOptions::optimize,    &CompileOptions::raiseAttention,
      &CompileOptions::force,       &CompileOptions::toVarlen,
      &CompileOptions::strictZeros, &CompileOptions::useCache};
  if (!options)
    return;
  int number = static_cast<int>(flag);
  if (number < 0 || number >= static_cast<int>(std::size(kMembers)))
    options->mistake =
        "expected a flag from 0 to 5, found " + std::to_string(number);
  else
    options->options.*kMembers[number] = value != 0;
}

GqaStatus gqaCompile(const char *source, size_t length, const char *name,
                     const char *folder, GqaCompileOptions options,
                     GqaDiagnosticHandler handler, void *userData) {
  Listener listener{handler, userData, name ? name : "<source>"};
  if (!source || !folder)
    return listener.fail(GQA_ERROR_INVALID_ARGUMENT, listener.name,
                         !source ? "the source is null" : "the folder is null");
  GqaCompileOptionsImpl defaults;
  const GqaCompileOptionsImpl &chosen = options ? *options : defaults;
  if (!chosen.mistake.empty())
    return listener.fail(GQA_ERROR_INVALID_ARGUMENT, listener.name,
                         chosen.mistake);
  // Found out before the work is done.
  if (llvm::Error error = checkArtifactPath(folder))
    return listener.fail(GQA_ERROR_OUTPUT, folder,
                         llvm::toString(std::move(error)));

  static std::mutex mutex;
  std::lock_guard<std::mutex> guard(mutex);
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::gqa::registerAllDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBufferCopy(
                                 StringRef(source, length), listener.name),
                             llvm::SMLoc());
  ScopedDiagnosticHandler diagnostics(
      &context, [&](Diagnostic &diagnostic) { listener.tell(diagnostic); });
  FailureOr<CompileResult> result =
      compileSource(context, sources, chosen.options);
  if (failed(result))
    return GQA_ERROR_COMPILATION;
  if (llvm::Error error = writeArtifact(folder, result->files))
    return listener.fail(GQA_ERROR_OUTPUT, folder,
                         "cannot write the artifact: " +
                             llvm::toString(std::move(error)));
  return GQA_SUCCESS;
}
