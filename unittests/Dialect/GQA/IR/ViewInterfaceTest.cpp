//===- ViewInterfaceTest.cpp - Views of other dialects, and their lies ----===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An operation whose external model says whatever its attributes say.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/IR/RepeatOp.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::gqa;

namespace {
class OtherViewOp
    : public Op<OtherViewOp, OpTrait::ZeroRegions, OpTrait::VariadicResults,
                OpTrait::VariadicOperands> {
public:
  using Op::Op;
  static StringRef getOperationName() { return "other.view"; }
  static ArrayRef<StringRef> getAttributeNames() { return {}; }
};

class OtherDialect : public Dialect {
public:
  explicit OtherDialect(MLIRContext *context)
      : Dialect(getDialectNamespace(), context, TypeID::get<OtherDialect>()) {
    addOperations<OtherViewOp>();
  }
  static StringRef getDialectNamespace() { return "other"; }
};

/// `map` is the index map. `creates` says what createRepeat does: "same" what
/// it is asked for; "more", "tile" and "other_axis" something else; else
/// nothing.
struct OtherViewModel
    : ViewOpInterface::ExternalModel<OtherViewModel, OtherViewOp> {
  OpOperand &getViewedMutable(Operation *op) const {
    return op->hasAttr("of_another") ? *op->getResult(0).getUses().begin()
                                     : op->getOpOperand(0);
  }
  AffineMap getIndexMap(Operation *op) const {
    auto map = op->getAttrOfType<AffineMapAttr>("map");
    return map ? map.getValue() : AffineMap();
  }
  Value createRepeat(Operation *op, OpBuilder &builder, Value source,
                     int64_t axis, int64_t factor) const {
    auto creates = op->getAttrOfType<StringAttr>("creates");
    if (!creates)
      return {};
    if (creates == "source")
      return source;
    auto type = cast<RankedTensorType>(source.getType());
    if (creates == "more")
      factor *= 2;
    if (creates == "other_axis")
      ++axis;
    SmallVector<int64_t> shape(type.getShape());
    shape[axis] *= factor;
    AffineExpr d = builder.getAffineDimExpr(axis);
    AffineMap map = builder.getMultiDimIdentityMap(type.getRank());
    AffineExpr read =
        creates == "tile" ? d % type.getDimSize(axis) : d.floorDiv(factor);
    OperationState state(op->getLoc(), "other.view", source,
                         Type(type.clone(shape)));
    state.addAttribute(
        "map", AffineMapAttr::get(map.replace(d, read, type.getRank(), 0)));
    return builder.create(state)->getResult(0);
  }
};

class ViewInterfaceTest : public ::testing::Test {
protected:
  ViewInterfaceTest() {
    context.loadDialect<GQADialect, OtherDialect, func::FuncDialect>();
    OtherViewOp::attachInterface<OtherViewModel>(context);
  }

  /// The operation `other.view` of a function with operand %x of type `type`.
  Operation *parse(StringRef type, StringRef attributes, StringRef result) {
    std::string source =
        ("func.func @f(%x: " + type + ") {\n %y = \"other.view\"(%x) {" +
         attributes + "} : (" + type + ") -> " + result + "\n return\n}")
            .str();
    module = parseSourceString<ModuleOp>(source, &context);
    Operation *found = nullptr;
    EXPECT_TRUE(module) << source;
    if (module)
      module->walk([&](OtherViewOp op) { found = op; });
    return found;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};

constexpr llvm::StringLiteral kRepeat =
    "map = affine_map<(h, s) -> (h floordiv 4, s)>";

TEST_F(ViewInterfaceTest, Repeat) {
  Operation *op = parse("tensor<2x?xf32>", kRepeat, "tensor<8x?xf32>");
  auto repeat = dyn_cast<RepeatOp>(op);
  ASSERT_TRUE(repeat);
  EXPECT_EQ(repeat.getHeadsAxis(), 0);
  EXPECT_EQ(repeat.getNRep(), 4);
  EXPECT_EQ(repeat.getSource(), op->getOperand(0));
  EXPECT_EQ(repeat.getResult(), op->getResult(0));
  EXPECT_EQ(getTrustedIndexMap(cast<ViewOpInterface>(op)).getNumResults(), 2u);
}

TEST_F(ViewInterfaceTest, RepeatOfOurs) {
  module = parseSourceString<ModuleOp>(R"(
    func.func @f(%x: tensor<2x?xf32>, %m: memref<2x3xf32>, %o: memref<2x6xf32>) {
      %y = gqa.repeat_kv %x heads_axis(0) n_rep(3) : tensor<2x?xf32> -> tensor<6x?xf32>
      gqa.repeat_kv %m outs(%o) heads_axis(1) n_rep(2) : memref<2x3xf32>, memref<2x6xf32>
      return
    })",
                                       &context);
  ASSERT_TRUE(module);
  SmallVector<RepeatOp> repeats;
  module->walk([&](Operation *op) {
    if (auto repeat = dyn_cast<RepeatOp>(op))
      repeats.push_back(repeat);
  });
  // What writes memory is no value to look through.
  ASSERT_EQ(repeats.size(), 1u);
  EXPECT_EQ(repeats[0].getNRep(), 3);
  EXPECT_EQ(repeats[0].getHeadsAxis(), 0);
}

// Views, and good ones, but no repeats of heads.
TEST_F(ViewInterfaceTest, OtherViews) {
  struct Case {
    StringRef type, map, result;
  };
  for (const Case &test : {
           Case{"tensor<2x?xf32>", "(h, s) -> (h mod 2, s)", "tensor<8x?xf32>"},
           Case{"tensor<2x?xf32>", "(h, s) -> (h, s)", "tensor<2x?xf32>"},
           Case{"tensor<2x3xf32>", "(s, h) -> (h, s)", "tensor<3x2xf32>"},
           Case{"tensor<2x3xf32>", "(h, s) -> (h floordiv 2, s floordiv 2)",
                "tensor<4x6xf32>"},
           // Two heads of three; the last one short.
           Case{"tensor<3x?xf32>", "(h, s) -> (h floordiv 4, s)",
                "tensor<8x?xf32>"},
           Case{"tensor<2x?xf32>", "(h, s) -> (h floordiv 4, s)",
                "tensor<7x?xf32>"},
           Case{"tensor<?x3xf32>", "(h, s) -> (h floordiv 4, s)",
                "tensor<?x3xf32>"},
           // More static than what it views.
           Case{"tensor<2x?xf32>", "(h, s) -> (h floordiv 4, s)",
                "tensor<8x5xf32>"},
       }) {
    Operation *op = parse(
        test.type, ("map = affine_map<" + test.map + ">").str(), test.result);
    EXPECT_TRUE(getTrustedIndexMap(cast<ViewOpInterface>(op)))
        << test.map.str();
    EXPECT_FALSE(isa<RepeatOp>(op)) << test.map.str();
  }
}

TEST_F(ViewInterfaceTest, NoView) {
  Operation *op = parse("tensor<2x?xf32>", "", "tensor<8x?xf32>");
  EXPECT_FALSE(findViewMismatch(cast<ViewOpInterface>(op)));
  EXPECT_FALSE(getTrustedIndexMap(cast<ViewOpInterface>(op)));
  EXPECT_FALSE(isa<RepeatOp>(op));
}

// The rules themselves are tested in test/Dialect/GQA/view-interface_invalid.
TEST_F(ViewInterfaceTest, LiesAreNoViews) {
  Operation *op = parse("tensor<2x?xf32>", kRepeat, "tensor<9x?xf32>");
  EXPECT_EQ(findViewMismatch(cast<ViewOpInterface>(op)),
            "expected indices below 2 on axis 0 of 'tensor<2x?xf32>', found d0 "
            "floordiv 4 to be up to 2");
  EXPECT_FALSE(getTrustedIndexMap(cast<ViewOpInterface>(op)));
  EXPECT_FALSE(isa<RepeatOp>(op));
}

TEST_F(ViewInterfaceTest, ViewOfAnOperandThatIsNotItsOwn) {
  module = parseSourceString<ModuleOp>(R"(
    func.func @f(%x: tensor<2xf32>) -> tensor<8xf32> {
      %y = "other.view"(%x) {of_another, map = affine_map<(h) -> (h floordiv 4)>}
         : (tensor<2xf32>) -> tensor<8xf32>
      return %y : tensor<8xf32>
    })",
                                       &context);
  ASSERT_TRUE(module);
  module->walk([&](OtherViewOp op) {
    std::optional<std::string> mismatch =
        findViewMismatch(cast<ViewOpInterface>(op.getOperation()));
    ASSERT_TRUE(mismatch);
    EXPECT_EQ(*mismatch, "expected a view to have a result, and to be of an "
                         "operand of its own, found neither or one of the two");
  });
}

// What does not build what it is asked for is replaced by our own repeat.
TEST_F(ViewInterfaceTest, CreateLike) {
  for (StringRef creates :
       {"", "same", "more", "tile", "other_axis", "source"}) {
    std::string attributes = kRepeat.str();
    if (!creates.empty())
      attributes += (", creates = \"" + creates + "\"").str();
    Operation *op = parse("tensor<2x3xf32>", attributes, "tensor<8x3xf32>");
    OpBuilder builder(op);
    Value made =
        cast<RepeatOp>(op).createLike(builder, op->getOperand(0), 0, 2);
    EXPECT_EQ(made.getType(),
              RankedTensorType::get({4, 3}, builder.getF32Type()));
    EXPECT_EQ(isa<OtherViewOp>(made.getDefiningOp()), creates == "same")
        << creates.str();
    auto repeat = made.getDefiningOp<RepeatOp>();
    ASSERT_TRUE(repeat);
    EXPECT_EQ(repeat.getNRep(), 2);
    // Nothing else is left behind.
    int64_t numOps = 0;
    module->walk([&](Operation *) { ++numOps; });
    EXPECT_EQ(numOps, 5);
  }
}
} // namespace
