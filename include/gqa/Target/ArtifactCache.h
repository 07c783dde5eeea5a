//===- ArtifactCache.h - Artifacts compiled before --------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A folder of artifacts by the content of what they were made from, so that a
// module is compiled once. docs/manifest.md says where it is, how large it gets
// and how to do without it. Nothing that is wrong with the cache is an error:
// an entry that cannot be read is not there, one that cannot be written is not
// kept.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TARGET_ARTIFACTCACHE_H
#define GQA_TARGET_ARTIFACTCACHE_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mlir::gqa {

struct CompileOptions;

/// Name and contents of the files of an artifact.
using ArtifactFiles = std::vector<std::pair<std::string, std::string>>;

/// Safe to use by any number of processes at a time: an entry is one file that
/// appears by a rename, and says whether it is whole.
class ArtifactCache {
public:
  /// The cache of this user: gqa in $XDG_CACHE_HOME or ~/.cache. Nothing if the
  /// environment variable GQA_CACHE is "off", or there is no such folder and
  /// none can be named.
  static std::optional<ArtifactCache> forUser();

  /// The cache in `folder`, which is made when an entry is written.
  explicit ArtifactCache(StringRef folder) : folder(folder) {}

  /// The artifact stored under `key`, unless there is none or it is damaged;
  /// then it is removed.
  std::optional<ArtifactFiles> find(StringRef key) const;

  /// Stores an artifact under `key`, and removes old entries when there are too
  /// many bytes of them.
  void store(StringRef key, const ArtifactFiles &files) const;

private:
  llvm::SmallString<128> getEntryPath(StringRef key) const;

  llvm::SmallString<128> folder;
};

/// What compiling the file `name`, which contains `source`, with `options`
/// depends on, as a hexadecimal number: all of them (messages of a manifest
/// name places in the file), this program or library, LLVM, ptxas and
/// libdevice. Nothing if one of them cannot be read.
std::optional<std::string> makeArtifactKey(StringRef name, StringRef source,
                                           const CompileOptions &options);

} // namespace mlir::gqa

#endif // GQA_TARGET_ARTIFACTCACHE_H
