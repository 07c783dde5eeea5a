//===- gqa-plugin.cpp - Our dialects and passes for mlir-opt --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// GQAPlugin.so, for the options --load-dialect-plugin and --load-pass-plugin of
// a tool that is linked with libMLIR.so. MLIR itself comes from that tool.
//
//===----------------------------------------------------------------------===//

#include "gqa/InitAllDialects.h"
#include "gqa/InitAllPasses.h"
#include "gqa/Version.h"

#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

extern "C" LLVM_ATTRIBUTE_WEAK mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "gqa", GQA_VERSION_STRING,
          [](mlir::DialectRegistry *registry) {
            mlir::gqa::registerAllDialects(*registry);
          }};
}

extern "C" LLVM_ATTRIBUTE_WEAK mlir::PassPluginLibraryInfo
mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "gqa", GQA_VERSION_STRING,
          [] { mlir::gqa::registerAllPasses(); }};
}
