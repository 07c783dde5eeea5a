//===- ArtifactCacheTest.cpp - Tests of the cache of artifacts ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/ArtifactCache.h"

#include "gqa/Target/Compile.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

#include <atomic>
#include <set>
#include <thread>

using namespace mlir;
using namespace mlir::gqa;
namespace fs = llvm::sys::fs;

namespace {

const ArtifactFiles files = {{"m0.cubin", std::string("\x7f"
                                                      "ELF\0\xff\n",
                                                      7)},
                             {"empty", ""},
                             {"manifest.json", "{}\n"}};

class ArtifactCacheTest : public testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(fs::createUniqueDirectory("gqa-cache", folder));
  }
  void TearDown() override { fs::remove_directories(folder); }

  std::string entryPath(StringRef key) const {
    llvm::SmallString<128> path(folder);
    llvm::sys::path::append(path, "llvmcache-" + key);
    return std::string(path);
  }
  std::string readEntry(StringRef key) const {
    auto buffer = llvm::MemoryBuffer::getFile(entryPath(key));
    return buffer ? (*buffer)->getBuffer().str() : "";
  }
  void writeEntry(StringRef key, StringRef text) const {
    std::error_code error;
    llvm::raw_fd_ostream(entryPath(key), error) << text;
    ASSERT_FALSE(error);
  }
  /// Entries, and whatever else was left beside them.
  size_t countFiles() const {
    std::error_code error;
    size_t count = 0;
    for (fs::directory_iterator file(folder, error), end; !error && file != end;
         file.increment(error))
      if (llvm::sys::path::filename(file->path()) != "llvmcache.timestamp")
        ++count;
    return count;
  }

  llvm::SmallString<128> folder;
};

TEST_F(ArtifactCacheTest, FindsWhatWasStored) {
  ArtifactCache cache(folder);
  EXPECT_FALSE(cache.find("a").has_value());
  cache.store("a", files);
  EXPECT_EQ(cache.find("a"), files);
  EXPECT_FALSE(cache.find("b").has_value());
  cache.store("a", {});
  EXPECT_EQ(cache.find("a"), ArtifactFiles());
  EXPECT_EQ(countFiles(), 1u);
}

// Cut short anywhere, or with any byte changed, an entry is not there, and
// gone.
TEST_F(ArtifactCacheTest, DamagedEntriesAreRemoved) {
  ArtifactCache cache(folder);
  cache.store("a", files);
  const std::string whole = readEntry("a");
  for (size_t i = 0; i < whole.size(); ++i) {
    writeEntry("short", StringRef(whole).take_front(i));
    EXPECT_FALSE(cache.find("short").has_value()) << i;
    std::string changed = whole;
    changed[i] ^= 0x10;
    writeEntry("changed", changed);
    EXPECT_FALSE(cache.find("changed").has_value()) << i;
  }
  writeEntry("longer", whole + "x");
  EXPECT_FALSE(cache.find("longer").has_value());
  EXPECT_EQ(countFiles(), 1u);
  EXPECT_EQ(cache.find("a"), files);
}

// The hash is no secret: lengths beyond the end are not believed.
TEST_F(ArtifactCacheTest, EntriesThatLie) {
  ArtifactCache cache(folder);
  cache.store("a", files);
  const std::string magic = readEntry("a").substr(0, 27);
  ASSERT_EQ(magic.back(), '\n');
  for (const std::string &contents :
       {std::string(8, '\xff'), std::string("\2\0\0\0\0\0\0\0x", 9),
        std::string("\1\0\0\0\0\0\0\0x", 9), std::string("\1\0\0", 3)}) {
    auto hash = llvm::BLAKE3::hash(llvm::arrayRefFromStringRef(contents));
    writeEntry("lie", magic + llvm::toStringRef(hash).str() + contents);
    EXPECT_FALSE(cache.find("lie").has_value());
  }
}

TEST_F(ArtifactCacheTest, AFolderThatCannotBeMadeIsNoError) {
  writeEntry("file", "");
  ArtifactCache cache(entryPath("file") + "/cache");
  cache.store("a", files);
  EXPECT_FALSE(cache.find("a").has_value());
  // Nor is one in which nothing can be written.
  ArtifactCache readOnly("/proc/self");
  readOnly.store("a", files);
  EXPECT_FALSE(readOnly.find("a").has_value());
}

// Writers at the same time leave one entry, and a reader never sees part of it.
TEST_F(ArtifactCacheTest, WritersAtTheSameTime) {
  ArtifactCache cache(folder);
  const ArtifactFiles large = {{"m0.ptx", std::string(1 << 20, 'x')}};
  cache.store("a", large);
  std::vector<std::thread> threads;
  std::atomic<int> misses = 0;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&, i] {
      for (int round = 0; round < 20; ++round) {
        if (i % 2 == 0)
          cache.store("a", large);
        else if (cache.find("a") != large)
          ++misses;
      }
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(misses, 0);
  EXPECT_EQ(cache.find("a"), large);
  EXPECT_EQ(countFiles(), 1u);
}

TEST(ArtifactKeyTest, EverythingCounts) {
  std::set<std::string> keys;
  size_t count = 0;
  auto add = [&](StringRef source, auto change) {
    CompileOptions options;
    change(options);
    std::optional<std::string> key = makeArtifactKey("a.mlir", source, options);
    ASSERT_TRUE(key.has_value());
    EXPECT_EQ(key->size(), 64u);
    keys.insert(*key);
    ++count;
  };
  add("a", [](CompileOptions &) {});
  add("b", [](CompileOptions &) {});
  add("a", [](CompileOptions &o) { o.chip = "sm_80"; });
  add("a", [](CompileOptions &o) { o.stage = Stage::Cubin; });
  add("a", [](CompileOptions &o) { o.kernel = KernelKind::Portable; });
  add("a", [](CompileOptions &o) { o.optimize = false; });
  add("a", [](CompileOptions &o) { o.raiseAttention = true; });
  add("a", [](CompileOptions &o) { o.backend = "sdpa"; });
  add("a", [](CompileOptions &o) { o.force = true; });
  add("a", [](CompileOptions &o) { o.toVarlen = true; });
  add("a", [](CompileOptions &o) { o.strictZeros = true; });
  // What belongs to one field cannot pass for another.
  add("a", [](CompileOptions &o) {
    o.chip = "sm_90";
    o.backend = "a";
  });
  add("a", [](CompileOptions &o) {
    o.chip = "sm_9";
    o.backend = "0a";
  });
  keys.insert(*makeArtifactKey("b.mlir", "a", CompileOptions()));
  ++count;
  EXPECT_EQ(keys.size(), count);
  // The same again is the same key, and what is told does not count.
  add("a", [](CompileOptions &) {});
  add("a", [](CompileOptions &o) { o.stats = o.useCache = true; });
  EXPECT_EQ(keys.size(), count - 2);
}

TEST(ArtifactKeyTest, TheUsersCache) {
  setenv("XDG_CACHE_HOME", "relative", 1);
  setenv("GQA_CACHE", "on", 1);
  EXPECT_FALSE(ArtifactCache::forUser().has_value());
  setenv("XDG_CACHE_HOME", "/nonexistent", 1);
  EXPECT_TRUE(ArtifactCache::forUser().has_value());
  setenv("GQA_CACHE", "off", 1);
  EXPECT_FALSE(ArtifactCache::forUser().has_value());
  unsetenv("GQA_CACHE");
  unsetenv("XDG_CACHE_HOME");
}

} // namespace
