//===- ArtifactFolder.h - Writes the folder of an artifact ------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TARGET_ARTIFACTFOLDER_H
#define GQA_TARGET_ARTIFACTFOLDER_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <utility>

namespace mlir::gqa {

/// An error if an artifact must not be written to `path`: it is standard
/// output, or something is there that is neither an artifact nor an empty
/// folder.
llvm::Error checkArtifactPath(llvm::StringRef path);

/// Writes `files` (name, contents) into a new folder beside `path` and renames
/// it, replacing an artifact that is there. Nothing changes if it fails.
llvm::Error
writeArtifact(llvm::StringRef path,
              llvm::ArrayRef<std::pair<std::string, std::string>> files);

} // namespace mlir::gqa

#endif // GQA_TARGET_ARTIFACTFOLDER_H
