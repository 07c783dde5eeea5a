//===- ArtifactCache.cpp - Artifacts compiled before ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// An entry is one file: a magic line, the BLAKE3 hash of what follows, and for
// each file of the artifact its name and contents, each after its length as a
// 64-bit little-endian number. Names begin with llvmcache-, for LLVM's function
// that keeps caches small touches no others.
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/ArtifactCache.h"

#include "gqa/Target/Compile.h"
#include "gqa/Target/CudaToolkit.h"
#include "gqa/Version.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

#include <dlfcn.h>
#include <link.h>

using namespace mlir;
using namespace mlir::gqa;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static constexpr llvm::StringLiteral kMagic = "gqa artifact cache entry 1\n";

/// When the folder is larger than this, entries that were not used for longest
/// go, and after this many days without use any entry does.
static constexpr uint64_t kMaxBytes = 512ull << 20;
static constexpr int kMaxDays = 30;

static void appendField(std::string &text, StringRef field) {
  char length[sizeof(uint64_t)];
  llvm::support::endian::write64le(length, field.size());
  text.append(length, sizeof(length));
  text.append(field.data(), field.size());
}

/// Takes the first field off `text`.
static std::optional<StringRef> takeField(StringRef &text) {
  if (text.size() < sizeof(uint64_t))
    return std::nullopt;
  uint64_t length = llvm::support::endian::read64le(text.data());
  text = text.drop_front(sizeof(uint64_t));
  if (length > text.size())
    return std::nullopt;
  StringRef field = text.take_front(length);
  text = text.drop_front(length);
  return field;
}

static std::string hash(StringRef text) {
  llvm::BLAKE3Result<> result =
      llvm::BLAKE3::hash(llvm::arrayRefFromStringRef(text));
  return std::string(llvm::toStringRef(result));
}

static std::string printEntry(const ArtifactFiles &files) {
  std::string contents;
  for (const auto &[name, file] : files) {
    appendField(contents, name);
    appendField(contents, file);
  }
  return (kMagic + hash(contents) + contents).str();
}

/// The files of an entry, unless it is not one or not whole.
static std::optional<ArtifactFiles> parseEntry(StringRef text) {
  if (!text.consume_front(kMagic))
    return std::nullopt;
  StringRef expected = text.take_front(std::tuple_size_v<llvm::BLAKE3Result<>>);
  text = text.drop_front(expected.size());
  if (hash(text) != expected)
    return std::nullopt;
  ArtifactFiles files;
  while (!text.empty()) {
    std::optional<StringRef> name = takeField(text);
    std::optional<StringRef> contents = name ? takeField(text) : std::nullopt;
    if (!contents)
      return std::nullopt;
    files.emplace_back(*name, *contents);
  }
  return files;
}

std::optional<ArtifactCache> ArtifactCache::forUser() {
  if (llvm::sys::Process::GetEnv("GQA_CACHE") == "off")
    return std::nullopt;
  llvm::SmallString<128> folder;
  // The XDG Base Directory Specification has relative paths ignored.
  if (!path::cache_directory(folder) || !path::is_absolute(folder))
    return std::nullopt;
  path::append(folder, "gqa");
  return ArtifactCache(folder);
}

llvm::SmallString<128> ArtifactCache::getEntryPath(StringRef key) const {
  llvm::SmallString<128> entry(folder);
  path::append(entry, "llvmcache-" + key);
  return entry;
}

/// Notes that an entry was used, whether or not the file system does.
static void touch(StringRef entry) {
  int file = 0;
  if (fs::openFileForWrite(entry, file, fs::CD_OpenExisting, fs::OF_Append))
    return;
  (void)fs::setLastAccessAndModificationTime(file,
                                             std::chrono::system_clock::now());
  (void)llvm::sys::Process::SafelyCloseFileDescriptor(file);
}

std::optional<ArtifactFiles> ArtifactCache::find(StringRef key) const {
  llvm::SmallString<128> entry = getEntryPath(key);
  auto buffer = llvm::MemoryBuffer::getFile(entry);
  if (!buffer)
    return std::nullopt;
  std::optional<ArtifactFiles> files = parseEntry((*buffer)->getBuffer());
  if (files)
    touch(entry);
  else
    (void)fs::remove(entry);
  return files;
}

void ArtifactCache::store(StringRef key, const ArtifactFiles &files) const {
  if (fs::create_directories(folder, /*IgnoreExisting=*/true, fs::owner_all))
    return;
  // Written beside the entry and renamed: who reads at the same time sees the
  // old entry or the new one.
  llvm::Error error =
      llvm::writeToOutput(getEntryPath(key), [&](raw_ostream &os) {
        os << printEntry(files);
        return llvm::Error::success();
      });
  if (error)
    return llvm::consumeError(std::move(error));
  llvm::CachePruningPolicy policy;
  policy.MaxSizeBytes = kMaxBytes;
  policy.Expiration = std::chrono::hours(24 * kMaxDays);
  llvm::pruneCache(folder, policy);
}

/// The options that decide what is compiled. The names fail to bind when there
/// is a new option, which then has to be added here, too.
static std::string describe(const CompileOptions &options) {
  const auto &[chip, stage, kernel, plan, ptxas, optimize, raiseAttention,
               backend, force, toVarlen, strictZeros, stats, useCache, report] =
      options;
  // Not used: what is told of a compilation, whether it is kept, and which
  // ptxas was asked for: the version of the one that runs is in the key.
  std::string text;
  appendField(text, chip);
  appendField(text, backend);
  appendField(text, plan);
  for (int number :
       {static_cast<int>(stage), static_cast<int>(kernel), int(optimize),
        int(raiseAttention), int(force), int(toVarlen), int(strictZeros)})
    appendField(text, std::to_string(number));
  return text;
}

/// The hash of a file; nothing if it cannot be read.
static std::optional<std::string> hashFile(StringRef file) {
  auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (!buffer)
    return std::nullopt;
  return hash((*buffer)->getBuffer());
}

/// The program or shared library that this code is in.
static std::string findOwnFile() {
  auto *address = reinterpret_cast<void *>(&gqa::makeArtifactKey);
  Dl_info info;
  link_map *object = nullptr;
  // The name of the main program's entry is empty.
  if (dladdr1(address, &info, reinterpret_cast<void **>(&object),
              RTLD_DL_LINKMAP) &&
      object && object->l_name[0] != '\0')
    return object->l_name;
  return fs::getMainExecutable(nullptr, address);
}

std::optional<std::string> gqa::makeArtifactKey(StringRef name,
                                                StringRef source,
                                                const CompileOptions &options) {
  // A version is the same for every build of a developer; the program is not.
  static const std::optional<std::string> program = hashFile(findOwnFile());
  if (!program)
    return std::nullopt;
  std::string text;
  for (StringRef field : {StringRef(kMagic), StringRef(GQA_VERSION_STRING),
                          StringRef(LLVM_VERSION_STRING), StringRef(*program)})
    appendField(text, field);
  appendField(text, describe(options));
  std::optional<Ptxas> ptxas = Ptxas::find(options.ptxas);
  appendField(text, ptxas ? ptxas->getVersion() : "none");
  std::optional<std::string> libdevice = findLibdevice();
  std::optional<std::string> libdeviceHash =
      libdevice ? hashFile(*libdevice) : std::string("none");
  if (!libdeviceHash)
    return std::nullopt;
  appendField(text, *libdeviceHash);
  appendField(text, name);
  appendField(text, source);
  return llvm::toHex(hash(text), /*LowerCase=*/true);
}
