//===- gqa-lsp-server.cpp - Editors' view of gqa --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/InitAllDialects.h"
#include "gqa/Version.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Tools/mlir-lsp-server/MlirLspServerMain.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/raw_ostream.h"

int main(int argc, char **argv) {
  // Options that LLVM's code generators registered before main() work, but
  // --help does not list the hundreds of them beside MLIR's.
  llvm::cl::OptionCategory noCategory("");
  llvm::cl::HideUnrelatedOptions(noCategory);
  llvm::cl::AddExtraVersionPrinter([](llvm::raw_ostream &os) {
    os << "gqa-lsp-server " GQA_VERSION_STRING "\n";
  });
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::gqa::registerAllDialects(registry);
  return mlir::failed(mlir::MlirLspServerMain(argc, argv, registry)) ? 1 : 0;
}
