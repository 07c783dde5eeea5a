//===- gqa-compile.cpp - Compiles functions on tensors for a GPU ----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The command line is read here and not by llvm::cl, whose global options
// (--stats, --force-... of every LLVM library) would be options of this tool
// and clash with its own.
//
//===----------------------------------------------------------------------===//

#include "gqa/InitAllDialects.h"
#include "gqa/Target/Compile.h"
#include "gqa/Version.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/InitLLVM.h"

using namespace mlir;
using namespace mlir::gqa;

static constexpr llvm::StringLiteral kHelp =
    R"(gqa-compile: compiles functions with grouped-query attention for NVIDIA GPUs

usage: gqa-compile [options] IN.mlir

IN.mlir may be -, which is standard input. Each public function is an entry.

  -o PATH           where the output goes; - (the default) is standard output
  --emit=STAGE      what to write:
                      mlir      MLIR with outlined kernels, ahead of llvm and nvvm
                      nvvm      MLIR with kernels in the llvm and nvvm dialects
                      llvm      LLVM IR of the kernels
                      ptx       PTX of the kernels
                      cubin     a cubin (needs ptxas)
                      artifact  a folder for gqa-run and the runtime (the default)
  --chip=NAME       the chip to compile for; default sm_90a
  --kernel=KIND     which kernels compute attention:
                      auto      tile kernels where one covers the operation,
                                else the portable one (the default)
                      portable  the portable one, for any chip
                      tile      tile kernels only; an error where none covers
  --plan=PLAN       the plan of all tile kernels in place of the one chosen:
                    fields of #hopper.plan without the head dimensions, as in
                    "block_n = 96, consumers = 3, stages = 2"
  --ptxas=PATH      the assembler of cubins; none for an artifact of PTX only;
                    default: ptxas of PATH or of the CUDA toolkit
  --no-optimize     do not run gqa-optimize first
  --raise-attention make attention that is written out gqa.attention, which
                    changes rounding
  --backend=NAME    backend for attention operations that name none
  --force           replace the backend of operations that have one
  --to-varlen       pack gqa.attention on packed-only backends
  --strict-zeros    do not take x + 0.0 for x, which turns -0.0 into 0.0
  --stats           print what gqa-optimize did as JSON on standard error
  --remarks         print remarks on standard error
  --report=FILE     write what gqa-optimize did, and the IR before and after, as
                    a page for a browser, or as JSON if FILE ends in .json; may
                    be given more than once
  --no-cache        do not take an artifact that was compiled before, nor keep
                    this one (so does GQA_CACHE=off in the environment)
  --help            print this text
  --version         print the version
)";

namespace {
struct CommandLine {
  CompileOptions options;
  std::string input;
  std::string output = "-";
  FeedbackOptions feedback;
  bool help = false;
  bool version = false;
};
} // namespace

static bool fail(const Twine &message) {
  llvm::errs() << "gqa-compile: error: " << message
               << "; see gqa-compile --help\n";
  return false;
}

static bool parseStage(StringRef value, Stage &stage) {
  auto parsed = llvm::StringSwitch<std::optional<Stage>>(value)
                    .Case("mlir", Stage::MLIR)
                    .Case("nvvm", Stage::NVVM)
                    .Case("llvm", Stage::LLVM)
                    .Case("ptx", Stage::PTX)
                    .Case("cubin", Stage::Cubin)
                    .Case("artifact", Stage::Artifact)
                    .Default(std::nullopt);
  if (!parsed)
    return fail("--emit: expected mlir, nvvm, llvm, ptx, cubin or artifact, "
                "found '" +
                value + "'");
  stage = *parsed;
  return true;
}

static bool parseKernel(StringRef value, KernelKind &kernel) {
  auto parsed = llvm::StringSwitch<std::optional<KernelKind>>(value)
                    .Case("auto", KernelKind::Auto)
                    .Case("portable", KernelKind::Portable)
                    .Case("tile", KernelKind::Tile)
                    .Default(std::nullopt);
  if (!parsed)
    return fail("--kernel: expected auto, portable or tile, found '" + value +
                "'");
  kernel = *parsed;
  return true;
}

/// The member that the flag `name` sets, or null.
static bool *findFlag(CommandLine &line, StringRef name) {
  return llvm::StringSwitch<bool *>(name)
      .Case("no-optimize", &line.options.optimize)
      .Case("no-cache", &line.options.useCache)
      .Case("force", &line.options.force)
      .Case("raise-attention", &line.options.raiseAttention)
      .Case("to-varlen", &line.options.toVarlen)
      .Case("strict-zeros", &line.options.strictZeros)
      .Case("stats", &line.options.stats)
      .Case("remarks", &line.feedback.remarks)
      .Case("help", &line.help)
      .Case("version", &line.version)
      .Default(nullptr);
}

static bool setOption(CommandLine &line, StringRef name, StringRef value) {
  if (value.empty())
    return fail((name == "o" ? "-" : "--") + name + ": expected a value");
  if (name == "emit")
    return parseStage(value, line.options.stage);
  if (name == "kernel")
    return parseKernel(value, line.options.kernel);
  if (name == "report") {
    line.feedback.reports.push_back(value.str());
    return true;
  }
  std::string &target = name == "chip"      ? line.options.chip
                        : name == "backend" ? line.options.backend
                        : name == "plan"    ? line.options.plan
                        : name == "ptxas"   ? line.options.ptxas
                                            : line.output;
  target = value.str();
  return true;
}

/// Reads `arguments` into `line`; false after an error message.
static bool parse(ArrayRef<const char *> arguments, CommandLine &line) {
  while (!arguments.empty()) {
    StringRef argument = arguments.front();
    arguments = arguments.drop_front();
    StringRef name = argument;
    bool isOption = argument != "-" &&
                    (name.consume_front("--") || name.consume_front("-"));
    if (!isOption) {
      if (!line.input.empty())
        return fail("expected one input, found '" + line.input + "' and '" +
                    argument + "'");
      line.input = argument.str();
      continue;
    }
    auto [key, value] = name.split('=');
    bool hasValue = name.contains('=');
    if (llvm::is_contained({"o", "emit", "chip", "kernel", "plan", "backend",
                            "report", "ptxas"},
                           key)) {
      if (!hasValue && !arguments.empty()) {
        value = arguments.front();
        arguments = arguments.drop_front();
      }
      if (!setOption(line, key, value))
        return false;
      continue;
    }
    // --no-... turns off what is on without it.
    bool *flag = findFlag(line, key);
    if (!flag || hasValue)
      return fail("unknown option '" + argument + "'");
    *flag = !key.starts_with("no-");
  }
  return true;
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  CommandLine line;
  line.options.useCache = true;
  if (!parse(ArrayRef<const char *>(argv, argc).drop_front(), line))
    return 1;
  if (line.help) {
    llvm::outs() << kHelp;
    return 0;
  }
  if (line.version) {
    llvm::outs() << "gqa-compile " GQA_VERSION_STRING
                    " (LLVM " LLVM_VERSION_STRING ")\n";
    return 0;
  }
  if (line.input.empty())
    return !fail("expected an input file, found none");
  if (!line.options.optimize &&
      (!line.options.backend.empty() || line.options.force ||
       line.options.raiseAttention || line.options.toVarlen ||
       line.options.strictZeros || line.options.stats))
    return !fail("--raise-attention, --backend, --force, --to-varlen, "
                 "--strict-zeros and --stats are for gqa-optimize; expected "
                 "none of them beside --no-optimize");

  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::gqa::registerAllDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  return failed(compileFile(context, line.input, line.output, line.options,
                            line.feedback));
}
