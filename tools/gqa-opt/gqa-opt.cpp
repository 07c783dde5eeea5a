//===- gqa-opt.cpp - Runs passes on IR with attention ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/InitAllDialects.h"
#include "gqa/InitAllPasses.h"
#include "gqa/Version.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/CommandLine.h"

int main(int argc, char **argv) {
  // Options that LLVM's code generators registered before main() work, but
  // --help does not list the hundreds of them beside MLIR's.
  llvm::cl::OptionCategory noCategory("");
  llvm::cl::HideUnrelatedOptions(noCategory);
  llvm::cl::AddExtraVersionPrinter(
      [](llvm::raw_ostream &os) { os << "gqa-opt " GQA_VERSION_STRING "\n"; });
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllPasses();
  mlir::gqa::registerAllDialects(registry);
  mlir::gqa::registerAllPasses();
  return mlir::asMainReturnCode(mlir::MlirOptMain(
      argc, argv, "grouped-query attention optimizer driver\n", registry));
}
