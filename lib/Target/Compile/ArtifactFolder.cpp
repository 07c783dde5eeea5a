//===- ArtifactFolder.cpp - Writes the folder of an artifact --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/ArtifactFolder.h"

#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static llvm::Error makeError(const llvm::Twine &what, std::error_code code) {
  return llvm::createStringError(code, what + ": " + code.message());
}

static bool isEmptyFolder(llvm::StringRef folder) {
  std::error_code error;
  fs::directory_iterator first(folder, error);
  return !error && first == fs::directory_iterator();
}

llvm::Error mlir::gqa::checkArtifactPath(llvm::StringRef target) {
  auto refuse = [&](const llvm::Twine &message) {
    return llvm::createStringError(std::errc::invalid_argument,
                                   message.str().c_str());
  };
  if (target == "-")
    return refuse("an artifact is a folder and cannot be standard output; "
                  "expected -o PATH");
  if (!fs::exists(target))
    return llvm::Error::success();
  if (!fs::is_directory(target))
    return refuse("'" + target + "' exists and is no folder");
  llvm::SmallString<128> manifest(target);
  path::append(manifest, "manifest.json");
  if (!fs::exists(manifest) && !isEmptyFolder(target))
    return refuse("'" + target +
                  "' exists and is no artifact (it has no manifest.json)");
  return llvm::Error::success();
}

static llvm::Error writeFile(llvm::StringRef folder, llvm::StringRef name,
                             llvm::StringRef contents) {
  llvm::SmallString<128> file(folder);
  path::append(file, name);
  std::error_code error;
  llvm::raw_fd_ostream os(file, error);
  if (error)
    return makeError("cannot create '" + file + "'", error);
  os << contents;
  os.close();
  if (os.has_error()) {
    error = os.error();
    os.clear_error();
    return makeError("cannot write '" + file + "'", error);
  }
  return llvm::Error::success();
}

llvm::Error mlir::gqa::writeArtifact(
    llvm::StringRef target,
    llvm::ArrayRef<std::pair<std::string, std::string>> files) {
  if (llvm::Error error = checkArtifactPath(target))
    return error;
  // Beside the target, so that a rename is all that it takes.
  llvm::SmallString<128> absolute(target);
  if (std::error_code error = fs::make_absolute(absolute))
    return makeError("cannot find '" + absolute + "'", error);
  path::remove_dots(absolute, /*remove_dot_dot=*/false);
  while (absolute.size() > 1 && path::is_separator(absolute.back()))
    absolute.pop_back();
  llvm::SmallString<128> folder;
  if (std::error_code error =
          fs::createUniqueDirectory(absolute + ".new", folder))
    return makeError("cannot create a folder beside '" + absolute + "'", error);
  llvm::scope_exit cleanUp([&] { fs::remove_directories(folder); });
  // The new folder is its owner's alone; an artifact is an ordinary folder.
  unsigned permissions = fs::all_all & ~fs::getUmask();
  if (std::error_code error =
          fs::setPermissions(folder, static_cast<fs::perms>(permissions)))
    return makeError("cannot set permissions of '" + folder + "'", error);
  for (const auto &[name, contents] : files)
    if (llvm::Error error = writeFile(folder, name, contents))
      return error;

  // A folder cannot be renamed onto another one that has files.
  llvm::SmallString<128> old;
  if (fs::exists(absolute)) {
    old = folder;
    old += ".old";
    if (std::error_code error = fs::rename(absolute, old))
      return makeError("cannot replace '" + absolute + "'", error);
  }
  if (std::error_code error = fs::rename(folder, absolute)) {
    if (!old.empty())
      fs::rename(old, absolute);
    return makeError("cannot create '" + absolute + "'", error);
  }
  cleanUp.release();
  if (!old.empty())
    fs::remove_directories(old);
  return llvm::Error::success();
}
