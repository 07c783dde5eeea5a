//===- Pipelines.cpp - Registration of our pipelines ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Pipelines/Pipelines.h"

void mlir::gqa::registerPipelines() {}
