//===- ManifestWriter.h - The text of manifest.json -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_TARGET_COMPILE_MANIFESTWRITER_H
#define GQA_LIB_TARGET_COMPILE_MANIFESTWRITER_H

#include "gqa/Target/HostProgram.h"
#include "gqa/Target/ReferenceProgram.h"

#include "llvm/ADT/StringMap.h"

#include <optional>
#include <string>
#include <vector>

namespace mlir::gqa {

/// What an entry means, or why nobody knows.
struct Reference {
  std::optional<ReferenceProgram> program;
  std::string reason;
};

struct ManifestModule {
  std::string name;
  std::string ptxFile;
  /// Empty: there is none.
  std::string cubinFile;
};

/// The contents of manifest.json (docs/manifest.md).
struct Manifest {
  std::string chip;
  /// Empty: ptxas did not take part.
  std::string ptxasVersion;
  std::vector<ManifestModule> modules;
  std::vector<HostProgram> functions;
  llvm::StringMap<Reference> references;
};

/// `manifest` as JSON, a line for each argument, step and so on.
std::string printManifest(const Manifest &manifest);

} // namespace mlir::gqa

#endif // GQA_LIB_TARGET_COMPILE_MANIFESTWRITER_H
