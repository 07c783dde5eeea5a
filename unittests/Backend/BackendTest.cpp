//===- BackendTest.cpp - Tables of backends and their answers -------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Backend/Backend.h"

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::gqa;

namespace {

class BackendTest : public ::testing::Test {
protected:
  BackendTest() { context.loadDialect<GQADialect, func::FuncDialect>(); }

  AttentionOpInterface parse(StringRef source) {
    module = parseSourceString<ModuleOp>(source, &context);
    AttentionOpInterface found;
    if (module)
      module->walk([&](AttentionOpInterface op) { found = op; });
    EXPECT_TRUE(found);
    return found;
  }

  /// An operation on `backend` that uses every feature: grouped heads 4 and 2,
  /// head dimensions 64 and 32, layout bshd, bf16.
  AttentionOpInterface parseRich(StringRef entry) {
    std::string source = R"(
      module attributes {gqa.backends = {mine = {)" +
                         entry.str() + R"(}}} {
        func.func @f(%q: tensor<2x5x8x64xbf16>, %k: tensor<2x7x4x64xbf16>, %v: tensor<2x7x2x32xbf16>,
                     %m: tensor<1x1x1x7xi1>, %s: tensor<8xf32>) {
          %o, %l = gqa.attention %q, %k, %v mask(%m) sinks(%s) backend("mine") layout(bshd)
               window(-1, 0) scale(1.0) softcap(2.0)
             : (tensor<2x5x8x64xbf16>, tensor<2x7x4x64xbf16>, tensor<2x7x2x32xbf16>, tensor<1x1x1x7xi1>, tensor<8xf32>)
            -> (tensor<2x5x8x32xbf16>, tensor<2x8x5xf32>)
          return
        }
      })";
    return parse(source);
  }

  /// The refusal of the backend `mine` with these capabilities besides grouped
  /// and distinct head counts, as "key: reason"; empty for yes.
  std::string refusal(StringRef entry, StringRef chip = {}) {
    return refusalOf(
        parseRich(
            ("grouped_heads = true, distinct_kv_heads = true" + entry).str()),
        chip);
  }

  static std::string refusalOf(AttentionOpInterface op, StringRef chip = {}) {
    BackendTable table = BackendTable::get(op);
    const BackendCapabilities *backend = table.lookup(op.getBackendName());
    if (!backend)
      return "unknown backend";
    std::optional<BackendRefusal> refusal = checkSupport(*backend, op, chip);
    return refusal ? (refusal->key + ": " + refusal->reason).str() : "";
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};

TEST_F(BackendTest, BuiltInTable) {
  BackendTable table = BackendTable::get(nullptr);
  EXPECT_EQ(table.getNames(),
            (SmallVector<StringRef>{"flex", "native", "sdpa", "varlen"}));
  EXPECT_EQ(table.lookup("none"), nullptr);
  // An operation without a backend is native's.
  EXPECT_EQ(table.lookup(""), table.lookup("native"));
  for (StringRef name : table.getNames()) {
    const BackendCapabilities &backend = *table.lookup(name);
    EXPECT_FALSE(backend.dtypes) << name.str();
    EXPECT_FALSE(backend.maxHeadDim) << name.str();
    EXPECT_FALSE(backend.minChip) << name.str();
    EXPECT_FALSE(backend.function) << name.str();
    EXPECT_TRUE(backend.mask && backend.window && backend.softcap &&
                backend.sinks && backend.lse && backend.distinctHeadDims)
        << name.str();
    EXPECT_EQ(backend.distinctKVHeads, name == "native") << name.str();
    EXPECT_EQ(backend.groupedHeads, name == "native" || name == "varlen")
        << name.str();
  }
  using Layouts = SmallVector<AttentionLayout>;
  Layouts dense{AttentionLayout::BHSD, AttentionLayout::BSHD};
  EXPECT_EQ(*table.lookup("sdpa")->layouts, dense);
  EXPECT_EQ(*table.lookup("flex")->layouts, dense);
  EXPECT_EQ(*table.lookup("varlen")->layouts, Layouts{AttentionLayout::THD});
  EXPECT_FALSE(table.lookup("native")->layouts);
}

TEST_F(BackendTest, EntriesOverrideKeyByKey) {
  AttentionOpInterface op = parse(R"(
    module attributes {gqa.backends = {sdpa = {grouped_heads = true}, mine = {max_head_dim = 128}}} {
      func.func @f(%q: tensor<2x4x5x16xf32>) {
        %o = gqa.attention %q, %q, %q layout(bhsd) scale(1.0)
           : (tensor<2x4x5x16xf32>, tensor<2x4x5x16xf32>, tensor<2x4x5x16xf32>) -> tensor<2x4x5x16xf32>
        return
      }
    })");
  BackendTable table = BackendTable::get(op);
  const BackendCapabilities &sdpa = *table.lookup("sdpa");
  EXPECT_TRUE(sdpa.groupedHeads);
  // What the entry does not name stays as built in.
  EXPECT_FALSE(sdpa.distinctKVHeads);
  EXPECT_EQ(sdpa.layouts->size(), 2u);
  const BackendCapabilities &mine = *table.lookup("mine");
  EXPECT_FALSE(mine.groupedHeads || mine.distinctKVHeads);
  EXPECT_EQ(mine.maxHeadDim, 128);
  EXPECT_FALSE(mine.layouts);
  // The others are untouched.
  EXPECT_TRUE(table.lookup("varlen")->groupedHeads);
}

TEST_F(BackendTest, NearestModuleWins) {
  AttentionOpInterface op = parse(R"(
    module attributes {gqa.backends = {outer = {}, sdpa = {grouped_heads = true}}} {
      module attributes {gqa.backends = {inner = {}}} {
        module {
          func.func @f(%q: tensor<2x4x5x16xf32>) {
            %o = gqa.attention %q, %q, %q layout(bhsd) scale(1.0)
               : (tensor<2x4x5x16xf32>, tensor<2x4x5x16xf32>, tensor<2x4x5x16xf32>) -> tensor<2x4x5x16xf32>
            return
          }
        }
      }
    })");
  BackendTable table = BackendTable::get(op);
  EXPECT_TRUE(table.lookup("inner"));
  EXPECT_FALSE(table.lookup("outer"));
  EXPECT_FALSE(table.lookup("sdpa")->groupedHeads);
}

TEST_F(BackendTest, UnknownNameIsAnErrorWithTheChoices) {
  AttentionOpInterface op = parse(R"(
    module attributes {gqa.backends = {mine = {}}} {
      func.func @f(%q: tensor<2x4x5x16xf32>) {
        %o = gqa.attention %q, %q, %q backend("mien") layout(bhsd) scale(1.0)
           : (tensor<2x4x5x16xf32>, tensor<2x4x5x16xf32>, tensor<2x4x5x16xf32>) -> tensor<2x4x5x16xf32>
        return
      }
    })");
  std::string message;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    message = diagnostic.str();
    return success();
  });
  EXPECT_TRUE(failed(BackendTable::get(op).lookupOrEmitError(op)));
  EXPECT_EQ(message, "'gqa.attention' op unknown backend 'mien'; expected one "
                     "of flex, mine, native, sdpa, varlen");
}

TEST_F(BackendTest, EverythingIsTakenByDefault) {
  EXPECT_EQ(refusal(""), "");
  EXPECT_EQ(refusal("", "sm_70"), "");
}

TEST_F(BackendTest, EveryRefusalNamesItsKey) {
  EXPECT_EQ(refusalOf(parseRich("")),
            "grouped_heads: needs K and V with the 8 heads of Q, but got 4 key "
            "and 2 value heads");
  EXPECT_EQ(refusalOf(parseRich("grouped_heads = true")),
            "distinct_kv_heads: needs as many value heads as key heads, but "
            "got 2 and 4");
  EXPECT_EQ(refusal(", mask = false"), "mask: does not take a mask");
  EXPECT_EQ(refusal(", window = false"), "window: does not take a window");
  EXPECT_EQ(refusal(", softcap = false"), "softcap: does not take a softcap");
  EXPECT_EQ(refusal(", sinks = false"), "sinks: does not take sinks");
  EXPECT_EQ(refusal(", lse = false"), "lse: does not take an lse result");
  EXPECT_EQ(refusal(", distinct_head_dims = false"),
            "distinct_head_dims: needs value head dimension 64 like the keys', "
            "but got 32");
  EXPECT_EQ(refusal(", max_head_dim = 63"),
            "max_head_dim: takes head dimensions up to 63, but got 64");
  EXPECT_EQ(refusal(", dtypes = [f16, f32]"),
            "dtypes: takes element types [f16, f32], but got bf16");
  EXPECT_EQ(refusal(", layouts = [\"bhsd\", \"thd\"]"),
            "layouts: takes layouts [bhsd, thd], but got bshd");
  EXPECT_EQ(refusal(", min_chip = \"sm_90a\"", "sm_80"),
            "min_chip: needs chip sm_90a or newer, but got sm_80");
}

TEST_F(BackendTest, LimitsThatAreMet) {
  EXPECT_EQ(refusal(", max_head_dim = 64, dtypes = [bf16], layouts = "
                    "[\"bshd\"], min_chip = \"sm_90\"",
                    "sm_90"),
            "");
}

TEST_F(BackendTest, Chips) {
  // No chip given: min_chip is ignored.
  EXPECT_EQ(refusal(", min_chip = \"sm_90a\""), "");
  EXPECT_EQ(refusal(", min_chip = \"sm_90a\"", "sm_90a"), "");
  EXPECT_EQ(refusal(", min_chip = \"sm_90a\"", "sm_100"), "");
  EXPECT_EQ(refusal(", min_chip = \"sm_90\"", "sm_90a"), "");
  // sm_90 lacks the instructions of sm_90a.
  EXPECT_NE(refusal(", min_chip = \"sm_90a\"", "sm_90"), "");
  EXPECT_NE(refusal(", min_chip = \"sm_90a\"", "hopper"), "");
  // A function runs on the host, whatever the chip.
  EXPECT_EQ(
      refusal(", function = \"my_attention\", min_chip = \"sm_90a\"", "sm_90a"),
      "function: is the function 'my_attention' and needs to run on the host, "
      "but got chip sm_90a");
  EXPECT_EQ(refusal(", function = \"my_attention\""), "");
}

TEST_F(BackendTest, HeadCounts) {
  BackendCapabilities plain;
  EXPECT_FALSE(checkHeadCounts(plain, {8, 8, 8}));
  EXPECT_EQ(checkHeadCounts(plain, {8, 4, 4})->key, "grouped_heads");
  EXPECT_EQ(checkHeadCounts(plain, {8, 8, 4})->key, "grouped_heads");
  BackendCapabilities grouped;
  grouped.groupedHeads = true;
  EXPECT_FALSE(checkHeadCounts(grouped, {8, 2, 2}));
  EXPECT_EQ(checkHeadCounts(grouped, {8, 4, 2})->key, "distinct_kv_heads");
  grouped.distinctKVHeads = true;
  EXPECT_FALSE(checkHeadCounts(grouped, {8, 4, 2}));
}

} // namespace
